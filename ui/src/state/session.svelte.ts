// What a person does in the window, across accounts, switching, test and preferences.

import { tick } from "svelte";
import { platform } from "#platform";
import { accounts, type Decision } from "./accounts.svelte";
import { actions } from "./actions.svelte";
import { recipe } from "./recipe.svelte";
import { check } from "./check.svelte";
import { fixing } from "./fixing.svelte";
import { matrix } from "./matrix.svelte";
import { opened } from "./opened.svelte";
import { paste } from "./paste.svelte";
import { place, type View } from "./place.svelte";
import { preferences } from "./preferences.svelte";
import { reach } from "./reach.svelte";
import { search } from "./search.svelte";
import { switching } from "./switching.svelte";
import { trouble } from "./trouble.svelte";
import { unlocking } from "./unlocking.svelte";
import type { AccountsView, CheckReport, Colour, EntityView, HitView, Language, PasteView, ProjectView, Theme, Wish } from "../generated/contract";

/** A text that says how wandb failed. */
export type Pasted = Extract<PasteView, { kind: "failure" }>;

class SessionState {
  ready = $state(false);
  /** The palette is open. */
  palette = $state(false);
  /** What is laid out for paper: who may what in which team, or what one account may do at one target. */
  printing = $state<"teams" | "rights" | null>(null);

  async begin(languages: readonly string[]): Promise<void> {
    await trouble.guard(async () => {
      const view = await platform.call("start", { languages: [...languages] });
      preferences.take(view);
      accounts.take(view.accounts);
      check.target = view.preferences.last_target ?? "";
      await reach.look();
    });
    this.ready = true;
    await trouble.guard(() => platform.follow("wish_listen", {}, (wish) => void this.hear(wish)));
  }

  /** Shows another view; a form for a key is left. */
  go = (view: View): void => {
    accounts.dismiss();
    place.go(view);
  };

