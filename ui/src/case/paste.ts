// What was pasted is recognised, and dealt with where it belongs.

import { accounts } from "../state/accounts.svelte";
import { check } from "../state/check.svelte";
import { fixing } from "../state/fixing.svelte";
import { paste, type Pasted } from "../state/paste.svelte";
import { trouble } from "../state/trouble.svelte";
import { fillIn, test } from "./check";
import { go } from "./place";

export const takePasted = (text: string): Promise<boolean> =>
  trouble.begin(async () => {
    const view = await paste.look(text);
    if (view?.kind === "key") accounts.add(view.host, null, text);
    else if (view?.kind === "target") {
      paste.clear();
      await fillIn(view.account, view.target);
    } else if (view) {
      go("paste");
      if (view.kind === "code") await fixing.begin(text);
    }
  });

/** Asks the server what a pasted text was about. */
export async function testPasted(view: Pasted): Promise<void> {
  await fillIn(view.account, view.target ?? view.draft ?? check.target);
  if (view.target !== null) await test();
}
