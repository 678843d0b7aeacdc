// What an account may do at the target of a test, beside logging runs: asked when a person wants to know.

import { platform } from "#platform";
import { speech } from "../i18n.svelte";
import { Latest } from "./latest";
import type { ActionsView } from "../generated/contract";

export class ActionsState {
  view = $state.raw<ActionsView | null>(null);
  asking = $state(false);

  #latest = new Latest();

  ask = async (account: string, target: string): Promise<void> => {
    const isLast = this.#latest.begin();
    [this.view, this.asking] = [null, true];
    try {
      const view = await platform.call("actions_run", { account, target, run: null, sweep: null, artifact: null, queue: null, registry: null });
      if (isLast()) this.view = view;
    } finally {
      if (isLast()) this.asking = false;
    }
  };

  /** The same in the language of the moment: no request. */
  async again(): Promise<void> {
    if (!this.view || this.view.language === speech.language) return;
    const isLast = this.#latest.now();
    const view = await platform.call("actions_explain", {});
    if (isLast()) this.view = view;
  }

  leave = (): void => {
    this.#latest.drop();
    [this.view, this.asking] = [null, false];
  };
}

export const actions = new ActionsState();
