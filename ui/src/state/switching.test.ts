import { beforeEach, describe, expect, it, vi } from "vitest";
import { platform } from "../platform/mocked";
import { SwitchingState } from "./switching.svelte";
import { kept, problem, view } from "./fixtures";
import { later } from "./later";
import type { SwitchPlanView } from "../generated/contract";

const plan = (id: string, facts: Partial<SwitchPlanView> = {}): SwitchPlanView => ({
  id, undo: false, from: "a", to: "b", changes: [{ file: "~/.netrc", line: 3, old: "old", new: "new" }], with_settings: false,
  closes: [], rescues: [], left_alone: [], instead: [], warnings: [], readers: [], left_behind: [], programs: [], ...facts,
});
const done = { accounts: view([kept("b", { active: true })]), sentence: "wandb now uses b." };

describe("switching", () => {
  let switching: SwitchingState;
  beforeEach(() => {
    vi.resetAllMocks();
    switching = new SwitchingState();
  });

  it("shows what changes, and writes only what was shown", async () => {
    platform.call.mockResolvedValueOnce(plan("p1")).mockResolvedValueOnce(done);
    await switching.begin("b");
    expect([switching.open, switching.plan?.id]).toEqual([true, "p1"]);
    expect(platform.call).toHaveBeenCalledExactlyOnceWith("switch_plan", { account: "b", with_settings: null });
    expect(await switching.apply()).toBe(done.accounts);
    expect(platform.call.mock.calls[1]).toEqual(["switch_apply", { plan: "p1" }]);
    expect([switching.open, switching.said?.sentence, switching.said?.to]).toEqual([false, "wandb now uses b.", "b"]);
  });

  it("plans again with or without the settings file, and asks the core which where it was not said", async () => {
    platform.call.mockResolvedValueOnce(plan("p1")).mockResolvedValueOnce(plan("p2", { with_settings: true })).mockResolvedValueOnce(plan("p3"));
    await switching.begin("b");
    await switching.settle(true);
    expect(platform.call.mock.calls[1]).toEqual(["switch_plan", { account: "b", with_settings: true }]);
    await switching.begin("c");
    expect(platform.call.mock.calls[2]).toEqual(["switch_plan", { account: "c", with_settings: null }]);
  });

  it("shows what taking it back changes", async () => {
    platform.call.mockResolvedValueOnce(plan("p1", { undo: true }));
    await switching.begin(null);
    expect(platform.call).toHaveBeenCalledExactlyOnceWith("switch_undo", {});
  });

  it("shows the last of two quick plans, and can be applied only then", async () => {
    const [slow, quick] = [later<SwitchPlanView>(), later<SwitchPlanView>()];
    platform.call.mockResolvedValueOnce(plan("p1")).mockReturnValueOnce(slow.promise).mockReturnValueOnce(quick.promise);
    await switching.begin("b");
    const settled = [switching.settle(true), switching.settle(false)];
    slow.reject(problem("keychain-is-locked", "error"));
    await settled[0];
    expect([switching.busy, switching.problem]).toEqual([true, null]);
    quick.resolve(plan("p3"));
    await settled[1];
    expect([switching.busy, switching.plan?.id]).toEqual([false, "p3"]);
  });

  it("leaves another dialog open when a switch ends that was left", async () => {
    const slow = later<unknown>();
    platform.call.mockResolvedValueOnce(plan("p1")).mockReturnValueOnce(slow.promise).mockResolvedValueOnce(plan("p2"));
    await switching.begin("b");
    const applied = switching.apply();
    switching.close();
    await switching.begin("c");
    slow.resolve(done);
    await applied;
    expect([switching.open, switching.plan?.id, switching.said?.sentence]).toEqual([true, "p2", "wandb now uses b."]);
  });

  it("says that a switch was not made where the dialog is closed by then", async () => {
    const refused = later<unknown>();
    platform.call.mockResolvedValueOnce(plan("p1")).mockReturnValueOnce(refused.promise);
    await switching.begin("b");
    const applied = switching.apply();
    switching.close();
    refused.reject(problem("file-changed-since", "error"));
    await expect(applied).rejects.toMatchObject({ code: "file-changed-since" });
    expect([switching.busy, switching.problem]).toEqual([false, null]);
  });

  it("keeps a problem in the dialog, and closes it for anything else", async () => {
    platform.call.mockResolvedValueOnce(plan("p1")).mockRejectedValueOnce(problem("file-changed-since", "error", [{ kind: "plan-again" }]));
    await switching.begin("b");
    expect(await switching.apply()).toBeNull();
    expect([switching.open, switching.problem?.code, switching.busy]).toEqual([true, "file-changed-since", false]);
    platform.call.mockRejectedValueOnce(new Error("IPC"));
    await expect(switching.replan()).rejects.toThrow("IPC");
    expect(switching.open).toBe(false);
  });

  it("tries again what was refused, but only where it is still what was shown", async () => {
    const locked = problem("keychain-is-locked", "error", [{ kind: "try-again" }]);
    platform.call.mockResolvedValueOnce(plan("p1")).mockRejectedValueOnce(locked).mockResolvedValueOnce(plan("p2")).mockResolvedValueOnce(done);
    await switching.begin("b");
    await switching.apply();
    expect(await switching.again()).toBe(done.accounts);
    expect(platform.call.mock.calls[3]).toEqual(["switch_apply", { plan: "p2" }]);

    const other = plan("p4", { changes: [{ file: "~/.netrc", line: 9, old: null, new: "new" }] });
    platform.call.mockResolvedValueOnce(plan("p3")).mockRejectedValueOnce(locked).mockResolvedValueOnce(other);
    await switching.begin("b");
    await switching.apply();
    expect(await switching.again()).toBeNull();
    expect([switching.plan?.id, platform.call.mock.calls.length]).toEqual(["p4", 7]);
  });

  it("shows nothing of a plan that came too late", async () => {
    const slow = later<SwitchPlanView>();
    platform.call.mockReturnValueOnce(slow.promise);
    const first = switching.begin("b");
    switching.close();
    slow.resolve(plan("p1"));
    await first;
    expect([switching.open, switching.plan]).toEqual([false, null]);
  });
});
