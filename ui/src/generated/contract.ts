// Written by the tests from the Rust types; edit src-tauri/core/src/contract instead.

export type AccountAddRequest = { 
/**
 * What was pasted: a key, an assignment, a netrc block. It goes in and never comes back; empty where a key waits for a
 * decision that came with the last problem.
 */
key: string, 
/**
 * Host URL as typed; empty: the one that the pasted text names, else W&B's cloud.
 */
host: string, 
/**
 * What to call it; empty: the username.
 */
label: string, 
/**
 * Where to keep the key.
 */
keep: KeepChoice, 
/**
 * Keep it without asking the host whose it is.
 */
unverified: boolean, 
/**
 * The account on file that gets this key, which must belong to the same person.
 */
replaces: AccountId | null, 
/**
 * The host exactly as it was shown to the person who agreed to send the key there.
 */
confirmed_host: string | null, };
export type AccountEditRequest = { 
/**
 * The account.
 */
account: AccountId, 
/**
 * What to call it.
 */
label: string, 
/**
 * Its mark.
 */
colour: Colour, };
export type AccountId = string;
export type AccountLabel = { 
/**
 * The account.
 */
account: AccountId, 
/**
 * Its label.
 */
label: string, };
export type AccountMoveRequest = { 
/**
 * The account.
 */
account: AccountId, 
/**
 * Its new place among the accounts on file, counted from 0.
 */
place: number, };
export type AccountOrigin = "machine" | "kept" | "pasted" | "sample";
export type AccountRequest = { 
/**
 * The account.
 */
account: AccountId, };
export type AccountView = { 
/**
 * Stable for an account on file; for others, within this session.
 */
id: AccountId, 
/**
 * What its owner calls it; `null` for one that is not on file.
 */
label: string | null, 
/**
 * Its mark; `null` for one that is not on file.
 */
colour: Colour | null, 
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
 * Default entity as last seen.
 */
default_entity: string | null, 
/**
 * Where the account comes from.
 */
origin: AccountOrigin, 
/**
 * Where its key is.
 */
key_place: KeyPlace, 
/**
 * Does the SDK use it now?
 */
active: boolean, 
/**
 * How its key did when it was last tried.
 */
health: Health | null, 
/**
 * Of which kind its key is; `null` where nothing says it.
 */
kind: KindOfKey | null, 
/**
 * The first account of the same person at the same host: keys of one person stand together. Its own id where it is alone.
 */
group: AccountId, 
/**
 * File (home as `~`) or environment variable that the key was read from.
 */
source: string | null, 
/**
 * Line in that file, counted from 1.
 */
line: number | null, };
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
sample_targets: Array<SampleTarget>, 
/**
 * Keys that stand on this machine and are not on file.
 */
found: Array<FoundView>, 
/**
 * The identity that the SDK would use now, in the folder that Keywand looks at.
 */
machine: WhoView, 
/**
 * The account that was removed last, while it can come back.
 */
removed: RemovedView | null, 
/**
 * The last switch, while it can be taken back.
 */
switched: SwitchedView | null, 
/**
 * Why accounts on file cannot be shown or changed, if they cannot.
 */
trouble: Problem | null, };
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
host: string, } | { "kind": "copy-command", 
/**
 * The command.
 */
command: string, } | { "kind": "keep-for-session" } | { "kind": "keep-encrypted" } | { "kind": "keep-unverified" } | { "kind": "enter-passphrase" } | { "kind": "switch-to", 
/**
 * The account.
 */
account: AccountId, } | { "kind": "plan-again" } | { "kind": "try-again" } | { "kind": "test-again" } | { "kind": "prove-by-writing" } | { "kind": "create-project" } | { "kind": "copy-snippet" } | { "kind": "copy-request" } | { "kind": "copy-report" };
export type ActionName = "read" | "log-run" | "resume-run" | "edit-run" | "stop-run" | "delete-run" | "create-sweep" | "join-sweep" | "log-artifact" | "use-artifact" | "link-registry" | "push-queue" | "trace-weave" | "create-project" | "invite-member";
export type ActionView = { 
/**
 * Which action.
 */
action: ActionName, 
/**
 * May the account do it?
 */
state: RightState, 
/**
 * The run, sweep, artifact, queue or registry, as it was named.
 */
subject: string | null, 
/**
 * Causes, the one to read first first.
 */
codes: Array<Code>, 
/**
 * What the action is called.
 */
title: string, 
/**
 * The title of the first cause.
 */
cause: string | null, 
/**
 * What it is read off, a sentence each.
 */
evidence: Array<string>, };
export type ActionsRequest = { 
/**
 * The account that asks.
 */
account: AccountId, 
/**
 * `entity/project`, `project`, or the address of the page of a project, run, sweep or artifact.
 */
target: string, 
/**
 * Id of a run, or the address of its page.
 */
run: string | null, 
/**
 * Id of a sweep, or the address of its page.
 */
sweep: string | null, 
/**
 * `NAME`, `NAME:ALIAS`, or one of these behind `ENTITY/PROJECT/`.
 */
artifact: string | null, 
/**
 * Name of a Launch queue.
 */
queue: string | null, 
/**
 * Name of a registry, perhaps behind its organization.
 */
registry: string | null, };
export type ActionsView = { 
/**
 * Language of every sentence below.
 */
language: Language, 
/**
 * Entity that was asked about.
 */
entity: string | null, 
/**
 * Project that was asked about.
 */
project: string | null, 
/**
 * Each action, in a fixed order; those that need something which was not named are left out.
 */
actions: Array<ActionView>, 
/**
 * How many requests were sent beside those of the test.
 */
requests: number, };
export type AnswerView = { 
/**
 * May the account log runs there?
 */
may_log: boolean, 
/**
 * The cause, where it may not.
 */
code: Code | null, 
/**
 * That cause in a few words.
 */
title: TitleInBoth | null, 
/**
 * When it came, in seconds since 1970.
 */
at: number, };
export type ApplyRequest = { 
/**
 * The plan that was shown.
 */
plan: string, };
export type BindRequest = { 
/**
 * The folder; `null`: the one that Keywand looks at.
 */
folder: string | null, 
/**
 * The account; `null` frees the folder.
 */
account: AccountId | null, };
export type BindingView = { 
/**
 * The folder, home as `~`.
 */
folder: string, 
/**
 * Label of the account.
 */
account: string, };
export type CancelRequest = { 
/**
 * What to stop.
 */
work: Work, };
export type ChangeView = { 
/**
 * File, home as `~`.
 */
file: string, 
/**
 * Line, counted from 1.
 */
line: number, 
/**
 * What stands there; `null` where nothing does.
 */
old: string | null, 
/**
 * What will stand there; `null` where nothing will.
 */
new: string | null, };
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
 * The registry that the target is the address of, `ORGANIZATION/NAME` or `NAME`: the right to link was judged, and entity and
 * project are the registry's.
 */
registry: string | null, 
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
 * May the missing project be created from here, and what would that leave behind?
 */
create_offer: string | null, 
/**
 * Redacted report, as it would be copied.
 */
report: string, 
/**
 * Answers as they came, cut and with any secret masked.
 */
