import { describe, expect, it } from "vitest";
import { named } from "./names";

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
