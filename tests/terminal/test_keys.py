"""`keywand keys`: the keys that lie on this machine."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from conftest import KEYWAND, STRANGE_KEY, Sample  # noqa: E402
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


def test_a_check_that_could_not_read_a_file_does_not_pass(home):
    git(home, "init", "-q")
    with (home.path / "log.txt").open("w") as long:
        long.write("text\n" * 2000)
        long.truncate(65 * 1024 * 1024)
    done = home.keywand("--lang", "en", "keys", "--check", ".", status=3)
    assert "log.txt" in done.stderr
    (home.path / "train.sh").write_text(f"wandb login {STRANGE_KEY}\n")
    home.keywand("keys", "--check", ".", status=1)
    (home.path / "train.sh").unlink()
    git(home, "add", "log.txt")
    assert "log.txt" in home.keywand("--lang", "en", "keys", "--check", status=3).stderr
    (home.path / "log.txt").write_bytes(b"\0" * 9000)
    home.keywand("keys", "--check", ".", status=3)  # it is still staged as it was
    git(home, "add", "log.txt")
    home.keywand("keys", "--check", ".", status=0)


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of Unix")
def test_a_search_shows_how_far_it_is_and_ctrl_c_ends_it(home):
    waiting = home.path / "bin" / "git"
    waiting.parent.mkdir()
    waiting.write_text("#!/bin/sh\nexec sleep 30\n")
    waiting.chmod(0o755)
    environment = home.environment | {"PATH": f"{waiting.parent}:{os.environ['PATH']}"}
    ours, theirs = os.openpty()
    command = [str(KEYWAND), "--lang", "en", "keys", "--history"]
    process = subprocess.Popen(command, cwd=home.path, env=environment, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True)
    os.close(theirs)
    seen = b""
    while b"Searching" not in seen:
        seen += os.read(ours, 4096)
    os.killpg(process.pid, signal.SIGINT)
    assert process.wait(10) == 130
    while True:
        try:
            seen += os.read(ours, 4096)
        except OSError:
            break
    os.close(ours)
    assert b"Stopped." in seen
