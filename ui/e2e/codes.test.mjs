// The list of causes and the page of each, in both languages.

import assert from "node:assert/strict";
import { after, before, test as it } from "node:test";
import { cut, enlarge, id, open, pictures, unfold } from "./browser.mjs";

let browser;
let list;
before(async () => {
  browser = await open();
  list = await browser.core("", "codes_list");
});
after(() => browser.close());

const entry = (code) => `${id("code-entry")}[data-code=${code}]`;

for (const language of ["ja", "en"]) {
  it(`shows the page of every cause in ${language}, whole in narrow and wide windows`, async () => {
    const page = await browser.page(`kept=2&lang=${language}`);
    await page.click(id("view-codes"));
    await page.waitForSelector(id("code-page"));
    assert.equal(await page.locator(id("code-entry")).count(), list.length);
    for (const { code } of list) {
      await page.click(entry(code));
      await page.waitForSelector(`${id("code-page")}[data-code=${code}]`);
      const { title, meaning } = (await browser.core("", "code_page", { code }))[language];
      assert.equal(await page.textContent(id("code-title")), title);
      assert.ok((await page.textContent(`${id("code-page")} dl`)).includes(meaning.replaceAll("`", "")), code);
      await unfold(page);
      for (const [width, height] of [[320, 720], [1040, 720]]) {
        await page.setViewportSize({ width, height });
        assert.deepEqual(await cut(page), [], `${code} at ${width} px`);
      }
    }
    await enlarge(page, 2);
    assert.deepEqual(await cut(page), [], "with text twice as large");
    assert.deepEqual(page.wrong, []);
  });

  it(`keeps pictures of the causes in ${language}`, async () => {
    for (const [width, height] of [[1040, 720], [720, 480]])
      for (const theme of ["light", "dark"]) {
        const page = await browser.page(`kept=3&lang=${language}&theme=${theme}`, { width, height });
        await page.click(id("view-codes"));
        await page.click(entry("role-is-view-only"));
        await page.waitForSelector(`${id("code-page")}[data-code=role-is-view-only]`);
        await page.screenshot({ path: `${pictures}/codes-${language}-${theme}-${width}.png` });
      }
  });
}

it("finds a cause by a word of either language or its code, and goes on to another by its name", async () => {
  const page = await browser.page("kept=2&lang=en");
  await page.click(id("view-codes"));
  await page.waitForSelector(id("code-page"));
  for (const typed of ["このロールでは", "This role cannot log", "role-is-view"]) {
    await page.fill(id("codes-find"), typed);
    assert.equal(await page.locator(id("code-entry")).count(), 1, typed);
  }
  await page.press(id("codes-find"), "ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForSelector(`${id("code-page")}[data-code=role-is-view-only]`);
  await page.click(`${id("code-page")} >> text=seat-has-no-access`);
  await page.waitForSelector(`${id("code-page")}[data-code=seat-has-no-access]`);
  await page.fill(id("codes-find"), "nothing of this name");
  assert.equal(await page.textContent(id("codes-none")), "No matching causes.");
  assert.deepEqual(page.wrong, []);
});
