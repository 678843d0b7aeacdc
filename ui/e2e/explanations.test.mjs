// Every explanation, in both languages: whole, and at the right place.

import assert from "node:assert/strict";
import { after, before, test as it } from "node:test";
import { cut, enlarge, id, open, test, unfold, until } from "./browser.mjs";

let browser;
/** Codes whose rule has an example. */
let codes;
before(async () => {
  browser = await open();
  const all = await browser.core("", "codes_list");
  codes = await Promise.all(all.map(async ({ code }) => ((await example(code, "en")).findings.some((found) => found.code === code) ? [code] : [])));
  codes = codes.flat();
});
after(() => browser.close());

/** The card of the example of a code's rule. */
const example = (code, language) => browser.core(`scenario=${code}&lang=${language}`, "check_run", { account: "machine", target: "team/project", write: false });

it("catches an error, a policy violation and a text that does not fit where they are planted", async () => {
  const page = await browser.page("lang=en");
  await page.evaluate(() => {
    console.error("planted");
    document.querySelector("main").insertAdjacentHTML("beforeend", '<p style="color: red">x</p><p class="mono">y</p>');
    document.querySelector("main p.mono").style.width = "3000px";
  });
  for (const part of ["planted", "Content Security Policy"]) await until(() => page.wrong.some((words) => words.includes(part)), part);
  const found = await cut(page);
  assert.ok(found.some((words) => words.startsWith("MAIN scrolls")), found.join("\n"));
  assert.ok(found.some((words) => words.endsWith("outside")), found.join("\n"));
});

it("notices a part of an explanation that is folded away, hidden or another's", async () => {
  const page = await browser.page("scenario=role-is-view-only&lang=ja");
  const { findings, sentence } = await example("role-is-view-only", "ja");
  await test(page);
  const look = () => drawn(page, findings, sentence, "here");
  await assert.rejects(look(), /here/, "folded away");
  await unfold(page);
  await look();
  for (const part of [`${id("finding")} .why`, `${id("next-steps")} > li`, id("ask"), id("request-text")]) {
    await page.$eval(part, (one) => (one.style.display = "none"));
    await assert.rejects(look(), /here/, part);
    await page.$eval(part, (one) => (one.style.display = ""));
  }
  const english = await example("role-is-view-only", "en");
  await assert.rejects(drawn(page, english.findings, sentence, "here"), /here/);
});

for (const language of ["ja", "en"]) {
  it(`shows every explanation in ${language}, whole in wide, narrow, small and enlarged windows`, async () => {
    const page = await browser.page("accounts=none");
    for (const code of codes) {
      await page.setViewportSize({ width: 1040, height: 720 });
      await page.go(`scenario=${code}&lang=${language}`);
      await test(page);
      const { findings, verdict, sentence } = await example(code, language);
      assert.equal(await page.getAttribute(id("verdict"), "data-verdict"), verdict);
      assert.equal(await page.getAttribute(id("card"), "lang"), language);
      await unfold(page);
      for (const [width, height] of [[1040, 720], [320, 720], [720, 480]]) {
        await page.setViewportSize({ width, height });
        await drawn(page, findings, sentence, `${code} at ${width} px`);
        assert.deepEqual(await cut(page), [], `${code} at ${width} px`);
      }
      await enlarge(page, 2);
      assert.deepEqual(await cut(page), [], `${code} at 720 px with text twice as large`);
      await page.setViewportSize({ width: 1040, height: 720 });
      assert.deepEqual(await cut(page), [], `${code} at 1040 px with text twice as large`);
      assert.deepEqual(page.wrong, [], code);
    }
  });

  it(`holds the longest names in ${language}`, async () => {
    const page = await browser.page("accounts=none");
    for (const entity of [LONG.entity, "vision-lab", "speech-group"]) {
      await page.go(`kept=2&lang=${language}&names=long&target=${encodeURIComponent(`${entity}/${LONG.project}`)}`);
      await test(page);
      await unfold(page);
      for (const width of [1040, 720, 320]) {
        await page.setViewportSize({ width, height: 720 });
        assert.deepEqual(await cut(page), [], `${entity} at ${width} px`);
      }
    }
    assert.deepEqual(page.wrong, []);
  });

  it(`shows hostile names in ${language} as text`, async () => {
    const page = await browser.page(`kept=1&lang=${language}&target=${encodeURIComponent(`${HOSTILE.entity}/${HOSTILE.project}`)}`);
    await test(page);
    await unfold(page);
    assert.match(await page.textContent(id("sentence")), /<img src=x onerror=.*<script>/s);
    assert.equal(await page.title(), "Keywand");
    assert.equal(await page.locator("main img, main script").count(), 0);
    assert.deepEqual(page.wrong, []);
  });
}

