import { describe, expect, it } from "vitest";
import { span } from "./rows";

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
