// What the action of a step does: it copies a text, or something happens on a click.

import type { Action } from "../generated/contract";

/** What a click on this action does here; nothing where it cannot be done here. */
export type Act = (action: Action) => (() => unknown) | null;
/** Puts a text on the clipboard; says whether it is there. */
export type Copy = (text: string) => Promise<boolean>;

/** What there is to copy beside commands. */
export interface Copies {
  request: string | null;
  snippet?: string;
  report?: string;
}

/** What this action copies; nothing where it copies nothing, or there is nothing of the kind. */
export function copied(action: Action, { request, snippet, report }: Copies): string | null {
  switch (action.kind) {
    case "copy-command":
      return action.command;
    case "copy-request":
      return request;
    case "copy-snippet":
      return snippet ?? null;
    case "copy-report":
      return report ?? null;
    default:
      return null;
  }
}
