import { beforeEach, describe, expect, it, vi } from "vitest";
import { CleaningState } from "./cleaning.svelte";
import { KeysState } from "./keys.svelte";
import { later } from "./later";
import type { CleanView, KeysFound } from "../generated/contract";

const platform = vi.hoisted(() => ({ call: vi.fn(), follow: vi.fn() }));
vi.mock("#platform", () => ({ platform }));

const place = (file: string, is_code = true) => ({ place: { file }, readers: [], is_code });
const found = (read: number, ...places: object[]) => ({ read, keys: places.length > 0 ? [{ places }] : [] }) as unknown as KeysFound;

beforeEach(() => void [platform.call.mockReset(), platform.follow.mockReset()]);

describe("a search for keys", () => {
  it("shows how far it is, and the last one's answer alone", async () => {
    const state = new KeysState();
    const [first, second] = [later<KeysFound>(), later<KeysFound>()];
    const told: ((event: { read: number }) => void)[] = [];
    platform.follow.mockImplementation((_command, _request, on) => (told.push(on), (told.length === 1 ? first : second).promise));
    const looks = [state.look(), state.look()];
    told[0]?.({ read: 3 });
    expect(state.read).toBe(0);
    told[1]?.({ read: 5 });
    expect([state.read, state.busy]).toEqual([5, true]);
    second.resolve(found(2));
    first.resolve(found(1));
    await Promise.all(looks);
    expect([state.found?.read, state.busy]).toEqual([2, false]);
  });

  it("waits for a folder to be chosen, and names each file of code once", async () => {
    const state = new KeysState();
    platform.call.mockResolvedValueOnce(null);
    await state.choose();
    expect(platform.follow).not.toHaveBeenCalled();
    platform.call.mockResolvedValueOnce({ folder: "~/a" });
    platform.follow.mockResolvedValueOnce(found(1, place("~/a/x.py"), place("~/.netrc", false), place("~/a/x.py")));
    await state.choose();
    expect([state.folder, state.files]).toEqual(["~/a", ["~/a/x.py"]]);
  });

  it("asks no host while it runs", async () => {
    const state = new KeysState();
    const answer = later<KeysFound>();
    platform.follow.mockReturnValueOnce(answer.promise);
    const look = state.look();
    await state.ask("https://a");
    expect(platform.call).not.toHaveBeenCalled();
    answer.resolve(found(1));
    await look;
    platform.call.mockResolvedValueOnce(found(2));
    await state.ask("https://a");
    expect(platform.call).toHaveBeenCalledWith("keys_ask", { host: "https://a" });
  });
});

describe("keys taken out of code", () => {
  const plan = { id: "p", changes: [{ file: "~/x.py" }], saves: [{ account: "a", label: "found" }], stays: [] } as unknown as CleanView;

  it("are kept under the names that were typed", async () => {
    const cleaning = new CleaningState();
    platform.call.mockResolvedValueOnce(plan);
    await cleaning.begin(["~/x.py"]);
    cleaning.labels.a = "work";
    platform.call.mockResolvedValueOnce({});
    expect(await cleaning.apply()).toBe(true);
    expect(platform.call).toHaveBeenCalledWith("clean_apply", { plan: "p", labels: [{ account: "a", label: "work" }], keep: "keychain" });
    expect([cleaning.open, cleaning.done?.files]).toEqual([false, 1]);
  });

  it("stay where they are, and in sight, when the change is refused", async () => {
    const cleaning = new CleaningState();
    platform.call.mockResolvedValueOnce(plan);
    await cleaning.begin(["~/x.py"]);
    platform.call.mockRejectedValueOnce({ code: "file-changed-since", explanation: {} });
    await cleaning.apply();
    expect([cleaning.open, cleaning.problem?.code, cleaning.done]).toEqual([true, "file-changed-since", null]);
  });
});
