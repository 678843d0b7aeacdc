// What went wrong outside of a form or a test: shown in one place, never silent.

import { isProblem } from "../platform/platform";
import type { Problem } from "../generated/contract";

type Work = () => Promise<unknown>;

class TroubleState {
  /** Explained by the core. */
  problem = $state<Problem | null>(null);
  /** Words of something that the core does not know. */
  words = $state<string | null>(null);

  #refused: Work = async () => undefined;

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
  async guard(work: Work): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (thrown) {
      this.#refused = work;
      this.take(thrown);
      return false;
    }
  }

  /** The same for what a person begins: what went wrong before is no longer shown. */
  begin(work: Work): Promise<boolean> {
    this.clear();
    return this.guard(work);
  }

  /** Does again what was refused. */
  again = (): Promise<boolean> => this.begin(this.#refused);
}

export const trouble = new TroubleState();

/** A function whose failure is shown; it answers whether it was done. */
export const guarded = <Given extends unknown[]>(work: (...given: Given) => Promise<unknown>) => (...given: Given): Promise<boolean> => trouble.guard(() => work(...given));
