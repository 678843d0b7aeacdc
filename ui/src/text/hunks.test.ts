import { describe, expect, it } from "vitest";
import { edited, hunks } from "./hunks";
import type { EditView } from "../generated/contract";

/** Edits that put `next` in place of each `word`. */
function replacing(text: string, word: string, next: string): EditView[] {
  const found: EditView[] = [];
  let shift = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const before = { start: at, end: at + word.length };
    const after = { start: at + shift, end: at + shift + next.length };
    found.push({ start: 0, end: 0, old: word, new: next, kind: "entity", line: text.slice(0, at).split("\n").length, before, after });
    shift += next.length - word.length;
  }
  return found;
}
const shown = (parts: { text: string; changed: boolean }[]) => parts.map((part) => (part.changed ? `[${part.text}]` : part.text)).join("");

describe("old and new code", () => {
  it("is shown whole where it is short", () => {
    const text = "import wandb\n日本 = 1\nwandb.init(entity=\"a\")\n";
    const edits = replacing(text, '"a"', '"team"');
    expect(edited(text, edits)).toBe('import wandb\n日本 = 1\nwandb.init(entity="team")\n');
    const [only, ...more] = hunks(text, edits);
    expect([more.length, only?.line, shown(only?.old ?? []), shown(only?.new ?? [])]).toEqual([
      0, 1, 'import wandb\n日本 = 1\nwandb.init(entity=["a"])', 'import wandb\n日本 = 1\nwandb.init(entity=["team"])',
    ]);
  });

  it("is shown by its changed places where it is long", () => {
    const lines = Array.from({ length: 300 }, (_, at) => ([10, 12, 200].includes(at) ? "e = OLD" : `line ${at}`));
    const text = lines.join("\n");
    const places = hunks(text, replacing(text, "OLD", "LONGER"));
    expect(places.map((place) => [place.line, shown(place.new).split("\n").length])).toEqual([[8, 9], [198, 7]]);
    expect(shown(places[1]?.old ?? [])).toBe("line 197\nline 198\nline 199\ne = [OLD]\nline 201\nline 202\nline 203");
    expect(shown(places[1]?.new ?? [])).toBe("line 197\nline 198\nline 199\ne = [LONGER]\nline 201\nline 202\nline 203");
  });

  it("shows a line that is added", () => {
    const text = "a(\n  x,\n)\n";
    const edit: EditView = { start: 0, end: 0, old: "", new: "  y,\n", kind: "add-entity", line: 3, before: { start: 8, end: 8 }, after: { start: 8, end: 13 } };
    expect([edited(text, [edit]), hunks(text, [edit]).map((place) => shown(place.new))]).toEqual(["a(\n  x,\n  y,\n)\n", ["a(\n  x,\n[  y,\n])"]]);
  });
});
