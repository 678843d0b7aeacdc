// What the screen needs of the world outside it.

import type { CheckReport, CheckRequest, Commands, Problem, Progress } from "../generated/contract";

export interface Platform {
  /** Calls a command of the table; a `Problem` is thrown where it cannot be done. */
  call<C extends Exclude<keyof Commands, "check_run">>(command: C, request: Commands[C]["request"]): Promise<Commands[C]["response"]>;
  /** The permission test, telling what happens on the way. */
  checkRun(request: CheckRequest, onProgress: (progress: Progress) => void): Promise<CheckReport>;
}

export function isProblem(thrown: unknown): thrown is Problem {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "explanation" in thrown;
}
