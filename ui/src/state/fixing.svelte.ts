// Pasted code with other names in it, and the same change in a file.

import { platform } from "#platform";
import { edited } from "../text/hunks";
import { accounts } from "./accounts.svelte";
import { wasSent } from "./reach.svelte";
import { Latest, type IsLast } from "./latest";
import type { AccountView, FixDone, FixPlanView, FixRequest, FixView, Form } from "../generated/contract";

/** What the person chose; `null`: as Keywand sees it. */
export interface Names {
  form: Form | null;
  entity: string | null;
  project: string | null;
}

export class FixingState implements Names {
  text = $state("");
  form = $state<Form | null>(null);
  entity = $state<string | null>(null);
  project = $state<string | null>(null);
  view = $state<FixView | null>(null);
  plan = $state<FixPlanView | null>(null);
  done = $state<FixDone | null>(null);

  /** The corrected text. */
  fixed: string = $derived(this.view ? edited(this.text, this.view.edits) : "");

  #latest = new Latest();

  /** Another text: nothing that was chosen for the last one holds. */
  begin(text: string): Promise<void> {
    this.clear();
    this.text = text;
    return this.look();
  }

  async look(): Promise<void> {
    const asker = accounts.onFile;
    const isLast = this.#latest.begin();
    const view = await platform.call("fix", { text: this.text, ...this.#wanted(asker) });
    if (!isLast()) return;
    this.view = view;
    this.entity ??= view.entity;
    this.project ??= view.project;
    await this.#offer(view, asker, isLast);
  }

  /** The same text in the language of the moment. */
  async again(): Promise<void> {
    if (this.text !== "") await this.look();
  }

  /** Asks for the team's projects once, where the key went to that host before. */
  async #offer(view: FixView, asker: AccountView | null, isLast: IsLast): Promise<void> {
    if (view.runs_to === null || view.projects.length > 0 || !asker || !wasSent(asker)) return;
    const projects = await platform.call("projects_offer", { account: asker.id, entity: view.runs_to }).catch(() => []);
    if (!isLast() || projects.length === 0) return;
    const again = await platform.call("fix", { text: this.text, ...this.#wanted(asker) });
    if (isLast()) this.view = again;
  }

  /** Has a file chosen and shows what would change in it; writes nothing. */
  async choose(): Promise<void> {
    const { entity, project } = this;
    const plan = await platform.call("fix_choose", { entity, project, account: accounts.onFile?.id ?? null });
    if (plan) [this.plan, this.done] = [plan, null];
  }

  async apply(): Promise<void> {
    if (!this.plan) return;
    this.done = await platform.call("fix_apply", { plan: this.plan.id });
    this.plan = null;
  }

  async undo(): Promise<void> {
    const { id } = await platform.call("fix_undo", {});
    await platform.call("fix_apply", { plan: id });
    this.done = null;
  }

  clear = (): void => {
    this.#latest.drop();
    this.text = "";
    this.form = this.entity = this.project = null;
    this.view = this.plan = this.done = null;
  };

  #wanted(asker: AccountView | null): Omit<FixRequest, "text"> {
    return { form: this.form, entity: this.entity, project: this.project, account: asker?.id ?? null };
  }
}

export const fixing = new FixingState();
