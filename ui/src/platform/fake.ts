// Shows every explanation in an ordinary browser, without a server. In the address:
// `scenario=<code>`, `lang=ja|en`, `theme=light|dark`, `accounts=none|many`, `kept=<n>`, `found=<n>`, `names=long|hostile`,
// `warn=<code>,…` (about what wandb uses), `plan=full` (a switch with something of everything), `target=<as typed>`,
// `pace=<ms per step>`, `stall` (no answer until cancelled), `refuse` (clipboard and browser), `broken` (the first command fails),
// `refuse=<code>` (once, at `at=<command>`, else where an account is added). The event `wish` is the tray.

import fixes from "../generated/fixes.json";
import type { CheckReport, Code, CodeEntry, CodePage, Commands, FixPlanView, FixView, Language, Preferences, Problem, StartView, Theme, Wish } from "../generated/contract";
import pages from "../generated/pages.json";
import { FakeAccounts } from "./fake-accounts";
import { examples, problem } from "./fake-problems";
import { FakeReach } from "./fake-reach";
import { FakeSwitch } from "./fake-switch";
import { LONG, HOSTILE, renamed } from "./fake-names";
import type { Plain, Platform, Telling } from "./platform";

const wanted = new URLSearchParams(location.search);
const scenario = (wanted.get("scenario") ?? "entity-is-placeholder") as keyof typeof examples;
const pace = Number(wanted.get("pace") ?? 5);
const names = { long: LONG, hostile: HOSTILE }[wanted.get("names") ?? ""] ?? null;
const sleep = (ms: number) => new Promise((next) => setTimeout(next, ms));

let preferences: Preferences = {
  language: wanted.get("lang") as Language | null,
  theme: wanted.get("theme") as Theme | null,
  last_target: wanted.get("target") ?? asked(),
};
let last: Record<Language, CheckReport> | null = null;
let stop: (() => void) | null = null;

const language = (): Language => preferences.language ?? (navigator.language.startsWith("ja") ? "ja" : "en");
const code = wanted.get("refuse") as Code | "" | null;
const accounts = new FakeAccounts({
  accounts: wanted.get("accounts"),
  kept: Number(wanted.get("kept") ?? 0),
  found: wanted.has("found") ? Number(wanted.get("found")) : null,
  warn: wanted.get("warn")?.split(",") ?? [],
  long: names !== null,
  refuse: code ? { code, at: wanted.get("at") ?? "account_add" } : null,
  language,
  now: () => Math.floor(Date.now() / 1000),
});
const switching = new FakeSwitch(accounts, wanted.get("plan") === "full");
const reach = new FakeReach(accounts, {
  mode: wanted.get("reach"),
  teams: Number(wanted.get("teams") ?? 4),
  projects: Number(wanted.get("projects") ?? 8),
  pace,
  names,
});
const start = (): StartView => ({ version: "0.1.0", language: language(), preferences, accounts: accounts.view() });

/** What the scenario was asked. */
function asked(): string {
  const { entity, project } = reports(scenario).en;
  return [entity, project].filter(Boolean).join("/") || "vision-lab/resnet";
}

function reports(code: keyof typeof examples): Record<Language, CheckReport> {
  const both = examples[code] as unknown as Record<Language, CheckReport>;
  return names ? { ja: renamed(both.ja, names), en: renamed(both.en, names) } : both;
}

/** What Rust said of the same text; nothing of any other. */
function fixed(text: string): FixView {
  const known = fixes.find((example) => example.text === text) as unknown as { view: Record<Language, FixView> } | undefined;
  const nothing: FixView = { form: "python", entity: null, project: null, edits: [], notes: [], names: [], offers: [], projects: [] };
  return { ...(known?.view[language()] ?? nothing), offers: ["vision-lab", "alice"], projects: ["segmentation"] };
}

let planned = 0;
const plan = (undo: boolean): FixPlanView => ({
  id: `fix-${++planned}`,
  file: "~/train.py",
  undo,
  changes: [{ file: "~/train.py", line: 4, old: '    entity="my-awesome-team-name",', new: '    entity="vision-lab",' }],
  left_alone: [],
  view: undo ? null : fixed(fixes[0]?.text ?? ""),
});

/** The clipboard and the browser. */
function outside(): void {
  if (code === "") throw problem("system-refused", "error", { message: "org.freedesktop.portal: denied" }, [null]) satisfies Problem;
}

