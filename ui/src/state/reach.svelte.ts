// What accounts reach: the last answers, and asking anew.

import { platform } from "#platform";
import { accounts } from "./accounts.svelte";
import type { AccountView, ReachView } from "../generated/contract";

export class ReachState {
  /** One an account, as far as known. */
  known = $state.raw<ReachView[]>([]);
  /** The accounts that are being asked. */
  asking = $state.raw<string[]>([]);
  /** The accounts whose roles are being asked, or will be once they have answered what they reach. */
  opening = $state.raw<string[]>([]);

  /** The entity that is chosen in the list, counted from 0. */
  active = $state(0);

  /** Those of the accounts on offer. */
  offered: ReachView[] = $derived(this.known.filter((one) => accounts.view.accounts.some((account) => account.id === one.account)));
  chosen: ReachView | null = $derived(this.of(accounts.chosen));

  /** Asked once of its own accord, an account is asked again only when a person wants it. */
  #asked: string[] = [];
  #line: Promise<unknown> = Promise.resolve();
  /** How often a person stopped it all. */
  #stops = 0;
  #behind: Promise<unknown> = Promise.resolve();

  of(account: string | null): ReachView | null {
    return this.known.find((one) => one.account === account) ?? null;
  }

  isAsking(account: string | null): boolean {
    return account !== null && this.asking.includes(account);
  }

  isOpening(account: string | null): boolean {
    return account !== null && this.opening.includes(account);
  }

  /** What is known by now; nothing is sent. */
  async look(): Promise<void> {
    const { accounts } = await platform.call("reach_look", {});
    this.known = accounts;
  }

  /** Shows what is known, and asks every account behind it whose key went to its host before. */
  async visit(): Promise<void> {
    await this.look();
    await this.ask(accounts.view.accounts.filter((account) => wasSent(account) && !this.#asked.includes(account.id)).map((account) => account.id));
  }

  /** Asks these accounts what they reach, one request each, after those that are being asked; then the role in each of their teams. */
  async ask(wanted: string[]): Promise<void> {
    const more = wanted.filter((account) => !this.isAsking(account));
    if (more.length === 0) return;
    this.#asked.push(...more);
    this.asking = [...this.asking, ...more];
    this.opening = [...this.opening, ...more];
    const stops = this.#stops;
    try {
      const run = this.#line.then(() => this.#run(more));
      this.#line = run.catch(() => undefined);
      await run;
      const roles = this.#behind.then(() => (stops === this.#stops ? this.#roles(more) : undefined));
      this.#behind = roles.catch(() => undefined);
      await roles;
    } finally {
      this.opening = this.opening.filter((account) => !more.includes(account));
    }
  }

  cancel = async (): Promise<void> => {
    this.#stops += 1;
    await Promise.all([platform.call("work_cancel", { work: "reach" }), platform.call("work_cancel", { work: "roles" })]);
  };

  async #roles(wanted: string[]): Promise<void> {
    const there = wanted.filter((account) => accounts.view.accounts.some((one) => one.id === account));
    if (there.length === 0) return;
    await platform.follow("roles_run", { accounts: there }, (told) => this.#take(told));
    await this.look();
  }

  async #run(wanted: string[]): Promise<void> {
    try {
      await platform.follow("reach_run", { accounts: wanted }, (told) => this.#take(told));
    } finally {
      this.asking = this.asking.filter((account) => !wanted.includes(account));
    }
    // An account may have gone, or come, meanwhile.
    await this.look();
  }

  #take(told: ReachView): void {
    this.asking = this.asking.filter((account) => account !== told.account);
    this.known = this.known.some((one) => one.account === told.account) ? this.known.map((one) => (one.account === told.account ? told : one)) : [...this.known, told];
    if (told.user) accounts.name(told.account, told.user);
  }
}

/** Did a person let this key go to its host before? The sample's never leaves the machine. */
export const wasSent = (account: AccountView): boolean => account.origin === "sample" || account.health !== null || (account.origin === "pasted" && account.username !== null);

export const reach = new ReachState();
