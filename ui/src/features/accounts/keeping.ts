// Where a key may be kept, in words.

import type { KeepChoice } from "../../generated/contract";
import type { MessageId } from "../../generated/messages";

export const KEEPING: Record<KeepChoice, { name: MessageId; note: MessageId }> = {
  keychain: { name: "keep-keychain", note: "keep-note-keychain" },
  "encrypted-file": { name: "keep-encrypted-file", note: "keep-note-encrypted-file" },
  session: { name: "keep-session", note: "keep-note-session" },
};

export const CHOICES = Object.keys(KEEPING) as KeepChoice[];
