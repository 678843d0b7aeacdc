// Offline runs: found, tested, moved to another target.

import { offline } from "../state/offline.svelte";
import { guarded } from "../state/trouble.svelte";

export const chooseRunsFolder = guarded(() => offline.choose());
export const lookForRuns = guarded(() => offline.look(offline.moved));
/** Shows the commands that send all runs there; `null`: where each belongs. */
export const moveRuns = guarded((to: string | null) => offline.look(to));
/** Asks about each target; call only after a click that names the host and their number. */
export const testRuns = guarded(() => offline.test());
export const stopRuns = guarded(() => offline.stop());
