// What other programs that read a key would send.

import { readers } from "../state/readers.svelte";
import { guarded } from "../state/trouble.svelte";

export const lookAtReaders = guarded(readers.look);