type Answer<C extends keyof Commands> = Commands[C]["response"];
const answers: { [C in Plain]: (request: Commands[C]["request"]) => Answer<C> | Promise<Answer<C>> } = {
  start: () => {
    if (wanted.has("broken")) throw new Error("IPC: connection closed");
    return start();
  },
  sample_start: () => accounts.startSample(),
  accounts_look: () => accounts.view(),
  key_drop: () => accounts.drop(),
  host_confirm: () => ({}),
  account_add: async (request) => {
    await sleep(pace);
    return accounts.add(request);
  },
  account_import: async (request) => {
    await sleep(pace);
    return accounts.import(request);
  },
  account_edit: (request) => accounts.edit(request),
  account_move: (request) => accounts.move(request),
  account_forget: (request) => accounts.forget(request),
  account_restore: () => accounts.restore(),
  keys_unlock: (request) => accounts.unlock(request),
  whoami: () => accounts.who(),
  switch_plan: (request) => switching.plan(request),
  switch_undo: () => switching.undo(),
  switch_apply: (request) => switching.apply(request),
  folder_bind: () => accounts.who(),
  reach_look: () => reach.look(),
  team_open: (request) => reach.open(request),
  project_ways: (request) => reach.ways(request),
  reach_search: (request) => reach.search(request),
  work_cancel: (request) => reach.cancel(request),
  who_may: () => reach.whoMay(),
  check_cancel: () => {
    stop?.();
    return {};
  },
  check_explain: () => last?.[language()] ?? null,
  paste_look: ({ text }) => {
    if (/^\s*[\w-]{40,}\s*$/.test(text)) return { kind: "key", host: null };
    const page = /^\s*https?:\/\/[^/\s]+\/([^/\s]+\/[^/\s]+)\S*\s*$/.exec(text);
    if (page) return { kind: "target", target: page[1] ?? "", account: null };
    if (fixes.some((example) => example.text === text)) return { kind: "code" };
    const { findings, user, entity, project, host, snippet } = reports(scenario)[language()];
    if (!text.includes("wandb")) {
      const foreign = problem("not-about-wandb", "error", {}, [null]).explanation[language()];
      const none = { user: null, entity: null, project: null, host: null, status: null, wandb_version: null, script: null, line: null };
      return { kind: "failure", report: { findings: [foreign], slots: none }, masked: null, target: null, account: null, snippet: null };
    }
    const slots = { user, entity, project, host, status: 403, wandb_version: "0.19.11", script: "train.py", line: 12 };
    return { kind: "failure", report: { findings, slots }, masked: null, target: asked(), account: null, snippet };
  },
  fix: (request) => {
    accounts.refuse("fix");
    return fixed(request.text);
  },
  fix_plan: () => {
    accounts.refuse("fix_plan");
    return plan(false);
  },
  fix_undo: () => {
    accounts.refuse("fix_undo");
    return plan(true);
  },
  fix_apply: () => {
    accounts.refuse("fix_apply");
    return { file: "~/train.py", sentence: "" };
  },
  codes_list: () => pages[0] as CodeEntry[],
  code_page: (request) => (pages[1] as unknown as Record<Code, CodePage>)[request.code],
  preferences_keep: (request) => {
    preferences = request;
    return start();
  },
  link_open: () => {
    outside();
    return {};
  },
  page_print: () => {
    print();
    return {};
  },
  text_copy: (request) => {
    outside();
    document.documentElement.dataset.copied = request.text;
    return {};
  },
};

const told: { [C in Exclude<Telling, "check_run" | "wish_listen">]: (request: Commands[C]["request"], on: (told: Commands[C]["told"]) => void) => Promise<Answer<C>> } = {
  reach_run: (request, on) => reach.run(request, on),
  projects_run: (request, on) => reach.projects(request, on),
  matrix_run: (request, on) => reach.matrix(request, on),
  project_create: async (_, on) => {
    accounts.refuse("project_create");
    // In a team of this name nobody may create one.
    const made = reports(preferences.last_target?.startsWith("frozen-team/") ? "project-creation-refused" : "allowed");
    for (const step of made[language()].steps) {
      await sleep(pace);
      on({ kind: "decided", step });
    }
    last = made;
    return made[language()];
  },
};

export const platform: Platform = {
  call: async (command, request) => answers[command](request as never),
  follow: (command, request, on) => told[command as keyof typeof told](request as never, on as never) as never,
  listen: async (onWish) => addEventListener("wish", (event) => onWish((event as CustomEvent<Wish>).detail)),
  checkRun: async (request, onProgress) => {
    accounts.refuse("check_run");
    if (request.target.endsWith("/")) throw problem("target-is-incomplete", "error", {}, [null]);
    const began = language();
    const cancelled = new Promise<boolean>((resolve) => (stop = () => resolve(true)));
    onProgress({ kind: "began", name: "host" });
    const wait = async () => {
      if (wanted.has("stall")) {
        await sleep(pace);
        onProgress({ kind: "still-waiting", host: "api.wandb.ai" });
        return cancelled;
      }
      for (const step of reports(scenario)[began].steps) {
        if (await Promise.race([cancelled, sleep(pace).then(() => false)])) return true;
        onProgress({ kind: "decided", step });
      }
      return false;
    };
    last = reports((await wait()) ? "check-was-cancelled" : scenario);
    stop = null;
    return last[began];
  },
};
