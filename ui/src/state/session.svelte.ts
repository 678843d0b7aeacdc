// What a person does in the window, across accounts, test and preferences.

import { platform } from "#platform";
import { accounts } from "./accounts.svelte";
import { check } from "./check.svelte";
import { preferences } from "./preferences.svelte";
import { trouble } from "./trouble.svelte";
import type { Language, Theme } from "../generated/contract";

class SessionState {
  ready = $state(false);

  async begin(languages: readonly string[]): Promise<void> {
    await trouble.guard(async () => {
      const view = await platform.call("start", { languages: [...languages] });
      preferences.take(view);
      accounts.take(view.accounts);
      check.target = view.preferences.last_target ?? "";
    });
    this.ready = true;
  }

  choose = (account: string): Promise<void> =>
    this.#asking(async () => {
      accounts.dismiss();
      accounts.chosen = account;
    });

  startSample = (): Promise<void> => this.#asking(accounts.startSample);
  forget = (account: string): Promise<void> => this.#asking(() => accounts.forget(account));
  hold = (key: string, confirmed: string | null = null): Promise<void> => this.#asking(() => accounts.hold(key, confirmed));

  test = async (write = false): Promise<void> => {
    const account = accounts.chosen;
    if (account === null || check.running) return;
    trouble.clear();
    void trouble.guard(() => preferences.keep({ last_target: check.target }));
    await trouble.guard(async () => {
      const report = await check.run(account, write);
      if (report?.user) accounts.name(account, report.user);
    });
  };

  use = (target: string): Promise<void> => {
    check.target = target;
    return this.test();
  };

  cancel = async (): Promise<void> => void (await trouble.guard(() => check.cancel()));

  speak = async (language: Language): Promise<void> => {
    await trouble.guard(async () => {
      await preferences.speak(language);
      await check.explainAgain();
    });
  };

  paint = async (theme: Theme | null): Promise<void> => void (await trouble.guard(() => preferences.paint(theme)));
  copy = (text: string): Promise<boolean> => trouble.guard(() => check.copy(text));
  open = (url: string): Promise<boolean> => trouble.guard(() => check.open(url));

  /** Does what may change who asks: a card never stands beside another account. */
  async #asking(work: () => Promise<void>): Promise<void> {
    const before = accounts.chosen;
    trouble.clear();
    await trouble.guard(async () => {
      await work();
      if (accounts.chosen !== before) await check.leave();
    });
  }
}

export const session = new SessionState();
