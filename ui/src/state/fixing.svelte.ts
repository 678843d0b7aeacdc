// Pasted code with other names in it, and the same change in a file.

import { platform } from "#platform";
import { edited } from "../text/hunks";
import { accounts } from "./accounts.svelte";
import { wasSent } from "./reach.svelte";
import type { FixDone, FixPlanView, FixRequest, FixView, Form } from "../generated/contract";

export class FixingState {
  text = $state("");
  /** What the person chose; `null`: as Keywand sees it. */
  form = $state<Form | null>(null);
  entity = $state<string | null>(null);
  project = $state<string | null>(null);
  view = $state<FixView | null>(null);
  plan = $state<FixPlanView | null>(null);
  done = $state<FixDone | null>(null);

  /** The corrected text. */
  fixed: string = $derived(this.view ? edited(this.text, this.view.edits) : "");

  /** Counts the questions: the answer to an earlier one is not shown. */
  #round = 0;

  /** Another text: nothing that was chosen for the last one holds. */
  begin(text: string, account: string | null): Promise<void> {
    this.clear();
    this.text = text;
    return this.look(account);
  }

  async look(account: string | null): Promise<void> {
    const round = ++this.#round;
    const view = await platform.call("fix", { text: this.text, ...this.#wanted(account) });
    if (round !== this.#round) return;
    this.view = view;
    this.entity ??= view.entity;
    this.project ??= view.project;
    await this.#offer(view, account, round);
  }

  /** Asks for the team's projects once, where the key went to that host before. */
  async #offer(view: FixView, account: string | null, round: number): Promise<void> {
    const asker = accounts.view.accounts.find((one) => one.id === account);
    if (view.runs_to === null || view.projects.length > 0 || !asker || !wasSent(asker)) return;
    const projects = await platform.call("projects_offer", { account: asker.id, entity: view.runs_to }).catch(() => []);
    if (round !== this.#round || projects.length === 0) return;
    const again = await platform.call("fix", { text: this.text, ...this.#wanted(account) });
    if (round === this.#round) this.view = again;
  }

  /** Has a file chosen and shows what would change in it; writes nothing. */
  async choose(account: string | null): Promise<void> {
    const { entity, project } = this;
    const plan = await platform.call("fix_choose", { entity, project, account });
    if (plan) [this.plan, this.done] = [plan, null];
  }

  async apply(): Promise<void> {
    if (!this.plan) return;
    this.done = await platform.call("fix_apply", { plan: this.plan.id });
    this.plan = null;
  }

  async undo(): Promise<void> {
    this.plan = await platform.call("fix_undo", {});
    await this.apply();
    this.done = null;
  }

  clear = (): void => {
    this.#round += 1;
    this.text = "";
    this.form = this.entity = this.project = null;
    this.view = this.plan = this.done = null;
  };

  #wanted(account: string | null): Omit<FixRequest, "text"> {
    return { form: this.form, entity: this.entity, project: this.project, account };
  }
}

export const fixing = new FixingState();