  choose = (account: string): Promise<void> =>
    this.#asking(async () => {
      accounts.dismiss();
      accounts.chosen = account;
    });

  startSample = (): Promise<void> => this.#asking(accounts.startSample);
  hold = async (key: string, decision: Decision = {}): Promise<void> => {
    const slot = accounts.replaces;
    const { account_id, source } = accounts.view.machine;
    // A variable would win over every file: there a switch changes nothing.
    const used = slot !== null && account_id === slot.id && source.kind !== "environment";
    await this.#asking(() => accounts.hold(key, decision));
    if (slot !== null && accounts.problem === null && accounts.view.added === slot.id) await this.#relogged(slot.id, used);
  };
  import = (found: string): Promise<void> =>
    this.#asking(async () => {
      await accounts.import(found);
      // What was found may have changed since it was shown.
      if (accounts.problem) await accounts.look();
    });
  edit = (account: string, label: string, colour: Colour): Promise<void> => this.#asking(() => accounts.edit(account, label, colour));
  move = (account: string, by: number): Promise<void> => this.#asking(() => accounts.move(account, by));
  forget = (account: string): Promise<void> => this.#asking(() => accounts.forget(account));
  restore = (): Promise<void> => this.#asking(accounts.restore);
  look = async (): Promise<void> => void (await trouble.guard(() => accounts.look()));

  /** Agrees that keys may go to the host or the proxy that was asked about, and does what waited for it. */
  agree = async (host: string, next: () => Promise<unknown>): Promise<void> => {
    await trouble.guard(async () => {
      await platform.call("host_confirm", { host });
      await next();
    });
  };

  /** Shows what switching to an account changes; `null`: what taking back the last switch does. */
  plan = async (account: string | null): Promise<void> => {
    trouble.clear();
    this.palette = false;
    await trouble.guard(() => switching.begin(account));
  };

  /** Back to the account that wandb used before. */
  back = (): Promise<void> => this.plan(this.previous()?.id ?? null);
  previous = () => accounts.kept.find((one) => one.label === accounts.view.switched?.from) ?? null;
  replan = async (): Promise<void> => void (await trouble.guard(() => switching.replan()));
  settle = async (withSettings: boolean): Promise<void> => void (await trouble.guard(() => switching.settle(withSettings)));
  apply = (): Promise<void> => this.#switch(() => switching.apply());
  applyAgain = (): Promise<void> => this.#switch(() => switching.again());

  /** An account has another key: wandb gets it where it used the old one, and what was asked with the old one is asked again. */
  async #relogged(account: string, used: boolean): Promise<void> {
    const again = check.report !== null || check.problem !== null;
    if (used) await this.plan(account);
    if (again) await this.test();
  }

  /** What a card says of this machine was true before the switch. */
  async #askAgain(): Promise<void> {
    if (check.report?.findings.some((found) => found.group === "machine")) await this.test();
  }

  /** Passes a passphrase on, and does what it was asked for. */
  unlock = async (passphrase: string): Promise<void> => {
    await trouble.guard(async () => {
      const opened = await unlocking.give(passphrase);
      if (!opened) return;
      accounts.take(opened.view);
      await opened.next();
    });
  };

  test = async (write = false): Promise<void> => {
    const account = accounts.chosen;
    if (account === null || check.running) return;
    trouble.clear();
    void trouble.guard(() => preferences.keep({ last_target: check.target }));
    await this.#told(account, () => check.run(account, write));
  };

  /** Makes the project that the card says is missing; call only after a yes. */
  createProject = async ({ entity, project }: CheckReport): Promise<void> => {
    const account = accounts.chosen;
    if (account === null || entity === null || project === null || check.running) return;
    trouble.clear();
    await this.#told(account, () => check.create(account, entity, project));
  };

  async #told(account: string, ask: () => Promise<CheckReport | null>): Promise<void> {
    await trouble.guard(async () => {
      const report = await ask();
      if (report?.user) accounts.name(account, report.user);
      // How its key did is on file now.
      if (accounts.kept.some((one) => one.id === account)) await accounts.look();
    });
  }

  use = (target: string): Promise<void> => {
    this.go("check");
    check.target = target;
    return this.test();
  };

  /** Tests a target as this account. */
  testAs = async (account: string, target: string): Promise<void> => {
    await this.#ask(account, target);
    await this.test();
  };

  /** Asks accounts what they reach; of their own accord, those whose key went to its host before. */
  visit = (): Promise<void> => this.#reaching(() => reach.visit());
  lookReach = async (): Promise<void> => void (await trouble.guard(() => reach.look()));
  ask = (account: string): Promise<void> => this.#reaching(() => reach.ask([account]));
  stopAsking = async (): Promise<void> => void (await trouble.guard(() => reach.cancel()));

  /** Opens an entity of the account that asks: its members and its projects. */
  openEntity = async (entity: EntityView): Promise<void> => {
    const account = accounts.chosen;
    if (account === null) return;
    await trouble.guard(async () => {
      await opened.open(account, entity);
      await reach.look();
    });
  };

  openAgain = async (): Promise<void> => void (await trouble.guard(() => opened.again()));
  stopListing = async (): Promise<void> => void (await trouble.guard(() => opened.cancel()));

  /** The call to copy for a project of the open entity, and its page. */
  copyProject = (project: ProjectView): Promise<boolean> => trouble.guard(async () => check.copy((await opened.ways(project))?.snippet ?? ""));
  openProject = (project: ProjectView): Promise<boolean> => trouble.guard(async () => check.open((await opened.ways(project))?.page ?? ""));

  /** What was found is tested, opened or chosen. */
  takeHit = async (hit: HitView): Promise<void> => {
    if (hit.target !== null) return this.testAs(hit.account, hit.target);
    search.clear();
    await this.choose(hit.account);
    const entity = reach.of(hit.account)?.entities.find((one) => (one.exact ?? one.name) === hit.entity);
    if (entity) await this.openEntity(entity);
  };

  /** Goes to the search. */
  seek = (): void => {
    this.go("reach");
    opened.close();
    requestAnimationFrame(() => document.getElementById("search")?.focus());
  };

  /** Asks every account whether it may log to the targets. */
  runMatrix = async (): Promise<void> => {
    await trouble.guard(async () => {
      await matrix.run();
      await accounts.look();
    });
  };
  copyWhoMay = (form: "text" | "markdown"): Promise<boolean> => trouble.guard(async () => check.copy((await platform.call("who_may", {}))[form]));
  /** Lays out who may what for paper, and has the system print it. */
  printWhoMay = async (): Promise<void> => {
    await trouble.guard(async () => {
      await reach.look();
      await this.#print("teams");
    });
    if (trouble.problem) this.printed();
  };
  /** The same of what one account may do at one target. */
  printRights = async (): Promise<void> => {
    await trouble.guard(() => this.#print("rights"));
    if (trouble.problem) this.printed();
  };
  printed = (): void => void (this.printing = null);
  async #print(sheet: "teams" | "rights"): Promise<void> {
    this.printing = sheet;
    await tick();
    await platform.call("page_print", {});
  }
  stopMatrix = async (): Promise<void> => void (await trouble.guard(() => matrix.cancel()));

  /** Recognises what was pasted, and goes where it is dealt with. */
  paste = async (text: string): Promise<void> => {
    trouble.clear();
    await trouble.guard(async () => {
      const view = await paste.look(text);
      if (view?.kind === "key") accounts.add(view.host, null, text);
      else if (view?.kind === "target") {
        paste.clear();
        await this.#ask(view.account, view.target);
      } else if (view) {
        if (view.kind === "code") await fixing.begin(text, this.#fixer());
        this.go("paste");
      }
    });
  };

  /** Puts other names into the pasted code. */
  fixWith = async (change: Partial<Pick<typeof fixing, "entity" | "project" | "form">>): Promise<void> => {
    Object.assign(fixing, change);
    await this.#fixing(() => fixing.look(this.#fixer()));
  };
  fixChoose = (): Promise<void> => this.#fixing(() => fixing.choose(this.#fixer()));
  fixApply = (): Promise<void> => this.#fixing(() => fixing.apply());
  fixUndo = (): Promise<void> => this.#fixing(() => fixing.undo());

  /** Asks the server what a pasted text was about. */
  testPasted = async (view: Pasted): Promise<void> => {
    await this.#ask(view.account, view.target ?? view.draft ?? check.target);
    if (view.target !== null) await this.test();
  };

  cancel = async (): Promise<void> => void (await trouble.guard(() => check.cancel()));

  speak = async (language: Language): Promise<void> => {
    await trouble.guard(async () => {
      await preferences.speak(language);
      await Promise.all([check.explainAgain(), actions.again(), recipe.again(), accounts.look(), paste.again(), fixing.text === "" || fixing.look(this.#fixer())]);
    });
  };

  paint = async (theme: Theme | null): Promise<void> => void (await trouble.guard(() => preferences.paint(theme)));
  startAtLogin = async (on: boolean): Promise<void> => void (await trouble.guard(() => preferences.startAtLogin(on)));
  copy = (text: string): Promise<boolean> => trouble.guard(() => check.copy(text));
  open = (url: string): Promise<boolean> => trouble.guard(() => check.open(url));

  /** What was asked for in the tray. */
  hear(wish: Wish): Promise<void> {
    if (wish.kind === "switch") return this.plan(wish.account);
    this.go("check");
    return this.test();
  }

  /** The account whose names the code is to have. */
  #fixer = (): string | null => accounts.onFile?.id ?? null;

  async #fixing(work: () => Promise<unknown>): Promise<void> {
    trouble.clear();
    await trouble.guard(work);
  }

  /** Fills in who asks and for what; a card of another question goes. */
  async #ask(account: string | null, target: string): Promise<void> {
    if (account !== null) await this.choose(account);
    this.go("check");
    if (check.target !== target) await check.leave();
    check.target = target;
  }

  async #reaching(work: () => Promise<void>): Promise<void> {
    await trouble.guard(async () => {
      await work();
      // How their keys did is on file now.
      await accounts.look();
    });
  }

  async #switch(work: () => Promise<AccountsView | null>): Promise<void> {
    let made = false;
    await this.#asking(async () => {
      const view = await work();
      made = view !== null;
      if (view) accounts.take(view);
    });
    if (made) await this.#askAgain();
  }

  /** Does what may change who asks: a card never stands beside another account. */
  async #asking(work: () => Promise<void>): Promise<void> {
    const before = accounts.chosen;
    trouble.clear();
    await trouble.guard(async () => {
      await work();
      if (accounts.chosen === before) return;
      opened.close();
      await check.leave();
    });
  }
}

export const session = new SessionState();
