import { beforeEach, describe, expect, it } from "vitest";
import { platform } from "../platform/mocked";
import { accounts } from "../state/accounts.svelte";
import { switching } from "../state/switching.svelte";
import { kept as onFile, report, view } from "../state/fixtures";
import { later } from "../state/later";
import { test } from "./check";
import { applySwitch, planSwitch, switchBack } from "./switching";
import { afresh } from "./fixtures";
import type { CheckReport } from "../generated/contract";

describe("a switch", () => {
  beforeEach(afresh);

  it("asks again after a switch where the card says something of this machine, and only there", async () => {
    accounts.take(view([onFile("a"), onFile("b")]));
    const plan = { id: "p", undo: false, from: "b", to: "a", changes: [] };
    platform.call.mockImplementation(async (command: string) => {
      if (command === "switch_plan") return plan;
      return command === "switch_apply" ? { accounts: view([onFile("a"), onFile("b")]), sentence: "done" } : view([onFile("a"), onFile("b")]);
    });
    for (const [code, tests] of [["allowed", 1], ["sdk-does-not-use-account", 2]] as const) {
      platform.checkRun.mockClear();
      platform.checkRun.mockResolvedValue(report(code));
      await test();
      await planSwitch("a");
      await applySwitch();
      expect(platform.checkRun, code).toHaveBeenCalledTimes(tests);
    }
  });

  it("asks again after a test that ran during the switch, where its card says something of this machine", async () => {
    accounts.take(view([onFile("a"), onFile("b")]));
    platform.call.mockImplementation(async (command: string) => {
      if (command === "switch_plan") return { id: "p", undo: false, from: "b", to: "a", changes: [] };
      return command === "switch_apply" ? { accounts: view([onFile("a"), onFile("b")]), sentence: "done" } : view([onFile("a"), onFile("b")]);
    });
    const slow = later<CheckReport>();
    platform.checkRun.mockReturnValueOnce(slow.promise).mockResolvedValue(report("allowed"));
    const tested = test();
    await planSwitch("a");
    const switched = applySwitch();
    slow.resolve(report("sdk-does-not-use-account"));
    await Promise.all([tested, switched]);
    expect(platform.checkRun).toHaveBeenCalledTimes(2);
  });

  it("goes back to the account before the last switch, else shows what taking it back does", async () => {
    accounts.take(view([onFile("a"), onFile("b")], { switched: { at: 1, from: "b", to: "a" } }));
    await switchBack();
    expect(platform.call).toHaveBeenLastCalledWith("switch_plan", { account: "b", with_settings: null });
    accounts.take(view([onFile("a")], { switched: { at: 1, from: null, to: "a" } }));
    await switchBack();
    expect(platform.call).toHaveBeenLastCalledWith("switch_undo", {});
    switching.close();
  });
});
