import { beforeEach, describe, expect, it, vi } from "vitest";
import { platform } from "../platform/mocked";
import { AccountsState } from "./accounts.svelte";
import { account, kept, problem, view } from "./fixtures";
import { later } from "./later";
import type { AccountsView } from "../generated/contract";

const KEY = "5e17171e15e17171e15e17171e15e17171e1f00d";
const draft = { host: "", label: "", keep: "keychain", unverified: false, replaces: null, confirmed_host: null };
const offer = (ids: string[], added: string | null = null) => view(ids.map((id) => account(id)), { added });
const asks = problem("host-is-unconfirmed", "question", [{ kind: "confirm-host", host: "wandb.example.com" }]);

describe("accounts", () => {
  let accounts: AccountsState;
  beforeEach(() => {
    vi.resetAllMocks();
    accounts = new AccountsState();
  });

  it("chooses what was added, else keeps the choice, else takes the first", () => {
    accounts.take(offer(["a", "b"]));
    expect(accounts.chosen).toBe("a");
    accounts.take(offer(["a", "b", "c"], "c"));
    expect(accounts.chosen).toBe("c");
    accounts.take(offer(["b", "c"]));
    expect(accounts.chosen).toBe("c");
    accounts.take(offer(["b"]));
    expect(accounts.chosen).toBe("b");
    accounts.take(offer([]));
    expect(accounts.chosen).toBeNull();
  });

  it("offers the sample's targets to whom they belong", () => {
    accounts.take({ ...offer(["a", "b"]), sample_targets: [{ account: "b", target: "t/p", code: "allowed" }] });
    expect(accounts.targets).toEqual([]);
    accounts.chosen = "b";
    expect(accounts.targets).toEqual(["t/p"]);
  });

  it("remembers whose key a server said it is, until another key stands there", () => {
    accounts.take(offer(["machine"]));
    accounts.name("machine", "lzwjava");
    accounts.take(offer(["machine"]));
    expect(accounts.account?.username).toBe("lzwjava");
    accounts.take(view([account("machine", { key_hint: "0f3a…91c4" })]));
    expect(accounts.account?.username).toBeNull();
  });

  it("does not go back to what it looked at before something changed", async () => {
    const { promise, resolve } = later<AccountsView>();
    platform.call.mockReturnValueOnce(promise);
    const looking = accounts.look();
    accounts.take(view([kept("new")]));
    resolve(view([kept("old")]));
    await looking;
    expect(accounts.kept.map((one) => one.id)).toEqual(["new"]);
  });

  it.each([["first", "second"], ["second", "first"]])("ends at the last of two looks, the %s of which is answered first", async (...order) => {
    const asked = { first: later<AccountsView>(), second: later<AccountsView>() };
    platform.call.mockReturnValueOnce(asked.first.promise).mockReturnValueOnce(asked.second.promise);
    const looking = [accounts.look(), accounts.look()];
    for (const one of order) {
      asked[one as keyof typeof asked].resolve(view([kept(one)]));
      await Promise.resolve();
    }
    await Promise.all(looking);
    expect(accounts.kept.map((one) => one.id)).toEqual(["second"]);
  });
});

