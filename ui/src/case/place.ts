// Going about the window.

import { accounts } from "../state/accounts.svelte";
import { place, type View } from "../state/place.svelte";

/** Shows another view; a form for a key is left. */
export function go(view: View): void {
  accounts.dismiss();
  place.view = view;
}
