// What a person does: by mouse, by keyboard, with an input method, and when something is refused.

import assert from "node:assert/strict";
import { after, before, test as it } from "node:test";
import { cut, enter, id, open, pictures, test } from "./browser.mjs";

let browser;
before(async () => (browser = await open()));
after(() => browser.close());

const focused = (page) => page.evaluate(() => document.activeElement?.dataset?.testid ?? "");

/** Tabs until this control has the focus. */
async function reach(page, name) {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`${name} cannot be reached by Tab`);
}

for (const language of ["ja", "en"]) {
  it(`goes the whole way by keyboard alone in ${language}`, async () => {
    const page = await browser.page(`accounts=none&lang=${language}&scenario=entity-is-placeholder`);
    await reach(page, "sample-start");
    await page.keyboard.press("Enter");
    await page.waitForSelector(id("target-input"));
    await reach(page, "target-input");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("my-awesome-team-name/my-awesome-project");
    await page.keyboard.press("Enter");
    await page.waitForSelector(id("verdict"));
    await page.waitForFunction(() => document.activeElement?.dataset.testid === "sentence");
    await reach(page, "action-1");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.documentElement.dataset.copied?.includes("vision-lab"));
    await reach(page, "copy-report");
    assert.deepEqual(page.wrong, []);
    await page.context().close();
  });
}