describe("adding an account", () => {
  let accounts: AccountsState;
  beforeEach(() => {
    vi.resetAllMocks();
    accounts = new AccountsState();
  });

  it("sends a key one way and keeps it nowhere", async () => {
    platform.call.mockResolvedValueOnce(offer(["a"], "a"));
    accounts.add("https://wandb.example.com");
    await accounts.hold(KEY);
    expect(platform.call).toHaveBeenCalledExactlyOnceWith("account_add", { ...draft, key: KEY, host: "https://wandb.example.com" });
    expect([accounts.adding, accounts.holding]).toEqual([false, null]);
    expect(JSON.stringify({ ...accounts, view: accounts.view, host: accounts.host, problem: accounts.problem })).not.toContain(KEY.slice(4, -4));
  });

  it("says yes to a host without the key", async () => {
    accounts.add("https://wandb.example.com");
    platform.call.mockRejectedValueOnce(asks);
    await accounts.hold(KEY);
    expect([accounts.waits, accounts.adding]).toEqual([true, true]);
    platform.call.mockResolvedValueOnce(offer(["a"], "a"));
    await accounts.hold("", { confirmed_host: "wandb.example.com" });
    expect(platform.call.mock.calls[1]).toEqual(["account_add", { ...draft, key: "", host: "https://wandb.example.com", confirmed_host: "wandb.example.com" }]);
    expect([accounts.waits, accounts.adding]).toEqual([false, false]);
  });

  it("keeps to the place that was chosen for the key, also when it tries again", async () => {
    accounts.add();
    platform.call.mockRejectedValueOnce(problem("keychain-is-absent", "error", [{ kind: "keep-encrypted" }]));
    await accounts.hold(KEY);
    platform.call.mockRejectedValueOnce(problem("passphrase-is-needed", "error", [{ kind: "enter-passphrase" }]));
    await accounts.hold("", { keep: "encrypted-file" });
    platform.call.mockResolvedValueOnce(offer(["a"], "a"));
    await accounts.hold("");
    expect(platform.call.mock.calls[2]).toEqual(["account_add", { ...draft, key: "", keep: "encrypted-file" }]);
    accounts.add();
    expect(accounts.keep).toBe("keychain");
  });

  it("drops a key that waits for a decision when the person says no, and sends nothing otherwise", async () => {
    accounts.add();
    accounts.dismiss();
    expect(platform.call).not.toHaveBeenCalled();
    accounts.add();
    platform.call.mockRejectedValueOnce(asks);
    await accounts.hold(KEY);
    platform.call.mockResolvedValueOnce({});
    accounts.dismiss();
    expect(platform.call.mock.calls[1]).toEqual(["key_drop", {}]);
    expect([accounts.problem, accounts.adding]).toEqual([null, false]);
  });

  it("does not send twice what is on its way", async () => {
    const { promise, resolve } = later<AccountsView>();
    platform.call.mockReturnValueOnce(promise);
    const first = accounts.hold(KEY);
    await accounts.hold("");
    resolve(offer(["a"], "a"));
    await first;
    expect(platform.call).toHaveBeenCalledTimes(1);
  });

  it("puts a found key on file, and goes on with it as with one that was entered", async () => {
    platform.call.mockRejectedValueOnce(problem("keychain-is-locked", "error", [{ kind: "try-again" }]));
    await accounts.import("~/.netrc:3");
    expect(platform.call.mock.calls[0]).toEqual(["account_import", { found: "~/.netrc:3", label: "", keep: "keychain", unverified: false }]);
    expect([accounts.waits, accounts.adding]).toEqual([true, false]);
    platform.call.mockResolvedValueOnce(view([kept("a")], { added: "a" }));
    await accounts.hold("");
    expect(platform.call.mock.calls[1]).toEqual(["account_add", { ...draft, key: "" }]);
    expect([accounts.problem, accounts.chosen]).toEqual([null, "a"]);
  });

  it("puts another key in an account's place, at its host", async () => {
    platform.call.mockResolvedValueOnce(view([kept("a")]));
    accounts.add(null, kept("a", { host: "wandb.example.com" }));
    await accounts.hold(KEY);
    expect(platform.call.mock.calls[0]?.[1]).toMatchObject({ host: "wandb.example.com", replaces: "a" });
  });
});

describe("accounts on file", () => {
  let accounts: AccountsState;
  beforeEach(() => {
    vi.resetAllMocks();
    accounts = new AccountsState();
    accounts.take(view([kept("a"), kept("b"), account("s")]));
  });

  it("move among themselves, and not past either end", async () => {
    await accounts.move("a", -1);
    await accounts.move("b", 1);
    expect(platform.call).not.toHaveBeenCalled();
    platform.call.mockResolvedValueOnce(view([kept("b"), kept("a"), account("s")]));
    await accounts.move("a", 1);
    expect(platform.call).toHaveBeenCalledExactlyOnceWith("account_move", { account: "a", place: 1 });
  });

  it("can come back once removed; those of the session cannot", async () => {
    platform.call.mockResolvedValueOnce(view([kept("a"), kept("b")]));
    await accounts.forget("s");
    expect(accounts.removed).toBe(false);
    platform.call.mockResolvedValueOnce(view([kept("b")], { removed: { label: "a" } }));
    await accounts.forget("a");
    expect(accounts.removed).toBe(true);
    platform.call.mockResolvedValueOnce(view([kept("a"), kept("b")], { added: "a" }));
    await accounts.restore();
    expect([accounts.removed, accounts.chosen]).toEqual([false, "a"]);
    expect(platform.call.mock.calls.map(([command]) => command)).toEqual(["account_forget", "account_forget", "account_restore"]);
  });
});
