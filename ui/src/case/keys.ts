// Keys on this machine: searched, asked about, taken out of code.

import { accounts } from "../state/accounts.svelte";
import { cleaning } from "../state/cleaning.svelte";
import { keys } from "../state/keys.svelte";
import { guarded } from "../state/trouble.svelte";

export const visitKeys = guarded(() => keys.begin());
export const lookForKeys = guarded(() => keys.look());
export const chooseKeysFolder = guarded(() => keys.choose());
/** Asks a host about the keys that are for it; call only after a click that names it and their number. */
export const askAboutKeys = guarded((host: string) => keys.ask(host));
export const stopKeys = guarded(() => keys.stop());

/** Shows what taking the keys out of these files changes; `null`: what putting back those of the last time does. */
export const planCleaning = guarded((files: string[] | null) => cleaning.begin(files));
export const planCleaningAgain = guarded(() => cleaning.replan());
/** Makes the change that is shown; then what lies there is looked for again. */
export const applyCleaning = guarded(async () => {
  if (await cleaning.apply()) await Promise.all([keys.look(), accounts.look()]);
});
