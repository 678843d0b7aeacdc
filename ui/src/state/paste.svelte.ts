// What was pasted, and what it is.

import { platform } from "#platform";
import type { PasteView } from "../generated/contract";

/** A text that says how wandb failed. */
export type Pasted = Extract<PasteView, { kind: "failure" }>;

export class PasteState {
  text = $state("");
  view = $state<PasteView | null>(null);
  looking = $state(false);

  /** Counts the texts: the answer to an earlier one is not shown. */
  #round = 0;

  /** Looks at a text; one that holds a key is kept here only with the key masked. */
  async look(text: string): Promise<PasteView | null> {
    const round = ++this.#round;
    this.text = text;
    if (text.trim() === "") {
      this.view = null;
      return null;
    }
    this.looking = true;
    try {
      const view = await platform.call("paste_look", { text });
      if (round !== this.#round) return null;
      this.view = view;
      if (view.kind === "key") this.clear();
      else if (view.kind === "failure" && view.masked !== null) this.text = view.masked;
      return view;
    } finally {
      if (round === this.#round) this.looking = false;
    }
  }

  /** The same text in the language of the moment. */
  again = (): Promise<unknown> => this.look(this.text);

  clear = (): void => {
    this.#round += 1;
    this.text = "";
    this.view = null;
    this.looking = false;
  };
}

export const paste = new PasteState();
