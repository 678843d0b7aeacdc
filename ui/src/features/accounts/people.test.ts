import { expect, it } from "vitest";
import { people } from "./people";
import { kept } from "../../state/fixtures";

it("puts the keys of one person together, where the first stands", () => {
  const list = [kept("a", { username: "ana" }), kept("b", { username: "bob" }), kept("c", { username: "ana", group: "a" }), kept("d"), kept("e")];
  expect(people(list).map(({ username, accounts }) => [username, accounts.map(({ id }) => id).join("")])).toEqual([
    ["ana", "ac"],
    [null, "b"],
    [null, "d"],
    [null, "e"],
  ]);
});

it("names the person of a group, not a service account in it", () => {
  const kind = { kind: "service" as const, organization: null, inferred: true };
  const list = [kept("ci", { username: "ci-vision", kind }), kept("ana", { username: "ana", group: "ci" })];
  expect(people(list)).toMatchObject([{ username: "ana", id: "ci" }]);
});
