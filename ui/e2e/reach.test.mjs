// What accounts reach: teams, projects, the search over all of them, and which account may log where.

import assert from "node:assert/strict";
import { after, before, test as it } from "node:test";
import { cut, enlarge, id, open, openTeam, pictures, unfold } from "./browser.mjs";

let browser;
before(async () => (browser = await open()));
after(() => browser.close());

const SIZES = [[1040, 720, "light"], [720, 480, "dark"], [320, 640, "light"]];
const reach = async (page) => {
  await page.click(id("view-reach"));
  await page.waitForSelector(id("search"));
};
/** Opens the first team. A list that is drawn anew under the click swallows it: then it is opened once more. */
const openFirst = async (page) => {
  await openTeam(page);
  await page.waitForSelector(`${id("listed")}, ${id("entity-trouble")}`);
};
/** What every state must hold: nothing is cut, in twice the size, too. */
const fits = async (page, name) => {
  if (name) await page.screenshot({ path: `${pictures}/${name}.png` });
  await unfold(page);
  assert.deepEqual(await cut(page), [], name);
  assert.deepEqual(page.wrong, [], name);
};

for (const language of ["ja", "en"]) {
  it(`shows teams, projects and what was found in every state and size in ${language}`, async () => {
    for (const [width, height, theme] of SIZES) {
      const page = await browser.page("accounts=none", { width, height });
      const states = {
        teams: "kept=4", "fifty accounts": "kept=50", "one account": "kept=1", offline: "kept=2&reach=offline", unknown: "kept=2&reach=unknown",
        lost: "kept=1&reach=lost", changed: "kept=2&reach=changed", "200 teams": "kept=2&teams=200", none: "kept=1&teams=0", long: "kept=2&names=long", hostile: "kept=2&names=hostile",
      };
      for (const [state, query] of Object.entries(states)) {
        await page.go(`${query}&lang=${language}&theme=${theme}`);
        await reach(page);
        await page.waitForSelector(`${id("teams-row")}, ${id("reach-never")}, ${id("reach-trouble")}`);
        await fits(page, `reach-${state.replace(" ", "-")}-${language}-${theme}-${width}`);
        if (state === "lost") continue;
        await openFirst(page);
        await fits(page, `entity-${state.replace(" ", "-")}-${language}-${theme}-${width}`);
        await page.click(id("reach-back"));
        await page.fill(id("search"), "e");
        await page.waitForSelector(`${id("hit")}, ${id("search-none")}`);
        await fits(page, `search-${state.replace(" ", "-")}-${language}-${theme}-${width}`);
      }
      await page.context().close();
    }
  });

  it(`fills the matrix in every size in ${language}`, async () => {
    for (const [width, height, theme] of SIZES) {
      for (const names of ["", "&names=long", "&names=hostile"]) {
        const page = await browser.page(`kept=5${names}&lang=${language}&theme=${theme}`, { width, height });
        await page.click(id("view-which"));
        await page.fill(id("which-targets"), `vision-lab/resnet\nspeech-group/asr\n${"長い名前の".repeat(40)}/p`);
        await page.click(id("which-run"));
        await page.waitForSelector(id("which-run"));
        assert.equal(await page.locator(`${id("cell")}:not([data-verdict=open])`).count(), 15);
        assert.deepEqual(page.wrong, []);
        await page.screenshot({ path: `${pictures}/which${names.replace("&names=", "-")}-${language}-${theme}-${width}.png` });
        await page.evaluate(() => document.querySelectorAll("table").forEach((one) => one.closest(".scroll")?.remove()));
        await fits(page);
        await page.context().close();
      }
    }
  });
}

it("shows the role and admins of every team without opening one, and to how many teams an account may log", async () => {
  const page = await browser.page("kept=2&lang=en", { width: 1280, height: 800 });
  await reach(page);
  await page.waitForSelector(id("teams-row"));
  await page.waitForSelector(`${id("teams-row")} ${id("team-role")}:has-text("Member")`);
  await page.waitForSelector(`${id("account-teams")}:not(:has-text("unknown"))`);
  const roles = await page.locator(`${id("teams-row")} ${id("team-role")}`).allTextContents();
  assert.deepEqual([...new Set(roles.map((role) => role.trim()))].filter(Boolean).sort(), ["Admin", "Member"]);
  assert.match(await page.locator(`${id("account-teams")}:not(:has-text("unknown"))`).first().textContent(), /^Should be able to log runs to \d of \d teams$/u);
  assert.deepEqual(page.wrong, []);
});

