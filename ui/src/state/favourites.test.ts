import { beforeEach, describe, expect, it, vi } from "vitest";
import { platform } from "../platform/mocked";
import { FavouritesState } from "./favourites.svelte";
import { problem } from "./fixtures";
import { later } from "./later";
import type { FavouritesView, FavouriteView } from "../generated/contract";

const one = (target: string, facts: Partial<FavouriteView> = {}): FavouriteView => ({
  account: "a", label: "work", host: "api.wandb.ai", target, exact: null, last: { may_log: true, code: null, title: null, at: 1 }, before: null, change: null, trouble: null, ...facts,
});
const view = (...favourites: FavouriteView[]): FavouritesView => ({ favourites, trouble: null, cancelled: false });

describe("favourites", () => {
  let favourites: FavouritesState;
  beforeEach(async () => {
    vi.resetAllMocks();
    favourites = new FavouritesState();
    platform.call.mockResolvedValueOnce(view(one("t/a"), one("t/b")));
    await favourites.look();
  });

  it("asks nothing where there are none", async () => {
    await new FavouritesState().run();
    expect(platform.told).not.toHaveBeenCalled();
  });

  it("shows each answer as it comes, losses first, until they were read", async () => {
    const { promise, resolve } = later<FavouritesView>();
    platform.told.mockReturnValueOnce(promise);
    const done = favourites.run();
    const hear = platform.told.mock.calls[0]?.[2] as (told: FavouriteView) => void;
    expect([favourites.running, favourites.unread]).toEqual([true, false]);
    hear(one("t/a", { change: "gained" }));
    hear(one("t/b", { change: "lost" }));
    expect(favourites.changed.map((changed) => changed.target)).toEqual(["t/b", "t/a"]);
    resolve(view(...favourites.list));
    await done;
    expect([favourites.running, favourites.unread]).toEqual([false, true]);
  });

  it("has no news where nothing was lost or gained, though one could not be tested", async () => {
    platform.told.mockImplementationOnce(async (_command, _request, hear) => {
      hear(one("t/a", { trouble: problem("host-unreachable") }));
      return view(one("t/a"), one("t/b"));
    });
    await favourites.run();
    expect([favourites.unread, favourites.list[0]?.trouble?.code, favourites.list[0]?.last?.may_log]).toEqual([false, "host-unreachable", true]);
  });

  it("does not bring back what was dropped while it was tested", async () => {
    const { promise, resolve } = later<FavouritesView>();
    platform.told.mockReturnValueOnce(promise);
    const done = favourites.run();
    platform.call.mockResolvedValueOnce(view(one("t/b")));
    await favourites.drop(one("t/a"));
    expect(platform.call).toHaveBeenLastCalledWith("favourite_drop", { account: "a", target: "t/a" });
    (platform.told.mock.calls[0]?.[2] as (told: FavouriteView) => void)(one("t/a", { change: "lost" }));
    resolve(view(one("t/a"), one("t/b")));
    await done;
    expect(favourites.list.map((kept) => kept.target)).toEqual(["t/b"]);
    expect(favourites.unread).toBe(false);
  });

  it("finds a favourite by its exact target and its account", () => {
    favourites.list = [one("safe", { exact: "sa\u202efe" })];
    expect([favourites.of("a", "safe"), favourites.of("b", "sa\u202efe"), favourites.of(null, "sa\u202efe")]).toEqual([null, null, null]);
    expect(favourites.of("a", "sa\u202efe")?.target).toBe("safe");
  });

  it("stops only what runs", async () => {
    platform.call.mockClear();
    await favourites.cancel();
    expect(platform.call).not.toHaveBeenCalled();
  });
});
