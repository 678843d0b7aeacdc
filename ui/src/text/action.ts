// The actions that one can ask for, and what each is about.

import type { ActionName } from "../generated/contract";

export type Subject = "run" | "sweep" | "artifact" | "queue" | "registry";

/** In the order in which they are told; `null`: about the project itself. */
export const ACTIONS: Record<ActionName, Subject | null> = {
  "log-run": null,
  read: null,
  "resume-run": "run",
  "edit-run": "run",
  "stop-run": "run",
  "delete-run": "run",
  "create-sweep": null,
  "join-sweep": "sweep",
  "log-artifact": "artifact",
  "use-artifact": "artifact",
  "link-registry": "registry",
  "push-queue": "queue",
  "trace-weave": null,
  "create-project": null,
  "invite-member": null,
};

export const actionNames = Object.keys(ACTIONS) as ActionName[];

/** An artifact may be named; everything else that an action is about must be. */
export const isMissing = (action: ActionName, subject: string): boolean => ACTIONS[action] !== null && ACTIONS[action] !== "artifact" && subject.trim() === "";
