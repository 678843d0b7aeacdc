// The built screen in Chromium, before the real core, served with the window's own policy.

import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { door } from "../door.mjs";

export const pictures = fileURLToPath(new URL("../../artifacts/screens", import.meta.url));

export async function open() {
  const { url, token, close: closeDoor } = await door("--page", fileURLToPath(new URL("../dist-browser", import.meta.url)));
  const browser = await chromium.launch({
    // Chromium without a window: the whole program draws its own toolbar and tabs besides, in processes of their own.
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });

  /** Asks the door as a test, not as a page. */
  async function ask(path, body) {
    const headers = { Authorization: `Bearer ${token}`, "Content-Type": typeof body === "string" ? "text/plain" : "application/json" };
    const response = await fetch(url + path, { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  }

  /** What the core answers to a command, in a world of its own. */
  async function core(query, command, request = {}) {
    const { world } = await (await ask("/open", query)).json();
    const lines = (await (await ask("/call", { world, command, request })).text()).trim().split("\n");
    return JSON.parse(lines.at(-1)).answer;
  }

  /** A page that keeps what went wrong in it, and can go elsewhere; `world` is what it works in: keys of people, accounts in order. */
  async function page(query, viewport = { width: 1040, height: 720 }, options = {}) {
    const context = await browser.newContext({ viewport, ...options });
    const opened = await context.newPage();
    // The core behind the page is a debug build, on a machine that may be busy.
    opened.setDefaultTimeout(90_000);
    opened.wrong = [];
    opened.on("console", (said) => ["error", "warning"].includes(said.type()) && opened.wrong.push(said.text()));
    opened.on("pageerror", (error) => opened.wrong.push(error.message));
    opened.go = async (next) => {
      opened.world = await (await ask("/open", next)).json();
      await opened.visit(opened.world.world);
    };
    opened.visit = async (world) => {
      await opened.goto(`${url}/?token=${token}&world=${world}`);
      await opened.waitForSelector("header");
    };
    opened.tray = (item) => ask("/tray", { world: opened.world.world, item });
    await opened.go(query);
    return opened;
  }

  async function close() {
    await browser.close();
    closeDoor();
  }

  return { page, core, close };
}

/** An element by its test id. */
export const id = (name) => `[data-testid=${name}]`;

/** Types a key of somebody who is not on file, for the sample W&B. */
export async function enter(page, host = page.world.host) {
  await page.fill(id("key-input"), page.world.people["m-keller"]);
  await page.fill(id("host-input"), host);
}

export async function test(page) {
  await page.click(id("check-button"));
  await page.waitForSelector(id("verdict"));
}

/** Opens the first team by the keys: under the mouse its row may move while answers arrive. */
export async function openTeam(page) {
  await page.waitForSelector(id("teams-row"));
  await page.focus(id("teams"));
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
}

/** Waits until it is so. */
export async function until(holds, what) {
  for (let turn = 0; turn < 900; turn += 1) {
    if (await holds()) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${what} does not come`);
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
    // A right that loses its end says something else: “can log” of “should be able to log”.
    for (const one of document.querySelectorAll("[data-may-log]"))
      if ([one, one.parentElement].some(wide)) found.push(`${one.textContent} is cut`);
    return found;
  });
}
