// Searching; what was found is tested, opened or chosen.

import { nameOf, opened } from "../state/opened.svelte";
import { reach } from "../state/reach.svelte";
import { search } from "../state/search.svelte";
import { guarded } from "../state/trouble.svelte";
import { chooseAccount } from "./asker";
import { testAs } from "./check";
import { openEntity } from "./opened";
import { go } from "./place";
import type { HitView } from "../generated/contract";

/** Searches for what is typed. */
export const lookFor = guarded((query: string) => search.type(query));

export async function takeHit(hit: HitView): Promise<void> {
  if (hit.target !== null) return testAs(hit.account, hit.target);
  search.clear();
  await chooseAccount(hit.account);
  const entity = reach.of(hit.account)?.entities.find((one) => nameOf(one) === hit.entity);
  if (entity) await openEntity(entity);
}

/** Goes to the search. */
export function seek(): void {
  go("reach");
  opened.close();
  requestAnimationFrame(() => document.getElementById("search")?.focus());
}
