import { describe, expect, it } from "vitest";
import { marked } from "./marked";

describe("marks", () => {
  it("keeps every character, and counts as Rust does", () => {
    const text = 'entity="𠮷野-lab"';
    const parts = marked(text, [{ start: 8, end: 12 }]);
    expect(parts.map((part) => part.text).join("")).toBe(text);
    expect(parts.filter((part) => part.changed)).toEqual([{ text: "𠮷野-", changed: true }]);
  });

  it("marks nothing where nothing changed", () => {
    expect(marked("same", [])).toEqual([{ text: "same", changed: false }]);
  });
});
