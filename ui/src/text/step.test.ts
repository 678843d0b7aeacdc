import { expect, it } from "vitest";
import { copied } from "./step";
import type { Action } from "../generated/contract";

it("copies what there is, and nothing where there is nothing of the kind", () => {
  const say = (action: Action, copies = {}) => copied(action, { request: null, ...copies });
  expect(say({ kind: "copy-command", command: "wandb login" })).toBe("wandb login");
  expect([say({ kind: "copy-request" }), say({ kind: "copy-request" }, { request: "Please" })]).toEqual([null, "Please"]);
  expect([say({ kind: "copy-snippet" }), say({ kind: "copy-snippet" }, { snippet: "wandb.init()" })]).toEqual([null, "wandb.init()"]);
  expect([say({ kind: "copy-report" }), say({ kind: "copy-report" }, { report: "# Report" })]).toEqual([null, "# Report"]);
  expect(say({ kind: "try-again" }, { request: "Please", snippet: "wandb.init()", report: "# Report" })).toBeNull();
});
