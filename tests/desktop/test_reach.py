"""Teams, projects, search and the matrix, in the real window, against the sample W&B."""

import time

from test_accounts import add, sample, window  # noqa: F401 (fixtures)
from test_window import speak, start_sample
from webdriver import ENTER


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
    window.wait("[data-testid=hit][data-target='speech-group/asr']")
    window.screenshot("search-en")
    window.keys(ENTER)
    window.wait("[data-testid=verdict][data-verdict=allowed]")
    assert window.run("return document.querySelector('[data-testid=target-input]').value") == "speech-group/asr"
    window.click("[data-testid=switch-to]")
    window.wait("[data-testid=change]")
    window.click("[data-testid=switch-apply]")
    window.wait("[data-testid=account][data-user=sato-yuki] [data-testid=active]")
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
    window.run("const field = document.querySelector('[data-testid=which-targets]'); field.value = arguments[0]; field.dispatchEvent(new Event('input'))", "\n".join(targets))
    window.click("[data-testid=which-run]")
    window.wait("[data-testid=which-run]", 60)
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


def open_team(window, name):
    window.wait("[data-testid=teams-row]")
    window.run("[...document.querySelectorAll('[data-testid=teams-row]')].find((row) => row.innerText.includes(arguments[0])).click()", name)
    window.wait("[data-testid=projects-row]")
    window.wait("[data-testid=listed]")


def wait_focus(window, name):
    until = time.monotonic() + 5
    while window.run("return document.activeElement?.dataset?.testid ?? ''") != name:
        assert time.monotonic() < until, f"{name} has no focus"
        time.sleep(0.05)
