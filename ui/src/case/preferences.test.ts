import { beforeEach, describe, expect, it } from "vitest";
import { speech } from "../i18n.svelte";
import { platform } from "../platform/mocked";
import { check } from "../state/check.svelte";
import { preferences } from "../state/preferences.svelte";
import { later } from "../state/later";
import { test } from "./check";
import { paint, speak } from "./preferences";
import { afresh, kept, misspelled, offer, start } from "./fixtures";
import type { Preferences, StartView } from "../generated/contract";

describe("preferences", () => {
  beforeEach(afresh);

  it("changes language at once, then explains the same test again without another", async () => {
    await test();
    platform.call.mockImplementation(async (command: string, request: Preferences) => {
      if (command === "check_explain") return misspelled("ja");
      return command === "preferences_keep" ? start(request) : offer;
    });
    const done = speak("ja");
    expect(speech.language).toBe("ja");
    await done;
    expect(check.report?.language).toBe("ja");
    expect(platform.checkRun).toHaveBeenCalledTimes(1);
  });

  it("loses none of two quick choices: the second is kept after the first, and its reply holds", async () => {
    const slow = later<StartView>();
    platform.call.mockReturnValueOnce(slow.promise);
    const painted = paint("dark");
    const spoken = speak("ja");
    expect(speech.language).toBe("ja");
    expect(kept()).toHaveLength(1);
    slow.resolve(start({ theme: "dark", language: "en" }));
    await Promise.all([painted, spoken]);
    expect(kept().at(-1)).toMatchObject({ theme: "dark", language: "ja" });
    expect([preferences.kept.theme, speech.language]).toEqual(["dark", "ja"]);
  });

  it("looks again at what is said of the machine when the language changes", async () => {
    await speak("ja");
    expect(platform.call.mock.calls.map(([command]) => command)).toContain("accounts_look");
  });
});
