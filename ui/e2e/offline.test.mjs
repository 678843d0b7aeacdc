// Offline runs: a folder is read, each target is tested after a click that names the host, and the commands are copied.

import assert from "node:assert/strict";
import { after, before, test as it } from "node:test";
import { cut, id, open, pictures } from "./browser.mjs";

let browser;
before(async () => (browser = await open()));
after(() => browser.close());

for (const [language, theme, width] of [["ja", "dark", 1040], ["en", "light", 720], ["ja", "light", 480]]) {
  it(`reads offline runs, tests their targets and shows another one in ${language}, ${width} wide`, async () => {
    const page = await browser.page(`kept=2&waiting&lang=${language}&theme=${theme}`, { width, height: 900 });
    const picture = (name) => page.screenshot({ path: `${pictures}/offline-${name}-${language}-${theme}-${width}.png`, fullPage: true });
    await page.keyboard.press("Control+7");
    await picture("idle");
    await page.click(id("offline-choose"));
    await page.waitForSelector(id("offline-batch"));
    assert.equal(await page.locator(id("offline-batch")).count(), 2);
    assert.match(await page.textContent(id("offline-test")), /127\.0\.0\.1/);
    await page.click(id("offline-test"));
    await page.waitForFunction((batch) => document.querySelectorAll(`${batch}[data-verdict]`).length === 2, id("offline-batch"));
    await picture("tested");
    assert.deepEqual(await cut(page), []);
    await page.fill(id("offline-to"), "vision-lab/moved");
    await page.keyboard.press("Enter");
    await page.waitForSelector(id("offline-back"));
    assert.equal(await page.locator(id("offline-batch")).count(), 1);
    await page.click(id("offline-copy"));
    await page.waitForFunction(() => document.documentElement.dataset.copied?.split("\n").every((line) => line.startsWith("wandb sync -e vision-lab -p moved ")));
    await picture("moved");
    assert.deepEqual(page.wrong, []);
    await page.context().close();
  });
}
