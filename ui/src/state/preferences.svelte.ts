// Language, theme and last target, and whether the window opens at login.

import { platform } from "#platform";
import { speech } from "../i18n.svelte";
import { Latest } from "./latest";
import type { Language, Preferences, StartView, StartupView, Theme } from "../generated/contract";

export class PreferencesState {
  kept = $state<Preferences>({ language: null, theme: null, last_target: null, notify: false, notify_names: false });
  version = $state("");
  /** Does the window open at login? `null` where the system did not tell. */
  atLogin = $state<boolean | null>(null);
  #startup: Promise<void> = Promise.resolve();

  #latest = new Latest();

  take(view: StartView): void {
    this.kept = view.preferences;
    this.version = view.version;
    this.#show(view.language);
  }

  /** Shows a change at once, and keeps it. */
  async keep(change: Partial<Preferences>): Promise<void> {
    this.kept = { ...this.kept, ...change };
    this.#show(change.language ?? speech.language);
    const isLast = this.#latest.begin();
    const view = await platform.call("preferences_keep", $state.snapshot(this.kept));
    if (isLast()) this.take(view);
  }

  /** The system keeps it, and the person may change it there. */
  async lookAtStartup(): Promise<void> {
    try {
      await this.#askOfStartup(() => platform.call("startup_look", {}));
    } catch {
      this.atLogin = null;
    }
  }

  startAtLogin = (on: boolean): Promise<void> => this.#askOfStartup(() => platform.call("startup_keep", { at_login: on }));

  /** One after the other: a look that began before a change would show what was there before it. */
  #askOfStartup(ask: () => Promise<StartupView>): Promise<void> {
    const told = this.#startup.then(ask).then((view) => void (this.atLogin = view.at_login));
    this.#startup = told.catch(() => undefined);
    return told;
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
