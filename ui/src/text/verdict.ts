// The word and the icon for a verdict: a pass is "should work" until a write has proven it.

import { answer } from "./answer";
import type { CheckReport, Verdict } from "../generated/contract";
import type { MessageId } from "../generated/messages";

export const VERDICT_ICONS = { allowed: "allowed", denied: "denied", unreachable: "unreachable", "cannot-tell": "unsure" } as const satisfies Record<Verdict, string>;

export function verdictWord({ verdict, proven, registry }: Pick<CheckReport, "verdict" | "proven" | "registry">): MessageId {
  if (registry) return answer(verdict, "link-registry");
  return verdict === "allowed" && proven ? "verdict-allowed-proven" : `verdict-${verdict}`;
}
