"""`keywand keys`: the keys that lie on this machine."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from conftest import STRANGE_KEY, Sample  # noqa: E402
from keychain import Home  # noqa: E402


@pytest.fixture(scope="module")
def sample():
    started = Sample()
    yield started
    started.stop()


@pytest.fixture
def home():
    with Home("absent") as made:
        yield made


def git(home, *arguments):
    subprocess.run(["git", *arguments], cwd=home.path, check=True, capture_output=True, env=home.environment)


def test_each_key_is_listed_with_its_place_and_is_nowhere_whole(home, sample):
    key = sample.key("lzwjava")
    (home.path / "train.py").write_text(f'import wandb\nwandb.login(key="{key}")\n')
    done = home.keywand("--lang", "en", "keys", ".", status=0, WANDB_BASE_URL=sample.url)
    assert "~/train.py:2" in done.stdout
    listed = home.keywand("keys", ".", "--json", status=0, WANDB_BASE_URL=sample.url)
    assert home.keywand("-q", "keys", ".", "--json", status=0, WANDB_BASE_URL=sample.url).stdout == listed.stdout
    (found,) = json.loads(listed.stdout)
    assert (found["place"]["kind"], found["place"]["file"], found["place"]["line"]) == ("source", "~/train.py", 2)
    assert (found["state"], found["account"], found["readers"]) == ("not-asked", None, [])
    for text in (done.stdout, done.stderr, listed.stdout, listed.stderr):
        assert key not in text and key[4:-4] not in text


def test_nothing_is_sent_without_a_yes_and_a_rejected_key_is_told(home, sample):
    (home.path / "a.sh").write_text(f"wandb login {sample.key('lzwjava')}\n")
    (home.path / "b.sh").write_text(f"wandb login {STRANGE_KEY}\n")
    here = {"WANDB_BASE_URL": sample.url}
    unasked = home.keywand("--lang", "en", "keys", ".", "--verify", status=0, **here)
    assert "Nothing was sent" in unasked.stderr and ": 2" in unasked.stderr
    listed = home.keywand("keys", ".", "--verify", "--yes", "--json", status=0, **here)
    assert [found["state"] for found in json.loads(listed.stdout)] == ["works", "rejected"]


def test_a_check_fails_where_a_staged_file_holds_a_key(home):
    git(home, "init", "-q")
    script = home.path / "train.sh"
    script.write_text(f"wandb login {STRANGE_KEY}\n")
    git(home, "add", "train.sh")
    script.write_text("true\n")
    home.keywand("keys", "--check", status=1)
    home.keywand("keys", "--check", "train.sh", status=1)
    git(home, "add", "train.sh")
    home.keywand("keys", "--check", status=0)
    home.keywand("keys", "--check", "no-such-file", status=1)
