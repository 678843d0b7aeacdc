// What else an account may do at the target.

import { actions } from "../state/actions.svelte";
import { guarded } from "../state/trouble.svelte";

export const askActions = guarded(actions.ask);
