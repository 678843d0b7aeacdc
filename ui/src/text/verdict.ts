// The word for a verdict: a pass is "should work" until a write has proven it.

import type { CheckReport } from "../generated/contract";
import type { MessageId } from "../generated/messages";

export function verdictWord({ verdict, proven }: Pick<CheckReport, "verdict" | "proven">): MessageId {
  return verdict === "allowed" && proven ? "verdict-allowed-proven" : `verdict-${verdict}`;
}
