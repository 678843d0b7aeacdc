// Language, theme and last target.

import { platform } from "#platform";
import { speech } from "../i18n.svelte";
import type { Language, Preferences, StartView, Theme } from "../generated/contract";

export class PreferencesState {
  kept = $state<Preferences>({ language: null, theme: null, last_target: null });
  version = $state("");

  /** Counts what was sent: of several quick changes, the last reply holds. */
  #turn = 0;

  take(view: StartView): void {
    this.kept = view.preferences;
    this.version = view.version;
    this.#show(view.language);
  }

  /** Shows a change at once, and keeps it. */
  async keep(change: Partial<Preferences>): Promise<void> {
    this.kept = { ...this.kept, ...change };
    this.#show(change.language ?? speech.language);
    const turn = ++this.#turn;
    const view = await platform.call("preferences_keep", $state.snapshot(this.kept));
    if (turn === this.#turn) this.take(view);
  }

  speak = (language: Language): Promise<void> => this.keep({ language });
  paint = (theme: Theme | null): Promise<void> => this.keep({ theme });

  #show(language: Language): void {
    speech.language = language;
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = this.kept.theme ?? "system";
  }
}

export const preferences = new PreferencesState();
