import { describe, expect, it } from "vitest";
import { roleName } from "./role";

describe("the name of a role", () => {
  it("is W&B's own where W&B has one", () => {
    expect(["admin", "VIEW_ONLY", "member", "annotator"].map(roleName)).toEqual(["Admin", "View-Only", "Member", "annotator"]);
  });
});
