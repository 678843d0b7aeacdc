// The permission test: what was asked, what happens, what came of it.

import { platform } from "#platform";
import { isProblem } from "../platform/platform";
import type { CheckReport, Problem, Progress, StepName, StepState } from "../generated/contract";

export const STEPS: StepName[] = ["key", "host", "entity", "membership", "role", "project", "write"];

class CheckState {
  target = $state("");
  running = $state(false);
  waiting = $state<string | null>(null);
  at = $state<StepName | null>(null);
  steps = $state<Partial<Record<StepName, StepState>>>({});
  report = $state<CheckReport | null>(null);
  problem = $state<Problem | null>(null);

  async run(account: string, write = false): Promise<void> {
    this.running = true;
    this.waiting = null;
    this.at = "key";
    this.steps = {};
    this.report = null;
    this.problem = null;
    try {
      this.report = await platform.checkRun({ account, target: this.target, write }, (progress) => this.hear(progress));
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      this.problem = thrown;
    } finally {
      this.running = false;
      this.waiting = null;
      this.at = null;
    }
  }

  hear(progress: Progress): void {
    if (progress.kind === "began") this.at = progress.name;
    if (progress.kind === "still-waiting") this.waiting = progress.host;
    if (progress.kind === "decided") {
      this.steps[progress.step.name] = progress.step.state;
      this.waiting = null;
    }
  }

  async cancel(): Promise<void> {
    if (this.running) await platform.call("check_cancel", {});
  }

  /** The same findings in the language of the moment: no request. */
  async explainAgain(): Promise<void> {
    if (this.running || !this.report) return;
    this.report = (await platform.call("check_explain", {})) ?? this.report;
  }

  copy = (text: string): Promise<unknown> => platform.call("text_copy", { text });
  open = (url: string): Promise<unknown> => platform.call("link_open", { url });
}

export const check = new CheckState();
