import { expect, it } from "vitest";
import { people } from "./people";
import type { AccountView } from "../../generated/contract";

const account = (id: string, username: string | null, host = "h", origin = "kept") => ({ id, username, host, origin }) as AccountView;

it("puts the keys of one person at one host together, where the first stands", () => {
  const list = [account("a", "ana"), account("b", "bob"), account("c", "ana"), account("d", "ana", "other"), account("e", null), account("f", null), account("g", "ana", "h", "pasted")];
  expect(people(list).map(({ username, accounts }) => [username, accounts.map(({ id }) => id).join("")])).toEqual([
    ["ana", "ac"],
    [null, "b"],
    [null, "d"],
    [null, "e"],
    [null, "f"],
    [null, "g"],
  ]);
});
