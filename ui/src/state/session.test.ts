import { beforeEach, describe, expect, it, vi } from "vitest";
import { speech } from "../i18n.svelte";
import { account, kept as onFile, problem, report, view } from "./fixtures";
import { later } from "./later";
import { accounts, NO_ACCOUNTS } from "./accounts.svelte";
import { check } from "./check.svelte";
import { paste } from "./paste.svelte";
import { place } from "./place.svelte";
import { preferences } from "./preferences.svelte";
import { session } from "./session.svelte";
import { switching } from "./switching.svelte";
import { trouble } from "./trouble.svelte";
import { unlocking } from "./unlocking.svelte";
import type { CheckReport, Preferences, Progress, StartView, Wish } from "../generated/contract";

const platform = vi.hoisted(() => {
  const [call, checkRun, listen, told] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  const follow = (command: string, request: unknown, on: unknown): unknown => {
    if (command === "check_run") return checkRun(request, on);
    return command === "wish_listen" ? listen(on) : told(command, request, on);
  };
  return { call, checkRun, listen, told, follow };
});
vi.mock("#platform", () => ({ platform }));

const page = { lang: "", dataset: {} as Record<string, string> };
vi.stubGlobal("document", { documentElement: page });

const misspelled = (language: "ja" | "en" = "en") => report("entity-misspelled", language);
const offer = view(["a", "b"].map((id) => account(id)));
const start = (kept: Partial<Preferences> = {}): StartView => {
  const all = { language: null, theme: null, last_target: null, ...kept };
  return { version: "1", language: all.language ?? "en", preferences: all, accounts: offer };
};
const kept = () => platform.call.mock.calls.filter(([command]) => command === "preferences_keep").map(([, request]) => request as Preferences);

