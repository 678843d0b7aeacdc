// Language, theme and last target, and whether the window opens at login.

import { platform } from "#platform";
import { speech } from "../i18n.svelte";
import { Latest } from "./latest";
import { Order } from "./order";
import type { Language, Preferences, StartView, StartupView, Theme } from "../generated/contract";

export class PreferencesState {
  kept = $state<Preferences>({ language: null, theme: null, last_target: null, notify: false, notify_names: false });
  version = $state("");
  /** Does the window open at login? `null` where the system did not tell. */
  atLogin = $state<boolean | null>(null);
  /** A look that began before a change would show what was there before it. */
  #startup = new Order();
  /** Each keeps all of them: an older one that came later would bring back what was changed since. */
  #keeps = new Order();
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
    const view = await this.#keeps.run(() => platform.call("preferences_keep", $state.snapshot(this.kept)));
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

  async #askOfStartup(ask: () => Promise<StartupView>): Promise<void> {
    const view = await this.#startup.run(ask);
    this.atLogin = view.at_login;
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
