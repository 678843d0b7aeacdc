// Problems for the browser, in the catalogue's own words.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import ja from "#locales/ja/findings.ftl?raw";
import en from "#locales/en/findings.ftl?raw";
import jaReport from "#locales/ja/report.ftl?raw";
import enReport from "#locales/en/report.ftl?raw";
import generated from "../generated/examples.json";
import pages from "../generated/pages.json";
import type { Action, Code, CodeEntry, Facts, FindingView, Language, Problem, Severity } from "../generated/contract";

/** What Rust said, about accounts that are on file here. */
export const examples = JSON.parse(JSON.stringify(generated).replaceAll('"kind":"switch-to","account":"work"', '"kind":"switch-to","account":"kept-2"')) as typeof generated;

type Told = Record<string, FluentVariable>;

const sources = { ja: [ja, jaReport], en: [en, enReport] };
const NO_FACTS = Object.fromEntries(Object.keys(examples.allowed.en.findings[0]?.facts ?? {}).map((name) => [name, null])) as unknown as Facts;
const SAMPLE: Told = {
  account: "研究室", host: "api.wandb.ai", place: "~/.netrc", message: "org.freedesktop.secrets", user: "sato-lab", suggestion: "lzwjava",
};
const KEEPING: (Action | null)[] = [{ kind: "try-again" }, { kind: "keep-for-session" }, { kind: "keep-encrypted" }];
const AGAIN: (Action | null)[] = [{ kind: "try-again" }, null];
const KEY: (Action | null)[] = [{ kind: "enter-key", host: null }, null];

/** What the core offers for codes that have no example. */
const ACTIONS: Partial<Record<Code, (Action | null)[]>> = {
  "keychain-is-absent": KEEPING,
  "keychain-is-locked": KEEPING,
  "keychain-does-not-answer": KEEPING,
  "keychain-lost-key": KEY,
  "key-belongs-to-another": KEY,
  "key-is-on-file": [{ kind: "switch-to", account: "kept-2" }],
  "passphrase-is-needed": [{ kind: "enter-passphrase" }],
  "passphrase-is-wrong": [{ kind: "enter-passphrase" }],
  "another-keywand-is-busy": AGAIN,
  "file-cannot-be-written": AGAIN,
  "link-leads-nowhere": AGAIN,
  "file-changed-since": [{ kind: "plan-again" }],
};

function bundle(language: Language): FluentBundle {
  const read = new FluentBundle(language, { useIsolating: false });
  for (const source of sources[language]) read.addResource(new FluentResource(source));
  return read;
}

function view(language: Language, code: Code, facts: Told, actions: (Action | null)[]): FindingView {
  const read = bundle(language);
  const message = read.getMessage(code);
  const say = (part?: string) => {
    const pattern = part === undefined ? message?.value : message?.attributes[part];
    return pattern ? read.formatPattern(pattern, facts, []) : "";
  };
  const group = (pages[0] as CodeEntry[]).find((entry) => entry.code === code)?.group ?? "outcome";
  const steps = actions.map((action, at) => ({ text: say(`step-${at + 1}`), action })).filter((step) => step.text !== "");
  return {
    code, group, confidence: "certain", facts: { ...NO_FACTS, ...facts } as Facts, title: say(), what: say("what"), why: say("why"),
    steps, links: [], ask: [], ask_role: null, request: null,
  };
}

/** A message of the report's catalogue. */
export function told(language: Language, id: string, facts: Told = {}): string {
  const read = bundle(language);
  const pattern = read.getMessage(id)?.value;
  return pattern ? read.formatPattern(pattern, facts, []) : "";
}

/** The leading finding of an example. */
export function example(language: Language, code: string): FindingView | null {
  const both = (examples as unknown as Record<string, Record<Language, { findings: FindingView[] }>>)[code];
  return both?.[language].findings[0] ?? null;
}

export function problem(code: Code, severity: Severity, facts: Told, actions: (Action | null)[]): Problem {
  const explanation = { ja: view("ja", code, facts, actions), en: view("en", code, facts, actions) };
  return { code, severity, explanation, technical: null, retry: false };
}

/** Any code as a problem: as its example says it, else in the catalogue's words. A key that waits may be kept unverified. */
export function refusal(code: Code, waits: boolean): Problem {
  const built = problem(code, "error", SAMPLE, ACTIONS[code] ?? [null, null]);
  for (const language of ["ja", "en"] as const) {
    const found = example(language, code);
    if (!found) continue;
    const unverified = { text: told(language, "step-keep-unverified"), action: { kind: "keep-unverified" } as Action };
    built.explanation[language] = { ...found, steps: waits ? [...found.steps, unverified] : found.steps };
  }
  return built;
}
