// Who asks: a card never stands beside another account.

import { accounts } from "../state/accounts.svelte";
import { check } from "../state/check.svelte";
import { opened } from "../state/opened.svelte";
import { trouble } from "../state/trouble.svelte";

/** Does what may change who asks. */
export function changingAsker(work: () => Promise<void>): Promise<boolean> {
  const before = accounts.chosen;
  return trouble.begin(async () => {
    await work();
    if (accounts.chosen === before) return;
    opened.close();
    await check.leave();
  });
}

export const chooseAccount = (account: string): Promise<boolean> =>
  changingAsker(async () => {
    accounts.dismiss();
    accounts.chosen = account;
  });
