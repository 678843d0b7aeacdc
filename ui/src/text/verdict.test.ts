import { describe, expect, it } from "vitest";
import { speech } from "../i18n.svelte";
import { verdictWord } from "./verdict";

describe("the word for a verdict", () => {
  it("promises a pass only where a write has proven it", () => {
    const said = (proven: boolean) => speech.say(verdictWord({ verdict: "allowed", proven, registry: null }));
    expect([said(false), said(true)]).toEqual(["Should work", "Allowed"]);
    expect(speech.say(verdictWord({ verdict: "denied", proven: true, registry: null }))).toBe("Denied");
    expect(speech.say(verdictWord({ verdict: "allowed", proven: false, registry: "acme/model" }))).toBe("Should work");
  });
});
