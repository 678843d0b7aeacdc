// The team or personal entity that is open, and its projects.

import { platform } from "#platform";
import { accounts } from "../state/accounts.svelte";
import { opened } from "../state/opened.svelte";
import { reach } from "../state/reach.svelte";
import { guarded } from "../state/trouble.svelte";
import { askReach } from "./reach";
import type { EntityView, ProjectView } from "../generated/contract";

/** Opens an entity of the account that asks: its members and its projects. */
export async function openEntity(entity: EntityView): Promise<void> {
  const account = accounts.chosen;
  if (account !== null) await opening(account, entity);
}

const opening = guarded(async (account: string, entity: EntityView) => {
  await opened.open(account, entity);
  await reach.look();
});

/** Asks again what the view shows: the open entity, or what the account reaches. */
export const refresh = (account: string): Promise<boolean> => (opened.entity ? openAgain() : askReach(account));

export const openAgain = guarded(() => opened.again());
export const stopListing = guarded(opened.cancel);

/** Copies the call for a project of the open entity. */
export const copyProject = guarded(async (project: ProjectView) => platform.call("text_copy", { text: (await opened.ways(project))?.snippet ?? "" }));
/** Opens the page of such a project. */
export const openProject = guarded(async (project: ProjectView) => platform.call("link_open", { url: (await opened.ways(project))?.page ?? "" }));
