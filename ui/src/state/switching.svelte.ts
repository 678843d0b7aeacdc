// Switching the account that wandb uses: planned and shown, then made, then taken back.

import { platform } from "#platform";
import { speech } from "../i18n.svelte";
import { isProblem } from "../platform/platform";
import { Latest, type IsLast } from "./latest";
import type { AccountsView, Language, Problem, SwitchPlanView } from "../generated/contract";

/** What was done, in the language in which it was said. */
interface Said {
  sentence: string;
  language: Language;
  to: string | null;
}

export class SwitchingState {
  open = $state(false);
  busy = $state(false);
  plan = $state<SwitchPlanView | null>(null);
  problem = $state<Problem | null>(null);
  /** The account to switch to; nothing where the last switch is taken back. */
  account = $state<string | null>(null);
  said = $state<Said | null>(null);

  /** Write to the settings file, too? Nothing leaves it to the core. */
  #settings: boolean | null = null;
  /** What was refused was the change itself. */
  #applying = false;
  #latest = new Latest();

  /** Shows what switching to this account changes; `null` shows what taking back the last switch does. */
  async begin(account: string | null): Promise<void> {
    this.account = account;
    this.#settings = null;
    this.plan = null;
    this.open = true;
    await this.replan();
  }

  /** Plans the same with or without the settings file. */
  async settle(withSettings: boolean): Promise<void> {
    this.#settings = withSettings;
    await this.replan();
  }

  async replan(): Promise<void> {
    await this.#trying(false, async (isLast) => {
      const { account } = this;
      const plan = account === null ? await platform.call("switch_undo", {}) : await platform.call("switch_plan", { account, with_settings: this.#settings });
      if (isLast()) this.plan = plan;
    });
  }

  /** Makes the change that is shown. */
  async apply(): Promise<AccountsView | null> {
    const { plan } = this;
    if (!plan || this.busy) return null;
    return this.#trying(true, async (isLast) => {
      const done = await platform.call("switch_apply", { plan: plan.id });
      this.said = { sentence: done.sentence, language: speech.language, to: plan.to };
      if (isLast()) this.close();
      return done.accounts;
    });
  }

  /** Does again what was refused: a change only where it would still be the one that was shown. */
  async again(): Promise<AccountsView | null> {
    const [applying, shown] = [this.#applying, this.plan];
    await this.replan();
    return applying && this.plan && same(this.plan, shown) ? this.apply() : null;
  }

  close = (): void => {
    this.#latest.drop();
    this.busy = false;
    this.open = false;
    this.plan = null;
    this.problem = null;
  };

  async #trying<T>(applying: boolean, work: (isLast: IsLast) => Promise<T>): Promise<T | null> {
    const isLast = this.#latest.begin();
    this.busy = true;
    this.problem = null;
    this.#applying = applying;
    try {
      return await work(isLast);
    } catch (thrown) {
      if (!isLast()) {
        // The dialog is closed, or shows another plan; a change that was not made is said all the same.
        if (applying) throw thrown;
        return null;
      }
      if (!isProblem(thrown)) {
        this.close();
        throw thrown;
      }
      this.problem = thrown;
      return null;
    } finally {
      if (isLast()) this.busy = false;
    }
  }
}

const same = (one: SwitchPlanView, other: SwitchPlanView | null): boolean => JSON.stringify({ ...one, id: "" }) === JSON.stringify({ ...other, id: "" });

export const switching = new SwitchingState();
