// Accounts and switching: add, rename, remove, import, switch, and back again; by mouse and by keyboard.

import assert from "node:assert/strict";
import { after, before, test as it } from "node:test";
import { cut, enter, id, open, pictures, unfold } from "./browser.mjs";

let browser;
before(async () => (browser = await open()));
after(() => browser.close());

const focused = (page) => page.evaluate(() => document.activeElement?.dataset?.testid ?? "");
const labels = (page) => page.$$eval(id("account"), (all) => all.map((one) => one.dataset.label));
const row = (label) => `[data-testid=account][data-label="${label}"]`;
const gone = (page, name) => page.waitForSelector(id(name), { state: "detached" });

/** What a test types. */
const keyOf = (page) => page.world.people["m-keller"];
/** How it is shown. */
const hint = (key) => `${key.slice(0, 4)}…${key.slice(-4)}`;

/** Unfolds the menu of an account and presses one of its actions. */
async function menu(page, label, action) {
  const item = page.locator("li", { has: page.locator(row(label)) });
  if (!(await item.locator(id(action)).isVisible())) await item.locator(id("account-menu")).click();
  await item.locator(id(action)).click();
}

async function enterKey(page, host) {
  await page.click(id("add-key"));
  await enter(page, host);
  await page.click(id("hold-key"));
}

it("adds an account, renames and moves it, removes it and brings it back", async () => {
  const page = await browser.page("kept=2&lang=en");
  await page.click(id("add-key"));
  await enter(page);
  await page.fill(id("label-input"), "cluster");
  await page.click(id("hold-key"));
  await page.waitForSelector(`${row("cluster")}[aria-current]`);
  assert.ok(!(await page.content()).includes(keyOf(page).slice(4, -4)));

  await menu(page, "cluster", "account-edit");
  assert.equal(await page.inputValue(id("edit-label")), "cluster");
  await page.fill(id("edit-label"), "クラスター");
  await page.check(id("colour-teal"));
  await page.click(id("edit-save"));
  await page.waitForSelector(row("クラスター"));
  assert.ok(await page.locator(row("クラスター")).getByRole("img", { name: "teal" }).count());

  await menu(page, "クラスター", "account-up");
  await page.waitForFunction(() => document.querySelectorAll("[data-testid=account]")[1].dataset.label === "クラスター");
  assert.equal(await focused(page), "account-up", "the focus moves with the row");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll("[data-testid=account]")[0].dataset.label === "クラスター");

  const before = await labels(page);
  await menu(page, "クラスター", "account-remove");
  await page.waitForSelector(id("removed"));
  assert.match(await page.textContent(id("removed")), /クラスター/);
  assert.equal(await focused(page), "removed", "the way back is one Tab away");
  await page.click(id("account-restore"));
  await gone(page, "removed");
  assert.deepEqual(await labels(page), before);
  assert.deepEqual(page.wrong, []);
});

it("imports a key that was found here with one click, after saying that nothing was sent", async () => {
  const page = await browser.page("found=2&lang=ja");
  assert.match(await page.textContent(id("found-keys")), /まだどこにも送信していません/);
  assert.match(await page.textContent(id("who")), /未登録のキー.*WANDB_API_KEY/s);
  await page.click(`${id("import")} >> nth=1`);
  await page.waitForSelector(`${id("account")}[aria-current] ${id("active")}`);
  assert.equal(await page.locator(id("found")).count(), 1);
  assert.doesNotMatch(await page.textContent(id("who")), /未登録のキー/);
  assert.deepEqual(page.wrong, []);
});

it("goes on from where the keychain refuses a found key", async () => {
  const page = await browser.page("found=1&lang=en&refuse=keychain-is-locked&at=account_import");
  await page.click(id("import"));
  await page.waitForSelector(`${id("problem")}[data-code=keychain-is-locked]`);
  assert.equal(await page.locator(id("key-input")).count(), 0, "no key has to be entered");
  await page.click("[data-action=try-again]");
  await page.waitForSelector(`${id("account")}[aria-current] ${id("active")}`);
  assert.equal(await page.locator(id("problem")).count(), 0);
});

