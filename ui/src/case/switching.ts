// Switching the account that wandb uses.

import { accounts } from "../state/accounts.svelte";
import { check } from "../state/check.svelte";
import { place } from "../state/place.svelte";
import { switching } from "../state/switching.svelte";
import { guarded, trouble } from "../state/trouble.svelte";
import { changingAsker } from "./asker";
import { test } from "./check";
import type { AccountsView, AccountView } from "../generated/contract";

/** Shows what switching to an account changes; `null`: what taking back the last switch does. */
export function planSwitch(account: string | null): Promise<boolean> {
  place.palette = false;
  return trouble.begin(() => switching.begin(account));
}

/** The account that wandb used before. */
export const previousAccount = (): AccountView | null => accounts.kept.find((one) => one.label === accounts.view.switched?.from) ?? null;

/** Back to the account that wandb used before. */
export const switchBack = (): Promise<boolean> => planSwitch(previousAccount()?.id ?? null);

export const planAgain = guarded(() => switching.replan());
export const settle = guarded((withSettings: boolean) => switching.settle(withSettings));
export const applySwitch = (): Promise<void> => making(() => switching.apply());
export const applyAgain = (): Promise<void> => making(() => switching.again());

async function making(work: () => Promise<AccountsView | null>): Promise<void> {
  let made = false;
  await changingAsker(async () => {
    const view = await work();
    made = view !== null;
    if (view) accounts.take(view);
  });
  if (!made) return;
  // What a card says of this machine was true before the switch, and so may be what a running test says.
  await check.ended();
  if (check.report?.findings.some((found) => found.group === "machine")) await test();
}
