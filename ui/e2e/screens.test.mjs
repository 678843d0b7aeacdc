import assert from "node:assert/strict";
import { after, before, test as it } from "node:test";
import { createRequire } from "node:module";
import { examples, open, pictures, test } from "./browser.mjs";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
let browser;
before(async () => (browser = await open()));
after(() => browser.close());

it("catches an error and a policy violation where one is planted", async () => {
  const page = await browser.page("lang=en");
  await page.evaluate(() => {
    console.error("planted");
    document.body.insertAdjacentHTML("beforeend", '<p style="color: red">x</p>');
  });
  await page.waitForTimeout(100);
  assert.ok(page.wrong.some((words) => words === "planted"));
  assert.ok(page.wrong.some((words) => words.includes("Content Security Policy")), page.wrong.join("\n"));
});

for (const language of ["ja", "en"]) {
  it(`shows every explanation in ${language}, whole, at 320 px and at 720 px`, async () => {
    for (const code of Object.keys(examples)) {
      const page = await browser.page(`scenario=${code}&lang=${language}`, { width: 320, height: 720 });
      await test(page);
      const leading = examples[code][language].findings[0];
      assert.equal(await page.getAttribute("[data-testid=finding]", "data-code"), leading.code);
      assert.equal(await page.textContent("[data-testid=finding-title]"), leading.title);
      for (const details of await page.$$("details")) await details.evaluate((one) => (one.open = true));
      assert.deepEqual(await cut(page), [], `${code} at 320 px`);
      await page.setViewportSize({ width: 720, height: 480 });
      assert.deepEqual(await cut(page), [], `${code} at 720 px`);
      assert.deepEqual(page.wrong, [], code);
      await page.context().close();
    }
  });

  it(`is readable by assistive technology in ${language}`, async () => {
    for (const [query, run] of [["accounts=none", false], ["scenario=entity-is-placeholder", true], ["scenario=allowed", true], ["scenario=rate-limited", true]]) {
      for (const theme of ["light", "dark"]) {
        const page = await browser.page(`${query}&lang=${language}&theme=${theme}`, undefined, { bypassCSP: true });
        if (run) await test(page);
        await page.addScriptTag({ path: axe });
        const { violations } = await page.evaluate(() => window.axe.run());
        assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`), [], `${query} ${theme}`);
        await page.context().close();
      }
    }
  });

  it(`keeps pictures of the main states in ${language}`, async () => {
    for (const theme of ["light", "dark"]) {
      for (const [width, height] of [[1040, 720], [720, 480]]) {
        for (const scenario of ["entity-is-placeholder", "allowed", "tls-untrusted"]) {
          const page = await browser.page(`scenario=${scenario}&lang=${language}&theme=${theme}`, { width, height });
          await test(page);
          await page.screenshot({ path: `${pictures}/${scenario}-${language}-${theme}-${width}.png` });
          await page.context().close();
        }
      }
    }
  });
}

it("reads well at twice the text size", async () => {
  const page = await browser.page("scenario=entity-is-placeholder&lang=ja", { width: 1040, height: 720 }, { bypassCSP: true });
  await page.addStyleTag({ content: "html { font-size: 28px }" });
  await test(page);
  assert.deepEqual(await cut(page), []);
});

it("submits with Enter, and not while an input method composes", async () => {
  const page = await browser.page("scenario=allowed&lang=ja");
  await page.focus("[data-testid=target-input]");
  await page.evaluate(() => {
    for (const given of [{ isComposing: true }, { keyCode: 229 }])
      document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, ...given }));
  });
  await page.waitForTimeout(150);
  assert.equal(await page.$("[data-testid=verdict]"), null);
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-testid=verdict]");
});

it("empties the key's field before the reply", async () => {
  const page = await browser.page("lang=en");
  await page.click("[data-testid=add-key]");
  await page.fill("[data-testid=key-input]", "5e17171e15e17171e15e17171e15e17171e1f00d");
  await page.click("[data-testid=hold-key]");
  await page.waitForSelector("[data-testid=target-input]");
  const everything = await page.evaluate(() => document.documentElement.outerHTML + JSON.stringify({ ...localStorage, ...sessionStorage }));
  assert.ok(!everything.includes("5e17171e"));
});

/** What does not fit: the page scrolls sideways, or a text is cut. */
function cut(page) {
  return page.evaluate(() => {
    const found = [];
    if (document.documentElement.scrollWidth > innerWidth + 1) found.push(`page ${document.documentElement.scrollWidth} > ${innerWidth}`);
    for (const one of document.querySelectorAll("button, h1, h2, h3, p, dd, dt, li, label, summary, code, strong"))
      if (!one.closest(".hidden, .word") && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline")
        found.push(`${one.tagName} ${one.textContent.slice(0, 60)}`);
    return found;
  });
}