it("shows a switch as a diff before it is made, and takes it back", async () => {
  const page = await browser.page("kept=3&lang=en");
  await page.click(row("研究室"));
  await page.click(id("switch-to"));
  await page.waitForSelector(id("change"));
  assert.equal(await focused(page), "switch-apply", "Enter switches");
  assert.match(await page.textContent(id("switch-who")), /個人.*to.*研究室/s);
  const changes = await page.$$eval(id("change"), (all) => all.map((one) => one.textContent.replace(/\s+/g, " ")));
  assert.equal(changes.length, 2);
  const [before, after] = ["lzwjava", "sato-yuki"].map((name) => hint(page.world.people[name]));
  assert.match(changes[0], new RegExp(`~/\\.netrc:5.*Before: ?machine 127\\.0\\.0\\.1:\\d+ password ${before}.*After: ?machine 127\\.0\\.0\\.1:\\d+ password ${after}`));

  await page.check(id("with-settings"));
  await page.waitForFunction(() => document.querySelectorAll("[data-testid=change]").length === 4);
  await page.uncheck(id("with-settings"));
  await page.waitForFunction(() => document.querySelectorAll("[data-testid=change]").length === 2);

  await page.click(id("switch-apply"));
  await page.waitForSelector(id("switched"));
  await gone(page, "switch-dialog");
  assert.match(await page.textContent(id("switched")), /wandb now uses “研究室”/);
  assert.match(await page.textContent(id("who")), /研究室/);
  assert.ok(await page.locator(`${row("研究室")} ${id("active")}`).count());
  await page.click(id("language-ja"));
  await page.waitForFunction(() => document.querySelector("[data-testid=switched]").textContent.includes("切り替えました"));

  await page.click(id("switch-undo"));
  await page.waitForSelector(id("change"));
  assert.match(await page.textContent(id("switch-who")), /研究室.*個人/s);
  assert.equal(await page.locator(id("with-settings")).count(), 0);
  await page.keyboard.press("Enter");
  await gone(page, "switch-dialog");
  assert.ok(await page.locator(`${row("個人")} ${id("active")}`).count());
  assert.deepEqual(page.wrong, []);
});

for (const [language, theme, width] of [["ja", "light", 1040], ["en", "dark", 1040], ["en", "light", 480], ["ja", "dark", 480]]) {
  it(`says in ${language} what other programs would send, and which do not follow a switch, ${width} wide`, async () => {
    const page = await browser.page(`kept=3&lang=${language}&theme=${theme}`, { width, height: 900 });
    const lines = `${id("who-readers")} li`;
    const own = hint(page.world.people.lzwjava);
    await page.click(`${id("who-readers")} > summary`);
    await page.waitForSelector(lines);
    const said = await page.locator(lines).allTextContents();
    assert.equal(said.filter((line) => line.includes(own) && line.includes("個人")).length, 3, said.join("; "));
    // It speaks https to this server, whatever netrc says.
    assert.match(said.at(-1), language === "ja" ? /^Node\.js の Weave: .*ホスト: https:/u : /^Weave for Node\.js: .*at https:/u);
    await page.screenshot({ path: `${pictures}/readers-${language}-${theme}-${width}.png` });
    assert.deepEqual(await cut(page), []);

    await page.click(row("研究室"));
    await page.click(id("switch-to"));
    await page.waitForSelector(id("left-behind"));
    assert.equal(await page.locator(`${id("left-behind")} li`).count(), 1, "what follows is not listed");
    assert.match(await page.textContent(`${id("left-behind")} li`), /Node\.js/u);
    assert.equal(await page.locator(id("all-follow")).count(), 0);
    await page.screenshot({ path: `${pictures}/left-behind-${language}-${theme}-${width}.png` });
    assert.deepEqual(await cut(page), []);

    await page.click(id("switch-apply"));
    await gone(page, "switch-dialog");
    await page.waitForSelector(`${lines}:has-text("研究室")`);
    assert.deepEqual(page.wrong, []);
    await page.context().close();
  });
}

