"""Teams, projects, search and the matrix, in the real window, against the sample W&B."""

import json
import subprocess
import sys
import time
from pathlib import Path
from threading import Event

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from front import Front
from test_accounts import KEYWAND, add, sample, window  # noqa: F401 (fixtures)
from test_window import speak, start_sample
from webdriver import ENTER, Window, until


def visible(window, person):
    window.click(f"[data-testid=account][data-user={person}]")


def test_search_test_switch_and_the_verdict_changes(window, sample):  # noqa: F811
    """What the one may not do, the other may; found by typing, tested by Enter, switched to, tested again."""
    add(window, sample, "sato-yuki")
    add(window, sample, "lzwjava")
    visible(window, "sato-yuki")
    window.click("[data-testid=view-reach]")
    open_team(window, "speech-group")
    window.click("[data-testid=view-check]")
    visible(window, "lzwjava")
    window.type("[data-testid=target-input]", "speech-group/asr")
    window.click("[data-testid=check-button]")
    window.wait("[data-testid=verdict][data-verdict=denied]")
    window.run("document.activeElement.blur()")
    window.keys("/")
    wait_focus(window, "search")
    window.keys(*"speech asr")
    window.wait("[data-testid=hits][data-query='speech asr'] [data-testid=hit]:first-child[data-target='speech-group/asr']")
    window.screenshot("search-en")
    window.keys(ENTER)
    window.wait("[data-testid=verdict][data-verdict=allowed]")
    assert window.run("return document.querySelector('[data-testid=target-input]').value") == "speech-group/asr"
    window.click("[data-testid=switch-to]")
    window.wait("[data-testid=change]")
    window.click("[data-testid=switch-apply]")
    window.wait("[data-testid=account][data-user=sato-yuki] [data-testid=active]")
    assert window.wrong() == []


def test_a_denied_account_is_led_to_the_one_that_may(window, sample):  # noqa: F811
    add(window, sample, "sato-yuki")
    add(window, sample, "lzwjava")
    visible(window, "sato-yuki")
    window.type("[data-testid=target-input]", "speech-group/asr")
    window.click("[data-testid=check-button]")
    window.wait("[data-testid=verdict][data-verdict=allowed]")
    visible(window, "lzwjava")
    window.click("[data-testid=check-button]")
    window.wait("[data-testid=verdict][data-verdict=denied]")
    window.click("details[data-code=another-account-is-member] > summary")
    window.screenshot("another-account-en")
    window.click("details[data-code=another-account-is-member] button")
    window.wait("[data-testid=change]")
    window.click("[data-testid=switch-apply]")
    window.wait("[data-testid=account][data-user=sato-yuki] [data-testid=active]")
    visible(window, "sato-yuki")
    window.click("[data-testid=check-button]")
    window.wait("[data-testid=verdict][data-verdict=allowed]")
    assert window.wrong() == []


def test_a_row_of_the_matrix_becomes_the_account_of_wandb(window, sample):  # noqa: F811
    add(window, sample, "lzwjava")
    add(window, sample, "sato-yuki")
    window.click("[data-testid=view-which]")
    ask_every_account(window, ["speech-group/asr"])
    # Who may nowhere is not offered.
    assert len(window.all("[data-testid=matrix-switch]")) == 1
    window.click("[data-testid=matrix-switch]")
    window.wait("[data-testid=change]")
    window.screenshot("matrix-switch-en")
    window.click("[data-testid=switch-apply]")
    window.wait("[data-testid=account][data-user=sato-yuki] [data-testid=active]")
    window.wait("[data-testid=matrix-row] .active")
    assert not window.all("[data-testid=matrix-switch]")
    assert window.wrong() == []


def test_nobody_waits_for_favorites_or_roles(sample):  # noqa: F811
    """The server answers neither: the first screen, and that of the teams, are there all the same."""
    front, answers, roles = Front(sample["url"]), Event(), Event()

    def add_favorite(opened):
        subprocess.run([KEYWAND, "watch", "--add", "vision-lab/resnet"], env=opened.environment, check=True, capture_output=True)
        front.held = {b"KeywandCheck": answers, b"KeywandTeam": roles}

    here = {"WANDB_BASE_URL": front.url, "WANDB_API_KEY": sample["keys"]["lzwjava"]}
    window = Window(here, before=[add_favorite])  # noqa: F811
    try:
        window.click("[data-testid=account]")
        window.wait("[data-testid=favourites-cancel]")
        answers.set()
        window.wait("[data-testid=favourites-run]")
        window.click("[data-testid=view-reach]")
        window.click("[data-testid=reach-ask]")
        window.wait("[data-testid=teams-row]")
        window.wait("[data-testid=reach-roles]")
        window.click("[data-testid=language-en]")
        assert window.text("[data-testid=team-role]") == "not checked yet"
        roles.set()
        until(lambda: window.text("[data-testid=team-role]") != "not checked yet", "the role does not come")
        assert window.wrong() == []
    finally:
        answers.set()
        roles.set()
        window.close()
        front.close()


def test_ten_thousand_projects_scroll_without_a_blank_row(fresh):
    window = fresh
    demo = subprocess.Popen([KEYWAND, "demo", "--projects", "10000", "--teams", "3", "--accounts", "1", "--json"], stdout=subprocess.PIPE, text=True)
    try:
        told = json.loads(demo.stdout.readline())
        large = {"url": told["url"], "keys": {person["username"]: person["key"] for person in told["people"]}}
        window.click("[data-testid=language-en]")
        window.click("[data-testid=welcome-add], [data-testid=add-key]")
        window.type("[data-testid=key-input]", large["keys"]["user-001"])
        window.type("[data-testid=host-input]", large["url"])
        window.click("[data-testid=keep] > summary")
        window.click("[data-testid=keep-session]")
        window.click("[data-testid=hold-key]")
        window.wait("[data-testid=forget]")
        window.click("[data-testid=view-reach]")
        window.click("[data-testid=reach-ask]")
        open_team(window, "team-001")
        assert window.attribute("[data-testid=projects]", "aria-rowcount") == "10001"
        assert window.ask("POST", "/execute/async", {"script": SCROLL, "args": []}) == []
        window.screenshot("ten-thousand-en")
        assert window.wrong() == []
    finally:
        demo.kill()
        demo.wait()


