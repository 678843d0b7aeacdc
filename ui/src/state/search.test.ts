import { beforeEach, describe, expect, it, vi } from "vitest";
import { platform } from "../platform/mocked";
import { later } from "./later";
import { SearchState } from "./search.svelte";
import type { SearchView } from "../generated/contract";

const found = (query: string, count = 2) => ({ query, hits: Array.from({ length: count }, (_, at) => ({ text: `${query}-${at}` })), total: count }) as unknown as SearchView;

describe("the search", () => {
  let search: SearchState;
  beforeEach(() => {
    vi.resetAllMocks();
    search = new SearchState();
  });

  it("asks the last that was typed, and shows no late answer", async () => {
    const first = later<SearchView>();
    platform.call.mockImplementationOnce(() => first.promise).mockImplementation(async (_, { query }) => found(query));
    const typed = search.type("v");
    await search.type("vi");
    await search.type("vis");
    first.resolve(found("v"));
    await typed;
    expect(platform.call.mock.calls.map(([, request]) => request.query)).toEqual(["v", "vis"]);
    expect(search.view?.query).toBe("vis");
  });

  it("shows nothing of an answer that comes after the field was emptied", async () => {
    const first = later<SearchView>();
    platform.call.mockImplementationOnce(() => first.promise);
    const typed = search.type("v");
    await search.type("");
    first.resolve(found("v"));
    await typed;
    expect([search.view, search.hit]).toEqual([null, null]);
  });

  it("begins at the best one again where the query changed, and goes round", async () => {
    platform.call.mockImplementation(async (_, { query }) => found(query));
    await search.type("a");
    search.move(-1);
    expect(search.hit?.text).toBe("a-1");
    search.move(1);
    expect(search.hit?.text).toBe("a-0");
    search.move(1);
    await search.type("ab");
    expect(search.hit?.text).toBe("ab-0");
  });
});
