// Language, theme, and whether the window opens at login.

import { accounts } from "../state/accounts.svelte";
import { actions } from "../state/actions.svelte";
import { check } from "../state/check.svelte";
import { fixing } from "../state/fixing.svelte";
import { paste } from "../state/paste.svelte";
import { preferences } from "../state/preferences.svelte";
import { recipe } from "../state/recipe.svelte";
import { guarded } from "../state/trouble.svelte";
import type { Language, Theme } from "../generated/contract";

/** Changes the language at once; what the core said in the other one is said again. */
export const speak = guarded(async (language: Language) => {
  await preferences.speak(language);
  await Promise.all([check.explainAgain(), actions.again(), recipe.again(), accounts.look(), paste.again(), fixing.again()]);
});
export const paint = guarded((theme: Theme | null) => preferences.paint(theme));
export const startAtLogin = guarded((on: boolean) => preferences.startAtLogin(on));