# Steps of every size; after the frame that shows each, wherever one looks there is a row, and no number is left out.
SCROLL = """
const done = arguments[arguments.length - 1];
(async () => {
  const list = document.querySelector('[data-testid=projects]');
  const box = list.getBoundingClientRect();
  const missing = [];
  const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  for (let step = 0; step < 90; step += 1) {
    const to = [list.scrollTop + 40, list.scrollTop + 700, list.scrollHeight, 0, list.scrollHeight * ((step * 0.37) % 1)];
    list.scrollTop = to[step % to.length];
    await frame();
    await frame();
    for (let y = box.top + 45; y < box.bottom - 4; y += 20)
      if (!document.elementFromPoint(box.left + 60, y)?.closest('[role=row]')?.innerText.trim()) missing.push([step, y]);
    const numbers = [...list.querySelectorAll('[data-testid=projects-row]')].map((row) => Number(row.getAttribute('aria-rowindex')));
    if (numbers.some((number, at) => at > 0 && number !== numbers[at - 1] + 1)) missing.push([step, numbers.join()]);
  }
  return missing;
})().then(done, (refused) => done([String(refused)]));
"""


def test_who_may_is_laid_out_for_paper_and_given_to_the_system(fresh):
    window = fresh
    start_sample(window)
    window.click("[data-testid=view-reach]")
    window.wait("[data-testid=teams-row]")
    window.click("[data-testid=view-which]")
    window.wait("[data-testid=who-may-row]")
    window.click("[data-testid=who-may-print]")
    window.wait("[data-testid=printed]")
    assert len(window.all("[data-testid=printed-row]")) > 3
    assert not window.all("[data-testid=problem]")
    assert window.wrong() == []


def test_teams_and_projects_of_the_sample(fresh):
    window = fresh
    start_sample(window)
    for language in ("ja", "en"):
        speak(window, language)
        visible(window, "lzwjava")
        window.click("[data-testid=view-reach]")
        open_team(window, "vision-lab")
        window.wait("[data-testid=listed]")
        window.wait("[data-testid=members] details")
        rows = dict(window.run(
            "return [...document.querySelectorAll('[data-testid=projects-row]')].map((row) =>"
            " [row.firstElementChild.innerText, row.querySelector('[data-may-log]').dataset.mayLog])"
        ))
        assert rows["resnet"] == "yes" and rows["secret-plan"] == "read-only" and "hidden-plan" not in rows
        assert "sato" in window.text("[data-testid=members]").lower() or "佐藤" in window.text("[data-testid=members]")
        window.screenshot(f"projects-{language}")
        window.click("[data-testid=reach-back]")
        window.wait("[data-testid=teams-row]")
        window.screenshot(f"teams-{language}")
    assert window.wrong() == []


def test_the_matrix_says_what_the_sample_would(fresh):
    """Accounts × targets, as the sample's own rules have it."""
    window = fresh
    start_sample(window)
    targets = ["vision-lab/resnet", "speech-group/asr", "vision-lab/secret-plan", "my-awesome-team-name/my-awesome-project"]
    people = window.run("return [...document.querySelectorAll('[data-testid=account]')].map((one) => one.dataset.user).filter(Boolean)")
    tested = [person for person in people if person in TRUTH]
    assert tested and set(tested) == set(TRUTH), people
    found = {}
    window.click("[data-testid=view-which]")
    ask_every_account(window, targets)
    for person in tested:
        found[person] = window.run(
            "return [...document.querySelector(`[data-testid=matrix-row][data-account='${arguments[0]}']`).querySelectorAll('[data-testid=cell]')].map((cell) => cell.dataset.verdict)",
            person,
        )
    time.sleep(0.3)
    window.screenshot("matrix")
    assert found == TRUTH
    # A cell opens the full test, which agrees.
    window.click("[data-testid=matrix-row][data-account=tanaka-ken] [data-testid=cell]")
    window.wait("[data-testid=verdict][data-verdict=denied]")
    assert window.wrong() == []


YES, NO = "allowed", "denied"
TRUTH = {
    "lzwjava": [YES, NO, NO, NO],
    "sato-yuki": [YES, YES, YES, NO],
    "m-keller": [NO, YES, NO, YES],
    "tanaka-ken": [NO, NO, NO, NO],
    "guest-lee": [NO, NO, NO, NO],
}


def ask_every_account(window, targets):
    window.run("const field = document.querySelector('[data-testid=which-targets]'); field.value = arguments[0]; field.dispatchEvent(new Event('input'))", "\n".join(targets))
    window.click("[data-testid=which-run]")
    window.wait("[data-testid=which-run]", 60)


def open_team(window, name):
    window.wait("[data-testid=teams-row]")
    window.run("[...document.querySelectorAll('[data-testid=teams-row]')].find((row) => row.innerText.includes(arguments[0])).click()", name)
    window.wait("[data-testid=projects-row]")
    window.wait("[data-testid=listed]")


def wait_focus(window, name):
    until(lambda: window.run("return document.activeElement?.dataset?.testid ?? ''") == name, f"{name} has no focus")
