"""One page about this machine for a bug report; what is waited for, decided and left unsaid."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import KEYWAND, STRANGE_KEY, Sample  # noqa: E402
from keychain import Home  # noqa: E402
from typing_person import on_a_terminal, once  # noqa: E402


class SlowSample(Sample):
    """A sample W&B that takes its time."""

    def __init__(self):
        self.process = subprocess.Popen([KEYWAND, "demo", "--json", "--delay", "8000"], stdout=subprocess.PIPE, text=True)
        self.told = json.loads(self.process.stdout.readline())
        self.url = self.told["url"]
        self.keys = {person["username"]: person["key"] for person in self.told["people"]}


@pytest.fixture(scope="module")
def sample():
    started = SlowSample()
    yield started
    started.stop()


@pytest.fixture(scope="module")
def home(sample):
    with Home() as made:
        made.environment["WANDB_BASE_URL"] = sample.url
        made.keywand("add", "my-secret-name", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
        made.keywand("add", "stranger", "--host", sample.url, "--key-stdin", "--unverified", key=STRANGE_KEY)
        made.keywand("switch", "my-secret-name")
        yield made


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_page_of_this_machine_tells_all_but_names_and_keys(home, sample, language):
    text = home.keywand("doctor", "--lang", language, WANDB_NOTES="a-private-note").stdout
    said = home.keywand("doctor", "--json", WANDB_NOTES="a-private-note").stdout
    page = json.loads(said)
    assert page["keychain"] is None and page["trouble"] is None
    assert sorted(account["asked"] for account in page["accounts"]) == ["answered", "key-rejected"]
    assert page["identity"]["source"].startswith("~/.netrc:") and page["identity"]["on_file"]
    assert page["files_of_wandb"] == ["~/.netrc"] and page["changes_to_undo"] == 1
    assert {"WANDB_BASE_URL", "WANDB_NOTES"} <= set(page["variables"])
    assert "accounts.json" in [name for name, _ in page["files_of_keywand"]]
    for private in ("my-secret-name", "lzwjava", "a-private-note", sample.key("lzwjava"), sample.key("lzwjava")[:4], str(home.path)):
        assert private not in text and private not in said, private
    assert "key-rejected" in text and "~/.netrc" in text


def test_a_keychain_that_is_not_there_is_said():
    with Home("absent") as bare:
        page = json.loads(bare.keywand("doctor", "--json").stdout)
        assert page["keychain"] == "keychain-is-absent" and page["accounts"] == []


def test_what_is_waited_for_is_shown_on_a_terminal_and_never_in_a_pipe(home, sample):
    check = ("check", "vision-lab/resnet", "--account", "my-secret-name", "--lang", "en")
    for command in (check, ("reach", "--account", "my-secret-name", "--lang", "en"), ("guard", "vision-lab/resnet", "--account", "my-secret-name", "--lang", "en")):
        _, said = on_a_terminal(home, *command)
        assert "Waiting for " in said and "\x1b[K" in said, said
        done = home.keywand(*command)
        assert "Waiting for" not in done.stderr + done.stdout
    _, said = on_a_terminal(home, *check)
    assert f"Waiting for {sample.url.removeprefix('http://').split(':')[0]}" in said
    # What is answered at once is not waited for.
    _, said = on_a_terminal(home, "accounts", "--lang", "en")
    assert "Waiting" not in said


def test_quiet_leaves_the_exit_status_and_json(home):
    check = ("check", "vision-lab/resnet", "--account", "my-secret-name")
    done = home.keywand(*check, "-q")
    assert (done.stdout, done.stderr) == ("", "")
    assert json.loads(home.keywand(*check, "-q", "--json").stdout)["verdict"] == "allowed"
    assert home.keywand("check", "vision-lab/resnet", "--account", "stranger", "-q", status=1).stdout == ""


def test_verbose_tells_times_and_decisions_to_standard_error(home, sample):
    done = home.keywand("-v", "check", "vision-lab/resnet", "--account", "my-secret-name", "--json")
    assert json.loads(done.stdout)["verdict"] == "allowed"
    assert "ms]" in done.stderr and "name=my-secret-name" in done.stderr and "exit=0" in done.stderr, done.stderr
    assert sample.key("lzwjava") not in done.stderr


@pytest.mark.parametrize(("language", "words"), [("en", "press Ctrl+D"), ("ja", "Ctrl+D を押してください")])
def test_reading_from_a_terminal_says_how_to_end(home, language, words):
    for command in ("explain", "fix"):
        _, said = on_a_terminal(home, command, "--lang", language, types=once(b"hello\n\x04", b"Ctrl+D"))
        assert words in said, said
    done = subprocess.run([KEYWAND, "explain", "--lang", language], input="hello", env=home.environment, capture_output=True, text=True, timeout=60)
    assert "Ctrl+D" not in done.stdout + done.stderr
