// What the screen needs of the world outside it.

import type { Commands, Problem } from "../generated/contract";

/** Commands that tell what happens on the way. */
export type Telling = { [C in keyof Commands]: Commands[C] extends { told: unknown } ? C : never }[keyof Commands];

/** Commands that only answer. */
export type Plain = Exclude<keyof Commands, Telling>;

export interface Platform {
  /** Calls a command of the table; a `Problem` is thrown where it cannot be done. */
  call<C extends Plain>(command: C, request: Commands[C]["request"]): Promise<Commands[C]["response"]>;
  /** Calls a command that tells what happens on the way. */
  follow<C extends Telling>(command: C, request: Commands[C]["request"], on: (told: Commands[C]["told"]) => void): Promise<Commands[C]["response"]>;
}

export function isProblem(thrown: unknown): thrown is Problem {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "explanation" in thrown;
}

/** The problem that was thrown; anything else is thrown on. */
export function problemOf(thrown: unknown): Problem {
  if (isProblem(thrown)) return thrown;
  throw thrown;
}
