// Favourites: kept on the card, tested again when the window opens, and what that showed.

import assert from "node:assert/strict";
import { after, before, test as it } from "node:test";
import { cut, id, open, pictures, test } from "./browser.mjs";

let browser;
before(async () => (browser = await open()));
after(() => browser.close());

const data = (page, name, key) => page.$$eval(id(name), (all, key) => all.map((one) => one.dataset[key]), key);

for (const [language, theme, width] of [["ja", "light", 1040], ["en", "dark", 720], ["ja", "dark", 480], ["en", "light", 1040]]) {
  it(`says what was lost and gained when the window opens, in ${language} at ${width}`, async () => {
    const page = await browser.page(`kept=3&watched=changed&lang=${language}&theme=${theme}&target=`, { width, height: 860 });
    await page.waitForSelector(id("favourites-run"));
    assert.deepEqual(await data(page, "favourite-change", "change"), ["lost", "gained"]);
    assert.deepEqual(await data(page, "favourite", "state"), ["denied", "allowed", "allowed"]);
    await page.screenshot({ path: `${pictures}/favourites-${language}-${theme}-${width}.png` });
    assert.deepEqual(await cut(page), []);
    await page.click(id("favourites-news-dismiss"));
    assert.equal(await page.locator(id("favourites-news")).count(), 0);
    await page.click(`${id("favourite-test")} >> nth=0`);
    await page.waitForSelector(`${id("verdict")}[data-verdict=denied]`);
    assert.deepEqual(page.wrong, []);
    await page.context().close();
  });
}

it("loses nothing where a host is not reached", async () => {
  const page = await browser.page("kept=3&watched&reach=offline&lang=ja&target=", { width: 720, height: 860 });
  await page.waitForSelector(`${id("favourite")}[data-state=unsure]`);
  await page.waitForSelector(id("favourites-run"));
  assert.deepEqual(await data(page, "favourite", "state"), ["unsure", "unsure", "unsure"]);
  assert.equal(await page.locator(id("favourites-news")).count(), 0);
  await page.screenshot({ path: `${pictures}/favourites-offline-ja-light-720.png` });
  assert.deepEqual(await cut(page), []);
  assert.deepEqual(page.wrong, []);
  await page.context().close();
});

it("keeps the target of a card and drops it again; the system is not to notify of anything", async () => {
  const page = await browser.page("kept=2&lang=en&target=vision-lab%2Fresnet");
  await test(page);
  await page.click(id("star"));
  await page.waitForSelector(`${id("star")}[data-kept=true]`);
  await page.screenshot({ path: `${pictures}/favourite-card-en-light-1040.png` });
  await page.click(`${id("favourites")} summary`);
  assert.equal(await page.locator(id("favourite")).count(), 1);
  assert.deepEqual([await page.isChecked(id("notify")), await page.locator(id("notify-names")).count()], [false, 0]);
  const kept = page.waitForResponse((response) => response.request().postData()?.includes("preferences_keep") ?? false);
  await page.check(id("notify"));
  await (await kept).finished();
  assert.equal(await page.isChecked(id("notify-names")), false);
  assert.deepEqual(await cut(page), []);
  await page.visit(page.world.world);
  await page.waitForSelector(id("favourites-run"));
  assert.deepEqual([await page.locator(id("favourite")).count(), await page.isChecked(id("notify"))], [1, true]);
  await page.click(id("favourite-drop"));
  await page.waitForSelector(id("favourite"), { state: "detached" });
  assert.deepEqual(page.wrong, []);
  await page.context().close();
});

it("offers no favourite to an account that is gone with the window", async () => {
  const page = await browser.page("lang=en&target=vision-lab%2Fresnet");
  await page.click(`${id("account")} >> nth=1`);
  await test(page);
  assert.equal(await page.locator(id("star")).count(), 0);
  await page.context().close();
});
