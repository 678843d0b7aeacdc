// What is not known, in words; the hint says how it becomes known.

import { say } from "../i18n.svelte";
import type { WhyUnknown } from "../generated/contract";
import { why as reason } from "./why";

export function untold(why: WhyUnknown | null, hint: string): { words: string; title: string | undefined } {
  if (why === "not-asked") return { words: say("who-may-unasked"), title: hint };
  return { words: say("may-log-unknown"), title: why ? reason(why) : undefined };
}
