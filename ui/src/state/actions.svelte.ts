// What an account may do at the target of a test, beside logging runs: asked when a person wants to know.

import { platform } from "#platform";
import { speech } from "../i18n.svelte";
import type { ActionsView } from "../generated/contract";

export class ActionsState {
  view = $state.raw<ActionsView | null>(null);
  asking = $state(false);

  /** Counts the questions: the answer to an earlier one is not shown. */
  #round = 0;

  ask = async (account: string, target: string): Promise<void> => {
    const round = ++this.#round;
    [this.view, this.asking] = [null, true];
    try {
      const view = await platform.call("actions_run", { account, target, run: null, sweep: null, artifact: null, queue: null, registry: null });
      if (round === this.#round) this.view = view;
    } finally {
      if (round === this.#round) this.asking = false;
    }
  };

  /** The same in the language of the moment: no request. */
  async again(): Promise<void> {
    if (!this.view || this.view.language === speech.language) return;
    const round = this.#round;
    const view = await platform.call("actions_explain", {});
    if (round === this.#round) this.view = view;
  }

  leave = (): void => {
    this.#round += 1;
    [this.view, this.asking] = [null, false];
  };
}

export const actions = new ActionsState();
