"""A switch as a person meets it: what wandb uses here afterwards, the way back, and what is bound to folders."""

import json
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from conftest import STRANGE_KEY, sample  # noqa: E402
from keychain import Home  # noqa: E402
from typing_person import on_a_terminal  # noqa: E402


@pytest.fixture
def home(sample):
    """Two accounts, and a wandb that speaks to the sample."""
    with Home() as made:
        made.environment["WANDB_BASE_URL"] = sample.url
        for person in ("lzwjava", "sato-yuki"):
            made.keywand("add", person, "--host", sample.url, "--key-stdin", key=sample.key(person))
        yield made


def settings(home):
    path = home.path / ".config/wandb/settings"
    return path.read_text() if path.exists() else ""


def uses(home):
    return json.loads(home.keywand("whoami", "--json").stdout)["account"]


def test_what_was_switched_together_goes_back_together(home):
    before = "[default]\nentity = lzwjava\nbase_url = http://127.0.0.1:9\n"
    path = home.path / ".config/wandb/settings"
    path.parent.mkdir(parents=True)
    home.keywand("switch", "lzwjava")
    path.write_text(before)
    home.keywand("switch", "sato-yuki", "--with-settings")
    after = settings(home)
    assert after != before and uses(home) == "sato-yuki"
    home.keywand("switch", "-")
    assert (settings(home), uses(home)) == (before, "lzwjava")
    home.keywand("switch", "-")
    assert (settings(home), uses(home)) == (after, "sato-yuki")
    for _ in range(3):
        home.keywand("undo")
    assert (settings(home), uses(home)) == (before, "lzwjava")


def test_the_way_back_from_a_key_that_was_kept_first_is_that_of_undo(home, sample):
    machine = sample.url.removeprefix("http://")
    text = f"machine {machine}\n  login user\n  password {STRANGE_KEY}\n"
    home.netrc.write_text(text)
    home.keywand("switch", "lzwjava")
    assert STRANGE_KEY not in home.netrc.read_text()
    home.keywand("switch", "-")
    assert STRANGE_KEY in home.netrc.read_text()
    home.keywand("undo")
    home.keywand("undo")
    assert home.netrc.read_text() == text


@pytest.mark.parametrize(("language", "words"), [("en", "wandb already uses “lzwjava”"), ("ja", "すでに「lzwjava」を使っています")])
def test_switching_to_the_account_in_use_changes_nothing_and_costs_no_undo(home, language, words):
    home.keywand("switch", "sato-yuki")
    home.keywand("switch", "lzwjava")
    text = home.netrc.read_text()
    assert words in home.keywand("switch", "lzwjava", "--lang", language).stdout
    assert home.netrc.read_text() == text
    home.keywand("switch", "-")
    assert uses(home) == "sato-yuki"


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_last_line_says_what_wandb_uses_here(home, sample, language):
    said = home.keywand("switch", "lzwjava", "--lang", language).stdout.splitlines()[-1]
    assert "lzwjava" in said
    (home.path / ".bashrc").write_text(f"# mine\n\nexport WANDB_API_KEY={STRANGE_KEY}\n")
    done = home.keywand("switch", "sato-yuki", "--lang", language, status=1, WANDB_API_KEY=STRANGE_KEY)
    last = done.stdout.splitlines()[-1]
    assert "~/.netrc" in last and "~/.bashrc:3" in last and "f00d" in last, last
    object = json.loads(home.keywand("switch", "lzwjava", "--json", status=1, WANDB_API_KEY=STRANGE_KEY).stdout)
    assert object["in_use"] is False and object["machine"]["source"]["variable"] == "WANDB_API_KEY"
    elsewhere = home.keywand("switch", "sato-yuki", "--lang", language, status=1, WANDB_BASE_URL="https://api.wandb.ai")
    assert "api.wandb.ai" in elsewhere.stdout.splitlines()[-1]
    assert "keywand switch sato-yuki --with-settings" in elsewhere.stderr


@pytest.mark.parametrize("label", ["-", "--", STRANGE_KEY, "SATO-yuki"])
def test_a_name_that_leads_elsewhere_is_refused(home, sample, label):
    home.keywand("rename", "sato-yuki", "second")
    home.keywand("rename", "lzwjava", "--json", "--", label, status=2)
    done = home.keywand("add", "--json", "--host", sample.url, "--key-stdin", "--", label, key=sample.key("tanaka-ken"), status=2)
    assert json.loads(done.stdout)["code"] == "label-cannot-be-used" and STRANGE_KEY not in done.stdout
    identity = json.loads(home.keywand("accounts", "--json").stdout)[0]["id"]
    home.keywand("rename", "second", identity, status=2)


def typing(home, passphrases, *arguments):
    """Types an answer to each prompt."""
    answers, seen = [*passphrases], 0

    def types(said):
        nonlocal seen
        if not answers or len(said) == seen or not said.rstrip().endswith(b":"):
            return None
        seen = len(said)
        # The prompt stands there a moment before the terminal stops showing what is typed.
        time.sleep(0.3)
        return answers.pop(0).encode() + b"\n"

    return on_a_terminal(home, *arguments, types=types, LANG="en_US.UTF-8")


def test_a_new_passphrase_is_asked_for_twice(sample):
    with Home("absent") as home:
        command = ("add", "work", "--encrypted-file", "--host", sample.url)
        status, said = typing(home, ["one", "other"], *command)
        assert status == 1 and "do not match" in said and not json.loads(home.keywand("accounts", "--json").stdout)
        status, said = typing(home, ["right", "right", sample.key("lzwjava")], *command)
        assert status == 0 and sample.key("lzwjava") not in said, said
        # One that is there opens the file by itself.
        status, said = typing(home, ["right"], "check", "vision-lab/resnet", "--account", "work")
        assert status == 0 and said.count("assphrase for the") == 1, said
