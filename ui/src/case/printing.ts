// Sheets for paper: laid out, then printed by the system.

import { tick } from "svelte";
import { platform } from "#platform";
import { place } from "../state/place.svelte";
import { reach } from "../state/reach.svelte";
import { trouble } from "../state/trouble.svelte";

/** Who may what in which team. */
export const printWhoMay = (): Promise<void> =>
  printing(async () => {
    await reach.look();
    await print("teams");
  });

/** What one account may do at one target. */
export const printRights = (): Promise<void> => printing(() => print("rights"));

export function printed(): void {
  place.printing = null;
}

async function printing(work: () => Promise<void>): Promise<void> {
  await trouble.guard(work);
  if (trouble.problem) printed();
}

async function print(sheet: "teams" | "rights"): Promise<void> {
  place.printing = sheet;
  await tick();
  await platform.call("page_print", {});
}
