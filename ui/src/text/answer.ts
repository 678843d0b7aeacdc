// The word for an answer about one action: "can log runs" is said of logging runs alone.

import type { ActionName, Verdict } from "../generated/contract";

const OF_ACTION = { allowed: "right-may", denied: "right-may-not", unreachable: "verdict-unreachable", "cannot-tell": "right-unknown" } as const;

/** Message of the word. */
export function answer(verdict: Verdict, action: ActionName) {
  return action === "log-run" ? (`verdict-${verdict}` as const) : OF_ACTION[verdict];
}
