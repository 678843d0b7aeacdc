// Asking every account whether it may log to the targets.

import { accounts } from "../state/accounts.svelte";
import { matrix } from "../state/matrix.svelte";
import { guarded } from "../state/trouble.svelte";

export const runMatrix = guarded(async () => {
  await matrix.run();
  await accounts.look();
});
export const stopMatrix = guarded(matrix.cancel);
