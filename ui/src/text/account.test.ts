import { expect, it } from "vitest";
import { called, withoutAddress } from "./account";

it("calls an account by what the person wrote, else by whose it is, else by its key", () => {
  const names = { label: "lab", username: "ana", key_hint: "5e17…f00d" };
  expect([called(names), called({ ...names, label: null }), called({ ...names, label: null, username: null })]).toEqual(["lab", "ana", "5e17…f00d"]);
});

it("leaves the end of an e-mail address out of what is printed", () => {
  expect([withoutAddress("ana@example.com (lab)"), withoutAddress("lab")]).toEqual(["ana (lab)", "lab"]);
});
