import { describe, expect, it } from "vitest";
import { isMatching } from "./matching";

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
