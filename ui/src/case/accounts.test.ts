import { beforeEach, describe, expect, it, vi } from "vitest";
import { platform } from "../platform/mocked";
import { accounts, NO_ACCOUNTS } from "../state/accounts.svelte";
import { switching } from "../state/switching.svelte";
import { trouble } from "../state/trouble.svelte";
import { unlocking } from "../state/unlocking.svelte";
import { kept as onFile, account, problem, report, view } from "../state/fixtures";
import { editAccount, holdKey, importKey, unlockKeys } from "./accounts";
import { test } from "./check";
import { afresh, start } from "./fixtures";

describe("accounts", () => {
  beforeEach(afresh);

  it("looks again when what was found cannot be imported, since it may have changed", async () => {
    platform.call.mockImplementation(async (command: string) => {
      if (command === "account_import") throw problem("key-missing");
      return view([account("changed")]);
    });
    await importKey("netrc:11");
    expect(accounts.problem).not.toBeNull();
    expect(accounts.view.accounts.map((one) => one.id)).toEqual(["changed"]);
    accounts.dismiss();
  });

  it("takes a key that was written again to netrc where wandb used the old one, and asks again", async () => {
    const machine = (kind: "netrc" | "environment", id: string) => ({ ...NO_ACCOUNTS.machine, account_id: id, source: { ...NO_ACCOUNTS.machine.source, kind } });
    const plan = { id: "p", undo: false, from: "a", to: "a", changes: [] };
    for (const [uses, planned] of [[machine("netrc", "a"), 1], [machine("environment", "a"), 0], [machine("netrc", "b"), 0]] as const) {
      platform.call.mockImplementation(async (command: string) => {
        if (command === "switch_plan") return plan;
        if (command === "preferences_keep") return start();
        return view([onFile("a"), onFile("b")], { machine: uses, added: command === "account_add" ? "a" : null });
      });
      await accounts.look();
      accounts.chosen = "a";
      platform.checkRun.mockResolvedValue(report("key-rejected"));
      await test();
      platform.call.mockClear();
      platform.checkRun.mockClear();
      accounts.add("api.wandb.ai", onFile("a"));
      await holdKey("secret");
      const asked = platform.call.mock.calls.filter(([command]) => command === "switch_plan").map(([, request]) => request as object);
      expect(asked, uses.source.kind).toEqual(planned ? [{ account: "a", with_settings: null }] : []);
      expect([switching.open, accounts.adding]).toEqual([planned === 1, false]);
      expect(platform.checkRun).toHaveBeenCalledTimes(1);
      switching.close();
    }
  });

  it("leaves wandb and the card alone where the new key was refused", async () => {
    const machine = { ...NO_ACCOUNTS.machine, account_id: "a", source: { ...NO_ACCOUNTS.machine.source, kind: "netrc" as const } };
    await test();
    accounts.take(view([onFile("a")], { machine }));
    platform.checkRun.mockClear();
    platform.call.mockRejectedValueOnce(problem("key-belongs-to-another", "error", [{ kind: "enter-key", host: null }]));
    accounts.add("api.wandb.ai", onFile("a"));
    await holdKey("secret");
    expect([accounts.problem?.code, accounts.adding, switching.open]).toEqual(["key-belongs-to-another", true, false]);
    expect(platform.checkRun).not.toHaveBeenCalled();
    accounts.dismiss();
  });

  it("does what a passphrase was asked for once it is given", async () => {
    const next = vi.fn();
    unlocking.ask(next);
    await unlockKeys("correct horse");
    expect(next).toHaveBeenCalledOnce();
  });

  it("does again what was refused", async () => {
    platform.call.mockRejectedValueOnce(problem("another-keywand-is-busy", "error", [{ kind: "try-again" }]));
    await editAccount("a", "lab", "teal");
    expect(trouble.problem?.code).toBe("another-keywand-is-busy");
    await trouble.again();
    expect(trouble.problem).toBeNull();
    expect(platform.call).toHaveBeenLastCalledWith("account_edit", { account: "a", label: "lab", colour: "teal" });
  });
});
