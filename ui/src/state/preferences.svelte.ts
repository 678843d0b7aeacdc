// Language, theme and last target.

import { platform } from "#platform";
import { speech } from "../i18n.svelte";
import type { Language, Preferences, StartView, Theme } from "../generated/contract";

class PreferencesState {
  kept = $state<Preferences>({ language: null, theme: null, last_target: null });
  version = $state("");

  take(view: StartView): void {
    this.kept = view.preferences;
    this.version = view.version;
    speech.language = view.language;
    document.documentElement.lang = view.language;
    document.documentElement.dataset.theme = view.preferences.theme ?? "system";
  }

  async keep(change: Partial<Preferences>): Promise<void> {
    this.take(await platform.call("preferences_keep", { ...this.kept, ...change }));
  }

  speak = (language: Language): Promise<void> => this.keep({ language });
  paint = (theme: Theme | null): Promise<void> => this.keep({ theme });
}

export const preferences = new PreferencesState();
