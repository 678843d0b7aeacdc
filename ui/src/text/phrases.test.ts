import { describe, expect, it } from "vitest";
import { phrases, pieces } from "./phrases";

describe("line breaks in Japanese", () => {
  const sentences = [
    "lzwjava は api.wandb.ai の「my-awesome-team-name/my-awesome-project」に run をログできません。",
    "サーバーの応答は HTTP 403 でした（readOnly: true）。「vision-lab」には書き込めません。",
    "このアカウントではrunをログできません",
  ];

  it("stand between phrases, and lose nothing", () => {
    for (const sentence of sentences) {
      const parts = phrases(sentence);
      expect(parts.length, sentence).toBeGreaterThan(1);
      expect(parts.join("")).toBe(sentence);
    }
    expect(phrases("チームのメンバーだけが招待されています。")).toEqual(["チームの", "メンバーだけが", "招待されています。"]);
  });

  it("never begin a line with what closes, or end it with what opens", () => {
    for (const part of sentences.flatMap(phrases)) {
      expect(part).not.toMatch(/^[」』）、。]/u);
      expect(part).not.toMatch(/[「『（]$/u);
    }
  });

  it("never begin a line with the particle of a name", () => {
    for (const sentence of ["このアカウントは「speech-group」にプロジェクト「asr」を作成できませんでした。", "「work」が使われ、「vision-lab」から（個人）へ移りました。", "「vision-lab」に run をログできます。"]) {
      expect(phrases(sentence).join("")).toBe(sentence);
      for (const part of phrases(sentence)) expect(part).not.toMatch(/^ ?[をがはにでともへや]/u);
    }
    const kept = (phrase: string) => pieces(phrase).map(({ text, keeps }) => [text, keeps]);
    expect(kept("「asr」を")).toEqual([["「asr」", "joined"], ["を", null]]);
    expect(kept("チームの")).toEqual([["チームの", null]]);
    expect(kept("Weave のトレース")).toEqual([["Weave", null], [" の", "whole"], ["トレース", null]]);
    expect(kept("make run")).toEqual([["make run", null]]);
  });

  it("leave other languages to the browser", () => {
    expect(phrases("The server denies write access.")).toEqual(["The server denies write access."]);
    expect(phrases("")).toEqual([""]);
  });
});
