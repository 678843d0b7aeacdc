// Search as one types, over everything that every account reaches.

import { platform } from "#platform";
import type { HitView, SearchView } from "../generated/contract";

const MOST = 15;

export class SearchState {
  query = $state("");
  /** Answers the query of the moment, or the one just before it: the list does not flicker. */
  view = $state.raw<SearchView | null>(null);
  active = $state(0);

  hit: HitView | null = $derived(this.view?.hits[Math.min(this.active, this.view.hits.length - 1)] ?? null);

  #busy = false;

  /** One question at a time; what was typed meanwhile is asked next, and late answers are never shown. */
  async type(query: string): Promise<void> {
    this.query = query;
    if (query.trim() === "") return this.clear();
    if (this.#busy) return;
    this.#busy = true;
    try {
      let asked: string;
      do {
        asked = this.query;
        const view = await platform.call("reach_search", { query: asked, limit: MOST });
        if (asked === this.query) this.#take(view);
      } while (asked !== this.query && this.query.trim() !== "");
    } finally {
      this.#busy = false;
    }
  }

  /** The same query, where there is more to find by now. */
  again = (): Promise<void> => this.type(this.query);

  clear(): void {
    this.query = "";
    this.view = null;
    this.active = 0;
  }

  move(by: number): void {
    const count = this.view?.hits.length ?? 0;
    if (count > 0) this.active = (Math.min(this.active, count - 1) + by + count) % count;
  }

  #take(view: SearchView): void {
    if (view.query !== this.view?.query) this.active = 0;
    this.view = view;
  }
}

export const search = new SearchState();
