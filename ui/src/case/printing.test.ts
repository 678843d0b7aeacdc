import { beforeEach, describe, expect, it } from "vitest";
import { platform } from "../platform/mocked";
import { problem } from "../state/fixtures";
import { place } from "../state/place.svelte";
import { trouble } from "../state/trouble.svelte";
import { afresh } from "./fixtures";
import { printed, printRights, printWhoMay } from "./printing";

describe("a sheet for paper", () => {
  beforeEach(afresh);

  it("is laid out before the system is asked to print, and until it was printed", async () => {
    const laidOut: unknown[] = [];
    platform.call.mockImplementation(async (command: string) => {
      if (command === "page_print") laidOut.push(place.printing);
      return { accounts: [] };
    });
    await printWhoMay();
    await printRights();
    expect([laidOut, place.printing]).toEqual([["teams", "rights"], "rights"]);
    printed();
    expect(place.printing).toBeNull();
  });

  it("does not stay where the system refuses, and why is shown", async () => {
    platform.call.mockRejectedValueOnce(problem("system-refused"));
    await printRights();
    expect([place.printing, trouble.problem?.code]).toEqual([null, "system-refused"]);
  });
});
