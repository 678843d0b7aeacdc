// Splits a text at the spans that changed, counted in UTF-16 units as strings are here.

import type { Span } from "../generated/contract";

export interface Part {
  text: string;
  changed: boolean;
}

export function marked(text: string, spans: Span[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const span of spans) {
    parts.push({ text: text.slice(at, span.start), changed: false }, { text: text.slice(span.start, span.end), changed: true });
    at = span.end;
  }
  parts.push({ text: text.slice(at), changed: false });
  return parts.filter((part) => part.text !== "");
}
