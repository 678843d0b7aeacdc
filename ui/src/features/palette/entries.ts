// What the palette offers, in the words of the moment.

import { say, speech } from "../../i18n.svelte";
import { restoreAccount, startSample } from "../../case/accounts";
import { cancelTest, test } from "../../case/check";
import { copy } from "../../case/desktop";
import { stopFavourites } from "../../case/favourites";
import { runMatrix, stopMatrix } from "../../case/matrix";
import { stopKeys } from "../../case/keys";
import { stopRuns } from "../../case/offline";
import { copyProject, openProject, refresh, stopListing } from "../../case/opened";
import { go } from "../../case/place";
import { paint, speak, startAtLogin } from "../../case/preferences";
import { printWhoMay } from "../../case/printing";
import { copyWhoMay, stopAsking } from "../../case/reach";
import { seek } from "../../case/search";
import { planSwitch, previousAccount, switchBack } from "../../case/switching";
import { accounts } from "../../state/accounts.svelte";
import { check } from "../../state/check.svelte";
import { favourites } from "../../state/favourites.svelte";
import { keys } from "../../state/keys.svelte";
import { matrix } from "../../state/matrix.svelte";
import { offline } from "../../state/offline.svelte";
import { opened } from "../../state/opened.svelte";
import { digit, MACHINE_VIEWS, place, VIEWS } from "../../state/place.svelte";
import { preferences } from "../../state/preferences.svelte";
import { reach } from "../../state/reach.svelte";
import { called } from "../../text/account";
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
    { runs: check.running, stop: cancelTest },
    { runs: reach.asking.length + reach.opening.length > 0, stop: stopAsking },
    { runs: opened.listing, stop: stopListing },
    { runs: matrix.running, stop: stopMatrix },
    { runs: keys.busy, stop: stopKeys },
    { runs: favourites.running, stop: stopFavourites },
    { runs: offline.busy, stop: stopRuns },
  ].filter(({ runs }) => runs);
  return running.length === 0 ? [] : [plain("cancel", "denied", say("cancel"), () => Promise.all(running.map(({ stop }) => stop())))];
}

function tests(plain: Plain): Entry[] {
  if (accounts.view.accounts.length === 0) return [plain("sample", "flask", say("sample-start"), startSample)];
  const run = check.target.trim() === "" || accounts.chosen === null ? [] : [plain("test", "allowed", say("check-run"), () => (go("check"), test()))];
  return [...run, plain("target", "arrow", say("palette-target"), toTarget)];
}

function switches(plain: Plain): Entry[] {
  const { removed, switched } = accounts.view;
  const previous = previousAccount();
  const to = (account: AccountView): Entry => ({
    ...plain(`switch-${account.id}`, account.active ? "allowed" : "key", say("palette-switch", { account: called(account) }), () => planSwitch(account.id)),
    more: [account.label, account.username, account.host],
    note: account.active ? say("account-active") : account.host,
  });
  return [
    ...(previous && !previous.active ? [plain("previous", "undo", say("palette-previous", { account: previous.label ?? "" }), switchBack, "-")] : []),
    ...accounts.kept.map(to),
    ...(switched ? [plain("undo", "undo", say("palette-undo"), () => planSwitch(null))] : []),
    ...(removed ? [plain("restore", "undo", say("palette-restore", { account: removed.label }), restoreAccount)] : []),
  ];
}

/** What the views of reach offer. */
function reaches(plain: Plain): Entry[] {
  const account = accounts.account;
  if (account === null) return [];
  const project = opened.account === account.id && place.view === "reach" ? opened.projects[opened.active] : undefined;
  return [
    plain("search", "search", say("search"), seek, "/"),
    plain("refresh", "undo", say("palette-refresh", { account: called(account) }), () => (go("reach"), refresh(account.id)), "F5"),
    ...(matrix.wanted.length > 0 ? [plain("which", "allowed", say("which-run"), () => (go("which"), runMatrix()))] : []),
    plain("who-may-print", "print", say("palette-print"), printWhoMay),
    plain("who-may", "copy", say("who-may-copy"), () => copyWhoMay("markdown")),
    ...(project ? [plain("project-copy", "copy", say("project-copy"), () => copyProject(project), "Ctrl Enter"), plain("project-page", "page", say("project-page"), () => openProject(project))] : []),
  ];
}

function copies(plain: Plain): Entry[] {
  const code = check.report?.snippet?.python;
  return code ? [plain("snippet", "copy", say("palette-snippet"), () => copy(code))] : [];
}

function views(plain: Plain): Entry[] {
  const others = [...VIEWS, ...MACHINE_VIEWS].filter((view) => view !== place.view);
  return others.map((view) => plain(`view-${view}`, "arrow", say("palette-view", { view: say(`view-${view}`) }), () => go(view), `Ctrl ${digit(view)}`));
}

function looks(plain: Plain): Entry[] {
  const choice = (name: string, value: string) => say("palette-choice", { name, value });
  const [language, word] = speech.language === "ja" ? (["en", "English"] as const) : (["ja", "日本語"] as const);
  const kept = preferences.kept.theme ?? "system";
  const startup = preferences.atLogin;
  const themes = (["system", "light", "dark"] as const).filter((theme) => theme !== kept);
  return [
    plain("language", "page", choice(say("language"), word), () => speak(language)),
    ...themes.map((theme) => plain(`theme-${theme}`, "open", choice(say("theme"), say(`theme-${theme}`)), () => paint(theme === "system" ? null : theme))),
    ...(startup === null ? [] : [plain("startup", "laptop", say(startup ? "palette-startup-off" : "palette-startup-on"), () => startAtLogin(!startup))]),
  ];
}

function toTarget(): void {
  go("check");
  // The field is drawn first where a form stood in its place.
  requestAnimationFrame(() => document.getElementById("target")?.focus());
}
