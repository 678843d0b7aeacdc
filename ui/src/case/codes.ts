// The causes by name.

import { codes } from "../state/codes.svelte";
import { guarded } from "../state/trouble.svelte";

export const beginCodes = guarded(() => codes.begin());
export const showCode = guarded(codes.show);
