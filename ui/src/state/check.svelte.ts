// The permission test: what was asked, what happens, what came of it.

import { platform } from "#platform";
import { speech } from "../i18n.svelte";
import { problemOf } from "../platform/platform";
import { Latest, type IsLast } from "./latest";
import { Order } from "./order";
import type { CheckReport, Problem, Progress, StepName, StepState } from "../generated/contract";

export const STEPS: StepName[] = ["key", "host", "entity", "membership", "role", "project", "write"];

export class CheckState {
  target = $state("");
  /** The target of the card, as it was typed. */
  tested = $state("");
  running = $state(false);
  waiting = $state<string | null>(null);
  at = $state<StepName | null>(null);
  steps = $state<Partial<Record<StepName, StepState>>>({});
  report = $state<CheckReport | null>(null);
  problem = $state<Problem | null>(null);

  #latest = new Latest();
  #ended: Promise<unknown> = Promise.resolve();
  /** A cancel that came later would stop the test that was begun since. */
  #cancels = new Order();

  run = (account: string, write = false): Promise<CheckReport | null> => {
    this.tested = this.target;
    return this.#run((hear) => platform.follow("check_run", { account, target: this.tested, write }, hear));
  };

  /** Makes the project that the last test found missing, and tests again. */
  create = (account: string, entity: string, project: string): Promise<CheckReport | null> =>
    this.#run((hear) => platform.follow("project_create", { account, entity, project }, hear));

  async #run(ask: (hear: (told: Progress) => unknown) => Promise<CheckReport>): Promise<CheckReport | null> {
    const isLast = this.#begin();
    try {
      const asked = this.#cancels.after(() => ask((told) => isLast() && this.hear(told)));
      this.#ended = asked.catch(() => undefined);
      const report = await asked;
      if (!isLast()) return null;
      this.report = report;
    } catch (thrown) {
      if (!isLast()) return null;
      this.problem = problemOf(thrown);
    } finally {
      if (isLast()) this.#end();
    }
    // The language may have changed while the test ran.
    if (this.report && this.report.language !== speech.language) await this.explainAgain();
    return this.report;
  }

  hear(progress: Progress): void {
    if (progress.kind === "began") this.at = progress.name;
    if (progress.kind === "still-waiting") this.waiting = progress.host;
    if (progress.kind === "decided") {
      this.steps[progress.step.name] = progress.step.state;
      this.waiting = null;
    }
  }

  /** Comes back once no test runs that was begun until now. */
  async ended(): Promise<void> {
    await this.#ended;
  }

  async cancel(): Promise<void> {
    if (this.running) await this.#stop();
  }

  /** Another account asks from now on: nothing of the last test stands beside it, and a running one stops. */
  async leave(): Promise<void> {
    const stop = this.running;
    this.#latest.drop();
    this.#end();
    this.report = null;
    this.problem = null;
    if (stop) await this.#stop();
  }

  /** The same findings in the language of the moment: no request. */
  async explainAgain(): Promise<void> {
    if (this.running || !this.report) return;
    const isLast = this.#latest.now();
    const said = await platform.call("check_explain", {});
    if (!said || !this.report || !isLast()) return;
    if (said.language === speech.language && ofSameTest(said, this.report)) this.report = said;
  }

  #stop = (): Promise<unknown> => this.#cancels.run(() => platform.call("check_cancel", {}));

  #begin(): IsLast {
    this.running = true;
    this.waiting = null;
    this.at = "key";
    this.steps = {};
    this.report = null;
    this.problem = null;
    return this.#latest.begin();
  }

  #end(): void {
    this.running = false;
    this.waiting = null;
    this.at = null;
  }
}

function ofSameTest(one: CheckReport, other: CheckReport): boolean {
  return one.account === other.account && one.host === other.host && one.elapsed_ms === other.elapsed_ms;
}

export const check = new CheckState();
