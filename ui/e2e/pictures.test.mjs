// Pictures of the main states, to be looked at; and what the window's own bundle must not hold.

import assert from "node:assert/strict";
import { after, before, test as it } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { enter, id, open, pictures, test } from "./browser.mjs";

let browser;
before(async () => (browser = await open()));
after(() => browser.close());

const question = (host) => async (page) => {
  await page.click(id("add-key"));
  await enter(page, host);
  await page.click(id("hold-key"));
  await page.waitForSelector(id("problem"));
};

/** In every size and theme; the others once large and light, once small and dark. */
const ALWAYS = ["entity-is-placeholder", "role-is-view-only", "allowed", "tls-untrusted", "long-names", "accounts", "switch-dialog", "palette"];
const STATES = {
  "entity-is-placeholder": ["scenario=entity-is-placeholder", test],
  "role-is-view-only": ["scenario=role-is-view-only", test],
  allowed: ["scenario=allowed", test],
  "tls-untrusted": ["scenario=tls-untrusted", test],
  "long-names": ["kept=2&names=long&target=vision-lab%2Fautonomous-driving-perception-research-unit", test],
  "rate-limited": ["scenario=rate-limited", test],
  welcome: ["accounts=none"],
  idle: ["target="],
  "many-accounts": ["accounts=many&scenario=project-is-restricted", test],
  running: ["stall", async (page) => (await page.click(id("check-button")), await page.waitForTimeout(900))],
  "host-is-unconfirmed": ["", question("https://wandb.example.com")],
  accounts: ["kept=4&warn=netrc-is-open-to-others", (page) => page.click(`${id("account")} >> nth=1`)],
  "switch-dialog": ["kept=3&plan=full&warn=environment-overrides-file", (page) => page.click(`${id("account")} >> nth=1`), (page) => page.click(id("switch-to")), (page) => page.waitForSelector(id("change"))],
  palette: ["kept=4", (page) => page.click(id("palette-open"))],
  found: ["found=3"],
  "key-form": ["kept=2", (page) => page.click(id("add-key"))],
  "keychain-is-absent": ["kept=2&refuse=keychain-is-absent", question()],
  "write-dialog": ["scenario=allowed", test, (page) => page.click(id("action-1"))],
};

for (const language of ["ja", "en"]) {
  it(`keeps pictures of the main states in ${language}`, async () => {
    for (const [width, height] of [[1040, 720], [720, 480]]) {
      const page = await browser.page("accounts=none", { width, height });
      for (const theme of ["light", "dark"]) {
        for (const [state, [query, ...way]] of Object.entries(STATES)) {
          if (!ALWAYS.includes(state) && (width === 1040) !== (theme === "light")) continue;
          await page.go(`${query}&lang=${language}&theme=${theme}`);
          for (const step of way) await step(page);
          await page.screenshot({ path: `${pictures}/${state}-${language}-${theme}-${width}.png` });
        }
      }
      assert.deepEqual(page.wrong, []);
    }
  });
}

it("keeps the way to the door out of the window's bundle", async () => {
  const built = await build({ root: fileURLToPath(new URL("..", import.meta.url)), logLevel: "silent", build: { write: false } });
  const text = [built].flat().flatMap((one) => one.output).map((one) => String(one.code ?? one.source)).join("\n");
  assert.ok(text.includes("check_run") && text.includes("__TAURI"), "this is the window's bundle");
  for (const foreign of ["my-awesome-team-name", "lzwjava", "sessionStorage", "Bearer"]) assert.ok(!text.includes(foreign), foreign);
});
