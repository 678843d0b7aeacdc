// For the tests: accounts and problems with only what a case is about.

import { NO_ACCOUNTS } from "./accounts.svelte";
import type { AccountsView, AccountView, Action, CheckReport, Code, Language, Problem, Severity, Verdict } from "../generated/contract";

export function account(id: string, facts: Partial<AccountView> = {}): AccountView {
  return {
    id, label: null, colour: null, username: null, host: "api.wandb.ai", key_hint: "5e17…f00d", default_entity: null, origin: "pasted",
    key_place: "session", active: false, health: null, kind: null, group: id, source: null, line: null, ...facts,
  };
}

export const kept = (id: string, facts: Partial<AccountView> = {}): AccountView => account(id, { origin: "kept", key_place: "keychain", label: id, colour: "blue", ...facts });

export const view = (accounts: AccountView[], facts: Partial<AccountsView> = {}): AccountsView => ({ ...NO_ACCOUNTS, accounts, ...facts });

export function problem(code: Code, severity: Severity = "error", actions: Action[] = []): Problem {
  const told = { code, facts: {}, steps: actions.map((action) => ({ text: action.kind, action })) };
  return { code, severity, explanation: { ja: told, en: told }, technical: null, retry: false } as unknown as Problem;
}

/** What the cases ask for beside the code. */
const VERDICTS: Partial<Record<Code, Verdict>> = { allowed: "allowed", "sdk-does-not-use-account": "allowed", "check-was-cancelled": "cannot-tell" };
const MACHINE: Code[] = ["sdk-does-not-use-account"];

export function report(code: Code, language: Language = "en"): CheckReport {
  const finding = { code, group: MACHINE.includes(code) ? "machine" : "name", title: `${code} (${language})`, steps: [] };
  const told = { account: "lzwjava", host: "api.wandb.ai", user: "lzwjava", entity: "vision-lab", project: "brand-new-2026", elapsed_ms: 214, steps: [] };
  return { ...told, verdict: VERDICTS[code] ?? "denied", language, sentence: `${code} (${language})`, findings: [finding] } as unknown as CheckReport;
}
