import { beforeEach, describe, expect, it, vi } from "vitest";
import { platform } from "../platform/mocked";
import { UnlockingState } from "./unlocking.svelte";
import { problem, view } from "./fixtures";

describe("the passphrase", () => {
  let unlocking: UnlockingState;
  beforeEach(() => {
    vi.resetAllMocks();
    unlocking = new UnlockingState();
  });

  it("goes one way and is kept nowhere; what it was asked for comes next", async () => {
    const next = vi.fn();
    platform.call.mockResolvedValueOnce(view([]));
    unlocking.ask(next, true);
    expect([unlocking.open, unlocking.makes]).toEqual([true, true]);
    const opened = await unlocking.give("correct horse");
    expect(platform.call).toHaveBeenCalledExactlyOnceWith("keys_unlock", { passphrase: "correct horse" });
    await opened?.next();
    expect(next).toHaveBeenCalledOnce();
    expect([unlocking.open, JSON.stringify(unlocking).includes("horse")]).toEqual([false, false]);
  });

  it("is asked for again where it is wrong", async () => {
    platform.call.mockRejectedValueOnce(problem("passphrase-is-wrong", "error", [{ kind: "enter-passphrase" }]));
    unlocking.ask(vi.fn());
    expect(await unlocking.give("wrong")).toBeNull();
    expect([unlocking.open, unlocking.problem?.code]).toEqual([true, "passphrase-is-wrong"]);
  });

  it("leaves what the core does not know to be shown elsewhere", async () => {
    platform.call.mockRejectedValueOnce(new Error("IPC"));
    unlocking.ask(vi.fn());
    await expect(unlocking.give("x")).rejects.toThrow("IPC");
    expect([unlocking.open, unlocking.busy]).toEqual([false, false]);
  });
});
