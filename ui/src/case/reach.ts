// What accounts reach: asked, copied, laid out for paper.

import { platform } from "#platform";
import { accounts } from "../state/accounts.svelte";
import { reach } from "../state/reach.svelte";
import { guarded } from "../state/trouble.svelte";

export const lookAtReach = guarded(() => reach.look());
/** Asks accounts what they reach; of their own accord, those whose key went to its host before. */
export const visitReach = (): Promise<boolean> => asking(() => reach.visit());
export const askReach = (account: string): Promise<boolean> => asking(() => reach.ask([account]));
export const stopAsking = guarded(reach.cancel);

export const copyWhoMay = guarded(async (form: "text" | "markdown") => platform.call("text_copy", { text: (await platform.call("who_may", {}))[form] }));

const asking = guarded(async (work: () => Promise<void>) => {
  await work();
  // How their keys did is on file now.
  await accounts.look();
});
