import { beforeEach, describe, expect, it, vi } from "vitest";
import { accounts } from "./accounts.svelte";
import { later } from "./later";
import { ReachState, wasSent } from "./reach.svelte";
import type { AccountView, ReachesView, ReachView } from "../generated/contract";

const platform = vi.hoisted(() => ({ call: vi.fn(), follow: vi.fn() }));
vi.mock("#platform", () => ({ platform }));

const works = { state: "works" as const, at: 1 };
const account = (more: Partial<AccountView>) => ({ id: "a", origin: "kept", health: null, username: null, ...more }) as AccountView;
const view = (id: string, at: number | null) => ({ account: id, at, user: null }) as ReachView;

describe("a key that never went to its host", () => {
  it.each([
    ["kept, and tried", account({ health: works }), true],
    ["kept without asking whose it is", account({ username: "u" }), false],
    ["read from a file of this machine", account({ origin: "machine", username: "u" }), false],
    ["pasted, and tested", account({ origin: "pasted", username: "u" }), true],
    ["of the sample on this machine", account({ origin: "sample" }), true],
  ])("is not sent of its own accord: %s", (_, one, expected) => {
    expect(wasSent(one)).toBe(expected);
  });
});

describe("what accounts reach", () => {
  let reach: ReachState;
  beforeEach(() => {
    vi.resetAllMocks();
    accounts.view = { ...accounts.view, accounts: [account({ id: "a", health: works }), account({ id: "b", health: works }), account({ id: "c" })] };
    platform.call.mockResolvedValue({ accounts: [view("a", 1)] });
    reach = new ReachState();
  });

  it("is shown as it was, then asked once of its own accord", async () => {
    platform.follow.mockResolvedValue({ accounts: [] });
    await reach.visit();
    await reach.visit();
    expect(platform.follow.mock.calls.map(([, request]) => request)).toEqual([{ accounts: ["a", "b"] }]);
    await reach.ask(["c"]);
    expect(platform.follow.mock.calls.at(-1)?.[1]).toEqual({ accounts: ["c"] });
  });

  it("takes each answer as it comes; who is being asked is not asked again", async () => {
    const all = later<ReachesView>();
    let tell: (told: ReachView) => void = () => undefined;
    platform.follow.mockImplementationOnce((_, __, on) => ((tell = on), all.promise));
    const asked = reach.ask(["a", "b"]);
    await Promise.resolve();
    await reach.ask(["a"]);
    tell(view("b", 5));
    expect([reach.of("b")?.at, reach.isAsking("a"), reach.isAsking("b")]).toEqual([5, true, false]);
    all.resolve({ accounts: [] });
    await asked;
    expect(platform.follow).toHaveBeenCalledTimes(1);
    expect(reach.asking).toEqual([]);
  });
});
