// The passphrase of the encrypted key file: asked for, passed on, kept nowhere.

import { platform } from "#platform";
import { isProblem } from "../platform/platform";
import type { AccountsView, Problem } from "../generated/contract";

export class UnlockingState {
  open = $state(false);
  busy = $state(false);
  /** There is no such file yet: the passphrase is chosen, and typed twice. */
  makes = $state(false);
  problem = $state<Problem | null>(null);

  /** What the passphrase was asked for. */
  #next: () => Promise<unknown> = async () => undefined;

  ask(next: () => Promise<unknown>, makes = false): void {
    this.#next = next;
    this.makes = makes;
    this.problem = null;
    this.open = true;
  }

  close = (): void => {
    this.open = false;
    this.problem = null;
  };

  /** Opens the file; what the passphrase was asked for comes with the accounts, to be done next. */
  async give(passphrase: string): Promise<{ view: AccountsView; next: () => Promise<unknown> } | null> {
    if (this.busy) return null;
    this.busy = true;
    this.problem = null;
    try {
      const view = await platform.call("keys_unlock", { passphrase });
      this.close();
      return { view, next: this.#next };
    } catch (thrown) {
      if (!isProblem(thrown)) {
        this.close();
        throw thrown;
      }
      this.problem = thrown;
      return null;
    } finally {
      this.busy = false;
    }
  }
}

export const unlocking = new UnlockingState();
