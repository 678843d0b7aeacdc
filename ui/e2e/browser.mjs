// The built screen in Chromium, served with the window's own policy.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const built = fileURLToPath(new URL("../dist-browser", import.meta.url));
const config = JSON.parse(await readFile(new URL("../../src-tauri/tauri.conf.json", import.meta.url), "utf8"));
const kinds = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

export const examples = JSON.parse(await readFile(new URL("../src/generated/examples.json", import.meta.url), "utf8"));
export const pictures = fileURLToPath(new URL("../../artifacts/screens", import.meta.url));

export async function open() {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://x").pathname;
    const file = join(built, path === "/" ? "index.html" : path);
    try {
      const body = await readFile(file);
      response.writeHead(200, { "Content-Type": kinds[extname(file)] ?? "text/plain", "Content-Security-Policy": config.app.security.csp });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
  const url = `http://127.0.0.1:${server.address().port}/`;

  /** A page that keeps what went wrong in it. */
  async function page(query, viewport = { width: 1040, height: 720 }, options = {}) {
    const context = await browser.newContext({ viewport, ...options });
    const opened = await context.newPage();
    opened.wrong = [];
    opened.on("console", (said) => ["error", "warning"].includes(said.type()) && opened.wrong.push(said.text()));
    opened.on("pageerror", (error) => opened.wrong.push(error.message));
    await opened.goto(`${url}?${query}`);
    await opened.waitForSelector("header");
    return opened;
  }

  async function close() {
    await browser.close();
    server.close();
  }

  return { page, close };
}

export async function test(page) {
  await page.click("[data-testid=check-button]");
  await page.waitForSelector("[data-testid=verdict]");
}
