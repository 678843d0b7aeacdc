import { beforeEach, describe, expect, it } from "vitest";
import { platform } from "../platform/mocked";
import { accounts } from "../state/accounts.svelte";
import { check } from "../state/check.svelte";
import { paste } from "../state/paste.svelte";
import { place } from "../state/place.svelte";
import { takePasted, testPasted } from "./paste";
import { afresh, offer } from "./fixtures";

describe("a pasted text", () => {
  beforeEach(afresh);

  it("takes what was pasted where it is dealt with", async () => {
    const answer = (given: unknown) =>
      platform.call.mockImplementation(async (command: string) => (command === "paste_look" ? given : offer));
    answer({ kind: "target", target: "t/p", account: "b" });
    await takePasted("https://wandb.ai/t/p");
    expect([place.view, check.target, accounts.chosen, paste.text]).toEqual(["check", "t/p", "b", ""]);

    answer({ kind: "key", host: "w.example" });
    await takePasted("secret");
    expect([accounts.adding, accounts.host, paste.text, accounts.handOver(), accounts.handOver()]).toEqual([true, "w.example", "", "secret", ""]);

    const slots = { user: null, entity: null, project: null, host: null, status: null, wandb_version: null, script: null, line: null };
    answer({ kind: "failure", report: { findings: [], slots }, masked: "a ••••", target: "x/y", account: null });
    await takePasted("a secret");
    expect([place.view, paste.text, accounts.adding]).toEqual(["paste", "a ••••", false]);
    if (paste.view?.kind !== "failure") throw new Error("a failure");
    await testPasted(paste.view);
    expect([place.view, platform.checkRun.mock.calls.at(-1)?.[0]]).toEqual(["check", { account: "b", target: "x/y", write: false }]);
  });
});
