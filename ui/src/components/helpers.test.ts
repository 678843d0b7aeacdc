import { describe, expect, it } from "vitest";
import { isPlain } from "./enter";
import { marked } from "./marked";
import { named } from "./names";

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

describe("names in a sentence", () => {
  const said = (text: string, names: (string | null)[]) => named(text, names).filter((run) => run.name);
  const whole = (text: string, names: string[]) => named(text, names).map((run) => run.before + run.text + run.after).join("");

  it("keep every character of it", () => {
    const text = "lzwjava は api.wandb.ai の「team/project」に run をログできません。";
    expect(whole(text, ["team/project", "lzwjava", "api.wandb.ai"])).toBe(text);
  });

  it("are not parted from their quotation marks", () => {
    expect(said("の「team/project」に", ["team/project"])[0]).toMatchObject({ before: "「", text: "team/project", after: "」" });
    expect(said("on api.wandb.ai.", ["api.wandb.ai"])[0]).toMatchObject({ before: "", after: "." });
  });

  it("are found longest first, and where one is missing nothing is lost", () => {
    expect(said("a team/project b", ["team", "project", "team/project", null, ""]).map((run) => run.text)).toEqual(["team/project"]);
    expect(named("nothing here", ["team"])).toHaveLength(1);
  });

  it("may break when they are too long for a line", () => {
    expect(said("x".repeat(49), ["x".repeat(49)])[0]?.whole).toBe(false);
    expect(said("x".repeat(48), ["x".repeat(48)])[0]?.whole).toBe(true);
  });
});
