// What accounts reach, in memory, for the browser. In the address: `teams=<n>`, `projects=<n>` in each team, `reach=offline`
// (no answer; what was kept stands), `reach=lost` (no answer, and nothing was kept), `reach=unknown` (a server that tells little),
// `reach=untold` (not even its teams), `reach=new` (nothing was kept),
// `reach=changed` (since last time), `names=long|hostile`.

import type {
  AccountView, Commands, EntityView, HitView, MatrixCell, MatrixEvent, MatrixView, MemberView, ProjectsEvent, ProjectView, ProjectsView, ReachChange,
  ReachesView, ReachView, TeamView, Verdict, WhyUnknown, Work,
} from "../generated/contract";
import type { FakeAccounts } from "./fake-accounts";
import { refusal } from "./fake-problems";
import type { Names } from "./fake-names";

type Request<C extends keyof Commands> = Commands[C]["request"];
const TEAMS: [string, string | null, string][] = [
  ["vision-lab", "Example Research", "member"],
  ["nlp_team", "Example Research", "admin"],
  ["speech-group", "Onsei KK", "view-only"],
  ["音声処理研究室", "Onsei KK", "member"],
];
const PROJECTS = ["resnet", "segmentation", "日本語の実験", "it's \"quoted\" 日本語", "secret-plan", "tokenizer", "leaderboard", "open-benchmark"];
const VISIBILITIES = ["team", "public", "open", "restricted"] as const;
const sleep = (ms: number) => new Promise((next) => setTimeout(next, ms));

export interface ReachOptions {
  mode: string | null;
  teams: number;
  projects: number;
  pace: number;
  names: Names | null;
}

export class FakeReach {
  #fresh = new Set<string>();
  #opened = new Set<string>();
  #stops = new Map<Work, () => void>();

  constructor(readonly accounts: FakeAccounts, readonly options: ReachOptions) {}

  look(): ReachesView {
    return { accounts: this.accounts.view().accounts.map((account, at) => this.#reach(account, at)) };
  }

  async run({ accounts }: Request<"reach_run">, on: (reach: ReachView) => void): Promise<ReachesView> {
    const all = this.accounts.view().accounts;
    await this.#each("reach", all.entries(), ([at, account]) => {
      if (accounts.length > 0 && !accounts.includes(account.id)) return;
      this.#fresh.add(account.id);
      on(this.#reach(account, at));
    });
    return this.look();
  }

  async open({ account, entity }: Request<"team_open">): Promise<TeamView> {
    await sleep(this.options.pace);
    const offline = this.#isOffline();
    if (!offline) this.#opened.add(`${account}/${entity}`);
    const opened = this.#opened.has(`${account}/${entity}`);
    const found = this.look().accounts.find((one) => one.account === account)?.entities.find((one) => (one.exact ?? one.name) === entity);
    const told = opened && this.options.mode !== "unknown" && found?.personal === false;
    return {
      account,
      entity: found ?? this.#entity(account, [entity, null, "member"], false, false),
      members: told ? MEMBERS : null,
      members_unknown: told ? null : opened ? "not-told" : "not-asked",
      at: told ? this.accounts.options.now() : null,
      trouble: offline ? refusal("host-unreachable", false) : null,
    };
  }

  async projects({ account, entity }: Request<"projects_run">, on: (told: ProjectsEvent) => void): Promise<ProjectsView> {
    const list = this.#projects();
    const at = this.accounts.options.now() - 90_000;
    const offline = this.#isOffline();
    if (!this.#isNew()) on({ kind: "kept", projects: list, at });
    const pages = Array.from({ length: Math.ceil(list.length / 500) }, (_, page) => list.slice(page * 500, page * 500 + 500));
    const cancelled = offline
      ? false
      : await this.#each("projects", pages.entries(), ([page, projects]) => on({ kind: "page", projects, first: page === 0 }));
    const listed = { count: list.length, complete: !cancelled, at: offline ? at : this.accounts.options.now() };
    return { account, entity, listed, unknown: null, trouble: offline ? refusal("host-unreachable", false) : null, cancelled };
  }

  ways({ account, entity, project }: Request<"project_ways">) {
    const host = this.accounts.view().accounts.find((one) => one.id === account)?.host ?? "";
    return { snippet: call(entity, project), page: `https://${host}/${encodeURIComponent(entity)}/${encodeURIComponent(project)}` };
  }

  search({ query, limit }: Request<"reach_search">) {
    const wanted = query.trim().toLowerCase();
    const hits = wanted === "" ? [] : this.#everything().filter((hit) => hit.text.toLowerCase().includes(wanted));
    const marked = hits.slice(0, limit).map((hit) => {
      const start = hit.text.toLowerCase().indexOf(wanted);
      return { ...hit, ranges: [{ start, end: start + wanted.length }] };
    });
    return { query, hits: marked, total: hits.length };
  }

  async matrix({ targets, accounts }: Request<"matrix_run">, on: (event: MatrixEvent) => void): Promise<MatrixView> {
    const meant = this.accounts.view().accounts.filter((account) => accounts.length === 0 || accounts.includes(account.id));
    const rows = meant.map((account) => ({
      account: account.id, label: called(account), host: account.host, active: account.active, on_file: account.label !== null,
      cells: targets.map((): MatrixCell | null => null),
    }));
    const places = rows.flatMap((row, number) => targets.map((target, at) => ({ row, number, target, at })));
    let done = 0;
    const cancelled = await this.#each("matrix", places, ({ row, number, target, at }) => {
      const cell = verdict(number, at, target);
      row.cells[at] = cell;
      on({ account: row.account, target: at, cell, done: ++done, total: places.length });
    });
    return { targets, rows, cancelled };
  }

