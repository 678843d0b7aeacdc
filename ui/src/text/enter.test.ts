import { describe, expect, it } from "vitest";
import { isPlain } from "./enter";

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
