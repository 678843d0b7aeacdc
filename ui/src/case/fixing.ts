// Other names in pasted code, and in a file.

import { fixing, type Names } from "../state/fixing.svelte";
import { trouble } from "../state/trouble.svelte";

/** Puts other names into the pasted code. */
export function fixWith(names: Partial<Names>): Promise<boolean> {
  Object.assign(fixing, names);
  return trouble.begin(() => fixing.look());
}
export const chooseFile = (): Promise<boolean> => trouble.begin(() => fixing.choose());
export const applyFix = (): Promise<boolean> => trouble.begin(() => fixing.apply());
export const undoFix = (): Promise<boolean> => trouble.begin(() => fixing.undo());
