// Files for other machines: the kinds, and the file of the chosen one. Nobody is asked for either.

import { platform } from "#platform";
import { speech } from "../i18n.svelte";
import { Latest } from "./latest";
import type { Language, RecipeEntry, RecipeKind, RecipeView } from "../generated/contract";

export class RecipeState {
  kinds = $state.raw<RecipeEntry[]>([]);
  kind = $state<RecipeKind>("slurm");
  /** Nothing: not asked yet; `null`: no file can hold these names. */
  view = $state.raw<RecipeView | null | undefined>(undefined);

  #asked: { account: string; target: string } | null = null;
  #said: Language | null = null;

  #latest = new Latest();

  open = async (account: string, target: string): Promise<void> => {
    this.#asked = { account, target };
    await this.#write();
  };

  choose = async (kind: RecipeKind): Promise<void> => {
    this.kind = kind;
    await this.#write();
  };

  /** The same in the language of the moment. */
  async again(): Promise<void> {
    if (this.#asked && this.#said !== speech.language) await this.#write();
  }

  leave = (): void => {
    this.#latest.drop();
    [this.#asked, this.view] = [null, undefined];
  };

  async #write(): Promise<void> {
    if (!this.#asked) return;
    const isLast = this.#latest.begin();
    const language = speech.language;
    const [kinds, view] = await Promise.all([platform.call("recipes_list", {}), platform.call("recipe_write", { kind: this.kind, ...this.#asked })]);
    if (!isLast()) return;
    [this.kinds, this.view, this.#said] = [kinds, view, language];
  }
}

export const recipe = new RecipeState();