/** 43 and 90 characters. */
const LONG = {
  entity: "autonomous-driving-perception-research-unit",
  project: "大規模言語モデルの日本語対話データによる追加学習と安全性評価に関する共同研究プロジェクト二〇二六年度後期分散学習環境における再現実験および比較検証ログ集約先（本番移行前の最終確認）",
};

/** As nasty as a person can type them. */
const HOSTILE = { entity: `<img src=x onerror="document.title='owned'">`, project: "<script>document.title='owned'</script>&amp;{$host}" };

/** All that is known of the findings stands on the card, at its place and to be seen. */
async function drawn(page, findings, sentence, where) {
  const [leading, ...others] = findings;
  const card = await page.evaluate(onCard);
  assert.equal(card.code, leading.code, where);
  assert.equal(card.sentence, sentence, where);
  assert.deepEqual(card.title, [leading.title], where);
  assert.deepEqual(card.what, [leading.what, leading.why].filter((one) => one !== sentence), where);
  holds(card.steps, leading.steps, where);
  const asked = card.ask.join("");
  for (const name of [leading.ask_role ?? "", ...leading.ask]) assert.ok(asked.includes(name), `${where}: whom to ask: ${name}`);
  assert.equal(asked !== "", leading.ask_role !== null, where);
  assert.deepEqual(card.request, leading.request === null ? [] : [leading.request], where);
  drawnBelow(card.further, others.filter((other) => other.group !== "machine"), where);
  drawnBelow(card.beside, others.filter((other) => other.group === "machine"), where);
}

/** What else was found, folded in one part of the card: other causes, or what this machine would do. */
function drawnBelow(part, others, where) {
  assert.equal(part.length, others.length, where);
  for (const [at, other] of others.entries()) {
    assert.deepEqual(part[at].title, [other.title], where);
    assert.deepEqual(part[at].what, [other.what, other.why], where);
    holds(part[at].steps, other.steps, where);
    const body = part[at].body.join("");
    for (const name of [other.ask_role, ...other.ask, other.request]) assert.ok(body.includes(name ?? ""), `${where}: ${name}`);
  }
}

function holds(lines, steps, where) {
  assert.equal(lines.length, steps.length, where);
  for (const [at, step] of steps.entries()) assert.ok(lines[at].includes(step.text), `${where}: step ${at + 1}: ${lines[at]}`);
}

/** What the card says, in the page: the text of each element as it is drawn, none of it hidden, folded away or without a size. */
function onCard() {
  const id = (name) => `[data-testid=${name}]`;
  const isSeen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && one.getBoundingClientRect().height > 0;
  const words = (selector, root = document) => [...root.querySelectorAll(selector)].filter(isSeen).map((one) => one.innerText);
  const below = (part) =>
    [...document.querySelectorAll(`${id(part)} > details`)].map((one) => ({
      title: words(":scope > summary .title", one),
      what: words(":scope > .body > p", one),
      steps: words(":scope > .body > ol > li", one),
      body: words(":scope > .body", one),
    }));
  return {
    code: document.querySelector(id("finding-code")).dataset.code,
    sentence: document.querySelector(id("sentence")).textContent,
    title: words(id("finding-title")),
    what: words(`${id("finding")} > p:not(.title)`),
    steps: words(`${id("next-steps")} > li`),
    ask: words(id("ask")),
    request: words(id("request-text")),
    further: below("further"),
    beside: below("beside"),
  };
}
