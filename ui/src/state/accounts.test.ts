import { beforeEach, describe, expect, it, vi } from "vitest";
import { AccountsState } from "./accounts.svelte";
import { later } from "./later";
import type { AccountsView, AccountView, Code, Problem, Severity } from "../generated/contract";

const platform = vi.hoisted(() => ({ call: vi.fn(), checkRun: vi.fn() }));
vi.mock("#platform", () => ({ platform }));

const KEY = "5e17171e15e17171e15e17171e15e17171e1f00d";
const account = (id: string): AccountView => ({ id, username: null, host: "api.wandb.ai", key_hint: "5e17…f00d", origin: "pasted", source: null, line: null });
const view = (ids: string[], added: string | null = null): AccountsView => ({ accounts: ids.map(account), added, sample: null, sample_targets: [] });
const problem = (code: Code, severity: Severity) => ({ code, severity, explanation: {}, technical: null, retry: false }) as unknown as Problem;

describe("accounts", () => {
  let accounts: AccountsState;
  beforeEach(() => {
    vi.resetAllMocks();
    accounts = new AccountsState();
  });

  it("chooses what was added, else keeps the choice, else takes the first", () => {
    accounts.take(view(["a", "b"]));
    expect(accounts.chosen).toBe("a");
    accounts.take(view(["a", "b", "c"], "c"));
    expect(accounts.chosen).toBe("c");
    accounts.take(view(["b", "c"]));
    expect(accounts.chosen).toBe("c");
    accounts.take(view(["b"]));
    expect(accounts.chosen).toBe("b");
    accounts.take(view([]));
    expect(accounts.chosen).toBeNull();
  });

  it("offers the sample's targets to whom they belong", () => {
    accounts.take({ ...view(["a", "b"]), sample_targets: [{ account: "b", target: "t/p", code: "allowed" }] });
    expect(accounts.targets).toEqual([]);
    accounts.chosen = "b";
    expect(accounts.targets).toEqual(["t/p"]);
  });

  it("sends a key one way and keeps it nowhere", async () => {
    platform.call.mockResolvedValueOnce(view(["a"], "a"));
    accounts.add("https://wandb.example.com");
    await accounts.hold(KEY, null);
    expect(platform.call).toHaveBeenCalledExactlyOnceWith("key_hold", { key: KEY, host: "https://wandb.example.com", confirmed_host: null });
    expect(accounts.adding).toBe(false);
    expect(JSON.stringify({ ...accounts, view: accounts.view, host: accounts.host, problem: accounts.problem })).not.toContain(KEY.slice(4, -4));
  });

  it("says yes to a host without the key", async () => {
    accounts.add("https://wandb.example.com");
    platform.call.mockRejectedValueOnce(problem("host-is-unconfirmed", "question"));
    await accounts.hold(KEY, null);
    expect([accounts.asking, accounts.adding]).toEqual([true, true]);
    platform.call.mockResolvedValueOnce(view(["a"], "a"));
    await accounts.hold("", "wandb.example.com");
    expect(platform.call.mock.calls[1]).toEqual(["key_hold", { key: "", host: "https://wandb.example.com", confirmed_host: "wandb.example.com" }]);
    expect([accounts.asking, accounts.adding]).toEqual([false, false]);
  });

  it("drops a key that waits for a yes when the person says no, and sends nothing otherwise", async () => {
    accounts.add();
    accounts.dismiss();
    expect(platform.call).not.toHaveBeenCalled();
    accounts.add();
    platform.call.mockRejectedValueOnce(problem("connection-is-not-encrypted", "question"));
    await accounts.hold(KEY, null);
    platform.call.mockRejectedValueOnce(problem("key-malformed", "error"));
    accounts.dismiss();
    expect(platform.call.mock.calls[1]).toEqual(["key_hold", { key: "", host: "", confirmed_host: null }]);
    expect([accounts.problem, accounts.adding]).toEqual([null, false]);
  });

  it("does not send twice what is on its way", async () => {
    const { promise, resolve } = later<AccountsView>();
    platform.call.mockReturnValueOnce(promise);
    const first = accounts.hold(KEY, null);
    await accounts.hold("", null);
    resolve(view(["a"], "a"));
    await first;
    expect(platform.call).toHaveBeenCalledTimes(1);
  });
});
