// Why something is not known.

import { say } from "../i18n.svelte";
import type { WhyUnknown } from "../generated/contract";

const REASONS = { "not-asked": "unknown-not-asked", "not-told": "unknown-not-told", refused: "unknown-refused" } as const;

export const why = (unknown: WhyUnknown): string => say(REASONS[unknown]);