it("asks which account may do another action, and needs the run that it is about", async () => {
  const page = await browser.page("kept=2&lang=en");
  await page.click(id("view-which"));
  await page.fill(id("which-targets"), "vision-lab/segmentation");
  await page.selectOption(id("which-action"), "delete-run");
  assert.ok(await page.isDisabled(id("which-run")));
  await page.fill(id("which-subject"), "run-of-sato");
  await page.click(id("which-run"));
  await page.waitForSelector(`${id("cell")}[data-verdict=denied]`);
  await page.waitForSelector(`${id("cell")}[data-verdict=allowed]`);
  assert.equal(await page.locator(`${id("cell")}[data-verdict=allowed]`).count(), 1);
  assert.match(await page.textContent(id("which-asked")), /Delete the run.*run-of-sato/u);
  assert.deepEqual((await page.locator(`${id("cell")} .verdict-word`).allTextContents()).map((word) => word.trim()).sort(), ["Denied", "Should work"]);
  await printed(page);
  assert.match(await page.textContent(id("printed-answers")), /Delete the run.*run-of-sato.*vision-lab\/segmentation.*Denied/su);
  assert.equal(await page.locator(id("printed-answer")).count(), 2);
  assert.deepEqual(page.wrong, []);
});

it("asks of its own accord only accounts whose key went to its host before", async () => {
  const page = await browser.page("accounts=many&lang=en&reach=new");
  await reach(page);
  await page.waitForSelector(id("reach-never"));
  await page.click(id("reach-ask"));
  await page.waitForSelector(id("teams-row"));
  assert.deepEqual(page.wrong, []);
});

it("scrolls ten thousand projects without a blank row, and its keys go to both ends", async () => {
  const page = await browser.page("kept=1&projects=10000&lang=en");
  await reach(page);
  await openFirst(page);
  assert.equal(await page.getAttribute(id("projects"), "aria-rowcount"), "10001");
  const blank = await page.evaluate(async (grid) => {
    const list = document.querySelector(grid);
    const box = list.getBoundingClientRect();
    const missing = [];
    for (let step = 0; step < 120; step += 1) {
      list.scrollTop = step % 3 === 0 ? Math.random() * list.scrollHeight : list.scrollTop + 700;
      await new Promise(requestAnimationFrame);
      for (let y = box.top + 45; y < box.bottom - 4; y += 20)
        if (!document.elementFromPoint(box.left + 60, y)?.closest("[role=row]")) missing.push([step, y]);
    }
    return missing;
  }, id("projects"));
  assert.deepEqual(blank, []);
  const drawn = await page.locator(id("projects-row")).count();
  assert.ok(drawn > 10 && drawn < 150, `${drawn} rows are drawn`);
  await page.focus(id("projects"));
  const chosen = () => page.getAttribute(`${id("projects-row")}[aria-selected=true]`, "aria-rowindex");
  await page.keyboard.press("End");
  await page.waitForFunction((row) => document.querySelector(row)?.getAttribute("aria-rowindex") === "10001", `${id("projects-row")}[aria-selected=true]`);
  await page.keyboard.press("PageUp");
  await page.keyboard.press("ArrowUp");
  assert.ok(Number(await chosen()) < 10_000);
  await page.keyboard.press("Home");
  assert.equal(await chosen(), "2");
  await page.keyboard.press("ArrowDown");
  assert.equal(await chosen(), "3");
});

it("keeps the list of last time until the new one is there, and stops when told to", async () => {
  const page = await browser.page("kept=1&projects=5000&listed&lang=en&delay=3000");
  await reach(page);
  await openTeam(page);
  await page.waitForSelector(id("kept"));
  assert.equal(await page.getAttribute(id("projects"), "aria-rowcount"), "5001");
  await page.click(id("listing-cancel"));
  await page.waitForSelector(id("projects-cancelled"));
  assert.equal(await page.getAttribute(id("projects"), "aria-rowcount"), "5001");
});

