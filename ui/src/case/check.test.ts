import { beforeEach, describe, expect, it } from "vitest";
import { platform } from "../platform/mocked";
import { accounts } from "../state/accounts.svelte";
import { check } from "../state/check.svelte";
import { trouble } from "../state/trouble.svelte";
import { kept as onFile, problem, report, view } from "../state/fixtures";
import { later } from "../state/later";
import { createProject, test, testTarget } from "./check";
import { afresh, kept, misspelled, start } from "./fixtures";
import type { CheckReport, Preferences, Progress } from "../generated/contract";

describe("a test", () => {
  beforeEach(afresh);

  it("tests what the first step offers, and keeps it for next time", async () => {
    await testTarget("vision-lab/resnet");
    expect(platform.checkRun.mock.calls[0]?.[0]).toEqual({ account: "a", target: "vision-lab/resnet", write: false });
    expect(kept().at(-1)?.last_target).toBe("vision-lab/resnet");
  });

  it("runs one test at a time", async () => {
    const { promise, resolve } = later<CheckReport>();
    platform.checkRun.mockReturnValueOnce(promise);
    const first = test();
    await test();
    resolve(misspelled());
    await first;
    expect(platform.checkRun).toHaveBeenCalledTimes(1);
  });

  it("creates the project that the card names, once, and shows what is there then", async () => {
    const missing = report("project-not-found");
    platform.checkRun.mockResolvedValueOnce(missing);
    await test();
    const { promise, resolve } = later<CheckReport>();
    platform.told.mockReturnValueOnce(promise);
    const first = createProject(missing);
    await createProject(missing);
    const hear = platform.told.mock.calls[0]?.[2] as (told: Progress) => void;
    hear({ kind: "decided", step: { name: "project", state: "passed", ms: 1 } });
    expect([check.running, check.report, check.steps.project]).toEqual([true, null, "passed"]);
    resolve(report("allowed"));
    await first;
    const { entity, project } = missing;
    expect(platform.told.mock.calls.map(([command, request]) => [command, request])).toEqual([["project_create", { account: "a", entity, project }]]);
    expect([check.report?.findings[0]?.code, check.running]).toEqual(["allowed", false]);
  });

  it("creates nothing where nobody asks, or no place is known", async () => {
    const missing = report("project-not-found");
    await createProject({ ...missing, entity: null });
    accounts.chosen = null;
    await createProject(missing);
    expect(platform.told).not.toHaveBeenCalled();
  });

  it("shows why a project was not created where the card would stand", async () => {
    platform.told.mockRejectedValueOnce(problem("keychain-is-locked", "error", [{ kind: "try-again" }]));
    await createProject(report("project-not-found"));
    expect([check.problem?.code, check.report, trouble.problem]).toEqual(["keychain-is-locked", null, null]);
  });

  it("looks again at an account on file after its test: how its key did is news", async () => {
    accounts.take(view([onFile("a")]));
    platform.call.mockImplementation(async (command: string, request: Preferences) =>
      command === "accounts_look" ? view([onFile("a", { health: { state: "works", at: 1 } })]) : start(request),
    );
    await test();
    expect(accounts.account?.health?.state).toBe("works");
  });
});
