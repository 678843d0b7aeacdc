// Starts the door into the core (`tests/door`): in front of it a page in a browser works as in the window.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../target/debug/examples/door", import.meta.url));

/** Its address, its token, and how to close it; it also closes with this process. */
export async function door(...options) {
  const child = spawn(program, options, { stdio: ["pipe", "pipe", "inherit"] });
  const failed = new Promise((_, reject) => {
    child.on("error", () => reject(new Error(`${program} is missing: cargo build -p keywand-tests --example door`)));
    child.on("exit", (code) => reject(new Error(`the door ended with ${code}`)));
  });
  failed.catch(() => undefined);
  const said = new Promise((resolve) => createInterface(child.stdout).once("line", (line) => resolve(JSON.parse(line))));
  return { ...(await Promise.race([said, failed])), close: () => child.stdin.end() };
}

/** For vite: what a page asks goes on to a door, and the address with its token is printed. */
export function behindDoor() {
  return {
    name: "behind-door",
    apply: "serve",
    async configureServer(server) {
      if (server.config.mode !== "browser") return;
      const { url, token } = await door("--origin", "http://localhost:5173");
      server.httpServer?.once("listening", () => server.config.logger.info(`  With the real core: http://localhost:5173/?token=${token}&kept=3`));
      server.middlewares.use(async (request, response, next) => {
        if (request.method !== "POST") return next();
        const body = await new Response(request).arrayBuffer();
        const { authorization = "", origin = "", "content-type": type = "" } = request.headers;
        const answer = await fetch(url + request.url, { method: "POST", headers: { authorization, origin, "content-type": type }, body });
        response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
        for await (const piece of answer.body ?? []) response.write(piece);
        response.end();
      });
    },
  };
}