it("tests with Enter and copies the code with Ctrl+Enter, from a list and from what was found", async () => {
  const page = await browser.page("kept=2&listed&lang=en&scenario=allowed");
  await page.keyboard.press("Control+2");
  await page.waitForSelector(id("teams-row"));
  await page.focus(id("teams"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForSelector(id("projects-row"));
  await page.waitForFunction((grid) => document.activeElement?.dataset.testid === grid, "projects");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Control+Enter");
  await page.waitForFunction(() => document.documentElement.dataset.copied?.includes('entity="lzwjava"'));
  await page.keyboard.press("Escape");
  await page.waitForSelector(id("teams"));
  await page.waitForFunction((grid) => document.activeElement?.dataset.testid === grid, "teams");
  await page.keyboard.press("/");
  await page.waitForFunction((field) => document.activeElement?.dataset.testid === field, "search");
  await page.keyboard.type("tokeni");
  // What was found for the first letters may stand there before.
  await page.waitForFunction((hit) => document.querySelector(`${hit} mark`)?.textContent === "tokeni", id("hit"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Control+Enter");
  await page.waitForFunction(() => document.documentElement.dataset.copied?.includes('entity="nlp_team"'));
  const composing = (given) => page.evaluate((more) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, ...more })), given);
  await composing({ isComposing: true });
  await composing({ keyCode: 229 });
  assert.ok(await page.isVisible(id("hits")), "an input method's Enter tests nothing");
  await page.keyboard.press("Enter");
  await page.waitForSelector(id("verdict"));
  assert.equal(await page.inputValue(id("target-input")), "nlp_team/tokenizer");
  assert.deepEqual(page.wrong, []);
});

it("opens the full test from a cell, and the switch from a row", async () => {
  const page = await browser.page("kept=4&lang=en&scenario=entity-belongs-to-others");
  await page.keyboard.press("Control+3");
  await page.fill(id("which-targets"), "vision-lab/resnet\nspeech-group/asr");
  await page.focus(id("which-targets"));
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector(id("which-run"));
  await page.click(`${id("matrix-switch")} >> nth=0`);
  await page.waitForSelector(id("change"));
  await page.click(id("switch-cancel"));
  await page.click(`${id("matrix-row")} >> nth=1 >> ${id("cell")} >> nth=0`);
  await page.waitForSelector(id("verdict"));
  assert.equal(await page.inputValue(id("target-input")), "vision-lab/resnet");
  assert.deepEqual(page.wrong, []);
});

it("stops the matrix, copies who may what, and finds every action in the palette", async () => {
  const page = await browser.page("kept=30&lang=ja&delay=5000");
  await page.click(id("view-which"));
  await page.fill(id("which-targets"), "vision-lab/resnet\nspeech-group/asr");
  await page.click(id("which-run"));
  await page.click(id("which-cancel"));
  await page.waitForSelector(id("which-cancelled"));
  await page.click(id("who-may-copy"));
  await page.waitForFunction(() => document.documentElement.dataset.copied?.includes("vision-lab"));
  await page.click(id("palette-open"));
  for (const action of ["search", "refresh", "which", "who-may", "view-reach"]) assert.equal(await page.locator(`[data-id=${action}]`).count(), 1, action);
  await page.keyboard.press("Escape");
  await enlarge(page, 2);
  assert.deepEqual(page.wrong, []);
});

/** Has the matrix laid out for paper, and keeps it there: the system's own print dialog is none of a test's. */
const printed = async (page) => {
  await page.evaluate(() => (window.print = () => (document.documentElement.dataset.print = "asked")));
  await page.click(id("view-which"));
  await page.click(id("who-may-print"));
  await page.waitForSelector("[data-print=asked]");
  await page.emulateMedia({ media: "print" });
};

for (const [language, query, down, columns] of [["ja", "kept=50", 50, [5]], ["en", "kept=14&teams=20&names=long", 20, [12, 2]]]) {
  it(`prints who may what on sheets of A4, and nothing else, in ${language}`, async () => {
    // As wide as the sheet within its margins.
    const page = await browser.page(`${query}&lang=${language}&theme=dark`, { width: 1047, height: 718 });
    await printed(page);
    const shown = await page.evaluate(() => [...document.body.querySelectorAll("*")].filter((one) => one.checkVisibility() && !one.closest(".paper") && !one.querySelector(".paper")).map((one) => one.tagName));
    assert.deepEqual(shown, []);
    assert.deepEqual(await page.$$eval(".paper table", (all) => all.map((one) => one.rows[0].cells.length - 1)), columns);
    assert.equal(await page.locator(id("printed-row")).count(), down * columns.length);
    assert.deepEqual(await cut(page), []);
    const colours = await page.$$eval(".paper, .paper *", (all) => [...new Set(all.map((one) => getComputedStyle(one).color))].filter((one) => !/^rgb\((\d+), \1, \1\)$/.test(one)));
    assert.deepEqual(colours, [], "readable in black and white");
    await page.screenshot({ path: `${pictures}/printed-${language}.png`, fullPage: true });
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const size = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheets);
    assert.deepEqual([Math.round(size[1]), Math.round(size[2])], [842, 595]);
    assert.ok(sheets.match(/\/Type\s*\/Page\b/g).length > 1, "more rows than a sheet holds go on to the next");
    await page.waitForSelector(id("printed"), { state: "detached" });
    assert.deepEqual(page.wrong, []);
  });
}

it("has all views on one line in the smallest window", async () => {
  for (const language of ["ja", "en"]) {
    const page = await browser.page(`kept=2&lang=${language}`, { width: 720, height: 480 });
    for (const view of ["check", "reach", "which", "paste", "codes"]) {
      await page.click(id(`view-${view}`));
      const tops = await page.$$eval("nav.views button", (all) => [...new Set(all.map((one) => one.getBoundingClientRect().top))]);
      assert.equal(tops.length, 1, `${view}, ${language}`);
    }
    await page.context().close();
  }
});

it("stops from the palette what runs", async () => {
  const page = await browser.page("kept=1&projects=5000&lang=en&delay=900");
  await reach(page);
  await openTeam(page);
  await page.keyboard.press("Control+k");
  await page.fill(id("palette-input"), "Cancel");
  await page.keyboard.press("Enter");
  await page.waitForSelector(id("projects-cancelled"));
  await page.keyboard.press("Control+k");
  await page.fill(id("palette-input"), "Cancel");
  const stops = page.locator("[role=option]", { hasText: "Cancel" });
  // What was told to stop ends a moment later.
  await stops.waitFor({ state: "detached" });
  assert.equal(await stops.count(), 0, "nothing runs any more");
  assert.deepEqual(page.wrong, []);
});
