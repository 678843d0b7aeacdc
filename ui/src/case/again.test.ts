import { beforeEach, expect, it, vi } from "vitest";
import { platform } from "../platform/mocked";
import { unlocking } from "../state/unlocking.svelte";
import { unlockKeys } from "./accounts";
import { again } from "./again";
import { afresh } from "./fixtures";

beforeEach(afresh);

it("does the work again at once, or after the host is confirmed or the keys are unlocked", async () => {
  const work = vi.fn(async () => undefined);
  const act = again(work);
  await act({ kind: "try-again" })?.();
  expect(work).toHaveBeenCalledTimes(1);
  await act({ kind: "confirm-host", host: "w.example" })?.();
  expect([platform.call.mock.lastCall, work.mock.calls.length]).toEqual([["host_confirm", { host: "w.example" }], 2]);
  act({ kind: "enter-passphrase" })?.();
  expect([unlocking.open, work.mock.calls.length]).toEqual([true, 2]);
  await unlockKeys("correct horse");
  expect([unlocking.open, work.mock.calls.length]).toEqual([false, 3]);
  expect(act({ kind: "enter-key", host: null })).toBeNull();
});
