// What is pasted is recognised, wherever the focus is, and goes to its place.

import assert from "node:assert/strict";
import { after, before, test as it } from "node:test";
import { cut, enlarge, id, open, pictures, test, unfold } from "./browser.mjs";

const CODE = 'import wandb\n\nrun = wandb.init(\n    entity="my-awesome-team-name",\n    project="my-awesome-project",\n)\n';
const FAILURE = [
  "wandb: Currently logged in as: lzwjava (vision-lab) to https://api.wandb.ai. Use `wandb login --relogin` to force relogin",
  "wandb: ERROR Error while calling W&B API: permission denied (<Response [403]>)",
  'wandb.errors.errors.CommError: Error uploading run: returned error 403: {"errors":[{"message":"permission denied"}]}',
  "  File \"train.py\", line 12, in <module>",
  "    wandb.init(entity='my-awesome-team-name', project='my-awesome-project')",
].join("\n");
let browser;
before(async () => (browser = await open()));
after(() => browser.close());

const paste = (page, text) =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", given);
    (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);

for (const language of ["ja", "en"]) {
  it(`explains a pasted failure and tests it for real in ${language}`, async () => {
    for (const [width, height, theme] of [[1040, 720, "light"], [720, 480, "dark"], [320, 640, "light"]]) {
      const page = await browser.page(`kept=3&lang=${language}&theme=${theme}`, { width, height });
      await page.evaluate(() => document.activeElement?.blur());
      await paste(page, FAILURE);
      await page.waitForSelector(id("pasted"));
      assert.equal(await page.getAttribute(id("pasted-code"), "data-code"), "entity-is-placeholder");
      assert.equal(await page.textContent(id("slot-entity")), "my-awesome-team-name");
      await page.screenshot({ path: `${pictures}/paste-${language}-${theme}-${width}.png` });
      await unfold(page);
      assert.deepEqual(await cut(page), []);
      await page.click(id("test-for-real"));
      await page.waitForSelector(id("verdict"));
      assert.equal(await page.inputValue(id("target-input")), "my-awesome-team-name/my-awesome-project");
      assert.deepEqual(page.wrong, []);
      await page.context().close();
    }
  });
}

it("switches to the account that a card shows to be the right one, by way of the plan", async () => {
  const page = await browser.page("kept=3&lang=ja&scenario=another-account-is-member");
  await test(page);
  await unfold(page);
  await page.click(`${id("card")} details[data-code=another-account-is-member] button >> nth=0`);
  await page.waitForSelector(id("change"));
  assert.match(await page.textContent(id("switch-who")), /個人.*研究室/s);
  await page.click(id("switch-apply"));
  await page.waitForSelector(id("switched"));
  assert.deepEqual(page.wrong, []);
});

for (const language of ["ja", "en"]) {
  it(`hands pasted code back with other names in it in ${language}`, async () => {
    for (const [width, height, theme] of [[1040, 720, "light"], [720, 480, "dark"], [320, 640, "light"]]) {
      const page = await browser.page(`kept=3&lang=${language}&theme=${theme}`, { width, height });
      await page.click(id("view-paste"));
      await paste(page, CODE);
      await page.waitForSelector(id("sides"));
      await page.screenshot({ path: `${pictures}/code-${language}-${theme}-${width}.png`, fullPage: true });
      await page.click(id("copy-code"));
      await page.waitForFunction(() => document.documentElement.dataset.copied);
      const copied = await page.evaluate(() => document.documentElement.dataset.copied);
      assert.equal(copied, CODE.replace("my-awesome-team-name", "vision-lab"));
      await unfold(page);
      await page.click(id("apply-choose"));
      await page.waitForSelector(id("change"));
      assert.deepEqual(await cut(page), []);
      await page.click(id("apply-confirm"));
      await page.click(id("apply-undo"));
      for (const name of ["change", "apply-done"]) await page.waitForSelector(id(name), { state: "detached" });
      assert.deepEqual(page.wrong, []);
      await page.context().close();
    }
  });
}

it("says that a project is an example's, and offers those of the team", async () => {
  for (const language of ["ja", "en"]) {
    const page = await browser.page(`kept=3&lang=${language}`);
    await page.click(id("view-paste"));
    await paste(page, 'import wandb\nwandb.init(entity="vision-lab", project="my-awesome-project")\n');
    await page.waitForSelector(`${id("note")}[data-code=project-is-placeholder]`);
    await page.waitForSelector(id("offer-project"));
    await page.screenshot({ path: `${pictures}/placeholder-${language}.png`, fullPage: true });
    const name = await page.textContent(id("offer-project"));
    await page.click(id("offer-project"));
    await page.waitForSelector(`${id("note")}[data-code=project-is-placeholder]`, { state: "detached" });
    await page.click(id("copy-code"));
    await page.waitForFunction(() => document.documentElement.dataset.copied);
    assert.ok((await page.evaluate(() => document.documentElement.dataset.copied)).includes(`project="${name}"`));
    assert.deepEqual(page.wrong, []);
    await page.context().close();
  }
});

it("takes a pasted key to the form, and shows it nowhere", async () => {
  const page = await browser.page("kept=2&lang=en");
  await page.click(id("view-paste"));
  const key = page.world.people["m-keller"];
  await paste(page, key);
  await page.waitForSelector(id("key-input"));
  assert.equal(await page.inputValue(id("key-input")), key);
  assert.ok(!(await page.content()).includes(key));
  await page.click(id("hold-key"));
  await page.click(id("view-paste"));
  assert.equal(await page.inputValue(id("paste-input")), "");
});

it("takes the address of a run to the permission test", async () => {
  const page = await browser.page("kept=2&lang=en");
  await page.keyboard.press("Control+4");
  await paste(page, "https://wandb.ai/vision-lab/resnet/runs/a1b2c3");
  await page.waitForFunction((target) => document.querySelector(target)?.value === "vision-lab/resnet", id("target-input"));
});

it("says that a text of another service is not about W&B, in the language of the moment", async () => {
  const page = await browser.page("kept=2&lang=en&names=hostile");
  await page.click(id("view-paste"));
  await page.fill(id("paste-input"), "fatal: Authentication failed");
  await page.waitForSelector(`${id("pasted-code")}[data-code=not-about-wandb]`);
  const english = await page.textContent(id("pasted-title"));
  await page.click(id("language-ja"));
  await page.waitForFunction(([title, before]) => document.querySelector(title)?.textContent !== before, [id("pasted-title"), english]);
  await page.fill(id("paste-input"), FAILURE);
  await page.waitForSelector(id("slots"));
  await page.click(id("paste-clear"));
  await page.waitForSelector(id("pasted"), { state: "detached" });
  await page.fill(id("paste-input"), FAILURE);
  await page.waitForSelector(id("slots"));
  await enlarge(page, 2);
  await unfold(page);
  assert.deepEqual(await cut(page), []);
  assert.deepEqual(page.wrong, []);
});