describe("a session", () => {
  beforeEach(async () => {
    vi.resetAllMocks();
    platform.call.mockImplementation(async (command: string, request: Preferences) => {
      if (command === "preferences_keep") return start(request);
      return command === "start" ? start() : offer;
    });
    platform.checkRun.mockResolvedValue(misspelled());
    await check.leave();
    accounts.chosen = null;
    await session.begin(["en-GB"]);
    trouble.clear();
  });

  it("begins with what was kept", async () => {
    platform.call.mockResolvedValueOnce(start({ language: "ja", theme: "dark", last_target: "t/p" }));
    await session.begin(["ja-JP"]);
    expect([speech.language, page.lang, page.dataset.theme, check.target, session.ready]).toEqual(["ja", "ja", "dark", "t/p", true]);
  });

  it("shows that it could not begin, rather than nothing", async () => {
    session.ready = false;
    platform.call.mockRejectedValueOnce("no reply");
    await session.begin([]);
    expect([session.ready, trouble.words]).toEqual([true, "no reply"]);
  });

  it("looks again when what was found cannot be imported, since it may have changed", async () => {
    platform.call.mockImplementation(async (command: string) => {
      if (command === "account_import") throw problem("key-missing");
      return view([account("changed")]);
    });
    await session.import("netrc:11");
    expect(accounts.problem).not.toBeNull();
    expect(accounts.view.accounts.map((one) => one.id)).toEqual(["changed"]);
    accounts.dismiss();
  });

  it("takes the card away when another account is chosen, and keeps it for the same one", async () => {
    check.target = "visoin-lab/resnet";
    await session.test();
    expect([check.report?.verdict, accounts.account?.username]).toEqual(["denied", "lzwjava"]);
    await session.choose("a");
    expect(check.report).not.toBeNull();
    await session.choose("b");
    expect([check.report, accounts.chosen]).toEqual([null, "b"]);
  });

  it("takes the card away with the account that it was about", async () => {
    await session.test();
    platform.call.mockResolvedValueOnce({ ...offer, accounts: offer.accounts.slice(1) });
    await session.forget("a");
    expect([check.report, accounts.chosen]).toEqual([null, "b"]);
  });

  it("tests what the first step offers, and keeps it for next time", async () => {
    await session.use("vision-lab/resnet");
    expect(platform.checkRun.mock.calls[0]?.[0]).toEqual({ account: "a", target: "vision-lab/resnet", write: false });
    expect(kept().at(-1)?.last_target).toBe("vision-lab/resnet");
  });

  it("runs one test at a time", async () => {
    const { promise, resolve } = later<CheckReport>();
    platform.checkRun.mockReturnValueOnce(promise);
    const first = session.test();
    await session.test();
    resolve(misspelled());
    await first;
    expect(platform.checkRun).toHaveBeenCalledTimes(1);
  });

  it("creates the project that the card names, once, and shows what is there then", async () => {
    const missing = report("project-not-found");
    platform.checkRun.mockResolvedValueOnce(missing);
    await session.test();
    const { promise, resolve } = later<CheckReport>();
    platform.told.mockReturnValueOnce(promise);
    const first = session.createProject(missing);
    await session.createProject(missing);
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
    await session.createProject({ ...missing, entity: null });
    accounts.chosen = null;
    await session.createProject(missing);
    expect(platform.told).not.toHaveBeenCalled();
  });

  it("shows why a project was not created where the card would stand", async () => {
    platform.told.mockRejectedValueOnce(problem("keychain-is-locked", "error", [{ kind: "try-again" }]));
    await session.createProject(report("project-not-found"));
    expect([check.problem?.code, check.report, trouble.problem]).toEqual(["keychain-is-locked", null, null]);
  });

  it("takes a key that was written again to netrc where wandb used the old one, and asks again", async () => {
    const machine = (kind: "netrc" | "environment", id: string) => ({ ...NO_ACCOUNTS.machine, account_id: id, source: { ...NO_ACCOUNTS.machine.source, kind } });
    const plan = { id: "p", undo: false, from: "a", to: "a", changes: [] };
    for (const [uses, planned] of [[machine("netrc", "a"), 1], [machine("environment", "a"), 0], [machine("netrc", "b"), 0]] as const) {
      platform.call.mockImplementation(async (command: string) => {
        if (command === "switch_plan") return plan;
        if (command === "preferences_keep") return start();
        return view([onFile("a"), onFile("b")], { machine: uses, added: command === "account_add" ? "a" : null });
      });
      await accounts.look();
      accounts.chosen = "a";
      platform.checkRun.mockResolvedValue(report("key-rejected"));
      await session.test();
      platform.call.mockClear();
      platform.checkRun.mockClear();
      accounts.add("api.wandb.ai", onFile("a"));
      await session.hold("secret");
      const asked = platform.call.mock.calls.filter(([command]) => command === "switch_plan").map(([, request]) => request as object);
      expect(asked, uses.source.kind).toEqual(planned ? [{ account: "a", with_settings: null }] : []);
      expect([switching.open, accounts.adding]).toEqual([planned === 1, false]);
      expect(platform.checkRun).toHaveBeenCalledTimes(1);
      switching.close();
    }
  });

  it("leaves wandb and the card alone where the new key was refused", async () => {
    const machine = { ...NO_ACCOUNTS.machine, account_id: "a", source: { ...NO_ACCOUNTS.machine.source, kind: "netrc" as const } };
    await session.test();
    accounts.take(view([onFile("a")], { machine }));
    platform.checkRun.mockClear();
    platform.call.mockRejectedValueOnce(problem("key-belongs-to-another", "error", [{ kind: "enter-key", host: null }]));
    accounts.add("api.wandb.ai", onFile("a"));
    await session.hold("secret");
    expect([accounts.problem?.code, accounts.adding, switching.open]).toEqual(["key-belongs-to-another", true, false]);
    expect(platform.checkRun).not.toHaveBeenCalled();
    accounts.dismiss();
  });

  it("asks again after a switch where the card says something of this machine, and only there", async () => {
    accounts.take(view([onFile("a"), onFile("b")]));
    const plan = { id: "p", undo: false, from: "b", to: "a", changes: [] };
    platform.call.mockImplementation(async (command: string) => {
      if (command === "switch_plan") return plan;
      return command === "switch_apply" ? { accounts: view([onFile("a"), onFile("b")]), sentence: "done" } : view([onFile("a"), onFile("b")]);
    });
    for (const [code, tests] of [["allowed", 1], ["sdk-does-not-use-account", 2]] as const) {
      platform.checkRun.mockClear();
      platform.checkRun.mockResolvedValue(report(code));
      await session.test();
      await session.plan("a");
      await session.apply();
      expect(platform.checkRun, code).toHaveBeenCalledTimes(tests);
    }
  });

  it("changes language at once, then explains the same test again without another", async () => {
    await session.test();
    platform.call.mockImplementation(async (command: string, request: Preferences) => {
      if (command === "check_explain") return misspelled("ja");
      return command === "preferences_keep" ? start(request) : offer;
    });
    const done = session.speak("ja");
    expect(speech.language).toBe("ja");
    await done;
    expect(check.report?.language).toBe("ja");
    expect(platform.checkRun).toHaveBeenCalledTimes(1);
  });

  it("loses none of two quick choices, and the last reply holds", async () => {
    const slow = later<StartView>();
    platform.call.mockReturnValueOnce(slow.promise);
    const painted = session.paint("dark");
    await session.speak("ja");
    slow.resolve(start({ theme: "dark", language: "en" }));
    await painted;
    expect(kept().at(-1)).toMatchObject({ theme: "dark", language: "ja" });
    expect([preferences.kept.theme, speech.language]).toEqual(["dark", "ja"]);
  });

  it("says what could not be copied or opened, and that it was not", async () => {
    platform.call.mockRejectedValueOnce({ code: "system-refused", explanation: {} });
    expect(await session.copy("text")).toBe(false);
    expect(trouble.problem?.code).toBe("system-refused");
    trouble.clear();
    expect(await session.open("https://wandb.ai")).toBe(true);
    expect(trouble.problem).toBeNull();
  });

  it("looks again at what is said of the machine when the language changes", async () => {
    await session.speak("ja");
    expect(platform.call.mock.calls.map(([command]) => command)).toContain("accounts_look");
  });

  it("looks again at an account on file after its test: how its key did is news", async () => {
    accounts.take(view([onFile("a")]));
    platform.call.mockImplementation(async (command: string, request: Preferences) =>
      command === "accounts_look" ? view([onFile("a", { health: { state: "works", at: 1 } })]) : start(request),
    );
    await session.test();
    expect(accounts.account?.health?.state).toBe("works");
  });

  it("goes back to the account before the last switch, else shows what taking it back does", async () => {
    accounts.take(view([onFile("a"), onFile("b")], { switched: { at: 1, from: "b", to: "a" } }));
    await session.back();
    expect(platform.call).toHaveBeenLastCalledWith("switch_plan", { account: "b", with_settings: null });
    accounts.take(view([onFile("a")], { switched: { at: 1, from: null, to: "a" } }));
    await session.back();
    expect(platform.call).toHaveBeenLastCalledWith("switch_undo", {});
    switching.close();
  });

  it("does what is asked for in the tray", async () => {
    const wish = platform.listen.mock.calls[0]?.[0] as (wish: Wish) => void;
    wish({ kind: "switch", account: "b" });
    expect(switching.account).toBe("b");
    switching.close();
    check.target = "t/p";
    wish({ kind: "test" });
    await vi.waitFor(() => expect(platform.checkRun).toHaveBeenCalledOnce());
  });

  it("does what a passphrase was asked for once it is given", async () => {
    const next = vi.fn();
    unlocking.ask(next);
    await session.unlock("correct horse");
    expect(next).toHaveBeenCalledOnce();
  });

  it("does again what was refused", async () => {
    platform.call.mockRejectedValueOnce(problem("another-keywand-is-busy", "error", [{ kind: "try-again" }]));
    await session.edit("a", "lab", "teal");
    expect(trouble.problem?.code).toBe("another-keywand-is-busy");
    await trouble.again();
    expect(trouble.problem).toBeNull();
    expect(platform.call).toHaveBeenLastCalledWith("account_edit", { account: "a", label: "lab", colour: "teal" });
  });

  it("takes what was pasted where it is dealt with", async () => {
    const answer = (given: unknown) =>
      platform.call.mockImplementation(async (command: string) => (command === "paste_look" ? given : offer));
    answer({ kind: "target", target: "t/p", account: "b" });
    await session.paste("https://wandb.ai/t/p");
    expect([place.view, check.target, accounts.chosen, paste.text]).toEqual(["check", "t/p", "b", ""]);

    answer({ kind: "key", host: "w.example" });
    await session.paste("secret");
    expect([accounts.adding, accounts.host, paste.text, accounts.handOver(), accounts.handOver()]).toEqual([true, "w.example", "", "secret", ""]);

    const slots = { user: null, entity: null, project: null, host: null, status: null, wandb_version: null, script: null, line: null };
    answer({ kind: "failure", report: { findings: [], slots }, masked: "a ••••", target: "x/y", account: null });
    await session.paste("a secret");
    expect([place.view, paste.text, accounts.adding]).toEqual(["paste", "a ••••", false]);
    if (paste.view?.kind !== "failure") throw new Error("a failure");
    await session.testPasted(paste.view);
    expect([place.view, platform.checkRun.mock.calls.at(-1)?.[0]]).toEqual(["check", { account: "b", target: "x/y", write: false }]);
  });

  it("shows the newest of several pasted texts", async () => {
    const { promise, resolve } = later<unknown>();
    platform.call.mockReturnValueOnce(promise);
    const first = paste.look("one");
    platform.call.mockResolvedValueOnce({ kind: "target", target: "t/p", account: null });
    await paste.look("two");
    resolve({ kind: "key", host: null });
    expect([await first, paste.text, paste.view?.kind]).toEqual([null, "two", "target"]);
  });
});