raw: Array<RawAnswer>, };
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
export type CleanApplyRequest = { 
/**
 * The plan that was shown.
 */
plan: string, 
/**
 * What new accounts are called.
 */
labels: Array<AccountLabel>, 
/**
 * Where keys that are not on file are kept.
 */
keep: KeepChoice, };
export type CleanRequest = { 
/**
 * The files, as the search named them.
 */
files: Array<string>, };
export type CleanView = { 
/**
 * Names the plan.
 */
id: string, 
/**
 * Every line that would change, keys masked.
 */
changes: Array<ChangeView>, 
/**
 * Keys that are kept first, because no saved account has them.
 */
saves: Array<KeyToKeep>, 
/**
 * Keys that stand where they cannot be taken out safely.
 */
stays: Array<KeyLying>, 
/**
 * Files and folders that could not be read, or are too large; home as `~`.
 */
unread: Array<string>, };
export type Code = "key-missing" | "key-malformed" | "key-for-other-host" | "key-rejected" | "project-name-invalid" | "dns-failed" | "host-unreachable" | "connect-timed-out" | "answer-timed-out" | "proxy-login-required" | "proxy-refused" | "tls-untrusted" | "tls-expired" | "tls-name-mismatch" | "host-is-wrong" | "weave-is-unavailable" | "answer-is-not-wandb" | "rate-limited" | "server-failed" | "host-is-unconfirmed" | "connection-is-not-encrypted" | "proxy-is-unconfirmed" | "region-is-blocked" | "run-is-not-started" | "run-not-found" | "run-belongs-to-another" | "wandb-is-shadowed" | "sdk-does-not-load" | "local-service-does-not-start" | "folder-cannot-be-written" | "sweep-not-found" | "sweep-owner-is-refused" | "value-is-too-long" | "storage-refuses-upload" | "registry-link-refused" | "launch-queue-refused" | "inference-is-refused" | "run-was-not-removed" | "run-id-was-deleted" | "resume-run-missing" | "artifact-refused" | "quota-exceeded" | "project-creation-refused" | "target-is-incomplete" | "target-is-registry" | "entity-is-placeholder" | "entity-project-swapped" | "entity-is-organization" | "entity-misspelled" | "invitation-pending" | "personal-entity-disabled" | "entity-not-found" | "another-account-is-member" | "project-is-public-read-only" | "entity-belongs-to-others" | "service-account-other-team" | "service-account-without-entity" | "role-is-view-only" | "action-needs-team-admin" | "seat-has-no-access" | "organization-key-required" | "project-is-restricted" | "project-misspelled" | "project-not-found" | "default-entity-differs" | "sdk-does-not-use-account" | "sdk-uses-another-target" | "environment-overrides-file" | "netrc-overrides-settings" | "identity-token-conflict" | "netrc-split-identity" | "netrc-unreadable" | "settings-unreadable" | "netrc-is-open-to-others" | "key-too-new-for-sdk" | "sdk-is-outdated" | "mode-is-offline" | "mode-is-disabled" | "sdk-uses-another-host" | "folder-is-bound-elsewhere" | "key-is-on-file" | "key-belongs-to-another" | "account-is-on-another-host" | "target-is-on-another-host" | "url-does-not-fit-target" | "label-cannot-be-used" | "keychain-is-absent" | "keychain-is-locked" | "keychain-does-not-answer" | "keychain-lost-key" | "passphrase-is-needed" | "passphrase-is-wrong" | "register-is-newer" | "register-is-unreadable" | "another-keywand-is-busy" | "file-cannot-be-written" | "file-changed-since" | "link-leads-nowhere" | "account-is-unknown" | "nothing-to-undo" | "ssh-fails" | "output-is-a-terminal" | "system-refused" | "server-does-not-tell" | "error-is-unknown" | "permission-denied-unexplained" | "check-was-cancelled" | "allowed" | "not-about-wandb";
export type CodeEntry = { 
/**
 * The code.
 */
code: Code, 
/**
 * What it is about.
 */
group: Group, 
/**
 * What it is called, in both languages: a switch needs no new request, and both are searched.
 */
title: TitleInBoth, };
export type CodePage = { 
/**
 * What it is about.
 */
group: Group, 
/**
 * In Japanese.
 */
ja: PageView, 
/**
 * In English.
 */
en: PageView, };
export type CodeRequest = { 
/**
 * The code.
 */
code: Code, };
export type Colour = "blue" | "green" | "amber" | "red" | "violet" | "teal" | "grey";
export type Confidence = "possible" | "likely" | "certain";
export type ConfirmRequest = { 
/**
 * The host or the proxy, as the question showed it.
 */
host: string, };
export type CopyRequest = { 
/**
 * The text.
 */
text: string, };
export type EditKind = "entity" | "project" | "add-entity" | "add-project" | "add-both";
export type EditView = { 
/**
 * First byte in the old text.
 */
start: number, 
/**
 * One past the last byte in the old text.
 */
end: number, 
/**
 * What stands there; empty where something is added.
 */
old: string, 
/**
 * What will stand there.
 */
new: string, 
/**
 * What is changed.
 */
kind: EditKind, 
/**
 * Line in the old text, counted from 1.
 */
line: number, 
/**
 * The range in the old text, as the screen counts.
 */
before: Span, 
/**
 * The range in the new text, as the screen counts.
 */
after: Span, };
export type EntityRequest = { 
/**
 * The account that asks.
 */
account: AccountId, 
/**
 * The entity: `exact` where there is one, else `name`.
 */
entity: string, };
export type EntityView = { 
/**
 * Its name, as it is shown.
 */
name: string, 
/**
 * Its name as the server writes it, where that differs.
 */
exact: string | null, 
/**
 * Is it the account's own entity, rather than a team?
 */
personal: boolean, 
/**
 * Do runs go here where no entity is given?
 */
default: boolean, 
/**
 * Organization, where the server told it.
 */
organization: string | null, 
/**
 * May the account log runs here? A single project may decide otherwise.
 */
may_log: MayLog, 
/**
 * Why that is not known, where it is not.
 */
may_log_unknown: WhyUnknown | null, 
/**
 * The account's role, as the server writes it.
 */
role: string | null, 
/**
 * Why that is not known, where it is not; members are asked when a team is opened.
 */
role_unknown: WhyUnknown | null, 
/**
 * Names of its admins, the account itself not among them; `null` until its members were told.
 */
admins: Array<string> | null, 
/**
 * When role and admins were told, in seconds since 1970.
 */
members_at: number | null, 
/**
 * Invitations that were not accepted yet; `null` until its members were told.
 */
pending: number | null, 
/**
 * Its projects, as far as they were listed; `null`: not listed yet.
 */
projects: ListedView | null, };
export type EvidenceLine = { 
/**
 * What was looked at.
 */
asked: string, 
/**
 * What was seen.
 */
answered: string, };
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
 * What was probably meant, or where a run went.
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
 * The entity that the client's login line names beside the user; known from pasted text only.
 */
login_team: string | null, 
/**
 * What was refused.
 */