it("warns before it switches, says what else happens, and writes nothing when cancelled", async () => {
  const page = await browser.page("kept=3&lang=ja&plan=full&warn=environment-overrides-file");
  await page.click(row("研究室"));
  await page.click(id("switch-to"));
  await page.waitForSelector(id("change"));
  const order = await page.$$eval(`${id("switch-warning")}, ${id("change")}, ${id("switch-apply")}`, (all) => all.map((one) => one.dataset.testid));
  assert.equal(order[0], "switch-warning");
  assert.equal(order.at(-1), "switch-apply");
  for (const name of ["rescues", "closes"]) assert.ok(await page.isVisible(id(name)), name);
  await page.click(`${id("switch-warning")} > summary`);
  await page.click(`${id("switch-warning")} button >> nth=0`);
  await page.waitForFunction(() => document.documentElement.dataset.copied === "unset WANDB_API_KEY");
  await page.keyboard.press("Escape");
  await gone(page, "switch-dialog");
  assert.equal(await focused(page), "switch-to", "the focus is where it was");
  assert.equal(await page.locator(id("switched")).count(), 0);
});

it("shows the new plan where a file has changed since", async () => {
  const page = await browser.page("kept=3&lang=en&refuse=file-changed-since&at=switch_apply");
  await page.click(row("研究室"));
  await page.click(id("switch-to"));
  await page.waitForSelector(id("change"));
  await page.keyboard.press("Enter");
  await page.waitForSelector(`${id("problem")}[data-code=file-changed-since]`);
  assert.ok(await page.isDisabled(id("switch-apply")), "what was shown is not what would happen");
  await page.click("[data-action=plan-again]");
  await page.waitForSelector(`${id("switch-apply")}:enabled`);
  await page.click(id("switch-apply"));
  await page.waitForSelector(id("switched"));
});

it("does not switch because Enter is still held down", async () => {
  const page = await browser.page("kept=2&lang=en");
  await page.click(row("研究室"));
  await page.focus(id("switch-to"));
  await page.keyboard.down("Enter");
  await page.waitForSelector(id("change"));
  await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await page.waitForTimeout(150);
  assert.ok(await page.isVisible(id("switch-dialog")));
});

it("says so where wandb already uses the account", async () => {
  const page = await browser.page("kept=2&lang=en");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("個人");
  await page.keyboard.press("Enter");
  await page.waitForSelector(id("switch-nothing"));
  assert.equal(await page.locator(id("switch-apply")).count(), 0);
});

it("goes back to the account before with one key, but not while something is typed", async () => {
  const page = await browser.page("kept=3&lang=en");
  await page.click(row("研究室"));
  await page.click(id("switch-to"));
  await page.click(id("switch-apply"));
  await page.waitForSelector(id("switched"));
  await page.fill(id("target-input"), "team");
  await page.keyboard.press("-");
  assert.equal(await page.inputValue(id("target-input")), "team-");
  assert.equal(await page.locator(id("switch-dialog")).count(), 0);
  await page.focus(row("個人"));
  await page.keyboard.press("-");
  await page.waitForSelector(id("change"));
  assert.match(await page.textContent(id("switch-who")), /研究室.*個人/s);
});

it("does what the tray asks for", async () => {
  const page = await browser.page("kept=2&lang=ja&scenario=allowed");
  await page.tray(`account:${page.world.accounts[1]}`);
  await page.waitForSelector(id("change"));
  await page.keyboard.press("Escape");
  await page.tray("test");
  await page.waitForSelector(id("verdict"));
});

