// Shows every explanation in an ordinary browser, without a server. In the address:
// `scenario=<code>`, `lang=ja|en`, `theme=light|dark`, `accounts=none|many`, `names=long|hostile`, `pace=<ms per step>`,
// `target=<as typed>`, `stall` (no answer until cancelled), `refuse` (clipboard and browser), `broken` (the first command fails).

import examples from "../generated/examples.json";
import type { AccountsView, AccountView, CheckReport, Commands, Language, Preferences, Problem, StartView, Theme } from "../generated/contract";
import { problem } from "./fake-problems";
import { LONG, HOSTILE, renamed } from "./fake-names";
import type { Platform } from "./platform";

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
let accounts: AccountView[] = first(wanted.get("accounts"));
let last: Record<Language, CheckReport> | null = null;
let stop: (() => void) | null = null;

function first(which: string | null): AccountView[] {
  if (which === "none") return [];
  const machine = { id: "machine", username: "lzwjava", host: "api.wandb.ai", key_hint: "0f3a…91c4", origin: "machine" as const, source: "~/.netrc", line: 3 };
  const pasted = { id: "session-1", username: null, host: "wandb.example.co.jp:8443", key_hint: "wand…Xq7a", origin: "pasted" as const, source: null, line: null };
  const many = which === "many" ? Array.from({ length: 48 }, (_, at) => ({ ...pasted, id: `session-${at + 2}`, username: `research-account-${at}` })) : [];
  return [machine, pasted, ...many];
}

const language = (): Language => preferences.language ?? (navigator.language.startsWith("ja") ? "ja" : "en");
const view = (added: string | null = null): AccountsView => ({ accounts, added, sample: null, sample_targets: [] });
const start = (): StartView => ({ version: "0.1.0", language: language(), preferences, accounts: view() });

/** What the scenario was asked. */
function asked(): string {
  const { entity, project } = reports(scenario).en;
  return [entity, project].filter(Boolean).join("/");
}

function reports(code: keyof typeof examples): Record<Language, CheckReport> {
  const both = examples[code] as unknown as Record<Language, CheckReport>;
  return names ? { ja: renamed(both.ja, names), en: renamed(both.en, names) } : both;
}

function refused(): Problem {
  return problem("system-refused", "error", { message: "org.freedesktop.portal: denied" }, [null]);
}

function hold({ key, host, confirmed_host }: Commands["key_hold"]["request"]): AccountsView {
  const name = host.replace(/^https?:\/\//, "") || "api.forge.coreweave.com";
  const shown = confirmed_host ?? name;
  if (confirmed_host === null && key.length < 40) {
    throw problem("key-malformed", "error", { mistake: key === "" ? "empty" : "too-short", count: key.length, host: name }, [{ kind: "enter-key", host: null }, { kind: "open-page", url: "https://wandb.ai/authorize" }]);
  }
  if (confirmed_host === null && !name.endsWith("wandb.ai") && host !== "") {
    const code = host.startsWith("http:") ? "connection-is-not-encrypted" : "host-is-unconfirmed";
    throw problem(code, "question", { host: name, mistake: "unfamiliar" }, [{ kind: "confirm-host", host: name }, null]);
  }
  const id = `session-${accounts.length + 7}`;
  accounts = [...accounts, { id, username: null, host: shown, key_hint: "5e17…f00d", origin: "pasted", source: null, line: null }];
  return view(id);
}

function sample(): AccountsView {
  const host = "127.0.0.1:8080";
  accounts = ["lzwjava", "sato-yuki", "tanaka-ken"].map((username, at) => ({
    id: `session-${at + 2}`, username, host, key_hint: "ab12…cd34", origin: "sample" as const, source: null, line: null,
  }));
  const targets = ["my-awesome-team-name/my-awesome-project", "vision-lab/resnet", "visoin-lab/resnet", "speech-group/asr"];
  const sample_targets = targets.map((target) => ({ account: "session-2", target, code: "allowed" }));
  return { accounts, added: "session-2", sample: `http://${host}`, sample_targets };
}

const answers: { [C in keyof Commands]: (request: Commands[C]["request"]) => Commands[C]["response"] } = {
  start: () => {
    if (wanted.has("broken")) throw new Error("IPC: connection closed");
    return start();
  },
  sample_start: sample,
  key_hold: hold,
  account_forget: (request) => {
    accounts = accounts.filter((account) => account.id !== request.account);
    return view();
  },
  check_run: () => reports(scenario)[language()],
  check_cancel: () => {
    stop?.();
    return {};
  },
  check_explain: () => last?.[language()] ?? null,
  preferences_keep: (request) => {
    preferences = request;
    return start();
  },
  link_open: () => {
    if (wanted.has("refuse")) throw refused();
    return {};
  },
  text_copy: (request) => {
    if (wanted.has("refuse")) throw refused();
    document.documentElement.dataset.copied = request.text;
    return {};
  },
};

export const platform: Platform = {
  call: async (command, request) => answers[command](request as never),
  checkRun: async (request, onProgress) => {
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
