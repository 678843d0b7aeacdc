// A team or personal entity that is open: its members, and its projects as they arrive.

import { platform } from "#platform";
import { problemOf } from "../platform/platform";
import { Latest, type IsLast } from "./latest";
import { Order } from "./order";
import type { EntityView, ListedView, Problem, ProjectsEvent, ProjectsView, ProjectView, ProjectWays, TeamView, WhyUnknown } from "../generated/contract";

export class OpenedState {
  account = $state<string | null>(null);
  entity = $state.raw<EntityView | null>(null);
  team = $state.raw<TeamView | null>(null);
  projects = $state.raw<ProjectView[]>([]);
  /** When the list that stands was listed, where that was before. */
  keptAt = $state<number | null>(null);
  /** So many arrived by now. */
  arrived = $state(0);
  listing = $state(false);
  cancelled = $state(false);
  listed = $state.raw<ListedView | null>(null);
  unknown = $state<WhyUnknown | null>(null);
  trouble = $state.raw<Problem | null>(null);
  active = $state(0);

  #fresh: ProjectView[] = [];
  #latest = new Latest();
  /** A cancel that came later would stop the list that was begun since. */
  #cancels = new Order();

  async open(account: string, entity: EntityView): Promise<void> {
    this.account = account;
    this.entity = entity;
    this.team = null;
    this.projects = [];
    this.keptAt = null;
    this.listed = null;
    this.active = 0;
    await this.again();
  }

  /** Asks for members and projects, side by side. */
  async again(): Promise<void> {
    const { account, entity } = this;
    if (account === null || entity === null) return;
    const isLast = this.#latest.begin();
    const request = { account, entity: nameOf(entity) };
    this.#fresh = [];
    this.arrived = 0;
    this.listing = true;
    this.cancelled = false;
    this.unknown = null;
    this.trouble = null;
    await Promise.all([this.#members(isLast, request), this.#list(isLast, request)]);
  }

  close = (): void => {
    const stop = this.listing;
    this.#latest.drop();
    this.listing = false;
    this.account = null;
    this.entity = null;
    this.projects = [];
    this.#fresh = [];
    if (stop) this.#cancel().catch(() => undefined);
  };

  cancel = async (): Promise<void> => {
    if (this.listing) await this.#cancel();
  };

  /** The call to copy for a project, and its page. */
  async ways(project: ProjectView): Promise<ProjectWays | null> {
    const { account, entity } = this;
    return account === null || entity === null ? null : platform.call("project_ways", { account, entity: nameOf(entity), project: nameOf(project) });
  }

  target = (project: ProjectView): string => `${this.entity ? nameOf(this.entity) : ""}/${nameOf(project)}`;

  async #members(isLast: IsLast, request: { account: string; entity: string }): Promise<void> {
    const team = await platform.call("team_open", request);
    if (!isLast()) return;
    this.team = team;
    this.entity = team.entity;
  }

  async #list(isLast: IsLast, request: { account: string; entity: string }): Promise<void> {
    try {
      const end = await this.#cancels.after(() => platform.follow("projects_run", request, (told) => isLast() && this.#take(told)));
      if (isLast()) this.#end(end);
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (isLast()) this.trouble = problem;
    } finally {
      if (isLast()) this.listing = false;
    }
  }

  #take(told: ProjectsEvent): void {
    if (told.kind === "kept") {
      this.keptAt = told.at;
      this.#show(told.projects);
      return;
    }
    this.#fresh = told.first ? told.projects : this.#fresh.concat(told.projects);
    this.arrived = this.#fresh.length;
    // A list of last time stays until the new one is as long: nothing that one looks at goes away meanwhile.
    if (this.keptAt === null || this.#fresh.length >= this.projects.length) {
      this.keptAt = null;
      this.#show(this.#fresh);
    }
  }

  #end({ listed, unknown, trouble, cancelled }: ProjectsView): void {
    this.listed = listed;
    this.unknown = unknown;
    this.trouble = trouble;
    this.cancelled = cancelled;
    if (listed?.complete && !cancelled && !trouble && this.keptAt !== null && !unknown) {
      this.keptAt = null;
      this.#show(this.#fresh);
    }
  }

  /** The row that was chosen stays chosen, wherever it stands now. */
  #show(projects: ProjectView[]): void {
    const name = this.projects[this.active]?.name;
    const same = this.active > 0 && projects[this.active]?.name !== name ? projects.findIndex((one) => one.name === name) : this.active;
    this.projects = projects;
    this.active = Math.max(0, same);
  }

  #cancel = (): Promise<unknown> => this.#cancels.run(() => platform.call("work_cancel", { work: "projects" }));
}

/** The name as the server writes it. */
export const nameOf = (thing: { name: string; exact: string | null }): string => thing.exact ?? thing.name;

export const opened = new OpenedState();
