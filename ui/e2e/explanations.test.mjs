// Every explanation, in both languages: whole, and at the right place.

import assert from "node:assert/strict";
import { after, before, test as it } from "node:test";
import { cut, enlarge, examples, id, open, test, unfold } from "./browser.mjs";

let browser;
before(async () => (browser = await open()));
after(() => browser.close());

it("catches an error, a policy violation and a text that does not fit where they are planted", async () => {
  const page = await browser.page("lang=en");
  await page.evaluate(() => {
    console.error("planted");
    document.querySelector("main").insertAdjacentHTML("beforeend", '<p style="color: red">x</p><p class="mono">y</p>');
    document.querySelector("main p.mono").style.width = "3000px";
  });
  await page.waitForTimeout(100);
  assert.ok(page.wrong.some((words) => words === "planted"));
  assert.ok(page.wrong.some((words) => words.includes("Content Security Policy")), page.wrong.join("\n"));
  const found = await cut(page);
  assert.ok(found.some((words) => words.startsWith("MAIN scrolls")), found.join("\n"));
  assert.ok(found.some((words) => words.endsWith("outside")), found.join("\n"));
});

for (const language of ["ja", "en"]) {
  it(`shows every explanation in ${language}, whole in narrow, small and enlarged windows`, async () => {
    const page = await browser.page("accounts=none");
    for (const code of Object.keys(examples)) {
      await page.setViewportSize({ width: 320, height: 720 });
      await page.go(`scenario=${code}&lang=${language}&pace=0`);
      await test(page);
      const { findings, verdict, sentence } = examples[code][language];
      assert.equal(await page.getAttribute(id("verdict"), "data-verdict"), verdict);
      assert.equal(await page.textContent(id("sentence")), sentence);
      assert.equal(await page.getAttribute(id("finding-code"), "data-code"), findings[0].code);
      assert.equal(await page.textContent(id("finding-title")), findings[0].title);
      assert.equal(await page.locator(`${id("next-steps")} > li`).count(), findings[0].steps.length);
      await unfold(page);
      assert.deepEqual(await cut(page), [], `${code} at 320 px`);
      await page.setViewportSize({ width: 720, height: 480 });
      assert.deepEqual(await cut(page), [], `${code} at 720 px`);
      await enlarge(page, 2);
      assert.deepEqual(await cut(page), [], `${code} at 720 px with text twice as large`);
      await page.setViewportSize({ width: 1040, height: 720 });
      assert.deepEqual(await cut(page), [], `${code} at 1040 px with text twice as large`);
      assert.deepEqual(page.wrong, [], code);
    }
  });

  it(`holds the longest names in ${language}`, async () => {
    const page = await browser.page("accounts=none");
    for (const code of ["role-is-view-only", "project-is-restricted", "entity-belongs-to-others", "allowed"]) {
      await page.go(`scenario=${code}&lang=${language}&names=long&pace=0`);
      await test(page);
      await unfold(page);
      for (const width of [1040, 720, 320]) {
        await page.setViewportSize({ width, height: 720 });
        assert.deepEqual(await cut(page), [], `${code} at ${width} px`);
      }
    }
    assert.deepEqual(page.wrong, []);
  });

  it(`shows hostile names in ${language} as text`, async () => {
    const page = await browser.page(`scenario=role-is-view-only&lang=${language}&names=hostile&pace=0`);
    await test(page);
    await unfold(page);
    assert.match(await page.textContent(id("sentence")), /<img src=x onerror=.*<script>/s);
    assert.equal(await page.title(), "Keywand");
    assert.equal(await page.locator("main img, main script").count(), 0);
    assert.deepEqual(page.wrong, []);
  });
}