it("does everything from the palette, by keyboard and with an input method", async () => {
  const page = await browser.page("kept=4&lang=en&scenario=allowed");
  const option = () => page.getAttribute(`${id("palette-option")}[aria-selected=true]`, "data-id");
  await page.keyboard.press("Control+k");
  // How Keywand starts at login is asked when the palette opens; its entry comes with the answer.
  await page.waitForSelector(`${id("palette-option")}[data-id=startup]`);
  assert.equal(await focused(page), "palette-input");
  const first = await option();
  await page.keyboard.press("ArrowDown");
  assert.notEqual(await option(), first);
  assert.equal(await page.getAttribute(id("palette-input"), "aria-activedescendant"), `palette-${await option()}`);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.equal(await option(), await page.getAttribute(`${id("palette-option")} >> nth=-1`, "data-id"), "it goes round");

  await page.fill(id("palette-input"), "SATO-YUKI");
  assert.equal(await page.locator(id("palette-option")).count(), 1);
  for (const given of [{ isComposing: true }, { keyCode: 229 }])
    await page.evaluate((how) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, ...how })), given);
  assert.ok(await page.isVisible(id("palette")), "a composed Enter runs nothing");
  await page.keyboard.press("Enter");
  await page.waitForSelector(id("change"));
  assert.equal(await page.locator(id("palette")).count(), 0);
  await page.keyboard.press("Enter");
  await page.waitForSelector(id("switched"));

  await page.keyboard.press("Control+K");
  await page.fill(id("palette-input"), "nothing like it");
  assert.equal(await page.locator(id("palette-option")).count(), 0);
  await page.fill(id("palette-input"), "undo");
  await page.keyboard.press("Enter");
  await page.waitForSelector(id("change"));
  await page.keyboard.press("Escape");

  await page.click(id("palette-open"));
  await page.keyboard.press("Enter");
  await page.waitForSelector(id("verdict"));
  await page.keyboard.press("Control+k");
  await page.fill(id("palette-input"), "日本語");
  await page.keyboard.press("Enter");
  await page.waitForSelector("html[lang=ja]");
  for (const words of ["ログイン時に Keywand を最小化して開く", "ログイン時に Keywand を開かない", "ログイン時に Keywand を最小化して開く"]) {
    await page.keyboard.press("Control+k");
    await page.click(`${id("palette-option")}:has-text("${words}")`);
  }
  await page.keyboard.press("Control+k");
  await page.click(`${id("palette-option")}[data-id=target]`);
  await page.waitForFunction(() => document.activeElement?.dataset.testid === "target-input");
  assert.deepEqual(page.wrong, []);
});

it("keeps what is chosen in the palette while its entries come and go", async () => {
  const page = await browser.page("stall&lang=en");
  const chosen = () => page.$$eval(`${id("palette-option")}[aria-selected=true]`, (all) => all.map((one) => one.dataset.id));
  const cancel = page.locator(`${id("palette-option")}[data-id=cancel]`);
  const opened = async () => {
    await page.click(id("check-button"));
    await page.waitForSelector(id("running"));
    await page.keyboard.press("Control+k");
    await cancel.waitFor();
  };
  // As if the test came to its end by itself: the palette lies over the button.
  const ended = async () => {
    await page.$eval(id("cancel-button"), (button) => button.click());
    await cancel.waitFor({ state: "detached" });
  };

  await opened();
  assert.deepEqual(await chosen(), ["cancel"]);
  await ended();
  assert.deepEqual(await chosen(), [], "nothing else takes its place");
  await page.keyboard.press("Enter");
  assert.ok(await page.isVisible(id("palette")), "Enter runs nothing");
  await page.keyboard.press("Escape");

  await opened();
  await page.keyboard.press("ArrowDown");
  const second = await chosen();
  await ended();
  assert.deepEqual(await chosen(), second);
  assert.deepEqual(page.wrong, []);
});

it("keeps a key in the encrypted file once its passphrase was typed twice alike", async () => {
  const page = await browser.page("kept=1&lang=en&refuse=keychain-is-absent");
  await enterKey(page);
  await page.waitForSelector(`${id("problem")}[data-code=keychain-is-absent]`);
  await page.click("[data-action=keep-encrypted]");
  await page.fill(id("passphrase-input"), "wrong");
  await page.fill(id("passphrase-again"), "other");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("[data-testid=passphrase-differs]").textContent !== "");
  await page.fill(id("passphrase-input"), "correct horse");
  await page.fill(id("passphrase-again"), "correct horse");
  await page.keyboard.press("Enter");
  await gone(page, "passphrase-dialog");
  await page.waitForSelector(row("m-keller"));
  assert.ok(!(await page.content()).includes("correct horse"));
  assert.deepEqual(page.wrong, []);
});

it("asks for the passphrase of the encrypted file before a key of it is used, until it is right", async () => {
  const page = await browser.page("kept=1&sealed&lang=en&target=vision-lab%2Fresnet");
  await page.click(row("sealed"));
  await page.click(id("check-button"));
  await page.click("[data-action=enter-passphrase]");
  await page.fill(id("passphrase-input"), "wrong");
  await page.click(id("passphrase-give"));
  await page.waitForSelector(`${id("passphrase-dialog")} ${id("problem")}[data-code=passphrase-is-wrong]`);
  assert.equal(await page.inputValue(id("passphrase-input")), "", "it is kept nowhere");
  await page.fill(id("passphrase-input"), "correct horse");
  await page.keyboard.press("Enter");
  await gone(page, "passphrase-dialog");
  await page.waitForSelector(id("verdict"));
  assert.deepEqual(page.wrong, []);
});

