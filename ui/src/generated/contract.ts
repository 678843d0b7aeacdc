// Written by the tests from the Rust types; edit src-tauri/core/src/contract.rs instead.

export type Nothing = Record<symbol, never>;
export type StartRequest = { 
/**
 * Languages of the system, most wanted first, as BCP 47 tags; empty: the core asks the system.
 */
languages: Array<string>, };
export type StartView = { 
/**
 * Version of Keywand.
 */
version: string, 
/**
 * Language to begin with: the kept preference, else the system's, else English.
 */
language: Language, 
/**
 * What was kept from last time.
 */
preferences: Preferences, 
/**
 * Accounts on offer.
 */
accounts: AccountsView, };
export type Preferences = { 
/**
 * Language chosen by hand; `null` follows the system.
 */
language: Language | null, 
/**
 * Theme chosen by hand; `null` follows the system.
 */
theme: Theme | null, 
/**
 * Last target, as typed: `entity/project` or `project`.
 */
last_target: string | null, };
export type Theme = "light" | "dark";
export type AccountsView = { 
/**
 * The accounts.
 */
accounts: Array<AccountView>, 
/**
 * The account that was added by the command that returned this view.
 */
added: AccountId | null, 
/**
 * Address of the sample W&B while it runs.
 */
sample: string | null, 
/**
 * Targets of the sample W&B worth trying, one for each person who has one.
 */
sample_targets: Array<SampleTarget>, };
export type SampleTarget = { 
/**
 * Account that should ask.
 */
account: AccountId, 
/**
 * `entity/project` or `project`.
 */
target: string, 
/**
 * The code that this target shows.
 */
code: string, };
export type AccountView = { 
/**
 * Stable within this session.
 */
id: AccountId, 
/**
 * Username as last seen, or `null` before the first answer.
 */
username: string | null, 
/**
 * Host as a person reads it: `api.wandb.ai`, `127.0.0.1:8080`.
 */
host: string, 
/**
 * First and last four characters of the key: `abcd…wxyz`; shorter keys show none.
 */
key_hint: string, 
/**
 * Where the account comes from.
 */
origin: AccountOrigin, 
/**
 * File (home as `~`) or environment variable that the key was read from.
 */
source: string | null, 
/**
 * Line in that file, counted from 1.
 */
line: number | null, };
export type AccountOrigin = "machine" | "pasted" | "sample";
export type KeyHoldRequest = { 
/**
 * What was pasted. It goes in and never comes back; empty where a key waits for the yes below.
 */
key: string, 
/**
 * Host URL as typed; empty: W&B's cloud.
 */
host: string, 
/**
 * The host exactly as it was shown to the person who agreed to send the key there.
 */
confirmed_host: string | null, };
export type AccountRequest = { 
/**
 * The account.
 */
account: AccountId, };
export type CheckRequest = { 
/**
 * The account that asks.
 */
account: AccountId, 
/**
 * `entity/project`, `project`, or the address of a project or run page.
 */
target: string, 
/**
 * Prove it by writing: one run in an existing project, removed again.
 */
write: boolean, };
export type LinkRequest = { 
/**
 * The page's address; only one that a report offered is opened.
 */
url: string, };
export type CopyRequest = { 
/**
 * The text.
 */
text: string, };
export type StepName = "key" | "host" | "entity" | "membership" | "role" | "project" | "write";
export type StepState = "passed" | "failed" | "skipped" | "unknown";
export type Step = { 
/**
 * Which step.
 */
name: StepName, 
/**
 * How it ended.
 */
state: StepState, 
/**
 * Milliseconds from the start of the test until the step was decided.
 */
ms: number, };
export type Progress = { "kind": "began", 
/**
 * Which step.
 */
name: StepName, } | { "kind": "decided", 
/**
 * The step.
 */
step: Step, } | { "kind": "still-waiting", 
/**
 * The host that has not answered.
 */
host: string, };
export type CheckReport = { 
/**
 * May this account log runs there?
 */
verdict: Verdict, 
/**
 * Shown by a run that was made and removed (allowed) or refused (denied).
 */
proven: boolean, 
/**
 * Language of every sentence below.
 */
language: Language, 
/**
 * One sentence: who, where, may or may not.
 */
sentence: string, 
/**
 * Host as a person reads it.
 */
host: string | null, 
/**
 * Label of the account, as shown.
 */
account: string | null, 
/**
 * Username, where the server told it.
 */
user: string | null, 
/**
 * Entity that was tested (the default entity where none was given).
 */
entity: string | null, 
/**
 * Project that was tested.
 */
project: string | null, 
/**
 * Most probable first.
 */
findings: Array<FindingView>, 
/**
 * Every step, in order.
 */
steps: Array<Step>, 
/**
 * Requests that went to the server.
 */
requests: number, 
/**
 * Milliseconds of the whole test.
 */
elapsed_ms: number, 
/**
 * What was asked and answered, and where the key came from; never the key.
 */
evidence: Array<EvidenceLine>, 
/**
 * The corrected call, ready to copy; `null` where nothing sensible can be offered.
 */
snippet: SnippetView | null, 
/**
 * May the test be proved by writing, and what would that leave behind?
 */
write_offer: string | null, 
/**
 * Redacted report, as it would be copied.
 */
report: string, 
/**
 * Answers as they came, cut and with any secret masked.
 */
raw: Array<RawAnswer>, };
export type FindingView = { 
/**
 * Stable name of the cause.
 */
code: Code, 
/**
 * How sure the evidence makes it.
 */
confidence: Confidence, 
/**
 * What is known; unknown facts are `null`.
 */
facts: Facts, 
/**
 * The cause in a few words.
 */
title: string, 
/**
 * What happened.
 */
what: string, 
/**
 * Why we think so.
 */
why: string, 
/**
 * What to do, in order.
 */
steps: Array<StepView>, 
/**
 * W&B's own pages.
 */
links: Array<LinkView>, 
/**
 * Names of those who can end it, where the server told them.
 */
ask: Array<string>, 
/**
 * Who they are, in words (team admin, network admin …).
 */
ask_role: string | null, 
/**
 * A request ready to send.
 */
request: string | null, };
export type StepView = { 
/**
 * In words.
 */
text: string, 
/**
 * What a click does; `null` where a person must act elsewhere.
 */
action: Action | null, };
export type Action = { "kind": "use-target", 
/**
 * `entity/project`, best first; the first is the button, the others stand beside it.
 */
targets: Array<string>, } | { "kind": "open-page", 
/**
 * Its address.
 */
url: string, } | { "kind": "enter-key", 
/**
 * Host to fill in, as a person reads it.
 */
host: string | null, } | { "kind": "confirm-host", 
/**
 * The host as it is shown.
 */
host: string, } | { "kind": "test-again" } | { "kind": "prove-by-writing" } | { "kind": "copy-snippet" } | { "kind": "copy-request" } | { "kind": "copy-report" };
export type LinkView = { 
/**
 * What it is.
 */
label: string, 
/**
 * Its address.
 */
url: string, };
export type EvidenceLine = { 
/**
 * What was looked at.
 */
asked: string, 
/**
 * What was seen.
 */
answered: string, };
export type SnippetView = { 
/**
 * `wandb.init(…)` in Python.
 */
python: string, 
/**
 * Lines for a `.env` file.
 */
env: string, 
/**
 * `export` lines for a shell.
 */
shell: string, 
/**
 * The Python call as it was asked for, to stand beside the corrected one; `null` where nothing changes.
 */
before: string | null, 
/**
 * Characters of `python` that differ from `before`: start and end, in UTF-16 units as the screen counts.
 */
changed: Array<Span>, };
export type Span = { 
/**
 * First unit.
 */
start: number, 
/**
 * One past the last unit.
 */
end: number, };
export type RawAnswer = { 
/**
 * Name of the GraphQL operation.
 */
operation: string, 
/**
 * HTTP status, where one arrived.
 */
status: number | null, 
/**
 * The body, cut at 16 KiB, any secret masked.
 */
body: string, };
export type Problem = { 
/**
 * Stable name.
 */
code: Code, 
/**
 * How bad it is.
 */
severity: Severity, 
/**
 * Explained like any finding, in both languages: a switch needs no new request.
 */
explanation: InBoth, 
/**
 * For a bug report; never a secret.
 */
technical: string | null, 
/**
 * Might the same request succeed if sent again?
 */
retry: boolean, };
export type Severity = "question" | "error";
export type InBoth = { 
/**
 * In Japanese.
 */
ja: FindingView, 
/**
 * In English.
 */
en: FindingView, };
export type Code = "key-missing" | "key-malformed" | "key-rejected" | "host-is-wrong" | "host-is-unconfirmed" | "connection-is-not-encrypted" | "target-is-incomplete" | "entity-not-found" | "entity-misspelled" | "entity-is-placeholder" | "entity-belongs-to-others" | "entity-is-organization" | "personal-entity-disabled" | "entity-project-swapped" | "default-entity-differs" | "role-is-view-only" | "seat-has-no-access" | "invitation-pending" | "organization-key-required" | "service-account-other-team" | "service-account-without-entity" | "project-not-found" | "project-misspelled" | "project-name-invalid" | "project-is-restricted" | "project-is-public-read-only" | "run-id-was-deleted" | "run-was-not-removed" | "rate-limited" | "quota-exceeded" | "dns-failed" | "host-unreachable" | "connect-timed-out" | "answer-timed-out" | "proxy-refused" | "proxy-login-required" | "tls-untrusted" | "tls-expired" | "tls-name-mismatch" | "answer-is-not-wandb" | "server-failed" | "server-does-not-tell" | "permission-denied-unexplained" | "not-about-wandb" | "system-refused" | "check-was-cancelled" | "allowed";
export type Confidence = "possible" | "likely" | "certain";
export type Facts = { 
/**
 * Username.
 */
user: string | null, 
/**
 * Entity concerned.
 */
entity: string | null, 
/**
 * Project concerned.
 */
project: string | null, 
/**
 * Host as a person reads it.
 */
host: string | null, 
/**
 * HTTP status.
 */
status: number | null, 
/**
 * Near name, corrected address, or where a run went: what was probably meant.
 */
suggestion: string | null, 
/**
 * The account's teams.
 */
teams: Array<string> | null, 
/**
 * Entity that runs go to where none is given.
 */
default_entity: string | null, 
/**
 * Role in the team, as the server writes it.
 */
role: string | null, 
/**
 * Organization.
 */
organization: string | null, 
/**
 * The server's, the resolver's or the proxy's own words.
 */
message: string | null, 
/**
 * Seconds to wait.
 */
retry_after: number | null, 
/**
 * Proxy's address.
 */
proxy: string | null, 
/**
 * Who named the proxy.
 */
proxy_source: string | null, 
/**
 * Who signed the certificate.
 */
issuer: string | null, 
/**
 * First day of the certificate.
 */
valid_from: string | null, 
/**
 * Last day of the certificate.
 */
valid_until: string | null, 
/**
 * Names of the certificate.
 */
names: Array<string> | null, 
/**
 * Where a redirect leads.
 */
location: string | null, 
/**
 * `Content-Type` of the answer.
 */
content_type: string | null, 
/**
 * What is wrong with the form of a key or a name (`too-short`, `has-quotes` …).
 */
mistake: string | null, 
/**
 * Number that a sentence counts: characters of a key, or seconds.
 */
count: number | null, 
/**
 * Characters that a name may not have.
 */
characters: string | null, 
/**
 * A page that a person has to visit.
 */
page: string | null, 
/**
 * Where the key was read: file and line, or variable.
 */
key_source: string | null, };
export type Verdict = "allowed" | "denied" | "unreachable" | "cannot-tell";
export type AccountId = string;
export type Language = "ja" | "en";

export interface Commands {
  /** What the window needs to draw its first frame. */
  start: { request: StartRequest; response: StartView };
  /** Starts the sample W&B on loopback and offers its people as accounts. */
  sample_start: { request: Nothing; response: AccountsView };
  /** Holds a pasted key in memory for this session, without sending it anywhere. */
  key_hold: { request: KeyHoldRequest; response: AccountsView };
  /** Forgets an account that was held for this session; its key is wiped. */
  account_forget: { request: AccountRequest; response: AccountsView };
  /** The permission test; progress arrives on the channel beside the request. */
  check_run: { request: CheckRequest; response: CheckReport };
  /** Stops the test that is running; it then ends with `check-was-cancelled`. */
  check_cancel: { request: Nothing; response: Nothing };
  /** Explains the last test again, in the language that is kept now, without a request. */
  check_explain: { request: Nothing; response: CheckReport | null };
  /** Keeps language, theme and last target; the language holds for everything said from then on. */
  preferences_keep: { request: Preferences; response: StartView };
  /** Opens a page that the last report offered, in the browser. */
  link_open: { request: LinkRequest; response: Nothing };
  /** Puts text on the clipboard. */
  text_copy: { request: CopyRequest; response: Nothing };
}
