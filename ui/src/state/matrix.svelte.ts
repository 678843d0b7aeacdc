// Which account may log where: accounts × targets, filled as verdicts arrive.

import { platform } from "#platform";
import { accounts } from "./accounts.svelte";
import { called } from "../text/account";
import { ACTIONS } from "../text/action";
import { Latest } from "./latest";
import type { ActionName, MatrixCell, MatrixEvent, MatrixRow } from "../generated/contract";

export class MatrixState {
  /** As typed, one a line. */
  typed = $state("");
  /** What the accounts would do there, and what that is about. */
  action = $state<ActionName>("log-run");
  subject = $state("");
  /** What the rows answer. */
  asked = $state.raw<{ action: ActionName; subject: string | null }>({ action: "log-run", subject: null });
  targets = $state.raw<string[]>([]);
  rows = $state.raw<MatrixRow[]>([]);
  running = $state(false);
  cancelled = $state(false);
  done = $state(0);
  total = $state(0);

  wanted: string[] = $derived(this.typed.split("\n").map((line) => line.trim()).filter((line, at, all) => line !== "" && all.indexOf(line) === at));

  #latest = new Latest();

  async run(): Promise<void> {
    const isLast = this.#latest.begin();
    const targets = this.wanted;
    const { action } = this;
    const subject = (ACTIONS[action] !== null && this.subject.trim()) || null;
    this.asked = { action, subject };
    this.targets = targets;
    this.rows = accounts.view.accounts.map((account) => ({
      account: account.id,
      label: called(account),
      host: account.host,
      active: account.active,
      on_file: account.origin === "kept",
      cells: targets.map(() => null),
    }));
    this.running = true;
    this.cancelled = false;
    this.done = 0;
    this.total = this.rows.length * targets.length;
    try {
      const view = await platform.follow("matrix_run", { targets, accounts: [], action: action === "log-run" ? null : action, subject }, (told) => isLast() && this.#take(told));
      if (!isLast()) return;
      this.targets = view.targets;
      this.rows = view.rows;
      this.cancelled = view.cancelled;
    } finally {
      if (isLast()) this.running = false;
    }
  }

  cancel = async (): Promise<void> => {
    if (this.running) await platform.call("work_cancel", { work: "matrix" });
  };

  #take({ account, target, cell, done, total }: MatrixEvent): void {
    const put = (cells: (MatrixCell | null)[]) => cells.map((one, at) => (at === target ? cell : one));
    this.rows = this.rows.map((row) => (row.account === account ? { ...row, cells: put(row.cells) } : row));
    this.done = done;
    this.total = total;
  }
}

export const matrix = new MatrixState();
