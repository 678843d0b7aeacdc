// For the tests: the window as it is after it opened, with two accounts.

import { vi } from "vitest";
import { platform } from "../platform/mocked";
import { accounts } from "../state/accounts.svelte";
import { check } from "../state/check.svelte";
import { account, report, view } from "../state/fixtures";
import { trouble } from "../state/trouble.svelte";
import { begin } from "./begin";
import type { Preferences, StartView } from "../generated/contract";

export const offer = view(["a", "b"].map((id) => account(id)));
export const misspelled = (language: "ja" | "en" = "en") => report("entity-misspelled", language);

export const start = (kept: Partial<Preferences> = {}): StartView => {
  const all = { language: null, theme: null, last_target: null, notify: false, notify_names: false, ...kept };
  return { version: "1", language: all.language ?? "en", preferences: all, accounts: offer };
};

/** What was asked to be kept, in order. */
export const kept = () => platform.call.mock.calls.filter(([command]) => command === "preferences_keep").map(([, request]) => request as Preferences);

export async function afresh(): Promise<void> {
  vi.resetAllMocks();
  vi.stubGlobal("document", { documentElement: { lang: "", dataset: {} } });
  platform.call.mockImplementation(async (command: string, request: Preferences) => {
    if (command === "preferences_keep") return start(request);
    if (command === "favourites_look") return { favourites: [], trouble: null, cancelled: false };
    return offer;
  });
  platform.checkRun.mockResolvedValue(misspelled());
  await check.leave();
  accounts.chosen = null;
  await begin(Promise.resolve(start()));
  trouble.clear();
}
