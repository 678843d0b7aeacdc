// Old and new code beside each other: the changed places with the lines around them, or all of a short text.

import { marked, type Part } from "./marked";
import type { EditView, Span } from "../generated/contract";

export interface Hunk {
  /** First line of the old text that is shown, counted from 1. */
  line: number;
  old: Part[];
  new: Part[];
}

/** Lines around a change. */
const AROUND = 3;
/** A text of up to this many lines is shown whole. */
const WHOLE = 40;

/** The text with every edit made. */
export function edited(text: string, edits: EditView[]): string {
  let at = 0;
  let result = "";
  for (const edit of edits) {
    result += text.slice(at, edit.before.start) + edit.new;
    at = edit.before.end;
  }
  return result + text.slice(at);
}

/** The changed places of a text, in order. */
export function hunks(text: string, edits: EditView[]): Hunk[] {
  const starts = lineStarts(text);
  const changed = edited(text, edits);
  return ranges(text, starts, edits).map(([first, last]) => {
    const old = { start: starts[first] ?? 0, end: starts[last + 1] ?? text.length };
    const inside = edits.filter((edit) => edit.before.start >= old.start && edit.before.end <= old.end);
    const fresh = { start: old.start + shift(edits, old.start), end: old.end + shift(edits, old.end + 1) };
    return { line: first + 1, old: side(text, old, inside.map((edit) => edit.before)), new: side(changed, fresh, inside.map((edit) => edit.after)) };
  });
}

/** The lines to show, joined where they touch. */
function ranges(text: string, starts: number[], edits: EditView[]): [number, number][] {
  const last = starts.length - 1;
  if (last < WHOLE) return [[0, last]];
  const found: [number, number][] = [];
  for (const edit of edits) {
    const first = Math.max(edit.line - 1 - AROUND, 0);
    const end = Math.min(edit.line - 1 + text.slice(edit.before.start, edit.before.end).split("\n").length - 1 + AROUND, last);
    const before = found.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], end);
    else found.push([first, end]);
  }
  return found;
}

/** How far what begins here is moved by the edits before it. */
function shift(edits: EditView[], at: number): number {
  return edits.filter((edit) => edit.before.start < at).reduce((sum, edit) => sum + edit.new.length - (edit.before.end - edit.before.start), 0);
}

function side(text: string, range: Span, spans: Span[]): Part[] {
  const moved = spans.map(({ start, end }) => ({ start: start - range.start, end: end - range.start }));
  return marked(text.slice(range.start, range.end).replace(/\n$/, ""), moved);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1 && at + 1 < text.length; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
