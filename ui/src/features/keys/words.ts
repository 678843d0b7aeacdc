// What is said of a key and of its places.

import type { IconName } from "../../components/Icon.svelte";
import type { LyingIn, LyingState } from "../../generated/contract";
import type { MessageId } from "../../generated/messages";

export const STATES: Record<LyingState, { icon: IconName; word: MessageId }> = {
  works: { icon: "allowed", word: "lying-works" },
  rejected: { icon: "denied", word: "lying-rejected" },
  "not-asked": { icon: "open", word: "lying-not-asked" },
  "cannot-tell": { icon: "unsure", word: "lying-cannot-tell" },
};

export const KINDS: Record<LyingIn, MessageId> = {
  netrc: "lying-in-netrc",
  settings: "lying-in-settings",
  environment: "lying-in-environment",
  shell: "lying-in-shell",
  dotenv: "lying-in-dotenv",
  notebook: "lying-in-notebook",
  source: "lying-in-source",
  "run-folder": "lying-in-run-folder",
  token: "lying-in-token",
  history: "lying-in-history",
};

/** Programs by the names that the core gives them. */
export const READERS: Record<string, MessageId> = {
  wandb: "lying-reader-wandb",
  "wandb-sandbox": "lying-reader-wandb-sandbox",
  "weave-python": "lying-reader-weave-python",
  "weave-node": "lying-reader-weave-node",
};
