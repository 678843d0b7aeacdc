// The window opens: what was kept is shown, the tray is listened to, and favourites are tested behind the first screen.

import { platform } from "#platform";
import { accounts } from "../state/accounts.svelte";
import { check } from "../state/check.svelte";
import { place } from "../state/place.svelte";
import { preferences } from "../state/preferences.svelte";
import { reach } from "../state/reach.svelte";
import { trouble } from "../state/trouble.svelte";
import { test } from "./check";
import { openFavourites } from "./favourites";
import { go } from "./place";
import { planSwitch } from "./switching";
import type { StartView, Wish } from "../generated/contract";

export async function begin(start: Promise<StartView>): Promise<void> {
  await trouble.guard(async () => {
    const view = await start;
    preferences.take(view);
    accounts.take(view.accounts);
    check.target = view.preferences.last_target ?? "";
    await reach.look();
  });
  place.ready = true;
  await trouble.guard(() => platform.follow("wish_listen", {}, (wish) => void hear(wish)));
  void openFavourites();
}

/** What was asked for in the tray. */
function hear(wish: Wish): Promise<unknown> {
  if (wish.kind === "switch") return planSwitch(wish.account);
  go("check");
  return test();
}
