// Shows every explanation in an ordinary browser: `?scenario=<code>&lang=ja|en&theme=light|dark&accounts=none`.

import examples from "../generated/examples.json";
import type { AccountsView, AccountView, CheckReport, Commands, Language, Preferences, StartView, Theme } from "../generated/contract";
import type { Platform } from "./platform";

const wanted = new URLSearchParams(location.search);
const scenario = (wanted.get("scenario") ?? "entity-is-placeholder") as keyof typeof examples;
let preferences: Preferences = {
  language: wanted.get("lang") as Language | null,
  theme: wanted.get("theme") as Theme | null,
  last_target: "my-awesome-team-name/my-awesome-project",
};
let accounts: AccountView[] =
  wanted.get("accounts") === "none"
    ? []
    : [
        { id: "machine", username: "lzwjava", host: "api.wandb.ai", key_hint: "0f3a…91c4", origin: "machine", source: "~/.netrc", line: 3 },
        { id: "session-1", username: null, host: "wandb.example.co.jp:8443", key_hint: "wand…Xq7a", origin: "pasted", source: null, line: null },
      ];
let done = false;

const language = (): Language => preferences.language ?? (navigator.language.startsWith("ja") ? "ja" : "en");
const report = () => examples[scenario][language()] as unknown as CheckReport;
const view = (added: string | null = null): AccountsView => ({ accounts, added, sample: null, sample_targets: [] });
const start = (): StartView => ({ version: "0.1.0", language: language(), preferences, accounts: view() });

const answers: { [C in keyof Commands]: (request: Commands[C]["request"]) => Commands[C]["response"] } = {
  start,
  sample_start: () => {
    const host = "127.0.0.1:8080";
    accounts = ["lzwjava", "sato-yuki", "tanaka-ken"].map((username, at) => ({
      id: `session-${at + 2}`, username, host, key_hint: "ab12…cd34", origin: "sample" as const, source: null, line: null,
    }));
    const targets = ["my-awesome-team-name/my-awesome-project", "vision-lab/resnet", "visoin-lab/resnet"];
    const sample_targets = targets.map((target) => ({ account: "session-2", target, code: "allowed" }));
    return { accounts, added: "session-2", sample: `http://${host}`, sample_targets };
  },
  key_hold: (request) => {
    const id = `session-${accounts.length + 7}`;
    accounts = [...accounts, { id, username: null, host: request.host || "api.forge.coreweave.com", key_hint: "", origin: "pasted", source: null, line: null }];
    return view(id);
  },
  account_forget: (request) => {
    accounts = accounts.filter((account) => account.id !== request.account);
    return view();
  },
  check_run: report,
  check_cancel: () => ({}),
  check_explain: () => (done ? report() : null),
  preferences_keep: (request) => {
    preferences = request;
    return start();
  },
  link_open: () => ({}),
  text_copy: (request) => {
    document.documentElement.dataset.copied = request.text;
    return {};
  },
};

export const platform: Platform = {
  call: async (command, request) => answers[command](request as never),
  checkRun: async (_, onProgress) => {
    onProgress({ kind: "began", name: "host" });
    for (const step of report().steps) {
      await new Promise((next) => setTimeout(next, 5));
      onProgress({ kind: "decided", step });
    }
    done = true;
    return report();
  },
};
