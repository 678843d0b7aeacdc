import { beforeEach, describe, expect, it, vi } from "vitest";
import { platform } from "../platform/mocked";
import { paste } from "./paste.svelte";
import { later } from "./later";

describe("a pasted text", () => {
  beforeEach(() => void vi.resetAllMocks());

  it("shows the newest of several pasted texts", async () => {
    const { promise, resolve } = later<unknown>();
    platform.call.mockReturnValueOnce(promise);
    const first = paste.look("one");
    platform.call.mockResolvedValueOnce({ kind: "target", target: "t/p", account: null });
    await paste.look("two");
    resolve({ kind: "key", host: null });
    expect([await first, paste.text, paste.view?.kind]).toEqual([null, "two", "target"]);
  });

  it("looks once more where the language changes meanwhile, and loses nothing", async () => {
    const early = later<unknown>();
    platform.call.mockReturnValueOnce(early.promise).mockResolvedValueOnce({ kind: "target", target: "second/look", account: null });
    const looked = paste.look("one");
    await paste.again();
    early.resolve({ kind: "target", target: "first/look", account: null });
    expect(await looked).toMatchObject({ target: "second/look" });
    expect([platform.call.mock.calls.length, paste.looking]).toEqual([2, false]);
  });
});
