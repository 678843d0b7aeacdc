import { beforeEach, describe, expect, it } from "vitest";
import { platform } from "../platform/mocked";
import { accounts } from "../state/accounts.svelte";
import { check } from "../state/check.svelte";
import { forgetAccount } from "./accounts";
import { chooseAccount } from "./asker";
import { test } from "./check";
import { afresh, offer } from "./fixtures";

describe("who asks", () => {
  beforeEach(afresh);

  it("takes the card away when another account is chosen, and keeps it for the same one", async () => {
    check.target = "visoin-lab/resnet";
    await test();
    expect([check.report?.verdict, accounts.account?.username]).toEqual(["denied", "lzwjava"]);
    await chooseAccount("a");
    expect(check.report).not.toBeNull();
    await chooseAccount("b");
    expect([check.report, accounts.chosen]).toEqual([null, "b"]);
  });

  it("takes the card away with the account that it was about", async () => {
    await test();
    platform.call.mockResolvedValueOnce({ ...offer, accounts: offer.accounts.slice(1) });
    await forgetAccount("a");
    expect([check.report, accounts.chosen]).toEqual([null, "b"]);
  });
});
