import { describe, expect, it } from "vitest";
import { isPlain } from "./enter";
import { marked } from "./marked";

describe("Enter", () => {
  it.each([
    [{ key: "Enter", isComposing: false, keyCode: 13 }, true],
    [{ key: "Enter", isComposing: true, keyCode: 13 }, false],
    [{ key: "Enter", isComposing: false, keyCode: 229 }, false],
    [{ key: "a", isComposing: false, keyCode: 65 }, false],
  ])("submits only where nothing is being composed: %o", (event, expected) => {
    expect(isPlain(event as KeyboardEvent, "Enter")).toBe(expected);
  });
});

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
