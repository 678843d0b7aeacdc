// Offline runs of a folder: where `wandb sync` would send each, and whether it may. The files of the runs are only read.

import { platform } from "#platform";
import { Latest } from "./latest";
import type { OfflineFound, OfflineRunView, OfflineTested } from "../generated/contract";

/** The runs that go to one target. */
export interface Batch {
  target: string;
  runs: OfflineRunView[];
  /** One a line. */
  commands: string;
}

export class OfflineState {
  found = $state.raw<OfflineFound | null>(null);
  /** The folder that was chosen, home as `~`. */
  folder = $state<string | null>(null);
  /** Where all are to go instead, as typed. */
  to = $state("");
  /** The other target that what is shown is for. */
  moved = $state<string | null>(null);
  searching = $state(false);
  /** Folders that were read until now. */
  read = $state(0);
  /** The target that is being tested. */
  testing = $state<string | null>(null);
  /** By target; `null`: its names cannot be used. */
  tested = $state.raw<Record<string, OfflineTested | null>>({});

  busy: boolean = $derived(this.searching || this.testing !== null);
  batches: Batch[] = $derived.by(() => {
    const runs = this.found?.runs ?? [];
    const targets = runs.flatMap((run) => run.target ?? []).filter((target, at, all) => all.indexOf(target) === at);
    return targets.map((target) => {
      const own = runs.filter((run) => run.target === target);
      return { target, runs: own, commands: own.flatMap((run) => run.command ?? []).join("\n") };
    });
  });
  /** Runs that go nowhere. */
  left: OfflineRunView[] = $derived(this.found?.runs.filter((run) => run.target === null) ?? []);

  #latest = new Latest();

  choose = async (): Promise<void> => {
    const chosen = await platform.call("folder_choose", { purpose: "offline" });
    if (!chosen) return;
    this.folder = chosen.folder;
    await this.look();
  };

  /** Reads the runs; `to`: as if all of them went there. */
  look = async (to: string | null = null): Promise<void> => {
    const isLast = this.#latest.begin();
    [this.searching, this.testing, this.read] = [true, null, 0];
    try {
      const found = await platform.follow("offline_look", { to }, ({ read }) => isLast() && (this.read = read));
      if (isLast()) [this.found, this.moved, this.tested] = [found, to, {}];
    } finally {
      if (isLast()) this.searching = false;
    }
  };

  /** Tests each target, one after the other: call only after a click that names the host and their number. */
  test = async (): Promise<void> => {
    if (this.busy) return;
    const isLast = this.#latest.begin();
    try {
      for (const { target } of this.batches) {
        this.testing = target;
        const tested = await platform.call("offline_test", { target });
        if (!isLast()) return;
        this.tested = { ...this.tested, [target]: tested };
      }
    } finally {
      if (isLast()) this.testing = null;
    }
  };

  /** Stops what runs; tests end before the next target. */
  stop = async (): Promise<void> => {
    if (!this.busy) return;
    if (this.testing !== null) {
      this.#latest.drop();
      this.testing = null;
    }
    await platform.call("work_cancel", { work: "offline" });
  };
}

export const offline = new OfflineState();
