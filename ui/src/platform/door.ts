// A browser instead of the window, in development: the same core, behind the door of `tests/door`. In the address stands what the
// page is to find there (`?kept=3&lang=ja&scenario=role-is-view-only`; the words are listed in `tests/door/scenario.rs`).

import type { Commands } from "../generated/contract";
import type { Platform } from "./platform";

type Line = { told: unknown } | { answer: unknown } | { refused: unknown };

const wanted = new URLSearchParams(location.search);
// A page that is loaded again, or under another address, still has its token.
const token = wanted.get("token") ?? sessionStorage.getItem("door") ?? "";
sessionStorage.setItem("door", token);

async function ask(path: string, body: string, type: string): Promise<Response> {
  const response = await fetch(path, { method: "POST", headers: { Authorization: `Bearer ${token}`, "Content-Type": type }, body });
  if (!response.ok) throw new Error(`The door answers with ${response.status} ${await response.text()}`);
  return response;
}

const world: Promise<string> = wanted.has("world") ? Promise.resolve(wanted.get("world") ?? "") : ask("/open", location.search, "text/plain").then(async (response) => (await response.json()).world);

/** Each line as it comes; the last may come long after the answer. */
async function* lines(response: Response): AsyncGenerator<Line> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    const whole = (rest + piece.value).split("\n");
    rest = whole.pop() ?? "";
    for (const line of whole) yield JSON.parse(line) as Line;
  }
}

async function call<C extends keyof Commands>(command: C, request: Commands[C]["request"], on?: (told: never) => void): Promise<Commands[C]["response"]> {
  const response = await ask("/call", JSON.stringify({ world: await world, command, request }), "application/json");
  return new Promise((resolve, reject) => {
    void (async () => {
      for await (const line of lines(response)) {
        if ("told" in line) on?.(line.told as never);
        else if ("answer" in line) resolve(line.answer as Commands[C]["response"]);
        else reject(line.refused);
      }
    })().catch(reject);
  });
}

export const platform: Platform = {
  call: async (command, request) => {
    const answer = await call(command, request);
    // What the window would do now: a test sees what was copied, and the browser prints.
    if (command === "text_copy") document.documentElement.dataset.copied = (request as Commands["text_copy"]["request"]).text;
    if (command === "page_print") print();
    return answer;
  },
  follow: call,
};
