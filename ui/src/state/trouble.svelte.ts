// What went wrong outside of a form or a test: shown in one place, never silent.

import { isProblem } from "../platform/platform";
import type { Problem } from "../generated/contract";

class TroubleState {
  /** Explained by the core. */
  problem = $state<Problem | null>(null);
  /** Words of something that the core does not know. */
  words = $state<string | null>(null);

  #refused: () => Promise<unknown> = async () => undefined;

  clear = (): void => {
    this.problem = null;
    this.words = null;
  };

  take(thrown: unknown): void {
    this.clear();
    if (isProblem(thrown)) this.problem = thrown;
    else this.words = thrown instanceof Error ? thrown.message : String(thrown);
  }

  /** Does it; says whether it was done, and shows why not. */
  async guard(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (thrown) {
      this.#refused = work;
      this.take(thrown);
      return false;
    }
  }

  /** Does again what was refused. */
  again = (): Promise<boolean> => {
    this.clear();
    return this.guard(this.#refused);
  };
}

export const trouble = new TroubleState();
