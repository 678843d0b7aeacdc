import { describe, expect, it } from "vitest";
import { speech } from "../i18n.svelte";
import { verdictWord } from "./verdict";

describe("the word for a verdict", () => {
  it("promises a pass only where a write has proven it", () => {
    const said = (proven: boolean) => speech.say(verdictWord({ verdict: "allowed", proven }));
    expect([said(false), said(true)]).toEqual(["Should work", "Allowed"]);
    expect(speech.say(verdictWord({ verdict: "denied", proven: true }))).toBe("Denied");
  });
});

describe("spaces in Japanese sentences", () => {
  it("stand beside Latin names only, and names keep their own", () => {
    speech.language = "ja";
    const gone = (team: string) => speech.say("change-log-gained", { team });
    expect(gone("vision-lab")).toBe("vision-lab にログできるようになりました（以前は閲覧専用）。");
    expect(gone("画像班")).toBe("画像班にログできるようになりました（以前は閲覧専用）。");
    expect(gone("画像 班")).toBe("画像 班にログできるようになりました（以前は閲覧専用）。");
    speech.language = "en";
  });
});