it("asks for the passphrase where the encrypted file was chosen from the start", async () => {
  const page = await browser.page("kept=1&lang=ja");
  await page.click(id("add-key"));
  await page.click(`${id("keep")} > summary`);
  await page.check(id("keep-encrypted-file"));
  await enter(page);
  await page.click(id("hold-key"));
  await page.waitForSelector(id("passphrase-dialog"));
  await page.keyboard.press("Escape");
  await page.click("[data-action=enter-passphrase]");
  await page.fill(id("passphrase-input"), "correct horse");
  await page.fill(id("passphrase-again"), "correct horse");
  await page.click(id("passphrase-give"));
  await page.waitForSelector(row("m-keller"));
});

it("keeps a key for the session, or unverified, where a person says so", async () => {
  const page = await browser.page("kept=1&lang=en&refuse=keychain-does-not-answer");
  await enterKey(page);
  await page.click("[data-action=keep-for-session]");
  await page.waitForSelector(id("forget"));
  await page.go("kept=1&lang=en&refuse=host-unreachable");
  await enterKey(page);
  await page.waitForSelector(`${id("problem")}[data-code=host-unreachable]`);
  await page.click("[data-action=keep-unverified]");
  await page.waitForSelector(`${id("account")}[aria-current]:not([data-user])`);
});

it("puts another key in an account's place", async () => {
  const page = await browser.page("kept=2&renewed&lang=en");
  await menu(page, "研究室", "account-replace");
  assert.ok(page.world.host.endsWith(await page.inputValue(id("host-input"))));
  assert.equal(await page.locator(id("label-input")).count(), 0);
  const key = page.world.people["sato-yuki"];
  await page.fill(id("key-input"), key);
  await page.click(id("hold-key"));
  await page.waitForSelector(id("target-input"));
  assert.match(await page.textContent(row("研究室")), new RegExp(hint(key)));
  assert.equal(await page.locator(id("account")).count(), 2);
});

it("writes a rejected key again in one go: into the account, and into netrc where wandb used the old one", async () => {
  const page = await browser.page("kept=2&renewed&lang=en&target=vision-lab%2Fresnet");
  await page.click(row("個人"));
  await page.click(id("check-button"));
  await page.waitForSelector(`${id("finding")}[data-code=key-rejected]`);
  const before = (await page.textContent(row("個人"))).match(/\w{4}…\w{4}/)[0];
  await page.click(id("action-1"));
  assert.match(await page.textContent("main h2"), /個人/);
  const key = page.world.people.lzwjava;
  await page.fill(id("key-input"), key);
  await page.keyboard.press("Enter");
  await page.waitForSelector(id("change"));
  assert.ok(!(await page.content()).includes(key.slice(4, -4)));
  const changes = await page.$$eval(id("change"), (all) => all.map((one) => one.textContent).join(" "));
  assert.match(changes, new RegExp(`${before}.*${hint(key)}`, "s"));
  assert.equal((await page.textContent(id("switch-who"))).trim(), "個人", "nobody becomes somebody else");
  assert.match(await page.textContent(`${id("switch-dialog")} h2`), /Update the key in wandb's files/);
  await page.click(id("switch-apply"));
  await page.waitForSelector(id("switched"));
  assert.ok(await page.locator(`${row("個人")} ${id("active")}`).count());
  assert.equal(await page.locator(id("account")).count(), 2, "the old key makes no account");
  // What was asked with the old key was asked again.
  await page.waitForSelector(id("verdict"));
  await page.click(id("switch-undo"));
  await page.waitForSelector(id("change"));
  await page.click(id("switch-apply"));
  await gone(page, "switch-dialog");
  assert.equal(await page.locator(`${row("個人")} ${id("active")}`).count(), 0);
  assert.deepEqual(page.wrong, []);
});

it("leaves wandb alone where another account's key is replaced", async () => {
  const page = await browser.page("kept=2&renewed&lang=en");
  await menu(page, "研究室", "account-replace");
  await page.fill(id("key-input"), page.world.people["sato-yuki"]);
  await page.click(id("hold-key"));
  await page.waitForSelector(id("target-input"));
  assert.equal(await page.locator(id("switch-dialog")).count(), 0);
  assert.ok(await page.locator(`${row("個人")} ${id("active")}`).count());
});

it("goes to the account that has the key already", async () => {
  const page = await browser.page("kept=3&lang=ja");
  await page.click(id("add-key"));
  await page.fill(id("key-input"), page.world.people["sato-yuki"]);
  await page.fill(id("host-input"), page.world.host);
  await page.click(id("hold-key"));
  await page.waitForSelector(`${id("problem")}[data-code=key-is-on-file]`);
  await page.click("[data-action=switch-to]");
  await page.waitForSelector(id("change"));
  assert.match(await page.textContent(id("switch-who")), /個人.*研究室/s);
  await page.keyboard.press("Escape");
  await gone(page, "switch-dialog");
  assert.ok(await page.locator(`${row("研究室")}[aria-current]`).count());
  assert.equal(await page.locator(`${id("key-input")}, ${id("problem")}`).count(), 0);
  assert.deepEqual(page.wrong, []);
});

it("joins the lines of what is pasted with spaces, so that a netrc entry can be read", async () => {
  const page = await browser.page("kept=1&lang=en");
  await page.click(id("add-key"));
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, `machine api.wandb.ai\nlogin user\npassword ${keyOf(page)}\n`);
  assert.equal(await page.inputValue(id("key-input")), `machine api.wandb.ai login user password ${keyOf(page)}`);
});

