// The keys that lie on this machine: searched, and asked about one host at a time. The keys themselves stay in Rust.

import { platform } from "#platform";
import { Latest } from "./latest";
import type { KeysFound } from "../generated/contract";

export class KeysState {
  found = $state.raw<KeysFound | null>(null);
  /** The folder that was chosen, home as `~`. */
  folder = $state<string | null>(null);
  history = $state(false);
  ignored = $state(false);
  searching = $state(false);
  /** Files that were read until now. */
  read = $state(0);
  /** The host that is being asked. */
  asking = $state<string | null>(null);

  busy: boolean = $derived(this.searching || this.asking !== null);
  places: number = $derived(this.found?.keys.reduce((sum, key) => sum + key.places.length, 0) ?? 0);
  /** Files of code in which keys stand, each once. */
  files: string[] = $derived.by(() => {
    const places = this.found?.keys.flatMap((key) => key.places) ?? [];
    const files = places.filter((one) => one.is_code).map((one) => one.place.file ?? "");
    return files.filter((file, at) => files.indexOf(file) === at);
  });

  #latest = new Latest();

  /** Searches when the view opens, unless that may take long and was done before. */
  async begin(): Promise<void> {
    if (!this.busy && (this.found === null || this.folder === null)) await this.look();
  }

  look = async (): Promise<void> => {
    const isLast = this.#latest.begin();
    [this.searching, this.asking, this.read] = [true, null, 0];
    try {
      const { history, ignored } = this;
      const found = await platform.follow("keys_look", { history, ignored }, ({ read }) => isLast() && (this.read = read));
      if (isLast()) this.found = found;
    } finally {
      if (isLast()) this.searching = false;
    }
  };

  /** Has a folder chosen, and searches it. */
  choose = async (): Promise<void> => {
    const chosen = await platform.call("folder_choose", { purpose: "keys" });
    if (!chosen) return;
    this.folder = chosen.folder;
    await this.look();
  };

  /** Asks a host about the keys that are for it: call only after a click that names it and their number. */
  async ask(host: string): Promise<void> {
    if (this.busy) return;
    const isLast = this.#latest.begin();
    this.asking = host;
    try {
      const found = await platform.call("keys_ask", { host });
      if (isLast()) this.found = found;
    } finally {
      if (isLast()) this.asking = null;
    }
  }

  stop = async (): Promise<void> => {
    if (this.busy) await platform.call("work_cancel", { work: "keys" });
  };
}

export const keys = new KeysState();