  cancel({ work }: Request<"work_cancel">) {
    this.#stops.get(work)?.();
    return {};
  }

  whoMay() {
    const lines = this.look().accounts.flatMap((one) => [`${one.label} (${one.host})`, ...one.entities.map((entity) => `  ${entity.name}: ${entity.role ?? "–"}, ${entity.may_log}`)]);
    return { text: lines.join("\n"), markdown: lines.map((line) => `- ${line.trim()}`).join("\n") };
  }

  /** Does the work step by step; says whether it was stopped. */
  async #each<T>(work: Work, items: Iterable<T>, step: (item: T) => void): Promise<boolean> {
    this.#stops.get(work)?.();
    const stopped = new Promise<true>((resolve) => this.#stops.set(work, () => resolve(true)));
    for (const item of items) {
      if (await Promise.race([stopped, sleep(this.options.pace).then(() => false)])) return true;
      step(item);
    }
    return false;
  }

  #reach(account: AccountView, at: number): ReachView {
    const { mode } = this.options;
    const fresh = this.#fresh.has(account.id);
    const known = !this.#isNew() || (fresh && mode !== "lost");
    const rejected = account.health?.state === "rejected";
    const trouble = !fresh ? null : this.#isOffline() ? refusal("host-unreachable", false) : rejected ? refusal("key-rejected", false) : null;
    const unknown: WhyUnknown | null = mode === "untold" ? "not-told" : null;
    const own = account.username ?? "lzwjava";
    const teams = Array.from({ length: unknown ? 0 : this.options.teams }, (_, number): [string, string | null, string] => TEAMS[number] ?? [`team-${number + 1}`, "Example Research", "member"]);
    if (this.options.names) teams.unshift([this.options.names.entity, null, "member"]);
    const entities = teams.map((team, number) => this.#entity(account.id, team, number === 0, false)).concat(this.#entity(account.id, [own, null, ""], false, true));
    const changes: ReachChange[] = mode === "changed" ? CHANGES : [];
    return {
      account: account.id, label: called(account), host: account.host, key: fresh ? { state: rejected ? "rejected" : "works", at: this.accounts.options.now() } : account.health,
      trouble, at: known ? this.accounts.options.now() - (fresh && !trouble ? 0 : 90_000 + at * 3600) : null, fresh: fresh && !trouble, user: known ? own : null,
      default_entity: known ? (teams[0]?.[0] ?? own) : null, entities: known ? entities : [], teams_unknown: unknown,
      organizations: unknown || !known ? null : ["Example Research", "Onsei KK"], changes, changed_since: changes.length > 0 ? this.accounts.options.now() - 90_000 : null,
    };
  }

