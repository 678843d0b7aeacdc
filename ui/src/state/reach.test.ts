import { beforeEach, describe, expect, it, vi } from "vitest";
import { platform } from "../platform/mocked";
import { accounts } from "./accounts.svelte";
import { later } from "./later";
import { ReachState, wasSent } from "./reach.svelte";
import type { AccountView, ReachesView, ReachView } from "../generated/contract";

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
    const both = { accounts: ["a", "b"] };
    expect(platform.follow.mock.calls.map(([name, request]) => [name, request])).toEqual([["reach_run", both], ["roles_run", both]]);
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
    expect(platform.follow.mock.calls.map(([name]) => name)).toEqual(["reach_run", "roles_run"]);
    expect([reach.asking, reach.opening]).toEqual([[], []]);
  });

  it("asks for roles behind the first screen, and stops both when told to", async () => {
    const roles = later<ReachesView>();
    platform.follow.mockResolvedValueOnce({ accounts: [] }).mockImplementationOnce(() => roles.promise);
    const asked = reach.ask(["a"]);
    await vi.waitFor(() => expect(platform.follow).toHaveBeenCalledTimes(2));
    expect([reach.isAsking("a"), reach.isOpening("a")]).toEqual([false, true]);
    await reach.cancel();
    expect(platform.call.mock.calls.filter(([name]) => name === "work_cancel").map(([, { work }]) => work)).toEqual(["reach", "roles"]);
    roles.resolve({ accounts: [] });
    await asked;
    expect(reach.opening).toEqual([]);
  });

  it("asks for no roles once it was stopped, also between the two", async () => {
    const first = later<ReachesView>();
    platform.follow.mockImplementationOnce(() => first.promise);
    const asked = reach.ask(["a"]);
    await Promise.resolve();
    expect([reach.isAsking("a"), reach.isOpening("a")]).toEqual([true, true]);
    await reach.cancel();
    first.resolve({ accounts: [] });
    await asked;
    expect(platform.follow).toHaveBeenCalledTimes(1);
    expect(reach.opening).toEqual([]);
  });
});
