// Doing again what a problem refused.

import { unlocking } from "../state/unlocking.svelte";
import { confirmHost } from "./accounts";
import type { Act } from "../text/step";

/** The ways on that lead to the same work again: at once, or once the host is confirmed or the keys are unlocked. */
export const again = (work: () => Promise<unknown>): Act => (action) => {
  switch (action.kind) {
    case "confirm-host":
      return () => confirmHost(action.host, work);
    case "enter-passphrase":
      return () => unlocking.ask(work);
    case "try-again":
    case "test-again":
      return work;
    default:
      return null;
  }
};
