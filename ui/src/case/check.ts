// Testing a target, and making the project that a test found missing.

import { accounts } from "../state/accounts.svelte";
import { check } from "../state/check.svelte";
import { preferences } from "../state/preferences.svelte";
import { guarded, trouble } from "../state/trouble.svelte";
import { chooseAccount } from "./asker";
import { go } from "./place";
import type { CheckReport } from "../generated/contract";

export async function test(write = false): Promise<void> {
  const account = accounts.chosen;
  if (account === null || check.running) return;
  void trouble.guard(() => preferences.keep({ last_target: check.target }));
  await told(account, () => check.run(account, write));
}

/** Tests a target as the account that asks. */
export function testTarget(target: string): Promise<void> {
  go("check");
  check.target = target;
  return test();
}

/** Tests a target as this account. */
export async function testAs(account: string, target: string): Promise<void> {
  await fillIn(account, target);
  await test();
}

/** Fills in who asks, where that is known, and for what; a card of another question goes. */
export async function fillIn(account: string | null, target: string): Promise<void> {
  if (account !== null) await chooseAccount(account);
  go("check");
  if (check.target !== target) await check.leave();
  check.target = target;
}

/** Makes the project that the card says is missing; call only after a yes. */
export async function createProject({ entity, project }: CheckReport): Promise<void> {
  const account = accounts.chosen;
  if (account === null || entity === null || project === null || check.running) return;
  await told(account, () => check.create(account, entity, project));
}

export const cancelTest = guarded(() => check.cancel());

/** What a test tells of the account, its name and how its key did, is shown with the account. */
async function told(account: string, ask: () => Promise<CheckReport | null>): Promise<void> {
  await trouble.begin(async () => {
    const report = await ask();
    if (report?.user) accounts.name(account, report.user);
    if (accounts.kept.some((one) => one.id === account)) await accounts.look();
  });
}