it("says why wandb uses the account, and what that means", async () => {
  const page = await browser.page("kept=2&lang=ja&warn=environment-overrides-file,netrc-is-open-to-others");
  assert.match(await page.textContent(id("who-source")), /環境変数 WANDB_API_KEY/);
  assert.equal(await page.locator(id("who-warning")).count(), 2);
  const said = await page.textContent(`${id("who-warning")} >> nth=0`);
  await page.click(id("language-en"));
  await page.waitForFunction((words) => document.querySelector("[data-testid=who-warning]").textContent !== words, said);
  await page.go("accounts=none&lang=en");
  assert.match(await page.textContent(id("who")), /no key to use/);
});

it("shows why accounts on file cannot be read, above the list", async () => {
  const page = await browser.page("lang=en&refuse=register-is-unreadable&at=accounts_look");
  assert.ok(await page.isVisible(`nav ${id("problem")}[data-code=register-is-unreadable]`));
});

for (const language of ["ja", "en"]) {
  it(`fits in narrow, small and enlarged windows in ${language}`, async () => {
    const page = await browser.page("accounts=none");
    const full = `lang=${language}&plan=full&warn=environment-overrides-file,netrc-split-identity&found=4`;
    const ways = {
      list: [`kept=6&${full}`],
      "long names": [`kept=6&names=long&${full}`],
      adding: [`kept=2&${full}`, (at) => at.click(id("add-key"))],
      refused: [`kept=2&${full}&refuse=keychain-is-locked`, (at) => enterKey(at), (at) => at.waitForSelector(id("problem"))],
      switching: [`kept=3&names=long&${full}`, (at) => at.click(`${id("account")} >> nth=1`), (at) => at.click(id("switch-to")), (at) => at.waitForSelector(id("change"))],
      editing: [`kept=3&${full}`, (at) => menu(at, "研究室", "account-edit")],
      passphrase: [`kept=3&${full}&refuse=keychain-is-locked`, (at) => enterKey(at), (at) => at.click("[data-action=keep-encrypted]")],
      palette: [`kept=6&names=long&${full}`, (at) => at.keyboard.press("Control+k"), (at) => at.waitForSelector(id("palette-option"))],
    };
    for (const [state, [query, ...way]] of Object.entries(ways)) {
      await page.setViewportSize({ width: 320, height: 720 });
      await page.go(query);
      for (const step of way) await step(page);
      await unfold(page);
      for (const [width, height] of [[320, 720], [720, 480], [1040, 720]]) {
        await page.setViewportSize({ width, height });
        assert.deepEqual(await cut(page), [], `${state} at ${width} px`);
      }
      await page.evaluate(() => (document.documentElement.style.fontSize = "28px"));
      assert.deepEqual(await cut(page), [], `${state} with text twice as large`);
      assert.deepEqual(page.wrong, [], state);
    }
  });
}
