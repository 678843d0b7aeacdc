import { expect, it } from "vitest";
import { Latest } from "./latest";

it("knows which of several questions is the last, and none after what was asked is dropped", () => {
  const latest = new Latest();
  const [first, second] = [latest.begin(), latest.begin()];
  const beside = latest.now();
  expect([first(), second(), beside()]).toEqual([false, true, true]);
  latest.drop();
  expect([first(), second(), beside(), latest.now()()]).toEqual([false, false, false, true]);
});
