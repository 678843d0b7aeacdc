// What other programs that read a key would send from here: asked when a person wants to know.

import { platform } from "#platform";
import { Latest } from "./latest";
import type { TitleInBoth } from "../generated/contract";

export class ReadersState {
  lines = $state.raw<TitleInBoth[]>([]);

  #latest = new Latest();

  look = async (): Promise<void> => {
    const isLast = this.#latest.begin();
    const lines = await platform.call("readers_said", { folder: null, sdk: null });
    if (isLast()) this.lines = lines;
  };
}

export const readers = new ReadersState();