for (const [language, theme, width] of [["ja", "light", 1040], ["en", "dark", 720]]) {
  it(`says what else an account may do at the target in ${language}`, async () => {
    const page = await browser.page(`kept=3&lang=${language}&theme=${theme}`, { width, height: 900 });
    await page.fill(id("target-input"), "vision-lab/resnet");
    await page.keyboard.press("Enter");
    await page.waitForSelector(id("verdict"));
    await page.click(`${id("actions")} summary`);
    await page.waitForSelector(`${id("action")}[data-action=log-run][data-state=may]`);
    assert.ok((await page.locator(id("action")).count()) >= 5);
    await page.locator(id("actions")).scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${pictures}/actions-${language}-${theme}-${width}.png` });
    assert.deepEqual(await cut(page), []);
    assert.deepEqual(page.wrong, []);
    await page.context().close();
  });
}

for (const [language, theme, width] of [["ja", "light", 1040], ["en", "dark", 480]]) {
  it(`answers the address of a registry with the right to link in ${language}, ${width} wide`, async () => {
    const page = await browser.page(`kept=3&lang=${language}&theme=${theme}`, { width, height: 900 });
    const registry = `${page.world.host}/orgs/example-research/registry/model`;
    await page.fill(id("target-input"), registry);
    await page.keyboard.press("Enter");
    await page.waitForSelector(id("verdict"));
    await page.waitForSelector(`${id("action")}[data-action=link-registry]`);
    assert.equal(await page.locator(id("action")).count(), 1);
    const verdict = await page.getAttribute(id("verdict"), "data-verdict");
    assert.equal({ may: "allowed", "may-not": "denied" }[await page.getAttribute(id("action"), "data-state")], verdict);
    assert.match(await page.textContent(id("sentence")), language === "ja" ? /レジストリ「example-research\/model」/u : /registry “example-research\/model”/u);
    // No run is logged to it: nothing to keep, to copy or to write for a job.
    for (const name of ["star", "snippet", "recipe", "step-role"]) assert.equal(await page.locator(id(name)).count(), 0, name);
    await page.screenshot({ path: `${pictures}/registry-${language}-${theme}-${width}.png` });
    assert.deepEqual(await cut(page), []);
    const other = language === "ja" ? "en" : "ja";
    await page.click(id(`language-${other}`));
    await page.waitForSelector(`${id("card")}[lang=${other}] ${id("actions")} ul[lang=${other}]`);

    await page.click(id("view-which"));
    await page.fill(id("which-targets"), `${registry}\nvision-lab/resnet`);
    await page.click(id("which-run"));
    await page.waitForSelector(id("which-run"));
    assert.equal(await page.locator(`${id("cell")}:not([data-verdict=open])`).count(), 6);
    assert.equal(await page.locator(`${id("cell")}:has-text("${other === "ja" ? "レジストリ" : "registry"}")`).count(), 3);
    await page.screenshot({ path: `${pictures}/registry-which-${other}-${theme}-${width}.png` });
    await page.click(`${id("cell")} >> nth=0`);
    await page.waitForSelector(`${id("verdict")}[data-verdict=${verdict}]`);
    assert.equal(await page.inputValue(id("target-input")), registry);
    assert.deepEqual(page.wrong, []);
    await page.context().close();
  });
}

for (const [language, theme, width] of [["ja", "dark", 1040], ["en", "light", 720], ["ja", "light", 480]]) {
  it(`writes the target as a file for another machine in ${language}, ${width} wide`, async () => {
    const page = await browser.page(`kept=3&lang=${language}&theme=${theme}`, { width, height: 900 });
    await page.fill(id("target-input"), "vision-lab/resnet");
    await page.keyboard.press("Enter");
    await page.waitForSelector(id("verdict"));
    await page.click(`${id("recipe")} summary`);
    await page.waitForSelector(`${id("recipe-text")}:has-text("#SBATCH")`);
    for (const [kind, words] of [["docker", "ENTRYPOINT"], ["github-actions", "secrets.WANDB_API_KEY"], ["colab", "google.colab"]]) {
      await page.click(id(`recipe-kind-${kind}`));
      await page.waitForSelector(`${id("recipe-text")}:has-text("${words}")`);
      await page.locator(id("recipe")).scrollIntoViewIfNeeded();
      await page.screenshot({ path: `${pictures}/recipe-${kind}-${language}-${theme}-${width}.png` });
    }
    const text = await page.locator(id("recipe-text")).textContent();
    assert.ok(text.includes('"vision-lab"') && !JSON.stringify(page.world.people ?? {}).split("\"").some((word) => word.length >= 40 && text.includes(word)));
    await page.click(id("copy-recipe"));
    await page.waitForFunction(() => document.documentElement.dataset.copied?.includes("google.colab"));
    // Its comments follow the language.
    await page.click(`[data-testid=language-${language === "ja" ? "en" : "ja"}]`);
    await page.waitForFunction((said) => document.querySelector("[data-testid=recipe-text]")?.textContent !== said, text);
    assert.deepEqual(page.wrong, []);
    await page.context().close();
  });
}

it("submits with Enter, and not while an input method composes", async () => {
  const page = await browser.page("scenario=allowed&lang=ja");
  await page.focus(id("target-input"));
  const composing = (key) =>
    page.evaluate((pressed) => {
      for (const given of [{ isComposing: true }, { keyCode: 229 }])
        document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, ...given }));
    }, key);
  await composing("Enter");
  await page.waitForTimeout(150);
  assert.equal(await page.locator(`${id("running")}, ${id("verdict")}`).count(), 0);
  await page.keyboard.press("Enter");
  await page.waitForSelector(id("verdict"));

  await page.click(id("add-key"));
  await composing("Enter");
  await composing("Escape");
  await page.waitForTimeout(100);
  assert.ok(await page.isVisible(id("key-input")), "neither sent nor closed");
  assert.equal(await page.locator(id("problem")).count(), 0);
  await page.keyboard.press("Escape");
  await page.waitForSelector(id("target-input"));
});

it("cancels with Escape from anywhere, but not while an input method composes", async () => {
  const page = await browser.page("stall&lang=ja");
  await page.click(id("check-button"));
  await page.waitForSelector(id("still-waiting"));
  assert.equal(await focused(page), "cancel-button", "the focus is where the pressed button was");
  await page.evaluate(() => window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", isComposing: true })));
  await page.waitForTimeout(100);
  assert.ok(await page.isVisible(id("running")));
  assert.match(await page.textContent(id("said")), /127\.0\.0\.1/);
  await page.keyboard.press("Escape");
  await page.waitForSelector(`${id("finding-code")}[data-code=check-was-cancelled]`);
});

it("does not cancel because Enter is still held down", async () => {
  const page = await browser.page("stall&lang=en");
  await page.focus(id("check-button"));
  await page.keyboard.down("Enter");
  await page.waitForSelector(id("cancel-button"));
  await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await page.waitForTimeout(150);
  assert.ok(await page.isVisible(id("running")));
});

it("changes the language at once, also while a test runs", async () => {
  const page = await browser.page("stall&lang=en");
  await page.click(id("check-button"));
  await page.waitForSelector(id("running"));
  await page.click(id("language-ja"));
  assert.match(await page.textContent(id("running")), /確認/);
  await page.keyboard.press("Escape");
  await page.waitForSelector("article[lang=ja]");
  assert.match(await page.textContent(id("finding-title")), /[ぁ-ん]/);
  await page.click(id("language-en"));
  await page.waitForSelector("article[lang=en]");
  assert.equal(await page.getAttribute("html", "lang"), "en");
});

it("never shows a card beside an account that it is not about", async () => {
  const page = await browser.page("stall&lang=en");
  await page.click(id("check-button"));
  await page.waitForSelector(id("running"));
  await page.click(`${id("account")} >> nth=1`);
  await page.waitForTimeout(700);
  assert.equal(await page.locator("article").count(), 0);
  await page.go("scenario=role-is-view-only&lang=en");
  await test(page);
  await page.click(`${id("account")} >> nth=1`);
  assert.equal(await page.locator("article").count(), 0);
});

it("brings the verdict into sight in a narrow window", async () => {
  const page = await browser.page("scenario=role-is-view-only&lang=ja&accounts=many", { width: 320, height: 480 });
  await test(page);
  await page.waitForFunction(() => {
    const { top, bottom } = document.querySelector("[data-testid=sentence]").getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
});

it("empties the key's field before the reply, and keeps the key nowhere", async () => {
  const page = await browser.page("lang=en");
  await page.click(id("add-key"));
  await enter(page);
  await page.click(id("hold-key"));
  await page.waitForSelector(id("target-input"));
  const everything = await page.evaluate(
    () => document.documentElement.outerHTML + JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, ...[...document.querySelectorAll("input")].map((one) => one.value)]),
  );
  assert.ok(!everything.includes(page.world.people["m-keller"].slice(4, -4)));
});

it("asks before a key goes to a new host, in the language of the moment, and takes the question back", async () => {
  const page = await browser.page("lang=ja", { width: 720, height: 480 });
  const inSight = () => page.$eval(id("confirm-host"), (one) => one.getBoundingClientRect().bottom <= innerHeight);
  const ask = async () => {
    await enter(page, "https://wandb.example.com");
    await page.click(id("hold-key"));
    await page.waitForSelector(`${id("problem")}[data-code=host-is-unconfirmed]`);
  };
  await page.click(id("add-key"));
  await ask();
  assert.equal(await page.inputValue(id("key-input")), "");
  assert.notEqual(await focused(page), "confirm-host", "yes is never a stray Enter away");
  assert.ok(await inSight(), "the whole question is in sight in the smallest window");
  const said = await page.textContent(id("problem"));
  await page.click(id("language-en"));
  assert.notEqual(await page.textContent(id("problem")), said);
  await page.fill(id("host-input"), "https://other.example.com");
  assert.equal(await page.locator(id("confirm-host")).count(), 0, "the question was about another host");
  await ask();
  await page.click(id("confirm-host"));
  await page.click("[data-action=keep-unverified]");
  await page.waitForSelector(id("target-input"));
  assert.match(await page.textContent(`${id("account")}[aria-current]`), /wandb\.example\.com/);
  assert.deepEqual(page.wrong, []);
});

it("says why a key or a target cannot be used, and puts the focus where it is mended", async () => {
  const page = await browser.page("lang=en");
  await page.fill(id("target-input"), "team/");
  await page.click(id("check-button"));
  await page.waitForSelector(`${id("problem")}[data-code=target-is-incomplete]`);
  await page.waitForFunction(() => document.activeElement?.dataset.testid === "target-input");
  assert.equal(await page.getAttribute(id("target-input"), "aria-invalid"), "true");
  await page.click(id("add-key"));
  await page.fill(id("key-input"), "short");
  await page.click(id("hold-key"));
  await page.waitForSelector(`${id("problem")}[data-code=key-malformed]`);
  await page.waitForFunction(() => document.activeElement?.dataset.testid === "key-input");
});

it("is never silent: a refused copy, a page that does not open, a window that cannot begin", async () => {
  const page = await browser.page("lang=ja&refuse&scenario=role-is-view-only");
  await test(page);
  for (const name of ["action-0", "copy-report"]) {
    await page.click(id(name));
    await page.waitForSelector(`${id("problem")}[data-code=system-refused]`);
    await page.click(id("problem-dismiss"));
    assert.equal(await page.locator(id("problem")).count(), 0);
  }
  await page.click(`${id("link")} >> nth=0`);
  await page.waitForSelector(id("problem"));
  await page.visit("no-such-world");
  assert.match(await page.textContent(id("trouble")), /404/);
  assert.deepEqual(await cut(page), []);
});

it("proves by writing only after a yes", async () => {
  const page = await browser.page("kept=1&lang=ja&target=vision-lab%2Fresnet");
  await test(page);
  await page.click(id("action-1"));
  await page.waitForSelector(`${id("write-dialog")}[open]`);
  assert.notEqual(await focused(page), "write-confirm");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(`${id("write-dialog")}[open]`).count(), 0);
  assert.ok(await page.isVisible(id("verdict")), "nothing ran");
});

it("creates a missing project only after a yes, and tests again", async () => {
  for (const [target, verdict] of [["vision-lab/brand-new-2027", "allowed"], ["frozen-team/brand-new", "denied"]]) {
    const page = await browser.page(`kept=1&lang=en&target=${target}`);
    await test(page);
    await page.click(id("action-1"));
    await page.waitForSelector(`${id("create-dialog")}[open]`);
    assert.notEqual(await focused(page), "create-confirm");
    assert.match(await page.textContent(id("create-dialog")), /The project stays/);
    await page.click(id("create-confirm"));
    await page.waitForSelector(`${id("finding")}[data-code=${verdict === "allowed" ? "allowed" : "project-creation-refused"}]`);
    assert.equal(await page.getAttribute(id("verdict"), "data-verdict"), verdict);
  }
});

it("copies each form of the corrected code, and says so", async () => {
  const page = await browser.page("lang=en&scenario=entity-is-placeholder");
  await test(page);
  for (const [form, begins] of [["python", "import wandb"], ["env", "WANDB_ENTITY="], ["shell", "export WANDB_ENTITY="]]) {
    await page.click(`${id(`snippet-${form}`)} >> nth=0`);
    await page.click(id("copy-snippet"));
    await page.waitForFunction(
      (words) => document.documentElement.dataset.copied?.startsWith(words) && [...document.querySelectorAll("[role=status]")].some((one) => one.textContent.includes("Copied")),
      begins,
    );
  }
});
