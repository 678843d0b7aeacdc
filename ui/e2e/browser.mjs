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

  /** A page that keeps what went wrong in it, and can go elsewhere. */
  async function page(query, viewport = { width: 1040, height: 720 }, options = {}) {
    const context = await browser.newContext({ viewport, ...options });
    const opened = await context.newPage();
    opened.wrong = [];
    opened.on("console", (said) => ["error", "warning"].includes(said.type()) && opened.wrong.push(said.text()));
    opened.on("pageerror", (error) => opened.wrong.push(error.message));
    opened.go = async (next) => {
      await opened.goto(`${url}?${next}`);
      await opened.waitForSelector("header");
    };
    await opened.go(query);
    return opened;
  }

  async function close() {
    await browser.close();
    server.close();
  }

  return { page, close };
}

/** An element by its test id. */
export const id = (name) => `[data-testid=${name}]`;

export async function test(page) {
  await page.click(id("check-button"));
  await page.waitForSelector(id("verdict"));
}

export async function unfold(page) {
  await page.$$eval("details", (all) => all.forEach((one) => (one.open = true)));
}

/** Text at this many times its size, as a reader may set it. */
export async function enlarge(page, times) {
  await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}px`), 14 * times);
}

/** What does not fit: something scrolls sideways, stands outside the window, or is cut. */
export function cut(page) {
  return page.evaluate(() => {
    const found = [];
    const wide = (one) => one.scrollWidth > one.clientWidth + 1;
    for (const one of [document.documentElement, ...document.querySelectorAll("main, nav, nav .scroll, dialog[open], dialog .content, dialog ul")])
      if (wide(one)) found.push(`${one.tagName} scrolls sideways: ${one.scrollWidth} > ${one.clientWidth}`);
    for (const one of document.querySelectorAll("button, h1, h2, h3, p, dl, dd, dt, li, label, summary, code, strong, pre, bdi, figcaption")) {
      const box = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      if (one.closest(".hidden") || style.position === "absolute" || box.width === 0 || style.visibility === "hidden") continue;
      const words = `${one.tagName} ${one.textContent.slice(0, 60)}`;
      if (box.right > innerWidth + 1 || box.left < -1) found.push(`${words} stands outside`);
      else if (style.display !== "inline" && !one.querySelector(".word") && wide(one)) found.push(`${words} is cut`);
    }
    return found;
  });
}
