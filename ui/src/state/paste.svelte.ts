// What was pasted, and what it is.

import { platform } from "#platform";
import { Latest } from "./latest";
import type { PasteView } from "../generated/contract";

/** A text that says how wandb failed. */
export type Pasted = Extract<PasteView, { kind: "failure" }>;

export class PasteState {
  text = $state("");
  view = $state<PasteView | null>(null);
  looking = $state(false);

  #latest = new Latest();
  /** The language has changed while a text was looked at: it is looked at once more. */
  #anew = false;

  /** Looks at a text; one that holds a key is kept here only with the key masked. */
  async look(text: string): Promise<PasteView | null> {
    const isLast = this.#latest.begin();
    this.text = text;
    if (text.trim() === "") {
      this.view = null;
      return null;
    }
    this.looking = true;
    try {
      let view: PasteView;
      do {
        this.#anew = false;
        view = await platform.call("paste_look", { text });
        if (!isLast()) return null;
      } while (this.#anew);
      this.view = view;
      if (view.kind === "key") this.clear();
      else if (view.kind === "failure" && view.masked !== null) this.text = view.masked;
      return view;
    } finally {
      if (isLast()) this.looking = false;
    }
  }

  /** The same text in the language of the moment. */
  again = async (): Promise<void> => {
    if (this.looking) this.#anew = true;
    else await this.look(this.text);
  };

  clear = (): void => {
    this.#latest.drop();
    this.text = "";
    this.view = null;
    this.looking = false;
  };
}

export const paste = new PasteState();
