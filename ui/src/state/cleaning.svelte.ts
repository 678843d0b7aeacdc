// Keys taken out of code: planned and shown, then made, then put back.

import { platform } from "#platform";
import { isProblem } from "../platform/platform";
import { Latest, type IsLast } from "./latest";
import type { CleanView, FixPlanView, KeepChoice, Problem } from "../generated/contract";

export class CleaningState {
  open = $state(false);
  busy = $state(false);
  /** What taking keys out changes. */
  plan = $state.raw<CleanView | null>(null);
  /** What putting them back changes. */
  back = $state.raw<FixPlanView | null>(null);
  /** What new accounts are called, by id. */
  labels = $state<Record<string, string>>({});
  keep = $state<KeepChoice>("keychain");
  problem = $state<Problem | null>(null);
  /** What was done, and in how many files. */
  done = $state<{ files: number; undone: boolean } | null>(null);

  /** The files that are meant; nothing where keys are put back. */
  #files: string[] | null = null;
  #latest = new Latest();

  changes = $derived((this.plan ?? this.back)?.changes ?? []);
  undoes: boolean = $derived(this.back !== null);

  /** Shows what taking the keys out of these files changes; `null`: what putting back those of the last time does. */
  async begin(files: string[] | null): Promise<void> {
    this.#files = files;
    [this.plan, this.back, this.problem, this.keep] = [null, null, null, "keychain"];
    this.open = true;
    await this.replan();
  }

  replan = (): Promise<boolean> =>
    this.#trying(false, async (isLast) => {
      if (this.#files === null) {
        const back = await platform.call("fix_undo", {});
        if (isLast()) this.back = back;
        return;
      }
      const plan = await platform.call("clean_plan", { files: this.#files });
      if (!isLast()) return;
      this.plan = plan;
      this.labels = Object.fromEntries(plan.saves.map((save) => [save.account, this.labels[save.account] ?? save.label]));
    });

  /** Makes the change that is shown; says whether it was made. */
  apply = async (): Promise<boolean> => {
    if (this.busy) return false;
    return this.#trying(true, async (isLast) => {
      const all = this.changes.map((change) => change.file);
      const files = all.filter((file, at) => all.indexOf(file) === at).length;
      const undone = this.back !== null;
      await this.#make();
      this.done = { files, undone };
      if (isLast()) this.close();
    });
  };

  close = (): void => {
    this.#latest.drop();
    this.busy = false;
    this.open = false;
    [this.plan, this.back, this.problem] = [null, null, null];
  };

  dismiss = (): void => void (this.done = null);

  async #make(): Promise<unknown> {
    if (this.back) return platform.call("fix_apply", { plan: this.back.id });
    const labels = Object.entries(this.labels).map(([account, label]) => ({ account, label }));
    return platform.call("clean_apply", { plan: this.plan?.id ?? "", labels, keep: this.keep });
  }

  async #trying(applying: boolean, work: (isLast: IsLast) => Promise<void>): Promise<boolean> {
    const isLast = this.#latest.begin();
    this.busy = true;
    this.problem = null;
    try {
      await work(isLast);
      return true;
    } catch (thrown) {
      if (!isLast()) {
        // The dialog is closed, or shows another plan; a change that was not made is said all the same.
        if (applying) throw thrown;
        return false;
      }
      if (!isProblem(thrown)) {
        this.close();
        throw thrown;
      }
      this.problem = thrown;
      return false;
    } finally {
      if (isLast()) this.busy = false;
    }
  }
}

export const cleaning = new CleaningState();
