"""Accounts on file, in the real window, with a real keychain: import, switch, undo."""

import base64
import glob
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from test_window import contents, files
from webdriver import ENTER, Window, until

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))
KEYWAND = str(ROOT / "target" / "debug" / "keywand")

FOREIGN = """# mine
machine github.com login me password ghp_1
machine hf.co
\tlogin me
\tpassword hf_2 machine kaggle.com login me password k3
macdef init
cd /pub

"""


@pytest.fixture(scope="module")
def sample():
    process = subprocess.Popen([KEYWAND, "demo", "--json"], stdout=subprocess.PIPE, text=True)
    told = json.loads(process.stdout.readline())
    yield {"url": told["url"], "keys": {person["username"]: person["key"] for person in told["people"]}}
    process.kill()
    process.wait()


@pytest.fixture
def window(sample):
    host = sample["url"].removeprefix("http://")

    def netrc(opened):
        text = f"{FOREIGN}machine {host}\n  login user\n  password {sample['keys']['lzwjava']}\n"
        path = Path(opened.home.name, ".netrc")
        path.write_text(text)
        path.chmod(0o600)

    opened = Window({"WANDB_BASE_URL": sample["url"]}, before=[Window.keyring, netrc])
    opened.click("[data-testid=language-en]")
    yield opened
    opened.close()


def add(window, sample, person):
    window.click("[data-testid=add-key]")
    window.type("[data-testid=key-input]", sample["keys"][person])
    window.type("[data-testid=host-input]", sample["url"])
    window.click("[data-testid=hold-key]")
    window.wait(f"[data-testid=account][data-user={person}]")


def switch(window, person):
    window.click(f"[data-testid=account][data-user={person}]")
    window.click("[data-testid=switch-to]")
    window.wait("[data-testid=change]")


def test_imported_switched_and_undone_the_file_is_as_it_was(window, sample):
    netrc = Path(window.home.name, ".netrc")
    before = netrc.read_bytes()
    assert window.text("[data-testid=who-source]").strip().endswith("~/.netrc:11")
    window.click("[data-testid=import]")
    window.wait("[data-testid=active]")
    add(window, sample, "sato-yuki")
    switch(window, "sato-yuki")
    window.screenshot("switch-en")
    window.keys(ENTER)
    window.wait("[data-testid=switched]")
    after = netrc.read_text()
    assert after.startswith(FOREIGN) and sample["keys"]["sato-yuki"] in after and sample["keys"]["lzwjava"] not in after
    window.wait("[data-testid=account][data-user=sato-yuki] [data-testid=active]")
    window.click("[data-testid=switch-undo]")
    window.wait("[data-testid=change]")
    window.click("[data-testid=switch-apply]")
    window.wait("[data-testid=account][data-user=lzwjava] [data-testid=active]")
    assert netrc.read_bytes() == before
    assert window.wrong() == []
    nothing_leaks(window, sample, netrc)


def nothing_leaks(window, sample, netrc):
    page = window.run(
        "return JSON.stringify([document.documentElement.outerHTML, [...document.querySelectorAll('input')].map((i) => i.value),"
        " {...localStorage}, {...sessionStorage}, window.__replies, document.title, location.href])"
    )
    assert len(window.run("return window.__replies")) > 5, "the replies were recorded"
    written = contents(path for path in files(window.home.name) if path != str(netrc))
    commands = contents(glob.glob("/proc/[0-9]*/cmdline"))
    for person in ("lzwjava", "sato-yuki"):
        key = sample["keys"][person]
        for secret in (key, base64.b64encode(f"api:{key}".encode()).decode(), *FOREIGN_SECRETS):
            for place in [page, *written, *commands]:
                assert secret not in place


FOREIGN_SECRETS = ("ghp_1", "hf_2")


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_card_says_what_this_machine_would_do_otherwise_and_one_click_ends_it(window, sample, language):
    window.click(f"[data-testid=language-{language}]")
    window.click("[data-testid=import]")
    window.wait("[data-testid=active]")
    add(window, sample, "sato-yuki")
    window.type("[data-testid=target-input]", "vision-lab/resnet")
    window.click("[data-testid=check-button]")
    window.wait("[data-testid=verdict][data-verdict=allowed]")
    assert window.attribute("[data-testid=finding]", "data-code") == "allowed"
    told = window.wait("[data-testid=beside] [data-code=sdk-does-not-use-account] > summary")
    window.ask("POST", f"/element/{told}/click")
    said = window.text("[data-testid=beside]")
    assert "lzwjava" in said and "~/.netrc:11" in said, said
    for width, height in ((1040, 720), (720, 480)):
        window.resize(width, height)
        window.run("document.querySelector('[data-testid=beside]').scrollIntoView({block: 'nearest'})")
        time.sleep(0.2)
        window.screenshot(f"beside-{language}-{width}x{height}")
        assert window.run("return document.documentElement.scrollWidth <= innerWidth"), (language, width)
    window.resize(1040, 720)
    window.click("[data-testid=beside] [data-code=sdk-does-not-use-account] button")
    window.wait("[data-testid=change]")
    window.click("[data-testid=switch-apply]")
    window.wait("[data-testid=switched]")
    assert sample["keys"]["sato-yuki"] in Path(window.home.name, ".netrc").read_text()
    window.wait("[data-testid=verdict][data-verdict=allowed]")
    window.gone("[data-testid=beside]")
    assert window.wrong() == []


