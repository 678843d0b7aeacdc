import { beforeEach, describe, expect, it } from "vitest";
import { platform } from "../platform/mocked";
import { trouble } from "../state/trouble.svelte";
import { copy, openLink } from "./desktop";
import { afresh } from "./fixtures";

describe("the desktop", () => {
  beforeEach(afresh);

  it("says what could not be copied or opened, and that it was not", async () => {
    platform.call.mockRejectedValueOnce({ code: "system-refused", explanation: {} });
    expect(await copy("text")).toBe(false);
    expect(trouble.problem?.code).toBe("system-refused");
    trouble.clear();
    expect(await openLink("https://wandb.ai")).toBe(true);
    expect(trouble.problem).toBeNull();
  });
});
