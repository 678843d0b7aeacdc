// Accounts in memory, for the browser: kept, found, pasted, and of the sample.

import type { AccountsView, AccountView, Code, Colour, Commands, FoundView, Language, Problem, SwitchedView, WhoView } from "../generated/contract";
import { example, problem, refusal } from "./fake-problems";

type Request<C extends keyof Commands> = Commands[C]["request"];
/** A key that waits, and which of the found ones it is. */
type Waiting = Request<"account_add"> & { found?: string };

const COLOURS: Colour[] = ["blue", "green", "amber", "red", "violet", "teal", "grey"];
const PEOPLE: [string, string, string][] = [
  ["個人", "lzwjava", "api.wandb.ai"],
  ["研究室", "sato-lab", "api.wandb.ai"],
  ["会社（専用クラウド）", "y.sato", "wandb.example.co.jp"],
  ["ci-bot", "ci-bot", "api.wandb.ai"],
];
const LONG_LABEL = "大規模言語モデルの安全性評価に関する共同研究プロジェクト用（autonomous-driving-perception-research-unit）";
const PLACES = ["~/.netrc", "WANDB_API_KEY", "~/.config/wandb/settings", "~/work/wandb/settings"];
const blank = { label: null, colour: null, default_entity: null, key_place: "session" as const, active: false, health: null, source: null, line: null };

export interface Options {
  accounts: string | null;
  kept: number;
  found: number | null;
  warn: string[];
  long: boolean;
  /** Refused once, where this command is called. */
  refuse: { code: Code; at: string } | null;
  language: () => Language;
  now: () => number;
}

export class FakeAccounts {
  kept: AccountView[];
  others: AccountView[];
  found: FoundView[];
  targets: AccountsView["sample_targets"] = [];
  sample: string | null = null;
  /** The account whose key stands in netrc; nothing where it is one that is not on file. */
  inNetrc: string | null;
  /** The account whose key was replaced last, as it was before. */
  former: AccountView | null = null;
  switched: SwitchedView | null = null;
  #removed: { account: AccountView; place: number } | null = null;
  #waiting: Waiting | null = null;
  #unlocked = false;
  #count = 0;

