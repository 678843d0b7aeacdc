// Accounts on offer, and the one that asks.

import { platform } from "#platform";
import { isProblem } from "../platform/platform";
import type { AccountsView, AccountView, Problem } from "../generated/contract";

export class AccountsState {
  view = $state<AccountsView>({ accounts: [], added: null, sample: null, sample_targets: [] });
  chosen = $state<string | null>(null);
  adding = $state(false);
  holding = $state(false);
  host = $state("");
  problem = $state<Problem | null>(null);

  account: AccountView | null = $derived(this.view.accounts.find((one) => one.id === this.chosen) ?? null);
  targets: string[] = $derived(this.view.sample_targets.filter((one) => one.account === this.chosen).map((one) => one.target));
  /** A key waits in Rust for a yes to its host. */
  asking: boolean = $derived(this.problem?.severity === "question");

  take(view: AccountsView): void {
    this.view = view;
    const stays = view.accounts.some((one) => one.id === this.chosen);
    this.chosen = view.added ?? (stays ? this.chosen : (view.accounts[0]?.id ?? null));
  }

  /** Opens the form, for a host where one is known. */
  add = (host: string | null = null): void => {
    this.host = host ?? "";
    this.problem = null;
    this.adding = true;
  };

  /** Closes the form; a key that waits for a yes is dropped in Rust too. */
  dismiss = (): void => {
    this.withdraw();
    this.adding = false;
  };

  /** Takes the question back: any further request drops the key that waits, also one that holds none. */
  withdraw = (): void => {
    const waits = this.asking;
    this.problem = null;
    if (waits) platform.call("key_hold", { key: "", host: "", confirmed_host: null }).catch(() => undefined);
  };

  startSample = async (): Promise<void> => {
    this.take(await platform.call("sample_start", {}));
    this.adding = false;
  };

  /** The server told whose key it is. */
  name(account: string, username: string): void {
    const known = this.view.accounts.find((one) => one.id === account);
    if (known) known.username = username;
  }

  /** Sends the key one way; it is kept nowhere here. */
  async hold(key: string, confirmed: string | null): Promise<void> {
    if (this.holding) return;
    this.holding = true;
    this.problem = null;
    try {
      this.take(await platform.call("key_hold", { key, host: this.host, confirmed_host: confirmed }));
      this.adding = false;
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      this.problem = thrown;
    } finally {
      this.holding = false;
    }
  }

  async forget(account: string): Promise<void> {
    this.take(await platform.call("account_forget", { account }));
  }
}

export const accounts = new AccountsState();
