// What the palette offers, in the words of the moment.

import { say, speech } from "../../i18n.svelte";
import { accounts } from "../../state/accounts.svelte";
import { check } from "../../state/check.svelte";
import { matrix } from "../../state/matrix.svelte";
import { opened } from "../../state/opened.svelte";
import { place, VIEWS } from "../../state/place.svelte";
import { preferences } from "../../state/preferences.svelte";
import { reach } from "../../state/reach.svelte";
import { session } from "../../state/session.svelte";
import type { IconName } from "../../components/Icon.svelte";
import type { AccountView } from "../../generated/contract";

export interface Entry {
  id: string;
  icon: IconName;
  label: string;
  /** Other words that find it. */
  more: (string | null)[];
  /** What stands beside it. */
  note: string;
  keys?: string;
  run: () => unknown;
}

export function entries(): Entry[] {
  const plain = (id: string, icon: IconName, label: string, run: () => unknown, keys?: string): Entry => ({ id, icon, label, more: [], note: "", keys, run });
  return [...stops(plain), ...tests(plain), ...switches(plain), plain("add", "plus", say("key-add"), () => accounts.add()), ...reaches(plain), ...copies(plain), ...views(plain), ...looks(plain)];
}

type Plain = (id: string, icon: IconName, label: string, run: () => unknown, keys?: string) => Entry;

/** Whatever runs can be stopped. */
function stops(plain: Plain): Entry[] {
  const running = [
    { runs: check.running, stop: session.cancel },
    { runs: reach.asking.length + reach.opening.length > 0, stop: session.stopAsking },
    { runs: opened.listing, stop: session.stopListing },
    { runs: matrix.running, stop: session.stopMatrix },
  ].filter(({ runs }) => runs);
  return running.length === 0 ? [] : [plain("cancel", "denied", say("cancel"), () => Promise.all(running.map(({ stop }) => stop())))];
}

function tests(plain: Plain): Entry[] {
  if (accounts.view.accounts.length === 0) return [plain("sample", "flask", say("sample-start"), session.startSample)];
  const run = check.target.trim() === "" || accounts.chosen === null ? [] : [plain("test", "allowed", say("check-run"), () => (session.go("check"), session.test()))];
  return [...run, plain("target", "arrow", say("palette-target"), toTarget)];
}

function switches(plain: Plain): Entry[] {
  const { removed, switched } = accounts.view;
  const previous = session.previous();
  const to = (account: AccountView): Entry => ({
    ...plain(`switch-${account.id}`, account.active ? "allowed" : "key", say("palette-switch", { account: account.label ?? account.key_hint }), () => session.plan(account.id)),
    more: [account.label, account.username, account.host],
    note: account.active ? say("account-active") : account.host,
  });
  return [
    ...(previous && !previous.active ? [plain("previous", "undo", say("palette-previous", { account: previous.label ?? "" }), session.back, "-")] : []),
    ...accounts.kept.map(to),
    ...(switched ? [plain("undo", "undo", say("palette-undo"), () => session.plan(null))] : []),
    ...(removed ? [plain("restore", "undo", say("palette-restore", { account: removed.label }), session.restore)] : []),
  ];
}

/** What the views of reach offer. */
function reaches(plain: Plain): Entry[] {
  const account = accounts.account;
  if (account === null) return [];
  const called = account.label ?? account.username ?? account.key_hint;
  const project = opened.account === account.id && place.view === "reach" ? opened.projects[opened.active] : undefined;
  return [
    plain("search", "search", say("search"), session.seek, "/"),
    plain("refresh", "undo", say("palette-refresh", { account: called }), () => (session.go("reach"), opened.entity ? session.openAgain() : session.ask(account.id)), "F5"),
    ...(matrix.wanted.length > 0 ? [plain("which", "allowed", say("which-run"), () => (session.go("which"), session.runMatrix()))] : []),
    plain("who-may-print", "print", say("palette-print"), session.printWhoMay),
    plain("who-may", "copy", say("who-may-copy"), () => session.copyWhoMay("markdown")),
    ...(project ? [plain("project-copy", "copy", say("project-copy"), () => session.copyProject(project), "Ctrl Enter"), plain("project-page", "page", say("project-page"), () => session.openProject(project))] : []),
  ];
}

function copies(plain: Plain): Entry[] {
  const code = check.report?.snippet?.python;
  return code ? [plain("snippet", "copy", say("palette-snippet"), () => session.copy(code))] : [];
}

function views(plain: Plain): Entry[] {
  const others = VIEWS.map((view, at) => ({ view, keys: `Ctrl ${at + 1}` })).filter(({ view }) => view !== place.view);
  return others.map(({ view, keys }) => plain(`view-${view}`, "arrow", say("palette-view", { view: say(`view-${view}`) }), () => session.go(view), keys));
}

function looks(plain: Plain): Entry[] {
  const choice = (name: string, value: string) => say("palette-choice", { name, value });
  const [language, word] = speech.language === "ja" ? (["en", "English"] as const) : (["ja", "日本語"] as const);
  const kept = preferences.kept.theme ?? "system";
  const startup = preferences.atLogin;
  const themes = (["system", "light", "dark"] as const).filter((theme) => theme !== kept);
  return [
    plain("language", "page", choice(say("language"), word), () => session.speak(language)),
    ...themes.map((theme) => plain(`theme-${theme}`, "open", choice(say("theme"), say(`theme-${theme}`)), () => session.paint(theme === "system" ? null : theme))),
    ...(startup === null ? [] : [plain("startup", "laptop", say(startup ? "palette-startup-off" : "palette-startup-on"), () => session.startAtLogin(!startup))]),
  ];
}

function toTarget(): void {
  session.go("check");
  // The field is drawn first where a form stood in its place.
  requestAnimationFrame(() => document.getElementById("target")?.focus());
}
