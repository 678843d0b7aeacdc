import { beforeEach, describe, expect, it, vi } from "vitest";
import { platform } from "../platform/mocked";
import { later } from "./later";
import { OpenedState } from "./opened.svelte";
import type { EntityView, ProjectsEvent, ProjectsView, ProjectView } from "../generated/contract";

const entity = { name: "vision-lab", exact: null } as EntityView;
const projects = (...names: string[]) => names.map((name) => ({ name, exact: null })) as ProjectView[];
const end = (more: Partial<ProjectsView> = {}) => ({ account: "a", entity: "vision-lab", listed: { count: 2, complete: true, at: 2 }, unknown: null, trouble: null, cancelled: false, ...more }) as ProjectsView;

/** A listing that tells and ends when told to. */
function held() {
  const { promise, resolve } = later<ProjectsView>();
  let tell: (told: ProjectsEvent) => void = () => undefined;
  platform.follow.mockImplementationOnce((_, __, on) => {
    tell = on;
    return promise;
  });
  return { end: resolve, tell: (told: ProjectsEvent) => tell(told) };
}

describe("an open entity", () => {
  let opened: OpenedState;
  const names = () => opened.projects.map((project) => project.name);
  beforeEach(() => {
    vi.resetAllMocks();
    platform.call.mockResolvedValue({ account: "a", entity, members: null });
    opened = new OpenedState();
  });

  it("shows the first page at once, and the rest as it comes", async () => {
    const listing = held();
    const done = opened.open("a", entity);
    listing.tell({ kind: "page", projects: projects("a", "b"), first: true });
    expect([names(), opened.arrived, opened.listing]).toEqual([["a", "b"], 2, true]);
    listing.tell({ kind: "page", projects: projects("c"), first: false });
    listing.end(end());
    await done;
    expect([names(), opened.listing]).toEqual([["a", "b", "c"], false]);
  });

  it("keeps the list of last time until the new one is whole, and the chosen row with it", async () => {
    const listing = held();
    const done = opened.open("a", entity);
    listing.tell({ kind: "kept", projects: projects("x", "y", "z"), at: 1 });
    opened.active = 2;
    listing.tell({ kind: "page", projects: projects("z", "new"), first: true });
    expect([names(), opened.keptAt]).toEqual([["x", "y", "z"], 1]);
    listing.end(end());
    await done;
    expect([names(), opened.keptAt, opened.active]).toEqual([["z", "new"], null, 0]);
  });

  it("keeps the list of last time where it was stopped, or no answer came", async () => {
    for (const more of [{ cancelled: true }, { unknown: "refused" as const }, { trouble: { code: "host-unreachable" } as never }]) {
      const listing = held();
      const done = opened.open("a", entity);
      listing.tell({ kind: "kept", projects: projects("x", "y"), at: 1 });
      listing.end(end(more));
      await done;
      expect(names()).toEqual(["x", "y"]);
    }
  });

  it("shows nothing of an entity that was left", async () => {
    const first = held();
    const left = opened.open("a", entity);
    const second = held();
    const done = opened.open("a", { ...entity, name: "nlp_team" });
    first.tell({ kind: "page", projects: projects("old"), first: true });
    second.tell({ kind: "page", projects: projects("new"), first: true });
    first.end(end());
    second.end(end());
    await Promise.all([left, done]);
    expect(names()).toEqual(["new"]);
  });

  it("stops the listing when it is closed", async () => {
    held();
    void opened.open("a", entity);
    opened.close();
    expect(platform.call).toHaveBeenCalledWith("work_cancel", { work: "projects" });
    expect(opened.entity).toBeNull();
  });

  it("names an entity and a project as the server writes them", async () => {
    const listing = held();
    const done = opened.open("a", { ...entity, name: "lab", exact: "l\u202eab" });
    expect(opened.target({ name: "p", exact: "p\u0000" } as ProjectView)).toBe("l\u202eab/p\u0000");
    listing.end(end());
    await done;
  });
});
