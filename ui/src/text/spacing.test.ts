import { describe, expect, it } from "vitest";
import { speech } from "../i18n.svelte";

describe("spaces in Japanese sentences", () => {
  it("stand beside Latin names only, and names keep their own", () => {
    speech.language = "ja";
    const gone = (team: string) => speech.say("change-log-gained", { team });
    expect(gone("vision-lab")).toBe("vision-lab に run をログできる見込みになりました（以前は閲覧専用）。");
    expect(gone("画像班")).toBe("画像班に run をログできる見込みになりました（以前は閲覧専用）。");
    expect(gone("画像 班")).toBe("画像 班に run をログできる見込みになりました（以前は閲覧専用）。");
    speech.language = "en";
  });
});
