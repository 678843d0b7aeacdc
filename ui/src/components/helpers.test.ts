import { describe, expect, it } from "vitest";
import { isPlain } from "./enter";
import { marked } from "./marked";
import { isMatching } from "./matching";
import { named } from "./names";
import { span } from "./rows";
import { when } from "./when";

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

describe("a search", () => {
  it.each([
    ["", ["lzwjava"], true],
    ["JAVA", ["lzwjava"], true],
    ["ｌａｂ", ["sato-lab", null], true],
    ["sato api", ["sato-lab", "api.wandb.ai"], true],
    ["sato example", ["sato-lab", "api.wandb.ai"], false],
    ["研究", ["研究室に切り替え"], true],
  ])("finds %o in %o: %o", (typed, texts, expected) => {
    expect(isMatching(typed, texts)).toBe(expected);
  });
});

describe("a moment", () => {
  const now = new Date(2026, 10, 24, 18, 0);
  const said = (moment: Date, language: string) => when(moment.getTime() / 1000, language, now);

  it("is the time of today, else the day, with its year where that is another", () => {
    expect(said(new Date(2026, 10, 24, 9, 5), "ja")).toBe("9:05");
    expect(said(new Date(2026, 10, 3, 9, 5), "ja")).toBe("11月3日");
    expect(said(new Date(2025, 10, 3, 9, 5), "en")).toBe("Nov 3, 2025");
  });
});

describe("the rows of a long list", () => {
  it.each([
    ["at its top", 0, 340, 10_000, { first: 0, end: 50 }],
    ["in its middle", 34_000, 340, 10_000, { first: 970, end: 1050 }],
    ["at its end", 339_660, 340, 10_000, { first: 9960, end: 10_000 }],
    ["where it became shorter", 339_660, 340, 3, { first: 0, end: 3 }],
    ["where it is empty", 0, 340, 0, { first: 0, end: 0 }],
  ])("are drawn where they are seen, and around: %s", (_, top, seen, count, expected) => {
    expect(span(top, seen, 34, count)).toEqual(expected);
  });
});