STALE = "5e17171e15e17171e15e17171e15e17171e1f00d"


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_rejected_key_is_written_again_in_one_go_and_netrc_gets_it(window, sample, language):
    window.click(f"[data-testid=language-{language}]")
    netrc = Path(window.home.name, ".netrc")
    stale = netrc.read_text().replace(sample["keys"]["lzwjava"], STALE)
    netrc.write_text(stale)
    window.run("window.dispatchEvent(new Event('focus'))")
    until(lambda: "5e17…f00d" in window.text("body"), "the words do not come")
    window.click("[data-testid=import]")
    window.click("[data-testid=problem][data-code=key-rejected] button[data-action=keep-unverified]")
    window.wait("[data-testid=active]")
    window.type("[data-testid=target-input]", "vision-lab/resnet")
    window.click("[data-testid=check-button]")
    window.wait("[data-testid=finding][data-code=key-rejected]")
    window.click("[data-testid=action-1]")
    window.type("[data-testid=key-input]", sample["keys"]["lzwjava"])
    window.screenshot(f"written-again-{language}")
    window.keys(ENTER)
    window.wait("[data-testid=change]")
    for width, height in ((1040, 720), (720, 480)):
        window.resize(width, height)
        time.sleep(0.2)
        window.screenshot(f"written-again-plan-{language}-{width}x{height}")
    window.resize(1040, 720)
    assert netrc.read_text() == stale, "nothing is written before the yes"
    assert window.all("[data-testid=rescues]") == [], "the old key makes no account"
    window.click("[data-testid=switch-apply]")
    window.wait("[data-testid=switched]")
    host = sample["url"].removeprefix("http://")
    assert sample["keys"]["lzwjava"] in netrc.read_text() and STALE not in netrc.read_text() and host in netrc.read_text()
    window.wait("[data-testid=verdict][data-verdict=allowed]")
    window.gone("[data-testid=beside]")
    assert len(window.all("[data-testid=account]")) == 1
    window.screenshot(f"written-again-done-{language}")
    window.click("[data-testid=switch-undo]")
    window.wait("[data-testid=change]")
    window.click("[data-testid=switch-apply]")
    window.gone("[data-testid=switch-dialog]")
    assert netrc.read_text() == stale
    assert window.wrong() == []
    nothing_leaks(window, sample, netrc)


def test_the_palette_switches_and_a_switch_elsewhere_is_seen(window, sample):
    window.click("[data-testid=import]")
    window.wait("[data-testid=active]")
    add(window, sample, "sato-yuki")
    window.run("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'k', ctrlKey: true, bubbles: true}))")
    window.type("[data-testid=palette-input]", "sato")
    window.keys(ENTER)
    window.wait("[data-testid=change]")
    window.click("[data-testid=switch-cancel]")
    subprocess.run([KEYWAND, "switch", "sato-yuki"], env=window.environment, cwd=window.home.name, check=True, capture_output=True)
    window.run("window.dispatchEvent(new Event('focus'))")
    window.wait("[data-testid=account][data-user=sato-yuki] [data-testid=active]")


def test_without_a_keychain_the_window_asks(sample):
    opened = Window({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus"})
    opened.click("[data-testid=language-ja]")
    add_unasked(opened, sample)
    opened.wait("[data-testid=problem][data-code=keychain-is-absent]")
    opened.screenshot("keychain-absent-ja")
    kept = json.loads(Path(opened.home.name, ".local/share/keywand/accounts.json").read_text())
    assert (kept["accounts"], kept["unfinished"]) == ([], [])
    opened.click("[data-testid=problem] button[data-action=keep-for-session]")
    opened.wait("[data-testid=forget]")
    assert opened.wrong() == []
    opened.close()


def add_unasked(window, sample):
    window.click("[data-testid=add-key]")
    window.type("[data-testid=key-input]", sample["keys"]["lzwjava"])
    window.type("[data-testid=host-input]", sample["url"])
    window.click("[data-testid=hold-key]")


def test_a_switch_that_every_program_follows_says_so():
    def kept(opened):
        add = [KEYWAND, "add", "work", "--key-stdin", "--unverified"]
        subprocess.run(add, input="0123456789" * 4, env=opened.environment, check=True, capture_output=True, text=True)

    window = Window(before=[Window.keyring, kept])
    window.click("[data-testid=language-en]")
    window.click("[data-testid=account]")
    window.click("[data-testid=switch-to]")
    window.wait("[data-testid=all-follow]")
    assert "wandb.sandbox, and Weave for Python and Node.js" in window.text("[data-testid=all-follow]")
    assert not window.all("[data-testid=left-behind]")
    window.screenshot("all-follow-en")
    window.click("[data-testid=switch-cancel]")
    window.click("[data-testid=language-ja]")
    window.click("[data-testid=switch-to]")
    window.wait("[data-testid=all-follow]")
    window.screenshot("all-follow-ja")
    assert window.wrong() == []
    window.close()


def test_a_second_start_shows_the_first_window(window):
    binary = str(ROOT / "target" / "debug" / "keywand-desktop")
    second = subprocess.Popen([binary], env=window.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    assert second.wait(timeout=30) == 0
    time.sleep(0.3)
    assert window.text("html") is not None
