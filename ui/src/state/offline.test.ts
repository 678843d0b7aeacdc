import { beforeEach, describe, expect, it, vi } from "vitest";
import { later } from "./later";
import { OfflineState } from "./offline.svelte";
import type { OfflineFound, OfflineTested } from "../generated/contract";

const platform = vi.hoisted(() => ({ call: vi.fn(), follow: vi.fn() }));
vi.mock("#platform", () => ({ platform }));

const run = (path: string, target: string | null) => ({ path, target, command: target && `wandb sync ${path}` });
const found = { runs: [run("a", "t/x"), run("b", null), run("c", "t/y"), run("d", "t/x")] } as unknown as OfflineFound;
const allowed = { verdict: "allowed" } as OfflineTested;

beforeEach(() => void [platform.call.mockReset(), platform.follow.mockReset()]);

async function shown(): Promise<OfflineState> {
  const state = new OfflineState();
  platform.follow.mockResolvedValueOnce(found);
  await state.look();
  return state;
}

describe("offline runs", () => {
  it("stand with the target that they go to, and those that go nowhere apart", async () => {
    const state = await shown();
    expect(state.batches.map(({ target, commands }) => [target, commands])).toEqual([["t/x", "wandb sync a\nwandb sync d"], ["t/y", "wandb sync c"]]);
    expect(state.left.map(({ path }) => path)).toEqual(["b"]);
  });

  it("are tested one target after the other, and no further once stopped", async () => {
    const state = await shown();
    const second = later<OfflineTested>();
    platform.call.mockResolvedValueOnce(allowed).mockReturnValueOnce(second.promise).mockResolvedValue({});
    const test = state.test();
    await vi.waitFor(() => expect(state.testing).toBe("t/y"));
    await state.stop();
    second.resolve(allowed);
    await test;
    expect([state.busy, Object.keys(state.tested)]).toEqual([false, ["t/x"]]);
  });

  it("forget the tests of other targets when they are moved", async () => {
    const state = await shown();
    platform.call.mockResolvedValue(allowed);
    await state.test();
    platform.follow.mockResolvedValueOnce({ runs: [run("a", "u/z")] });
    await state.look("u/z");
    expect([state.moved, state.tested, state.batches.length]).toEqual(["u/z", {}, 1]);
  });
});
