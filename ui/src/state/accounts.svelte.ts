// Accounts on offer, and the one that asks.

import { platform } from "#platform";
import { problemOf } from "../platform/platform";
import { Order } from "./order";
import type { AccountAddRequest, AccountsView, AccountView, Action, Colour, KeepChoice, Problem } from "../generated/contract";

const NO_SOURCE = { kind: "none" as const, file: null, line: null, variable: null, key_hint: null };
const NOBODY = {
  sdk: "", folder: "", host: null, source: NO_SOURCE, key_hint: null, account: null, account_id: null, colour: null, user: null,
  former: null, entity: null, project: null, shadowed: [], bound: null, warnings: [], wsl: null,
};
export const NO_ACCOUNTS: AccountsView = {
  accounts: [], added: null, sample: null, sample_targets: [], found: [], machine: NOBODY, removed: null, switched: null, trouble: null,
};

/** Ways on from a problem for which a key waits in Rust. */
const DECISIONS: Action["kind"][] = [
  "confirm-host", "keep-for-session", "keep-encrypted", "keep-unverified", "enter-passphrase", "try-again", "test-again",
];
/** What a person decided about the key that waits. */
export type Decision = Partial<Pick<AccountAddRequest, "keep" | "unverified" | "confirmed_host">>;

export class AccountsState {
  view = $state<AccountsView>(NO_ACCOUNTS);
  chosen = $state<string | null>(null);
  adding = $state(false);
  /** A key is on its way: from the form, or the found one of this id. */
  holding = $state<string | null>(null);
  host = $state("");
  label = $state("");
  keep = $state<KeepChoice>("keychain");
  unverified = $state(false);
  /** The account whose key is replaced; nothing where one is added. */
  replaces = $state<AccountView | null>(null);
  problem = $state<Problem | null>(null);
  /** The account that is being renamed. */
  edited = $state<AccountView | null>(null);
  /** Offers to bring back what was removed here. */
  removed = $state(false);

  account: AccountView | null = $derived(this.view.accounts.find((one) => one.id === this.chosen) ?? null);
  /** The one that asks, where it is on file. */
  onFile: AccountView | null = $derived(this.account?.origin === "kept" ? this.account : null);
  kept: AccountView[] = $derived(this.view.accounts.filter((one) => one.origin === "kept"));
  targets: string[] = $derived(this.view.sample_targets.filter((one) => one.account === this.chosen).map((one) => one.target));
  /** A key waits in Rust for a decision. */
  waits: boolean = $derived(this.problem?.explanation.en.steps.some((step) => step.action && DECISIONS.includes(step.action.kind)) ?? false);

  #pasted = "";
  /** A drop that came later would take the key that was added since. */
  #waiting = new Order();
  /** Counts the looks, and which of them what is shown is as new as: an older one that arrives is not shown. */
  #asked = 0;
  #shown = 0;
  /** Usernames that a server told, of accounts that are not on file. */
  #names: Record<string, string> = {};

  /** What an action answered: every look that was asked for until now is older. */
  take(view: AccountsView): void {
    this.#show(view, this.#asked);
  }

  #show(view: AccountsView, turn: number): void {
    this.#shown = turn;
    for (const account of view.accounts) account.username ??= this.#names[who(account)] ?? null;
    this.view = view;
    const stays = view.accounts.some((one) => one.id === this.chosen);
    this.chosen = view.added ?? (stays ? this.chosen : (view.accounts[0]?.id ?? null));
  }

  /** Looks again: the language, another window or a terminal may have changed what there is to see. */
  async look(): Promise<void> {
    const turn = ++this.#asked;
    const view = await platform.call("accounts_look", {});
    if (turn > this.#shown) this.#show(view, turn);
  }

  /** Opens the form, for a host or another key of an account where one is known; a pasted key goes to its field. */
  add = (host: string | null = null, replaces: AccountView | null = null, pasted = ""): void => {
    this.#draft(host ?? replaces?.host ?? "", replaces);
    this.#pasted = pasted;
    this.adding = true;
  };

  /** The pasted key on its way to the field; it is handed over once. */
  handOver(): string {
    const pasted = this.#pasted;
    this.#pasted = "";
    return pasted;
  }

  /** Closes the form; a key that waits for a decision is dropped in Rust too. */
  dismiss = (): void => {
    this.withdraw();
    this.adding = false;
  };

  /** Takes the question back, and with it the key that waits. */
  withdraw = (): void => {
    const waits = this.waits;
    this.problem = null;
    if (waits) this.#waiting.run(() => platform.call("key_drop", {})).catch(() => undefined);
  };

  startSample = async (): Promise<void> => {
    this.take(await platform.call("sample_start", {}));
    this.adding = false;
  };

  /** The server told whose key it is. */
  name(id: string, username: string): void {
    const known = this.view.accounts.find((one) => one.id === id);
    if (!known) return;
    known.username = username;
    if (known.origin !== "kept") this.#names[who(known)] = username;
  }

  /** Sends the key one way, or a decision about the one that waits; it is kept nowhere here. */
  hold(key: string, decision: Decision = {}): Promise<void> {
    this.keep = decision.keep ?? this.keep;
    return this.#holding("", () => platform.call("account_add", { ...this.#request(), key, ...decision }));
  }

  /** Puts a key that was found here on file. */
  import(found: string): Promise<void> {
    this.#draft("", null);
    return this.#holding(found, () => platform.call("account_import", { found, label: "", keep: "keychain", unverified: false }));
  }

  async edit(account: string, label: string, colour: Colour): Promise<void> {
    this.take(await platform.call("account_edit", { account, label, colour }));
  }

  async move(account: string, by: number): Promise<void> {
    const place = this.kept.findIndex((one) => one.id === account) + by;
    if (place >= 0 && place < this.kept.length) this.take(await platform.call("account_move", { account, place }));
  }

  async forget(account: string): Promise<void> {
    const kept = this.kept.some((one) => one.id === account);
    this.take(await platform.call("account_forget", { account }));
    if (kept) this.removed = true;
  }

  restore = async (): Promise<void> => {
    this.take(await platform.call("account_restore", {}));
    this.removed = false;
  };

  #draft(host: string, replaces: AccountView | null): void {
    this.host = host;
    this.label = "";
    this.keep = "keychain";
    this.unverified = false;
    this.replaces = replaces;
    this.problem = null;
  }

  #request(): Omit<AccountAddRequest, "key"> {
    const { host, label, keep, unverified } = this;
    return { host, label, keep, unverified, replaces: this.replaces?.id ?? null, confirmed_host: null };
  }

  async #holding(what: string, work: () => Promise<AccountsView>): Promise<void> {
    if (this.holding !== null) return;
    this.holding = what;
    this.problem = null;
    try {
      this.take(await this.#waiting.run(work));
      this.adding = false;
    } catch (thrown) {
      this.problem = problemOf(thrown);
    } finally {
      this.holding = null;
    }
  }
}

const who = (account: AccountView): string => [account.id, account.host, account.key_hint].join(" ");

export const accounts = new AccountsState();