  #entity(account: string, [name, organization, role]: [string, string | null, string], isDefault: boolean, personal: boolean): EntityView {
    const opened = this.#opened.has(`${account}/${name}`) && this.options.mode !== "unknown" && !personal;
    const unknown = this.options.mode === "unknown" ? "not-told" : personal ? "not-asked" : null;
    const shown = harmless(name);
    return {
      name: shown, exact: shown === name ? null : name, personal, default: isDefault, organization, may_log: unknown ? "unknown" : role === "view-only" ? "read-only" : "yes", may_log_unknown: unknown,
      role: opened ? role : null, role_unknown: opened || personal ? null : "not-asked", admins: opened ? ["佐藤 由紀"] : null, pending: opened ? 1 : null,
      projects: this.#isNew() ? null : { count: this.options.projects, complete: true, at: this.accounts.options.now() - 90_000 },
    };
  }

  #isOffline = (): boolean => this.options.mode === "offline" || this.options.mode === "lost";
  #isNew = (): boolean => this.options.mode === "new" || this.options.mode === "lost";

  #projects(): ProjectView[] {
    return Array.from({ length: this.options.projects }, (_, at) => {
      const name = (at === 0 && this.options.names?.project) || (PROJECTS[at] ?? `experiment-${String(at).padStart(5, "0")}`);
      const shown = harmless(name);
      const unknown = this.options.mode === "unknown";
      const visibility = unknown ? null : (VISIBILITIES[at % 11] ?? "team");
      return {
        name: shown, exact: shown === name ? null : name, visibility, may_log: unknown ? "unknown" : visibility === "restricted" ? "read-only" : "yes", may_log_unknown: unknown ? "not-told" : null,
        created: 1_768_467_600 + at * 60, updated: unknown ? null : 1_790_000_000 - at * 977,
      };
    });
  }

  #everything(): HitView[] {
    const reaches = this.look().accounts;
    const asks = reaches[0];
    if (!asks) return [];
    const about = { ranges: [], host: asks.host, account: asks.account, account_label: asks.label, accounts: reaches.map((one) => one.account) };
    const accounts = reaches.map((one): HitView => ({ ...about, kind: "account", text: one.label, host: one.host, account: one.account, account_label: one.label, accounts: [one.account], may_log: null, target: null, entity: null, snippet: null }));
    const inside = asks.entities.flatMap((entity) => {
      const exact = entity.exact ?? entity.name;
      const team: HitView = { ...about, kind: "entity", text: entity.name, may_log: entity.may_log, target: null, entity: exact, snippet: null };
      const projects = this.#projects().map((project): HitView => ({
        ...about, kind: "project", text: `${entity.name}/${project.name}`, may_log: project.may_log, target: `${exact}/${project.exact ?? project.name}`, entity: exact,
        snippet: call(exact, project.exact ?? project.name),
      }));
      return [team, ...projects];
    });
    return [...accounts, ...inside];
  }
}

const MEMBERS: MemberView[] = [
  { username: "sato-yuki", name: "佐藤 由紀", role: "admin", admin: true, pending: false, own: false },
  { username: "lzwjava", name: "Li Zhiwei", role: "member", admin: false, pending: false, own: true },
  { username: "tanaka-ken", name: "田中 健", role: "view-only", admin: false, pending: false, own: false },
  { username: "kim-minjun", name: "Kim Minjun", role: "member", admin: false, pending: true, own: false },
];
const CHANGES: ReachChange[] = [
  { kind: "key-revoked" },
  { kind: "team-gone", team: "speech-group" },
  { kind: "team-new", team: "robotics" },
  { kind: "log-lost", team: "vision-lab" },
  { kind: "role-changed", team: "nlp_team", before: "admin", after: "member" },
  { kind: "default-changed", before: "vision-lab", after: "nlp_team" },
];

const called = (account: AccountView) => account.label ?? account.username ?? account.key_hint;

const call = (entity: string, project: string) => `import wandb\n\nrun = wandb.init(\n    entity=${JSON.stringify(entity)},\n    project=${JSON.stringify(project)},\n)\n`;

/** As the core shows a name. */
const harmless = (name: string) => name.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "");

function verdict(row: number, column: number, target: string): MatrixCell {
  const [entity, project] = target.includes("/") ? (target.split("/", 2) as [string, string]) : [null, target];
  const at = (row * 3 + column) % 5;
  const title = { ja: "", en: "" };
  const cells: [Verdict, MatrixCell["code"], MatrixCell["confidence"], MatrixCell["title"]][] = [
    ["allowed", "allowed", "likely", { ja: "ログできる見込みです", en: "Should be able to log" }],
    ["denied", "entity-belongs-to-others", "certain", { ja: "このアカウントはメンバーではありません", en: "The account is not a member" }],
    ["denied", null, null, null],
    ["cannot-tell", "server-does-not-tell", "likely", { ja: "サーバーの応答からは判断できません", en: "The server does not tell" }],
    ["unreachable", "host-unreachable", "certain", { ja: "接続できません", en: "No connection" }],
  ];
  const [found, code, confidence, said] = cells[at] ?? ["cannot-tell", null, null, title];
  return { verdict: found, code, confidence, title: said, entity, project };
}
