// What the desktop does for the window.

import { platform } from "#platform";
import { guarded } from "../state/trouble.svelte";

export const copy = guarded((text: string) => platform.call("text_copy", { text }));
export const openLink = guarded((url: string) => platform.call("link_open", { url }));
