// Adding, importing, editing and removing accounts.

import { platform } from "#platform";
import { accounts, type Decision } from "../state/accounts.svelte";
import { check } from "../state/check.svelte";
import { favourites } from "../state/favourites.svelte";
import { guarded } from "../state/trouble.svelte";
import { unlocking } from "../state/unlocking.svelte";
import { changingAsker } from "./asker";
import { test } from "./check";
import { planSwitch } from "./switching";
import type { Colour } from "../generated/contract";

/** Sends the key of the form, or a decision about the one that waits. */
export async function holdKey(key: string, decision: Decision = {}): Promise<void> {
  const slot = accounts.replaces;
  const { account_id, source } = accounts.view.machine;
  // A variable would win over every file: there a switch changes nothing.
  const used = slot !== null && account_id === slot.id && source.kind !== "environment";
  await changingAsker(() => accounts.hold(key, decision));
  if (slot !== null && accounts.problem === null && accounts.view.added === slot.id) await rekeyed(slot.id, used);
}

/** An account has another key: wandb gets it where it used the old one, and what was asked with the old one is asked again. */
async function rekeyed(account: string, used: boolean): Promise<void> {
  const again = check.report !== null || check.problem !== null;
  if (used) await planSwitch(account);
  if (again) await test();
}

/** Puts a key that was found here on file. */
export const importKey = (found: string): Promise<boolean> =>
  changingAsker(async () => {
    await accounts.import(found);
    // What was found may have changed since it was shown.
    if (accounts.problem) await accounts.look();
  });

export const startSample = (): Promise<boolean> => changingAsker(accounts.startSample);
export const editAccount = (account: string, label: string, colour: Colour): Promise<boolean> => changingAsker(() => accounts.edit(account, label, colour));
export const moveAccount = (account: string, by: number): Promise<boolean> => changingAsker(() => accounts.move(account, by));
/** Favourites go and come back with their account. */
export const forgetAccount = (account: string): Promise<boolean> => changingAsker(() => accounts.forget(account).then(favourites.look));
export const restoreAccount = (): Promise<boolean> => changingAsker(() => accounts.restore().then(favourites.look));
export const lookAtAccounts = guarded(() => accounts.look());

/** Agrees that keys may go to the host or the proxy that was asked about, and does what waited for it. */
export const confirmHost = guarded(async (host: string, next: () => Promise<unknown>) => {
  await platform.call("host_confirm", { host });
  await next();
});

/** Passes a passphrase on, and does what it was asked for. */
export const unlockKeys = guarded(async (passphrase: string) => {
  const unlocked = await unlocking.give(passphrase);
  if (!unlocked) return;
  accounts.take(unlocked.view);
  await unlocked.next();
});