operation: Operation | null, 
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
 * Which form the cause has (`too-short`, `by-folder` …).
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
 * Where the key was read: file and line, variable, or `keychain` and its like.
 */
key_source: string | null, 
/**
 * An account on file, as its owner calls it.
 */
account: string | null, 
/**
 * A variable of the environment.
 */
variable: string | null, 
/**
 * A file, a folder or a variable.
 */
place: string | null, 
/**
 * Names that are set on this machine, as they stand there.
 */
assignments: string | null, 
/**
 * May everybody read the project without a key? Known only where that was asked.
 */
public: boolean | null, 
/**
 * Version of the wandb package.
 */
sdk: string | null, };
export type FavouriteChange = "lost" | "gained";
export type FavouriteRequest = { 
/**
 * The account.
 */
account: AccountId, 
/**
 * The target: `exact` where there is one, else `target`; as typed where it is new.
 */
target: string, };
export type FavouriteView = { 
/**
 * The account that is to log runs there.
 */
account: AccountId, 
/**
 * What it is called: its label, its username, else the hint of its key.
 */
label: string, 
/**
 * Host as a person reads it.
 */
host: string, 
/**
 * The target, as it is shown.
 */
target: string, 
/**
 * The target as the server writes it, where that differs.
 */
exact: string | null, 
/**
 * The last answer that decided; `null` before the first.
 */
last: AnswerView | null, 
/**
 * The last answer that was the opposite; `null` where there was none.
 */
before: AnswerView | null, 
/**
 * What the answer of this session changed.
 */
change: FavouriteChange | null, 
/**
 * Why the last question of this session had no answer that decides; `last` is then older.
 */
trouble: Problem | null, };
export type FavouritesView = { 
/**
 * Those whose account is there.
 */
favourites: Array<FavouriteView>, 
/**
 * Why they cannot be read, or the last answers not be kept.
 */
trouble: Problem | null, 
/**
 * Was the pass stopped?
 */
cancelled: boolean, };
export type FindingView = { 
/**
 * Stable name of the cause.
 */
code: Code, 
/**
 * What it is about; what is about this machine explains no answer of a server.
 */
group: Group, 
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
export type FixChooseRequest = { 
/**
 * As for pasted code.
 */
entity: string | null, 
/**
 * As for pasted code.
 */
project: string | null, 
/**
 * As for pasted code.
 */
account: AccountId | null, };
export type FixDone = { 
/**
 * The file, home as `~`.
 */
file: string, 
/**
 * One sentence: what was done.
 */
sentence: string, };
export type FixPlanView = { 
/**
 * Names the plan, for `fix_apply`.
 */
id: string, 
/**
 * The file, home as `~`.
 */
file: string, 
/**
 * Does it take back an earlier change?
 */
undo: boolean, 
/**
 * Every changed place: the line as it is and as it will be, any key masked.
 */
changes: Array<ChangeView>, 
/**
 * Places that somebody else changed since, and that stay as they are.
 */
left_alone: Array<string>, 
/**
 * The same as for pasted code; `null` for an undo.
 */
view: FixView | null, };
export type FixRequest = { 
/**
 * The code.
 */
text: string, 
/**
 * What kind of text it is; `null`: what it looks like.
 */
form: Form | null, 
/**
 * Entity that it is to name; `null`: the nearest one that the account is known to have; empty: leave entities as they are.
 */
entity: string | null, 
/**
 * Project that it is to name; `null` or empty: leave projects as they are.
 */
project: string | null, 
/**
 * The account that the names are for; `null`: the one that the SDK uses here.
 */
account: AccountId | null, };
export type FixView = { 
/**
 * What the text was read as.
 */
form: Form, 
/**
 * Entity that it names now; `null` where entities were left as they are.
 */
entity: string | null, 
/**
 * Project that it names now; `null` where projects were left as they are.
 */
project: string | null, 
/**
 * In the order of the text; they do not touch each other. Everything between them is as it was.
 */
edits: Array<EditView>, 
/**
 * In the order of the text.
 */
notes: Array<NoteView>, 
/**
 * Names that stood in the text.
 */
names: Array<NameView>, 
/**
 * Entities to choose from, as far as the account is known; the default entity first.
 */
offers: Array<string>, 
/**
 * The entity that runs of the corrected text go to, where that is one entity.
 */
runs_to: string | null, 
/**
 * Its projects to choose from, as last listed; the one that changed last comes first.
 */
projects: Array<string>, };
export type FolderFor = "keys" | "offline";
export type FolderRequest = { 
/**
 * What for.
 */
purpose: FolderFor, };
export type FolderView = { 
/**
 * Its path, home as `~`.
 */
folder: string, };
export type Form = "python" | "notebook" | "shell" | "env" | "dockerfile" | "makefile" | "yaml" | "toml" | "ini" | "markdown" | "text";
export type FoundView = { 
/**
 * Names it within this session.
 */
id: string, 
/**
 * Host as a person reads it.
 */
host: string, 
/**
 * First and last four characters of the key.
 */
key_hint: string, 
/**
 * File (home as `~`) or variable.
 */
source: string, 
/**
 * Line in that file, counted from 1.
 */
line: number | null, };
export type Group = "identity" | "entity" | "role" | "project" | "run" | "limits" | "path" | "machine" | "accounts" | "outcome";
export type Health = { 
/**
 * How it did.
 */
state: KeyHealth, 
/**
 * Seconds since 1970.
 */
at: number, };
export type HitKind = "account" | "entity" | "project";
export type HitView = { 
/**
 * What it is.
 */
kind: HitKind, 
/**
 * What is shown: a label and username, `entity`, or `entity/project`.
 */
text: string, 
/**
 * Characters of `text` that were matched, in UTF-16 units.
 */
ranges: Array<Span>, 
/**
 * Host as a person reads it.
 */
host: string, 
/**
 * The account that would ask: one that may log, where there is one.
 */
account: AccountId, 
/**
 * What that account is called.
 */
account_label: string, 
/**
 * Every account that reaches it.
 */
accounts: Array<AccountId>, 
/**
 * May that account log runs there? `null` for an account.
 */
may_log: MayLog | null, 
/**
 * Target to test, as the server writes it: `entity/project`; `null` where no project is meant.
 */
target: string | null, 
/**
 * The entity, as the server writes it; `null` for an account.
 */
entity: string | null, 
/**
 * The call to copy; `null` where no project is meant.
 */
snippet: string | null, };
export type ImportRequest = { 
/**
 * The found key.
 */
found: string, 
/**
 * What to call it; empty: the username.
 */
label: string, 
/**
 * Where to keep it.
 */
keep: KeepChoice, 
/**
 * Keep it without asking the host whose it is.
 */
unverified: boolean, };
export type InBoth = { 
/**
 * In Japanese.
 */
ja: FindingView, 
/**
 * In English.
 */
en: FindingView, };
export type KeepChoice = "keychain" | "encrypted-file" | "session";
export type KeyFound = { 
/**
 * First and last four characters.
 */
hint: string, 
/**
 * Label of the account on file that has this key.
 */
account: string | null, 
/**
 * The host that would be asked about it.
 */
host: string | null, 
/**
 * The page on which that host shows keys.
 */
page: string | null, 
/**
 * What its host says of it.
 */
state: LyingState, 
/**
 * The command that gives its account another key everywhere.
 */
rotate: string | null, 
/**
 * Where it lies.
 */
places: Array<KeyPlaceFound>, };
export type KeyHealth = "works" | "rejected" | "unreachable";
export type KeyKind = "personal" | "organization" | "service";
export type KeyLying = { 
/**
 * First and last four characters.
 */
hint: string, 
/**
 * Where it lies.
 */
place: LyingPlace, 
/**
 * Label of the account on file that has this key.
 */
account: string | null, 
/**
 * What its host says of it.
 */
state: LyingState, 
/**
 * Programs that read this place here: `wandb`, `weave-python`, `weave-node`.
 */
readers: Array<string>, };
export type KeyPlace = "keychain" | "encrypted-file" | "session" | "machine";
export type KeyPlaceFound = { 
/**
 * Where it is.
 */
place: LyingPlace, 
/**
 * Programs that read this place here: `wandb`, `weave-python`, `weave-node`.
 */
readers: Array<string>, 
/**
 * Is it code, from which `clean_plan` may take the key?
 */
is_code: boolean, };
export type KeyToKeep = { 
/**
 * The account that it becomes.
 */
account: AccountId, 
/**
 * First and last four characters.
 */
hint: string, 
/**
 * The server that it is for.
 */
host: string, 
/**
 * What the account is called unless it is given another label.
 */
label: string, };
export type KeysAskRequest = { 
/**
 * The host, as `KeysFound::hosts` names it.
 */
host: string, };
export type KeysFound = { 
/**
 * The folder that was searched, home as `~`; `null` where none was chosen.
 */
folder: string | null, 
/**
 * Each key once. Those that a program reads here come first.
 */
keys: Array<KeyFound>, 
/**
 * Hosts that can be asked, and about how many keys; `null` where the host that wandb uses here is no address.
 */
hosts: Array<KeysHost> | null, 
/**
 * Texts that were read.
 */
read: number, 
/**
 * Files and folders that could not be read, or are too large; home as `~`.
 */
unread: Array<string>, 
/**
 * Places that were found and are not listed: there are too many.
 */
left_out: number, 
/**
 * Was the search stopped before its end?
 */
stopped: boolean, 
/**
 * The history was to be searched, and there is no git or no repository.
 */
no_history: boolean, };
export type KeysHost = { 
/**
 * The host.
 */
host: string, 
/**
 * How many different keys it would be asked about.
 */
keys: number, };
export type KeysLookRequest = { 
/**
 * Search the git history of the folder, too?
 */
history: boolean, 
/**
 * Search files that ignore files name, too?
 */
ignored: boolean, };
export type KindOfKey = { 
/**
 * The kind.
 */
kind: KeyKind, 
/**
 * The organization that the key is for.
 */
organization: string | null, 
/**
 * Concluded from where the key works, rather than told by the server.
 */
inferred: boolean, };
export type Language = "ja" | "en";
export type LinkRequest = { 
/**
 * The page's address; only one that a report offered is opened.
 */
url: string, };
export type LinkView = { 
/**
 * What it is.
 */
label: string, 
/**
 * Its address.
 */
url: string, };
export type ListedView = { 
/**
 * So many were listed.
 */
count: number, 
/**
 * Is that all of them?
 */
complete: boolean, 
/**
 * When, in seconds since 1970.
 */
at: number, };
export type LyingIn = "netrc" | "settings" | "environment" | "shell" | "dotenv" | "notebook" | "source" | "run-folder" | "token" | "history";
export type LyingPlace = { 
/**
 * What kind of place it is.
 */
kind: LyingIn, 
/**
 * File, home as `~`, in the history as the repository names it; `None` for the environment, and where no name leads to an
 * object.
 */
file: string | null, 
/**
 * Line, counted from 1.
 */
line: number | null, 
/**
 * The variable, option or field that it is given to.
 */
variable: string | null, 
/**
 * The oldest commit that brought it, where it lies in the history.
 */
commit: string | null, 
/**
 * The object of the repository that holds it, where it lies in the history.
 */
object: string | null, };
export type LyingState = "works" | "rejected" | "not-asked" | "cannot-tell";
export type MatrixCell = { 
/**
 * The verdict.
 */
verdict: Verdict, 
/**
 * The cause that leads, where one question was enough to tell it; else test this one to learn it.
 */
code: Code | null, 
/**
 * How sure it is.
 */
confidence: Confidence | null, 
/**
 * That cause in a few words.
 */
title: TitleInBoth | null, 
/**
 * The action that was judged: of a registry it is linking, whatever was asked about.
 */
action: ActionName, 
/**
 * Where the run would go; `null` where no entity is known.
 */
entity: string | null, 
/**
 * The project.
 */
project: string, };
export type MatrixEvent = { 
/**
 * The account.
 */
account: AccountId, 
/**
 * Number of the target, counted from 0.
 */
target: number, 
/**
 * The verdict.
 */
cell: MatrixCell, 
/**
 * So many are decided.
 */
done: number, 
/**
 * Of so many.
 */
total: number, };
export type MatrixRequest = { 
/**
 * The targets, as typed.
 */
targets: Array<string>, 
/**
 * The accounts; empty: all of them.
 */
accounts: Array<AccountId>, 
/**
 * What they would do there; none: log a run.
 */
action: ActionName | null, 
/**
 * The run, sweep, artifact, queue or registry that the action is about: an id, a name or the address of its page.
 */
subject: string | null, };
export type MatrixRow = { 
/**
 * The account.
 */
account: AccountId, 
/**
 * What it is called.
 */
label: string, 
/**
 * Host as a person reads it.
 */
host: string, 
/**
 * Does the SDK use it now?
 */
active: boolean, 
/**
 * Is it on file, so that a switch to it can be planned?
 */
on_file: boolean, 
/**
 * One a target, in order; `null`: not decided.
 */
cells: Array<MatrixCell | null>, };
export type MatrixView = { 
/**
 * The targets, as typed, in order.
 */
targets: Array<string>, 
/**
 * One an account, in the order of the accounts.
 */
rows: Array<MatrixRow>, 
/**
 * Was it stopped?
 */
cancelled: boolean, };
export type MayLog = "yes" | "read-only" | "missing" | "unknown";
export type MemberView = { 
/**
 * Username.
 */
username: string | null, 
/**
 * Display name.
 */
name: string | null, 
/**
 * Role, as the server writes it; `null` where it does not tell.
 */
role: string | null, 
/**
 * Team admin? `null` where the server does not tell.
 */
admin: boolean | null, 
/**
 * Invited, not yet joined? `null` where the server does not tell.
 */
pending: boolean | null, 
/**
 * Is it the account itself?
 */
own: boolean, };
export type NameView = { 
/**
 * What it names.
 */
named: Named, 
/**
 * The name.
 */
name: string, };
export type Named = "entity" | "project";
export type NoteCode = "value-is-computed" | "value-is-from-environment" | "value-is-from-arguments" | "value-is-from-elsewhere" | "variable-is-given-twice" | "variable-is-used-elsewhere" | "argument-is-positional" | "arguments-are-unpacked" | "value-is-in-pieces" | "value-cannot-be-written" | "path-must-exist" | "path-leads-elsewhere" | "several-became-one" | "may-not-be-wandb" | "set-in-environment" | "project-holds-path" | "entity-is-not-set" | "project-is-placeholder" | "name-is-left-alone" | "class-is-defined-here" | "form-is-unknown" | "key-in-code" | "text-is-not-utf8" | "text-is-too-long" | "text-is-unreadable";
export type NoteView = { 
/**
 * Stable name.
 */
code: NoteCode, 
/**
 * Line, counted from 1.
 */
line: number, 
/**
 * What it is about: an argument, a variable, a path.
 */
subject: string | null, 
/**
 * One or two sentences, in the language that is kept now.
 */
text: string, };
export type Nothing = Record<symbol, never>;
export type OfflineFound = { 
/**
 * The folder, home as `~`; `null` where none was chosen.
 */
folder: string | null, 
/**
 * Every run, in the order of their folders.
 */
runs: Array<OfflineRunView>, 
/**
 * Folders that could not be read, home as `~`.
 */
unread: Array<string>, 
/**
 * Was the search stopped before its end?
 */
stopped: boolean, };
export type OfflineLookRequest = { 
/**
 * Where all that were not sent yet are to go instead: `entity/project`, or `project`.
 */
to: string | null, };
export type OfflineRunView = { 
/**
 * Its folder.
 */
path: string, 
/**
 * Its id as written in its file.
 */
run: string | null, 
/**
 * Entity as written in its file.
 */
entity: string | null, 
/**
 * Project as written in its file.
 */
project: string | null, 
/**
 * Size of its file, in bytes.
 */
bytes: number | null, 
/**
 * Was it sent already?
 */
synced: boolean, 
/**
 * Why its file does not say where it belongs; `null` where it does.
 */
problem: Unread | null, 
/**
 * Where `command` sends it: `entity/project`, or `project` where the entity is not known; `null` where there is none.
 */
target: string | null, 
/**
 * Host that it goes to, as a person reads it; `null` where it was not asked.
 */
host: string | null, 
/**
 * Username of the key that sends it, where the server told it.
 */
user: string | null, 
/**
 * May that key log there? `null`: not asked.
 */
verdict: Verdict | null, 
/**
 * Why, or why not.
 */
codes: Array<Code>, 
/**
 * The command that sends it.
 */
command: string | null, };
export type OfflineTestRequest = { 
/**
 * The target, as the runs of the last answer name it.
 */
target: string, };
export type OfflineTested = { 
/**
 * May the key that wandb would use here log there?
 */
verdict: Verdict, 
/**
 * Username of that key, where the server told it.
 */
user: string | null, 
/**
 * The cause that leads, in a few words, where the key may not or that is not known.
 */
title: TitleInBoth | null, };
export type Operation = "run" | "sweep" | "agent" | "artifact" | "link" | "download" | "project" | "files" | "queue" | "deletion" | "report" | "alert" | "trace";
export type PageView = { 
/**
 * What it means.
 */
meaning: string, 
/**
 * What speaks for it.
 */
evidence: string, 
/**
 * What it is easily taken for.
 */
confused: string, 
/**
 * What to do.
 */
remedy: string, 
/**
 * Where that is known from.
 */
source: string, 
/**
 * Stable name of the cause.
 */
code: Code, 
/**
 * What it is about; what is about this machine explains no answer of a server.
 */
group: Group, 
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
export type PasteReport = { 
/**
 * Most probable first.
 */
findings: Array<FindingView>, 
/**
 * What could be read; the rest is `null`.
 */
slots: Slots, };
export type PasteRequest = { 
/**
 * The text. It may hold a key, and never comes back with one in it.
 */
text: string, };
export type PasteView = { "kind": "failure", 
/**
 * What it says.
 */
report: PasteReport, 
/**
 * The text with every key masked, where one stood in it.
 */
masked: string | null, 
/**
 * What to test: `entity/project` or `project`, where the text names it.
 */
target: string | null, 
/**
 * The beginning of a target to complete, `team/`: the team of the login line or the entity, where no project is named.
 */
draft: string | null, 
/**
 * The account on offer that the text speaks of: the same username and server.
 */
account: AccountId | null, 
/**
 * The call with an entity that the account is known to have, where the one in the text is at fault.
 */
snippet: SnippetView | null, } | { "kind": "code" } | { "kind": "key", 
/**
 * The host that the same text names.
 */
host: string | null, } | { "kind": "target", 
/**
 * `entity/project`.
 */
target: string, 
/**
 * The account on offer that belongs to the page's server, where exactly one does.
 */
account: AccountId | null, };
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
last_target: string | null, 
/**
 * The system notifies of what a favourite lost or gained.
 */
notify: boolean, 
/**
 * The notification names accounts and targets.
 */
notify_names: boolean, };
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
export type ProgramView = { 
/**
 * Process id.
 */
pid: number, 
/**
 * Program and script.
 */
name: string, };
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
export type ProjectCreateRequest = { 
/**
 * The account that makes it.
 */
account: AccountId, 
/**
 * Entity that it will belong to.
 */
entity: string, 
/**
 * Its name.
 */
project: string, };
export type ProjectRequest = { 
/**
 * The account that reaches it.
 */
account: AccountId, 
/**
 * The entity: `exact` where there is one, else `name`.
 */
entity: string, 
/**
 * The project: `exact` where there is one, else `name`.
 */
project: string, };
export type ProjectView = { 
/**
 * Its name, as it is shown.
 */
name: string, 
/**
 * Its name as the server writes it, where that differs.
 */
exact: string | null, 
/**
 * Who may see it; `null` where the server does not tell.
 */
visibility: Visibility | null, 
/**
 * May the account log runs here?
 */
may_log: MayLog, 
/**
 * Why that is not known, where it is not.
 */
may_log_unknown: WhyUnknown | null, 
/**
 * When it was created, in seconds since 1970.
 */
created: number | null, 
/**
 * When it last changed, in seconds since 1970; `null` where the server does not tell.
 */
updated: number | null, };
export type ProjectWays = { 
/**
 * The call to copy.
 */
snippet: string, 
/**
 * Its page; `link_open` opens it.
 */
page: string, };
export type ProjectsEvent = { "kind": "kept", 
/**
 * The projects.
 */
projects: Array<ProjectView>, 
/**
 * When they were listed, in seconds since 1970.
 */
at: number, } | { "kind": "page", 
/**
 * The projects.
 */
projects: Array<ProjectView>, 
/**
 * Is it the first page?
 */
first: boolean, };
export type ProjectsView = { 
/**
 * The account that asked.
 */
account: AccountId, 
/**
 * The entity, as it is shown.
 */
entity: string, 
/**
 * What is listed now; `null`: nothing, not even from last time.
 */
listed: ListedView | null, 
/**
 * Why the list is not known, where the server did not tell it.
 */
unknown: WhyUnknown | null, 
/**
 * Why no further answer came; what came before it stands.
 */
trouble: Problem | null, 
/**
 * Was it stopped?
 */
cancelled: boolean, };
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
export type ReachChange = { "kind": "key-revoked" } | { "kind": "key-works-again" } | { "kind": "team-gone", 
/**
 * The team.
 */
team: string, } | { "kind": "team-new", 
/**
 * The team.
 */
team: string, } | { "kind": "log-lost", 
/**
 * The team.
 */
team: string, } | { "kind": "log-gained", 
/**
 * The team.
 */
team: string, } | { "kind": "role-changed", 
/**
 * The team.
 */
team: string, 
/**
 * The role before.
 */
before: string, 
/**
 * The role now.
 */
after: string, } | { "kind": "default-changed", 
/**
 * The default entity before.
 */
before: string, 
/**
 * The default entity now.
 */
after: string, };
export type ReachRequest = { 
/**
 * The accounts; empty: all of them.
 */
accounts: Array<AccountId>, };
export type ReachView = { 
/**
 * The account.
 */
account: AccountId, 
/**
 * What it is called: its label, its username, else the hint of its key.
 */
label: string, 
/**
 * Host as a person reads it.
 */
host: string, 
/**
 * How its key did when it was last asked; `null` before that.
 */
key: Health | null, 
/**
 * Why the last question had no answer; what stands below is then older. `null` where it had one.
 */
trouble: Problem | null, 
/**
 * When what stands below was answered, in seconds since 1970; `null`: never.
 */
at: number | null, 
/**
 * Was it answered since Keywand started?
 */
fresh: boolean, 
/**
 * Username, as the server told it.
 */
user: string | null, 
/**
 * Entity that runs go to where none is given.
 */
default_entity: string | null, 
/**
 * Its own entity and its teams, the default one first; empty before the first answer.
 */
entities: Array<EntityView>, 
/**
 * Why its teams are not known, where the server did not tell them.
 */
teams_unknown: WhyUnknown | null, 
/**
 * Its organizations; `null` where the server did not tell.
 */
organizations: Array<string> | null, 
/**
 * What changed since the answer of the last session.
 */
changes: Array<ReachChange>, 
/**
 * When that answer came, in seconds since 1970.
 */
changed_since: number | null, };
export type ReachesView = { 
/**
 * One an account, in the order of the accounts.
 */
accounts: Array<ReachView>, };
export type ReaderView = { 
/**
 * `wandb`, `wandb-sandbox`, `weave-python`, `weave-node`; `wandb-saved-accounts`: a wandb after 0.31.0, which reads the accounts
 * that `wandb login sso` saves.
 */
program: string, 
/**
 * The first version of wandb that it holds for; `null` for other programs.
 */
since: string | null, 
/**
 * The first version of wandb that it no longer holds for; `null` where none is known.
 */
before: string | null, 
/**
 * Base URL that it would speak to; `null` where what is given there is no address that it takes.
 */
host: string | null, 
/**
 * Where the key, or the identity token, stands that it would use.
 */
source: SourceView, 
/**
 * Label of the account on file that has this key.
 */
account: string | null, 
/**
 * Label of the account on file that had this key before its own.
 */
former: string | null, 
/**
 * Name of the saved account, where `wandb login sso` saved it.
 */
saved_account: string | null, 
/**
 * Why it sends no key: `no-key`, `entry-is-on-one-line`, `identity-token-conflict`, `identity-token-is-not-taken`,
 * `identity-token-is-missing`, `netrc-unreadable`, `settings-unreadable`, `key-malformed`, `host-is-wrong`; `null` where it
 * sends one.
 */
why: string | null, 
/**
 * Would it send the key of the account that is switched to? `null` where nothing is switched.
 */
follows: boolean | null, };
export type RecipeEntry = { 
/**
 * Kind.
 */
kind: RecipeKind, 
/**
 * Its own name.
 */
title: string, 
/**
 * What it is, in a few words.
 */
about: string, 
/**
 * How the file is called.
 */
file: string, };
export type RecipeKind = "slurm" | "pbs" | "docker" | "compose" | "kubernetes" | "github-actions" | "gitlab-ci" | "colab" | "kaggle" | "sagemaker" | "ray" | "direnv";
export type RecipeRequest = { 
/**
 * Kind.
 */
kind: RecipeKind, 
/**
 * Whose key is meant; `null`: the one that wandb would use here.
 */
account: AccountId | null, 
/**
 * `entity/project`, `project`, or the address of a project's page.
 */
target: string, };
export type RecipeView = { 
/**
 * Kind.
 */
kind: RecipeKind, 
/**
 * How the file is called.
 */
file: string, 
/**
 * What stands in it.
 */
text: string, 
/**
 * Entity that it names.
 */
entity: string, 
/**
 * Project that it names.
 */
project: string, 
/**
 * Server that it is for, as a person reads it.
 */
host: string, };
export type RemovedView = { 
/**
 * What its owner called it.
 */
label: string, };
export type RightState = "may" | "may-not" | "unknown";
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
export type SearchProgress = { 
/**
 * Texts that were read until now.
 */
read: number, };
export type SearchRequest = { 
/**
 * As typed; words may stand in any order. Empty: nothing is found.
 */
query: string, 
/**
 * Most hits wanted.
 */
limit: number, };
export type SearchView = { 
/**
 * The query that this answers.
 */
query: string, 
/**
 * Best first.
 */
hits: Array<HitView>, 
/**
 * So many were found in all.
 */
total: number, };
export type Severity = "question" | "error";
export type Slots = { 
/**
 * Who was logged in.
 */
user: string | null, 
/**
 * Entity that was asked for.
 */
entity: string | null, 
/**
 * Project that was asked for.
 */
project: string | null, 
/**
 * Host.
 */
host: string | null, 
/**
 * HTTP status.
 */
status: number | null, 
/**
 * Version of the wandb package.
 */
wandb_version: string | null, 
/**
 * Script that called `wandb.init`.
 */
script: string | null, 
/**
 * Line in that script, counted from 1.
 */
line: number | null, };
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
export type SourceKind = "environment" | "netrc" | "settings" | "none";
export type SourceView = { 
/**
 * What kind of place.
 */
kind: SourceKind, 
/**
 * File, home as `~`.
 */
file: string | null, 
/**
 * Line in that file, counted from 1.
 */
line: number | null, 
/**
 * Variable of the environment.
 */
variable: string | null, 
/**
 * First and last four characters of the key that stands there.
 */
key_hint: string | null, };
export type Span = { 
/**
 * First unit.
 */
start: number, 
/**
 * One past the last unit.
 */
end: number, };
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
export type StartupView = { 
/**
 * It opens then, minimised.
 */
at_login: boolean, };
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
export type StepName = "key" | "host" | "entity" | "membership" | "role" | "project" | "write";
export type StepState = "passed" | "failed" | "skipped" | "unknown";
export type StepView = { 
/**
 * In words.
 */
text: string, 
/**
 * What a click does; `null` where a person must act elsewhere.
 */
action: Action | null, };
export type SwitchDone = { 
/**
 * The accounts, and the identity that the SDK uses now.
 */
accounts: AccountsView, 
/**
 * One sentence: what was done, and what wandb uses here now.
 */
sentence: string, 
/**
 * Does wandb use the account here now? `null` where the change leads to none.
 */
in_use: boolean | null, };
export type SwitchPlanView = { 
/**
 * Names the plan, for `switch_apply`.
 */
id: string, 
/**
 * Is it an undo?
 */
undo: boolean, 
/**
 * Label of the account that the SDK uses now; `null` where it is none on file.
 */
from: string | null, 
/**
 * Label of the account that it will use; `null` where it is none on file.
 */
to: string | null, 
/**
 * Every changed place.
 */
changes: Array<ChangeView>, 
/**
 * Is the settings file among them?
 */
with_settings: boolean, 
/**
 * Files that others may read, and that will be for their owner alone.
 */
closes: Array<string>, 
/**
 * Keys that are not on file and will be kept first: hint and file.
 */
rescues: Array<string>, 
/**
 * Places that somebody else changed since, and that stay as they are.
 */
left_alone: Array<string>, 
/**
 * What would win over the files anyway, and what else a person should know before.
 */
warnings: Array<FindingView>, 
/**
 * Commands that act as the account without changing a file: for one program, for this folder.
 */
instead: Array<string>, 
/**
 * What each program that reads a key would send afterwards; none for an undo.
 */
readers: Array<ReaderView>, 
/**
 * A line for each program that would not send this account's key, but for those that use what wandb uses: the warnings
 * speak of that.
 */
left_behind: Array<TitleInBoth>, 
/**
 * Programs with wandb loaded: they may still use the identity that they started with.
 */
programs: Array<ProgramView>, };
export type SwitchRequest = { 
/**
 * The account that the SDK is to use.
 */
account: AccountId, 
/**
 * Write its host and default entity to the settings file, too? `null`: only where the SDK would otherwise speak to
 * another host.
 */
with_settings: boolean | null, };
export type SwitchedView = { 
/**
 * Seconds since 1970.
 */
at: number, 
/**
 * Label of the account before; `null` where it was none on file.
 */
from: string | null, 
/**
 * Label of the account after.
 */
to: string | null, };
export type TeamView = { 
/**
 * The account that asked.
 */
account: AccountId, 
/**
 * The entity, with what its members told of it.
 */
entity: EntityView, 
/**
 * Its members; `null` where they were not told.
 */
members: Array<MemberView> | null, 
/**
 * Why they are not known, where they are not.
 */
members_unknown: WhyUnknown | null, 
/**
 * When they were told, in seconds since 1970; `null`: never.
 */
at: number | null, 
/**
 * Why no answer came this time; what stands here is then of last time.
 */
trouble: Problem | null, };
export type Theme = "light" | "dark";
export type TitleInBoth = { 
/**
 * In Japanese.
 */
ja: string, 
/**
 * In English.
 */
en: string, };
export type UnlockRequest = { 
/**
 * The passphrase. It goes in and never comes back.
 */
passphrase: string, };
export type Unread = "no-file" | "no-permission" | "no-run-record" | "cut-short" | "damaged" | "unreadable";
export type Verdict = "allowed" | "denied" | "unreachable" | "cannot-tell";
export type Visibility = "open" | "public" | "team" | "restricted";
export type WhoMayView = { 
/**
 * Plain text.
 */
text: string, 
/**
 * Markdown.
 */
markdown: string, };
export type WhoRequest = { 
/**
 * The folder; `null`: the one that Keywand looks at.
 */
folder: string | null, 
/**
 * Version of wandb; `null`: the newest that is known.
 */
sdk: string | null, };
export type WhoView = { 
/**
 * Version of wandb that this was judged for.
 */
sdk: string, 
/**
 * The folder, home as `~`.
 */
folder: string, 
/**
 * Base URL that it would speak to; `null` where what is given there is no address.
 */
host: string | null, 
/**
 * Where the key stands that it would use.
 */
source: SourceView, 
/**
 * First and last four characters of that key.
 */
key_hint: string | null, 
/**
 * Label of the account on file that has this key.
 */
account: string | null, 
/**
 * Label of the account on file that had this key before its own.
 */
former: string | null, 
/**
 * That account.
 */
account_id: AccountId | null, 
/**
 * Its mark.
 */
colour: Colour | null, 
/**
 * Username as last seen.
 */
user: string | null, 
/**
 * Entity that runs go to; `null`: the server chooses.
 */
entity: string | null, 
/**
 * Project that runs go to; `null`: the client chooses.
 */
project: string | null, 
/**
 * Other places with a key for this host, the one that would come next first.
 */
shadowed: Array<SourceView>, 
/**
 * The account that the folder is bound to.
 */
bound: BindingView | null, 
/**
 * What a person should know about it.
 */
warnings: Array<FindingView>, 
/**
 * The two homes of a person in WSL; `null` outside of it.
 */
wsl: WslView | null, };
export type WhyUnknown = "not-asked" | "not-told" | "refused";
export type Wish = { "kind": "switch", 
/**
 * The account.
 */
account: AccountId, } | { "kind": "test" };
export type Work = "reach" | "roles" | "team" | "projects" | "matrix" | "keys" | "favourites" | "offline";
export type WslView = { 
/**
 * What Windows calls this distribution; `null` where no variable tells.
 */
distribution: string | null, 
/**
 * The home that is read here, in full.
 */
home: string | null, 
/**
 * The home in Windows, as a path in here; `null` where nothing in here tells.
 */
windows_home: string | null, 
/**
 * The netrc in it; `null` where there is none.
 */
windows_netrc: string | null, };

export interface Commands {
  /** What the window needs to draw its first frame. */
  start: { request: StartRequest; response: StartView };
  /** Starts the sample W&B on loopback and offers its people as accounts. */
  sample_start: { request: Nothing; response: AccountsView };
  /** The accounts as they are now: another window or terminal may have changed them. */
  accounts_look: { request: Nothing; response: AccountsView };
  /** Adds an account from anything that holds a key; asks the host who it belongs to, unless told not to. */
  account_add: { request: AccountAddRequest; response: AccountsView };
  /** Drops a key that waits for a decision. */
  key_drop: { request: Nothing; response: Nothing };
  /** Puts a key that was found on this machine on file. */
  account_import: { request: ImportRequest; response: AccountsView };
  /** Renames or recolours an account on file. */
  account_edit: { request: AccountEditRequest; response: AccountsView };
  /** Moves an account to another place in the order. */
  account_move: { request: AccountMoveRequest; response: AccountsView };
  /** Removes an account. One on file can come back until the next is removed; one of this session is wiped. */
  account_forget: { request: AccountRequest; response: AccountsView };
  /** Brings the account back that was removed last. */
  account_restore: { request: Nothing; response: AccountsView };
  /** Opens the encrypted key file with its passphrase, or makes one. */
  keys_unlock: { request: UnlockRequest; response: AccountsView };
  /** Which identity the SDK would use in a folder, from where, and what it shadows. Sends nothing. */
  whoami: { request: WhoRequest; response: WhoView };
  /** What other programs that read a key would send from a folder, a line each. Sends nothing. */
  readers_said: { request: WhoRequest; response: Array<TitleInBoth> };
  /** What a switch would change; writes nothing. */
  switch_plan: { request: SwitchRequest; response: SwitchPlanView };
  /** What taking back the last switch would change; writes nothing. */
  switch_undo: { request: Nothing; response: SwitchPlanView };
  /** Makes a change that was planned and shown. */
  switch_apply: { request: ApplyRequest; response: SwitchDone };
  /** Listens to what a person asks for outside the window; wishes arrive on the channel beside the request. */
  wish_listen: { request: Nothing; response: Nothing; told: Wish };
  /** Binds a folder to an account, or frees it. */
  folder_bind: { request: BindRequest; response: WhoView };
  /** Remembers that keys may go to the host or the proxy that was asked about. */
  host_confirm: { request: ConfirmRequest; response: Nothing };
  /** The permission test; progress arrives on the channel beside the request. */
  check_run: { request: CheckRequest; response: CheckReport; told: Progress };
  /** Makes an empty project where the test finds it missing, then tests again; progress arrives on the channel beside the request. */
  project_create: { request: ProjectCreateRequest; response: CheckReport; told: Progress };
  /** Stops the test that is running; it then ends with `check-was-cancelled`. */
  check_cancel: { request: Nothing; response: Nothing };
  /** Explains the last test again, in the language that is kept now, without a request. */
  check_explain: { request: Nothing; response: CheckReport | null };
  /** What the account may do at a target beside logging a run, action by action, read-only; the test goes before, where it was not made. */
  actions_run: { request: ActionsRequest; response: ActionsView };
  /** Says the rights that were asked for last again, in the language that is kept now, without a request. */
  actions_explain: { request: Nothing; response: ActionsView | null };
  /** What every account was last seen to reach, and what changed since the last session. Sends nothing. */
  reach_look: { request: Nothing; response: ReachesView };
  /** Asks accounts what they reach: one request each, all at once; each answer arrives on the channel beside the request. */
  reach_run: { request: ReachRequest; response: ReachesView; told: ReachView };
  /** Asks for the role in every team of accounts that were told their teams: one request a team, within the bounds of */
  /** their hosts; each account arrives on the channel beside the request once all of its teams were asked. */
  roles_run: { request: ReachRequest; response: ReachesView; told: ReachView };
  /** Asks for the members and roles of one entity. */
  team_open: { request: EntityRequest; response: TeamView };
  /** Lists the projects of one entity; what was kept and each page arrive on the channel beside the request. */
  projects_run: { request: EntityRequest; response: ProjectsView; told: ProjectsEvent };
  /** The projects of one entity that the account may log to, as far as they are kept or the first page of the list tells; the one that changed last comes first. */
  projects_offer: { request: EntityRequest; response: Array<string> };
  /** The call to copy for a project, and the address of its page. Sends nothing. */
  project_ways: { request: ProjectRequest; response: ProjectWays };
  /** Searches everything that every account was seen to reach. Sends nothing. */
  reach_search: { request: SearchRequest; response: SearchView };
  /** Asks which account may log to targets, read-only; verdicts arrive on the channel beside the request. */
  matrix_run: { request: MatrixRequest; response: MatrixView; told: MatrixEvent };
  /** Every favourite with its last answer. Sends nothing. */
  favourites_look: { request: Nothing; response: FavouritesView };
  /** Makes a target a favourite of an account: with the answer of the last test where it was that one, else tests first. */
  favourite_add: { request: FavouriteRequest; response: FavouritesView };
  /** Drops a favourite. */
  favourite_drop: { request: FavouriteRequest; response: FavouritesView };
  /** Tests every favourite again, read-only; each arrives on the channel beside the request. The system notifies of a */
  /** change where the person wants that. */
  favourites_run: { request: Nothing; response: FavouritesView; told: FavouriteView };
  /** Stops one of these; it then ends with what it has. */
  work_cancel: { request: CancelRequest; response: Nothing };
  /** Who may what: accounts × teams, to print or to copy, in the language that is kept now. Sends nothing. */
  who_may: { request: Nothing; response: WhoMayView };
  /** Has the system print what the window laid out for paper. */
  page_print: { request: Nothing; response: Nothing };
  /** Recognises what was pasted: a failure, a key, or a target. Sends nothing. */
  paste_look: { request: PasteRequest; response: PasteView };
  /** Pasted code with other names in it; sends nothing. */
  fix: { request: FixRequest; response: FixView };
  /** What would change in a file of code that the person chooses in the system's dialog; `null` where none was chosen. Writes nothing. */
  fix_choose: { request: FixChooseRequest; response: FixPlanView | null };
  /** What taking back the last change of a file of code would change; writes nothing. */
  fix_undo: { request: Nothing; response: FixPlanView };
  /** Makes a change of a file of code that was planned and shown. */
  fix_apply: { request: ApplyRequest; response: FixDone };
  /** Has the person choose a folder in the system's dialog; `null` where they chose none. Sends nothing. */
  folder_choose: { request: FolderRequest; response: FolderView | null };
  /** Searches this machine and the folder that was chosen for keys; how far it is arrives on the channel beside the request. Sends nothing. */
  keys_look: { request: KeysLookRequest; response: KeysFound; told: SearchProgress };
  /** Asks one host whether it knows the keys of the last search that are for it, read-only. */
  keys_ask: { request: KeysAskRequest; response: KeysFound };
  /** What would change so that no key stands in files of the last search; writes nothing. */
  clean_plan: { request: CleanRequest; response: CleanView };
  /** Keeps the keys that are not on file yet, and takes them out of the files as it was planned and shown. */
  clean_apply: { request: CleanApplyRequest; response: Nothing };
  /** Reads the offline runs of the folder that was chosen, and says where `wandb sync` would send each; how far it is arrives on the channel beside the request. Sends nothing. */
  offline_look: { request: OfflineLookRequest; response: OfflineFound; told: SearchProgress };
  /** Tests a target of those runs, read-only, with the key that wandb would use here; `null` where its names cannot be used, or it was stopped. */
  offline_test: { request: OfflineTestRequest; response: OfflineTested | null };
  /** Every code, by what it is about. */
  codes_list: { request: Nothing; response: Array<CodeEntry> };
  /** The page of one code. */
  code_page: { request: CodeRequest; response: CodePage };
  /** Keeps language, theme and last target; the language holds for everything said from then on. */
  preferences_keep: { request: Preferences; response: StartView };
  /** Does the window open when the person logs in? */
  startup_look: { request: Nothing; response: StartupView };
  /** Has it open then, minimised, or no longer. */
  startup_keep: { request: StartupView; response: StartupView };
  /** Every kind of recipe for another machine. */
  recipes_list: { request: Nothing; response: Array<RecipeEntry> };
  /** A complete file for another machine, without a key; `null` where the names cannot stand in one. Sends nothing. */
  recipe_write: { request: RecipeRequest; response: RecipeView | null };
  /** Opens a page that the last report offered, in the browser. */
  link_open: { request: LinkRequest; response: Nothing };
  /** Puts text on the clipboard. */
  text_copy: { request: CopyRequest; response: Nothing };
}
