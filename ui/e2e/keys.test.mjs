// Keys on this machine: a folder is searched, one host is asked after a click that names it, a key goes out of code and comes back.

import assert from "node:assert/strict";
import { after, before, test as it } from "node:test";
import { cut, id, open, pictures } from "./browser.mjs";

let browser;
before(async () => (browser = await open()));
after(() => browser.close());

for (const [language, theme, width] of [["ja", "light", 1040], ["en", "dark", 720], ["ja", "dark", 480]]) {
  it(`finds keys, asks about them, takes them out and puts them back in ${language}, ${width} wide`, async () => {
    const page = await browser.page(`kept=2&lying&lang=${language}&theme=${theme}`, { width, height: 900 });
    const picture = (name) => page.screenshot({ path: `${pictures}/keys-${name}-${language}-${theme}-${width}.png`, fullPage: true });
    await page.click(id("view-keys"));
    await page.waitForSelector(id("keys-count"));
    await page.click(id("keys-choose"));
    await page.waitForSelector(`${id("key-place")}[data-kind=notebook]`);
    assert.equal(await page.locator(`${id("key")}[data-state=not-asked]`).count(), await page.locator(id("key")).count());
    assert.match(await page.textContent(id("keys-ask")), /127\.0\.0\.1:\d+.*3|3.*127\.0\.0\.1:\d+/s);
    await picture("found");
    await page.click(id("keys-ask"));
    await page.waitForSelector(`${id("key")}[data-state=works]`);
    await page.waitForSelector(`${id("key")}[data-state=rejected]`);
    assert.deepEqual(await cut(page), []);

    await page.click(id("clean-all"));
    await page.waitForSelector(id("change"));
    await page.waitForSelector(id("clean-stays"));
    await page.waitForTimeout(50);
    assert.deepEqual(await cut(page), []);
    await picture("dialog");
    await page.click(id("clean-apply"));
    await page.waitForSelector(id("cleaned"));
    await page.waitForSelector(`${id("key-place")}[data-kind=notebook]`, { state: "detached" });
    await picture("cleaned");
    await page.click(id("clean-undo"));
    await page.waitForSelector(id("change"));
    await page.click(id("clean-apply"));
    await page.waitForSelector(`${id("key-place")}[data-kind=notebook]`);
    for (const key of Object.values(page.world.people)) assert.ok(!(await page.content()).includes(key));
    assert.deepEqual(page.wrong, []);
    await page.context().close();
  });
}

it("is reached by keyboard, and copies the command that replaces a key", async () => {
  const page = await browser.page("kept=2&lying&lang=en");
  await page.keyboard.press("Control+6");
  await page.waitForSelector(id("keys-count"));
  await page.focus(id("keys-choose"));
  await page.keyboard.press("Enter");
  await page.waitForSelector(`${id("key-place")}[data-kind=source]`);
  await page.click(`${id("key-rotate")} summary`);
  await page.click(id("copy-rotate"));
  await page.waitForFunction(() => document.documentElement.dataset.copied?.startsWith("keywand rotate "));
  assert.deepEqual(page.wrong, []);
});
