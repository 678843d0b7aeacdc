import { beforeEach, describe, expect, it, vi } from "vitest";
import { speech } from "../i18n.svelte";
import { platform } from "../platform/mocked";
import { check } from "../state/check.svelte";
import { place } from "../state/place.svelte";
import { switching } from "../state/switching.svelte";
import { trouble } from "../state/trouble.svelte";
import { begin } from "./begin";
import { afresh, start } from "./fixtures";
import type { Wish } from "../generated/contract";

describe("the window", () => {
  beforeEach(afresh);

  it("begins with what was kept", async () => {
    await begin(Promise.resolve(start({ language: "ja", theme: "dark", last_target: "t/p" })));
    expect([speech.language, document.documentElement.lang, document.documentElement.dataset.theme, check.target, place.ready]).toEqual(["ja", "ja", "dark", "t/p", true]);
  });

  it("shows that it could not begin, rather than nothing", async () => {
    place.ready = false;
    await begin(Promise.reject("no reply"));
    expect([place.ready, trouble.words]).toEqual([true, "no reply"]);
  });

  it("does what is asked for in the tray", async () => {
    const wish = platform.listen.mock.calls[0]?.[0] as (wish: Wish) => void;
    wish({ kind: "switch", account: "b" });
    expect(switching.account).toBe("b");
    switching.close();
    check.target = "t/p";
    wish({ kind: "test" });
    await vi.waitFor(() => expect(platform.checkRun).toHaveBeenCalledOnce());
  });
});