  constructor(readonly options: Options) {
    this.kept = Array.from({ length: options.kept }, (_, at) => this.#person(at));
    this.inNetrc = this.kept[0]?.id ?? null;
    this.others = this.#others();
    const length = options.found ?? (this.others[0]?.origin === "machine" ? 1 : 0);
    this.found = Array.from({ length }, (_, at) => {
      const source = PLACES[at % PLACES.length] ?? "";
      return { id: `found-${at}`, host: at === 3 ? "wandb.example.co.jp" : "api.wandb.ai", key_hint: `${at}f3a…91c4`, source, line: source.startsWith("~") ? at + 3 : null };
    });
  }

  view(added: string | null = null): AccountsView {
    const accounts = [...this.kept.map((one) => ({ ...one, active: one.id === this.inNetrc })), ...this.others.map((one) => ({ ...one }))];
    const removed = this.#removed && { label: this.#removed.account.label ?? "" };
    const { sample, targets, found, switched } = this;
    return { accounts, added, sample, sample_targets: targets, found, machine: this.who(), removed, switched, trouble: this.#trouble() };
  }

  /** Whose key stands in netrc. */
  holder(id = this.inNetrc): AccountView | null {
    return [...this.kept, ...(this.former ? [this.former] : [])].find((one) => one.id === id) ?? null;
  }

  who(): WhoView {
    const kept = this.kept.find((one) => one.id === this.inNetrc) ?? null;
    const account = this.holder() ?? this.others.find((one) => one.origin === "machine") ?? null;
    const place = { kind: "netrc" as const, file: "~/.netrc", line: 3, variable: null, key_hint: account?.key_hint ?? null };
    const none = { kind: "none" as const, file: null, line: null, variable: null, key_hint: null };
    const variable = { ...place, kind: "environment" as const, file: null, line: null, variable: "WANDB_API_KEY" };
    const overridden = this.options.warn.includes("environment-overrides-file");
    const settings = { ...place, kind: "settings" as const, file: "~/.config/wandb/settings", line: 2, key_hint: "7c01…aa3e" };
    const places = overridden ? [variable, { ...place, key_hint: "5e17…f00d" }] : [place, ...(this.options.warn.length > 0 ? [settings] : [])];
    return {
      sdk: "0.31.0", folder: "~/work/vision", host: `https://${account?.host ?? "api.wandb.ai"}`, source: account ? (places[0] ?? none) : none,
      key_hint: account?.key_hint ?? null, account: kept?.label ?? null, account_id: kept?.id ?? null, colour: kept?.colour ?? null,
      user: kept?.username ?? null, entity: null, project: null, shadowed: account ? places.slice(1) : [], bound: null, warnings: this.warnings(),
    };
  }

  warnings() {
    return this.options.warn.map((code) => example(this.options.language(), code)).filter((one) => one !== null);
  }

  /** Throws what this command is to be refused with, once. */
  refuse(command: string, waits = false): void {
    const { refuse } = this.options;
    if (refuse?.at !== command) return;
    this.options.refuse = null;
    throw refusal(refuse.code, waits);
  }

  drop() {
    this.#waiting = null;
    return {};
  }

  add(request: Request<"account_add">): AccountsView {
    const waiting = this.#waiting;
    this.#waiting = null;
    const wanted = request.key === "" && waiting ? decided(waiting, request) : request;
    const host = (wanted.host.trim() || "api.forge.coreweave.com").replace(/^https?:\/\//, "");
    if (wanted.key.length < 40) throw malformed(wanted.key, host);
    const question = asks(wanted, host);
    if (question) return this.#wait(wanted, question);
    if (wanted.keep === "session") return this.view(this.#paste(host));
    if (wanted.keep === "encrypted-file" && !this.#unlocked) return this.#wait(wanted, refusal("passphrase-is-needed", false));
    try {
      this.refuse("account_add", true);
    } catch (refused) {
      return this.#wait(wanted, refused as Problem);
    }
    return this.view(this.#put(wanted, host));
  }

  import({ found }: Request<"account_import">): AccountsView {
    const key = this.found.find((one) => one.id === found);
    if (!key) throw refusal("key-missing", false);
    const request: Waiting = { key: "k".repeat(40), host: key.host, label: "", keep: "keychain", unverified: false, replaces: null, confirmed_host: key.host, found };
    try {
      this.refuse("account_import", true);
    } catch (refused) {
      return this.#wait(request, refused as Problem);
    }
    return this.view(this.#put(request, key.host));
  }

  edit({ account, label, colour }: Request<"account_edit">): AccountsView {
    this.refuse("account_edit");
    this.kept = this.kept.map((one) => (one.id === account ? { ...one, label: label.trim() || one.label, colour } : one));
    return this.view();
  }

  move({ account, place }: Request<"account_move">): AccountsView {
    const moved = this.kept.find((one) => one.id === account);
    if (moved) this.kept = this.kept.filter((one) => one !== moved).toSpliced(place, 0, moved);
    return this.view();
  }

  forget({ account }: Request<"account_forget">): AccountsView {
    this.refuse("account_forget");
    const place = this.kept.findIndex((one) => one.id === account);
    const gone = this.kept[place];
    if (gone) this.#removed = { account: gone, place };
    this.kept = this.kept.filter((one) => one.id !== account);
    this.others = this.others.filter((one) => one.id !== account);
    return this.view();
  }

  restore(): AccountsView {
    const back = this.#removed;
    this.#removed = null;
    if (back) this.kept = this.kept.toSpliced(back.place, 0, back.account);
    return this.view(back?.account.id ?? null);
  }

  /** Every passphrase is right but `wrong`. */
  unlock({ passphrase }: Request<"keys_unlock">): AccountsView {
    if (passphrase === "wrong") throw refusal("passphrase-is-wrong", false);
    this.#unlocked = true;
    return this.view();
  }

  startSample(): AccountsView {
    const host = "127.0.0.1:8080";
    this.others = ["lzwjava", "sato-yuki", "tanaka-ken"].map((username, at) => ({ ...blank, id: `session-${at + 2}`, username, host, key_hint: "ab12…cd34", origin: "sample" as const }));
    this.targets = ["my-awesome-team-name/my-awesome-project", "visoin-lab/resnet", "speech-group/asr", "vision-lab/resnet"].map((target) => ({ account: "session-2", target, code: "x" }));
    this.sample = `http://${host}`;
    return this.view("session-2");
  }

  #wait(request: Waiting, question: Problem): never {
    this.#waiting = request;
    throw question;
  }

  /** Puts a key on file; the found one that wandb uses is then no longer a stranger. */
  #put(request: Waiting, host: string): string {
    const id = this.#keep(request, host);
    const first = request.found !== undefined && request.found === this.found[0]?.id;
    this.found = this.found.filter((one) => one.id !== request.found);
    const machine = this.others.find((one) => one.origin === "machine");
    if (!first || !machine) return id;
    this.others = this.others.filter((one) => one !== machine);
    this.inNetrc = id;
    return id;
  }

  #keep({ label, replaces, keep, unverified }: Waiting, host: string): string {
    const health = unverified ? null : { state: "works" as const, at: this.options.now() };
    if (replaces) {
      const old = this.kept.find((one) => one.id === replaces);
      if (old) this.former = { ...old, id: `${old.id}-before` };
      if (this.inNetrc === replaces) this.inNetrc = this.former?.id ?? null;
      this.kept = this.kept.map((one) => (one.id === replaces ? { ...one, key_hint: "5e17…f00d", health } : one));
      return replaces;
    }
    const id = `kept-new-${++this.#count}`;
    const username = unverified ? null : "lzwjava";
    const place = keep === "encrypted-file" ? ("encrypted-file" as const) : ("keychain" as const);
    const colour = COLOURS[this.kept.length % COLOURS.length] ?? "grey";
    this.kept = [...this.kept, { ...blank, id, label: label.trim() || username || host, colour, username, host, key_hint: "5e17…f00d", origin: "kept", key_place: place, health }];
    return id;
  }

  #paste(host: string): string {
    const id = `session-${this.others.length + 7}`;
    this.others = [...this.others, { ...blank, id, username: null, host, key_hint: "5e17…f00d", origin: "pasted" }];
    return id;
  }

  #person(at: number): AccountView {
    const [label, username, host] = PEOPLE[at] ?? [`account-${at + 1}`, `research-account-${at + 1}`, "api.wandb.ai"];
    const states = ["works", "works", "unreachable", "rejected"] as const;
    const health = at % 5 === 4 ? null : { state: states[at % 4] ?? "works", at: this.options.now() - at * 40_000 };
    const hint = `${(at * 7919 + 4096).toString(16).slice(0, 4)}…${(at * 104_729 + 65_537).toString(16).slice(-4)}`;
    return {
      ...blank, id: `kept-${at + 1}`, label: this.options.long && at < 2 ? LONG_LABEL : label, colour: COLOURS[at % COLOURS.length] ?? "grey", username, host,
      key_hint: hint, origin: "kept", key_place: "keychain", health,
    };
  }

  #others(): AccountView[] {
    const { accounts, kept } = this.options;
    if (accounts === "none" || (accounts === null && kept > 0)) return [];
    const machine = { ...blank, id: "machine", username: "lzwjava", host: "api.wandb.ai", key_hint: "0f3a…91c4", origin: "machine" as const, key_place: "machine" as const, active: true, source: "~/.netrc", line: 3 };
    const pasted = { ...blank, id: "session-1", username: null, host: "wandb.example.co.jp:8443", key_hint: "wand…Xq7a", origin: "pasted" as const };
    const many = accounts === "many" ? Array.from({ length: 48 }, (_, at) => ({ ...pasted, id: `session-${at + 2}`, username: `research-account-${at}` })) : [];
    return [...(kept > 0 ? [] : [machine]), pasted, ...many];
  }

  #trouble(): Problem | null {
    const { refuse } = this.options;
    return refuse?.at === "accounts_look" ? refusal(refuse.code, false) : null;
  }
}

/** The key that waited, with the decision that was made. */
function decided(waiting: Waiting, { keep, confirmed_host, unverified }: Waiting): Waiting {
  return { ...waiting, keep, confirmed_host: confirmed_host ?? waiting.confirmed_host, unverified: unverified || waiting.unverified };
}

function malformed(key: string, host: string): Problem {
  const actions = [{ kind: "enter-key" as const, host: null }, { kind: "open-page" as const, url: "https://wandb.ai/authorize" }];
  return problem("key-malformed", "error", { mistake: key === "" ? "empty" : "too-short", count: key.length, host }, actions);
}

/** The question whether the key may go to its host, until it was answered. */
function asks({ host, confirmed_host }: Waiting, name: string): Problem | null {
  if (confirmed_host === name || name.endsWith("wandb.ai") || host.trim() === "") return null;
  const code = host.startsWith("http:") ? "connection-is-not-encrypted" : "host-is-unconfirmed";
  return problem(code, "question", { host: name, mistake: "unfamiliar" }, [{ kind: "confirm-host", host: name }, null]);
}
