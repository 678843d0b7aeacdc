import { describe, expect, it } from "vitest";
import { when } from "./when";

describe("a moment", () => {
  const now = new Date(2026, 10, 24, 18, 0);
  const said = (moment: Date, language: string) => when(moment.getTime() / 1000, language, now);

  it("is the time of today, else the day, with its year where that is another", () => {
    expect(said(new Date(2026, 10, 24, 9, 5), "ja")).toBe("9:05");
    expect(said(new Date(2026, 10, 3, 9, 5), "ja")).toBe("11月3日");
    expect(said(new Date(2025, 10, 3, 9, 5), "en")).toBe("Nov 3, 2025");
  });
});
