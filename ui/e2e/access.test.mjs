// Readable by assistive technology, in both languages and both themes.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, test as it } from "node:test";
import { enter, id, open, openTeam, test, unfold } from "./browser.mjs";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
let browser;
before(async () => (browser = await open()));
after(() => browser.close());

const press = (...names) => async (page) => {
  for (const name of names) await page.click(id(name));
};

/** What is on the screen, and how one gets there. */
const STATES = {
  welcome: ["accounts=none"],
  idle: ["accounts=many"],
  sample: ["accounts=none", press("sample-start")],
  running: ["stall", async (page) => (await page.click(id("check-button")), await page.waitForSelector(id("still-waiting")))],
  denied: ["scenario=entity-is-placeholder", test, unfold],
  "to ask": ["scenario=entity-belongs-to-others", test, unfold],
  allowed: ["scenario=allowed", test],
  "cannot tell": ["scenario=rate-limited", test],
  unreachable: ["scenario=tls-untrusted", test],
  writing: ["scenario=allowed", test, press("action-1")],
  question: ["", press("add-key"), enter, (page) => page.fill(id("host-input"), "http://w.example"), press("hold-key"), (page) => page.waitForSelector(id("problem"))],
  refused: ["refuse", test, press("copy-report"), (page) => page.waitForSelector(id("problem"))],
  accounts: ["kept=6&found=2&warn=environment-overrides-file,netrc-is-open-to-others", (page) => page.click(`${id("account")} >> nth=2`), press("account-menu"), unfold],
  adding: ["kept=2", press("add-key"), unfold],
  editing: ["kept=2", (page) => page.click(`${id("account-menu")} >> nth=0`), press("account-edit")],
  switching: ["kept=3&plan=full&warn=environment-overrides-file", (page) => page.click(`${id("account")} >> nth=2`), press("switch-to"), (page) => page.waitForSelector(id("change")), unfold],
  switched: ["kept=2", (page) => page.click(`${id("account")} >> nth=1`), press("switch-to", "switch-apply"), (page) => page.waitForSelector(id("switched"))],
  removed: ["kept=2", (page) => page.click(`${id("account-menu")} >> nth=0`), press("account-remove"), (page) => page.waitForSelector(id("removed"))],
  "no keychain": ["kept=2&refuse=keychain-is-absent", press("add-key"), enter, press("hold-key"), (page) => page.waitForSelector(id("problem"))],
  passphrase: ["kept=2&refuse=keychain-is-absent", press("add-key"), enter, press("hold-key"), (page) => page.click("[data-action=keep-encrypted]")],
  causes: ["kept=2", press("view-codes"), (page) => page.waitForSelector(id("code-page")), unfold],
  teams: ["kept=4&reach=changed", press("view-reach"), (page) => page.waitForSelector(id("changes"))],
  offline: ["kept=2&reach=offline", press("view-reach"), (page) => page.waitForSelector(`${id("teams-row")}, ${id("reach-trouble")}`), unfold],
  "not asked yet": ["accounts=many&reach=new", press("view-reach"), (page) => page.waitForSelector(id("reach-never"))],
  "open team": ["kept=4", press("view-reach"), openTeam, (page) => page.waitForSelector(id("listed"))],
  search: ["kept=4", press("view-reach"), (page) => page.fill(id("search"), "e"), (page) => page.waitForSelector(id("hit"))],
  "search without a match": ["kept=4", press("view-reach"), (page) => page.fill(id("search"), "zzzz"), (page) => page.waitForSelector(id("search-none"))],
  "which account": ["kept=5", press("view-which"), (page) => page.fill(id("which-targets"), "vision-lab/resnet\nspeech-group/asr"), press("which-run"), (page) => page.waitForFunction((cell) => document.querySelectorAll(`${cell}:not([data-verdict=open])`).length === 10, id("cell"))],
  palette: ["kept=6", press("palette-open")],
  "palette without a match": ["kept=2", press("palette-open"), (page) => page.fill(id("palette-input"), "zzzz")],
};

/** What axe finds; the verdict's sentence is held to the stricter contrast. */
async function examine(rules) {
  const all = (await window.axe.run({ resultTypes: ["violations"], ...(rules && { runOnly: rules }) })).violations;
  const sentence = document.querySelector("dialog[open]") ? null : document.querySelector(".verdict h2");
  if (sentence) {
    const stricter = await window.axe.run(sentence, { runOnly: ["color-contrast-enhanced"] });
    all.push(...stricter.violations);
    if (stricter.passes.length === 0) all.push({ id: "the sentence's contrast was not measured", nodes: [] });
  }
  return all.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`);
}

/** The colours that stand for the theme, which follows the system's here. */
const ground = () => getComputedStyle(document.body).backgroundColor;

for (const language of ["ja", "en"]) {
  it(`has names, roles and contrast in ${language}`, async () => {
    const page = await browser.page("accounts=none", undefined, { bypassCSP: true, reducedMotion: "reduce" });
    for (const [state, [query, ...way]] of Object.entries(STATES)) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.go(`${query}&lang=${language}`);
      for (const step of way) await step(page);
      await page.addScriptTag({ path: axe });
      assert.deepEqual(await page.evaluate(examine), [], `${state}, light`);
      const light = await page.evaluate(ground);
      await page.emulateMedia({ colorScheme: "dark" });
      assert.notEqual(await page.evaluate(ground), light, state);
      // Of all that axe looks at, a theme changes the contrast alone.
      assert.deepEqual(await page.evaluate(examine, ["color-contrast"]), [], `${state}, dark`);
    }
  });
}
