import { beforeEach, describe, expect, it } from "vitest";
import { platform } from "../platform/mocked";
import { accounts } from "../state/accounts.svelte";
import { check } from "../state/check.svelte";
import { opened } from "../state/opened.svelte";
import { place } from "../state/place.svelte";
import { reach } from "../state/reach.svelte";
import { search } from "../state/search.svelte";
import { afresh, offer } from "./fixtures";
import { takeHit } from "./search";
import type { EntityView, HitView, ReachView } from "../generated/contract";

const hit = (facts: Partial<HitView>) => ({ account: "b", target: null, entity: null, ...facts }) as HitView;

describe("what the search found", () => {
  beforeEach(afresh);

  it("is tested as its account where it is a target", async () => {
    await takeHit(hit({ target: "vision-lab/resnet" }));
    expect([place.view, accounts.chosen]).toEqual(["check", "b"]);
    expect(platform.checkRun.mock.lastCall?.[0]).toEqual({ account: "b", target: "vision-lab/resnet", write: false });
    await check.leave();
  });

  it("is opened where it is an entity, under the name that the server writes", async () => {
    const entity = { name: "vision-lab", exact: "Vision-Lab" } as EntityView;
    reach.known = [{ account: "b", entities: [entity] } as unknown as ReachView];
    platform.call.mockImplementation(async (command: string) => {
      if (command === "reach_look") return { accounts: reach.known };
      return command === "team_open" ? { entity } : offer;
    });
    platform.told.mockResolvedValue({});
    search.query = "vision";
    await takeHit(hit({ entity: "Vision-Lab" }));
    expect([accounts.chosen, opened.entity, search.query]).toEqual(["b", entity, ""]);
    opened.close();
  });
});
