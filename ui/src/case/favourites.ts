// Favourites: kept, tested again, and dropped.

import { accounts } from "../state/accounts.svelte";
import { exact, favourites } from "../state/favourites.svelte";
import { preferences } from "../state/preferences.svelte";
import { guarded } from "../state/trouble.svelte";
import { testAs } from "./check";
import type { FavouriteView } from "../generated/contract";

/** Shows what is kept, and tests it behind the first screen. */
export const openFavourites = guarded(async () => {
  await favourites.look();
  await run();
});

export const runFavourites = guarded(() => run());
export const stopFavourites = guarded(() => favourites.cancel());
export const addFavourite = guarded((account: string, target: string) => favourites.add(account, target));
export const dropFavourite = guarded((one: FavouriteView) => favourites.drop(one));
export const testFavourite = (one: FavouriteView): Promise<void> => testAs(one.account, exact(one));
export const notifyOfChanges = guarded((notify: boolean) => preferences.keep({ notify }));
export const notifyWithNames = guarded((notify_names: boolean) => preferences.keep({ notify_names }));

async function run(): Promise<void> {
  if (favourites.list.length === 0) return;
  await favourites.run();
  // How their keys did is on file now.
  await accounts.look();
}
