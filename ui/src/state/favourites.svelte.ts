// Favourites: targets that are tested again when the window opens, and what that showed.

import { platform } from "#platform";
import type { FavouritesView, FavouriteView, Problem } from "../generated/contract";

export class FavouritesState {
  list = $state.raw<FavouriteView[]>([]);
  /** Why they cannot be read, or the last answers not be kept. */
  trouble = $state.raw<Problem | null>(null);
  running = $state(false);
  /** What was lost or gained is shown until a person has read it. */
  unread = $state(false);

  /** Losses first. */
  changed: FavouriteView[] = $derived([...this.list.filter((one) => one.change === "lost"), ...this.list.filter((one) => one.change === "gained")]);

  of(account: string | null, target: string): FavouriteView | null {
    return this.list.find((one) => one.account === account && exact(one) === target) ?? null;
  }

  /** What is kept; nothing is sent. */
  look = async (): Promise<void> => this.#show(await platform.call("favourites_look", {}));

  /** Tests all of them; each shows its answer as it comes. */
  async run(): Promise<void> {
    if (this.running || this.list.length === 0) return;
    this.running = true;
    try {
      const view = await platform.follow("favourites_run", {}, (told) => this.#take(told));
      this.trouble = view.trouble;
      this.unread = this.changed.length > 0;
    } finally {
      this.running = false;
    }
  }

  cancel = async (): Promise<void> => {
    if (this.running) await platform.call("work_cancel", { work: "favourites" });
  };

  add = async (account: string, target: string): Promise<void> => this.#show(await platform.call("favourite_add", { account, target }));
  drop = async (one: FavouriteView): Promise<void> => this.#show(await platform.call("favourite_drop", { account: one.account, target: exact(one) }));

  #show(view: FavouritesView): void {
    this.list = view.favourites;
    this.trouble = view.trouble;
  }

  /** One that was dropped meanwhile does not come back. */
  #take(told: FavouriteView): void {
    this.list = this.list.map((one) => (one.account === told.account && exact(one) === exact(told) ? told : one));
    if (told.change !== null && this.of(told.account, exact(told))) this.unread = true;
  }
}

/** The target as the server writes it. */
export const exact = (one: FavouriteView): string => one.exact ?? one.target;

export const favourites = new FavouritesState();
