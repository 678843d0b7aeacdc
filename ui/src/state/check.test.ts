import { beforeEach, describe, expect, it, vi } from "vitest";
import { speech } from "../i18n.svelte";
import { platform } from "../platform/mocked";
import { report } from "./fixtures";
import { later } from "./later";
import { CheckState } from "./check.svelte";
import type { CheckReport, Code, Problem, Progress } from "../generated/contract";

const problem = (code: Code) => ({ code, severity: "error", explanation: {}, technical: null, retry: false }) as unknown as Problem;

/** A test that answers when told to. */
function held() {
  const { promise, resolve, reject } = later<CheckReport>();
  let tell: (progress: Progress) => void = () => undefined;
  platform.checkRun.mockImplementationOnce((_, onProgress) => {
    tell = onProgress;
    return promise;
  });
  return { answer: resolve, fail: reject, tell: (progress: Progress) => tell(progress) };
}

describe("the permission test", () => {
  let check: CheckState;
  beforeEach(() => {
    vi.resetAllMocks();
    speech.language = "en";
    check = new CheckState();
    check.target = "vision-lab/resnet";
  });

  it("asks for the target as typed, and writes only where asked", async () => {
    platform.checkRun.mockResolvedValue(report("allowed"));
    await check.run("machine");
    expect(platform.checkRun.mock.calls[0]?.[0]).toEqual({ account: "machine", target: "vision-lab/resnet", write: false });
    await check.run("machine", true);
    expect(platform.checkRun.mock.calls[1]?.[0]).toMatchObject({ write: true });
  });

  it("creates the project that was missing, and shows the test after it", async () => {
    platform.told.mockImplementation(async (_command, _request, hear) => {
      hear({ kind: "decided", step: { name: "host", state: "passed", ms: 9 } });
      return report("project-creation-refused");
    });
    const refused = await check.create("machine", "frozen-team", "new");
    expect(platform.told.mock.calls[0]?.slice(0, 2)).toEqual(["project_create", { account: "machine", entity: "frozen-team", project: "new" }]);
    expect([refused?.verdict, check.report?.verdict, check.steps.host, check.running]).toEqual(["denied", "denied", "passed", false]);
    expect(platform.checkRun).not.toHaveBeenCalled();
  });

  it("ticks steps off, and says when an answer is late until it comes", async () => {
    const test = held();
    const done = check.run("machine");
    test.tell({ kind: "began", name: "host" });
    expect([check.running, check.at]).toEqual([true, "host"]);
    test.tell({ kind: "still-waiting", host: "api.wandb.ai" });
    expect(check.waiting).toBe("api.wandb.ai");
    test.tell({ kind: "decided", step: { name: "host", state: "passed", ms: 9 } });
    expect([check.waiting, check.steps.host]).toEqual([null, "passed"]);
    test.answer(report("allowed"));
    expect((await done)?.verdict).toBe("allowed");
    expect([check.running, check.at]).toEqual([false, null]);
  });

  it("keeps a problem beside the form, and lets anything else through to be shown", async () => {
    platform.checkRun.mockRejectedValueOnce(problem("target-is-incomplete"));
    expect(await check.run("machine")).toBeNull();
    expect([check.problem?.code, check.running]).toEqual(["target-is-incomplete", false]);
    platform.checkRun.mockRejectedValueOnce(new Error("IPC"));
    await expect(check.run("machine")).rejects.toThrow("IPC");
    expect(check.running).toBe(false);
  });

  it("never shows what arrives for an account that no longer asks", async () => {
    const earlier = held();
    const done = check.run("machine");
    await check.leave();
    expect(platform.call).toHaveBeenCalledWith("check_cancel", {});
    earlier.tell({ kind: "decided", step: { name: "key", state: "failed", ms: 1 } });
    earlier.answer(report("key-rejected"));
    expect(await done).toBeNull();
    expect([check.report, check.running, check.steps.key]).toEqual([null, false, undefined]);
  });

  it("does not end a later test when an earlier one ends", async () => {
    const earlier = held();
    const first = check.run("machine");
    await check.leave();
    const later = held();
    const second = check.run("session-1");
    earlier.fail(problem("check-was-cancelled"));
    await first;
    expect([check.running, check.problem]).toEqual([true, null]);
    later.answer(report("allowed"));
    await second;
    expect(check.report?.verdict).toBe("allowed");
  });

  it("begins once a cancel from before has reached the core, which would stop it", async () => {
    held();
    void check.run("machine");
    const told = later<unknown>();
    platform.call.mockReturnValueOnce(told.promise);
    const left = check.leave();
    held();
    void check.run("session-1");
    await Promise.resolve();
    expect(platform.checkRun).toHaveBeenCalledTimes(1);
    told.resolve({});
    await left;
    await Promise.resolve();
    expect(platform.checkRun).toHaveBeenCalledTimes(2);
  });

  it("speaks the language that was chosen while it ran", async () => {
    const test = held();
    const done = check.run("machine");
    speech.language = "ja";
    platform.call.mockResolvedValueOnce(report("allowed", "ja"));
    test.answer(report("allowed", "en"));
    expect((await done)?.language).toBe("ja");
    expect(platform.call).toHaveBeenCalledExactlyOnceWith("check_explain", {});
  });

  it("explains the same test again, and no other", async () => {
    platform.checkRun.mockResolvedValueOnce(report("allowed"));
    await check.run("machine");
    speech.language = "ja";
    platform.call.mockResolvedValueOnce({ ...report("key-rejected", "ja"), elapsed_ms: 9999 });
    await check.explainAgain();
    expect(check.report?.findings[0]?.code).toBe("allowed");
    platform.call.mockResolvedValueOnce(report("allowed", "ja"));
    await check.explainAgain();
    expect(check.report?.language).toBe("ja");
  });

  it("cancels only what runs", async () => {
    await check.cancel();
    expect(platform.call).not.toHaveBeenCalled();
  });
});
