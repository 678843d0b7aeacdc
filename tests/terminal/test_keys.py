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

from conftest import KEYWAND, STRANGE_KEY, sample  # noqa: E402
from keychain import Home, home  # noqa: E402


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
    home.keywand("keys", "--check", "no-such-file", status=2)


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


def test_keys_are_taken_out_of_code_saved_first_and_brought_back(home):
    with Home() as opened:
        script, env, note = (opened.path / name for name in ("train.py", ".env", "notes.md"))
        script.write_text(f'import wandb\nwandb.login(key="{STRANGE_KEY}")\n')
        env.write_text(f"A=1\nWANDB_API_KEY={STRANGE_KEY}\n")
        before = script.read_bytes(), env.read_bytes()
        shown = opened.keywand("--lang", "en", "keys", ".", "--clean", "--dry-run")
        assert (script.read_bytes(), env.read_bytes()) == before and "+ wandb.login()" in shown.stdout
        done = opened.keywand("--lang", "en", "keys", ".", "--clean", "--label", "mine")
        assert (script.read_text(), env.read_text()) == ("import wandb\nwandb.login()\n", "A=1\n")
        assert "keywand switch mine" in done.stdout and "mine" in opened.keywand("accounts").stdout
        for text in (shown.stdout, shown.stderr, done.stdout, done.stderr):
            assert STRANGE_KEY[4:-4] not in text
        undone = opened.keywand("undo")
        assert (script.read_bytes(), env.read_bytes()) == before and STRANGE_KEY[4:-4] not in undone.stdout
        note.write_text(f"my wandb key is {STRANGE_KEY}\n")
        stays = opened.keywand("--lang", "en", "keys", "notes.md", "--clean", "--json", status=1)
        assert json.loads(stays.stdout)["stays"][0]["place"]["file"] == "~/notes.md"


def test_without_a_keychain_no_key_is_taken_out(home):
    script = home.path / "train.py"
    script.write_text(f'import wandb\nwandb.login(key="{STRANGE_KEY}")\n')
    refused = home.keywand("--lang", "en", "keys", "--clean", "train.py", status=1)
    assert STRANGE_KEY in script.read_text() and "--encrypted-file" in refused.stderr


def test_a_key_in_the_history_is_explained_with_the_page_of_its_host(home):
    git(home, "init", "-q")
    (home.path / "train.sh").write_text(f"wandb login {STRANGE_KEY}\n")
    git(home, "add", "train.sh")
    git(home, "-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", "x")
    told = home.keywand("--lang", "en", "keys", "--history")
    assert "https://forge.coreweave.com/wandb/authorize" in told.stderr and "git filter-repo" in told.stderr


def test_a_key_is_told_with_the_account_that_has_it_and_a_token_file_by_its_kind():
    with Home() as opened:
        opened.keywand("add", "work", "--key-stdin", "--unverified", key=STRANGE_KEY)
        (opened.path / "a.sh").write_text(f"wandb login {STRANGE_KEY}\n")
        kept = opened.path / ".config" / "wandb" / "credentials.json"
        kept.parent.mkdir(parents=True)
        kept.write_text(json.dumps({"credentials": {"https://api.wandb.ai": {"access_token": "eyJhbGciOi.eyJzdWIi.c2ln"}}}))
        token = opened.path / "token"
        token.write_text(f"WANDB_API_KEY={STRANGE_KEY}\n")
        listed = opened.keywand("keys", ".", "--json", WANDB_IDENTITY_TOKEN_FILE=str(token))
        found = {one["place"]["file"]: (one["place"]["kind"], one["account"]) for one in json.loads(listed.stdout)}
        assert found == {"~/a.sh": ("source", "work"), "~/token": ("token", "work")}
        kept.write_text(json.dumps({"wandb_api_key": STRANGE_KEY}))
        listed = opened.keywand("keys", "--json")
        assert [one["place"]["kind"] for one in json.loads(listed.stdout)] == ["token"]


def test_no_command_about_keys_tells_one_or_writes_one_down(sample):
    with Home() as opened:
        here = {"WANDB_BASE_URL": sample.url}
        new, script = sample.key("lzwjava"), opened.path / "train.py"
        script.write_text(f'import wandb\nwandb.login(key="{STRANGE_KEY}")\n')
        (opened.path / ".env").write_text(f"WANDB_API_KEY={STRANGE_KEY}\n")
        opened.keywand("add", "work", "--host", sample.url, "--key-stdin", "--unverified", key=STRANGE_KEY)
        said = ""
        for command, key in [
            (["keys", "."], None), (["keys", ".", "--json"], None), (["keys", ".", "--verify", "--yes"], None), (["keys", "--check", "."], None),
            (["switch", "work"], None), (["netrc"], None), (["rotate", "work", ".", "--key-stdin"], new), (["rotate", "work", "--finish"], None),
            (["keys", ".", "--clean"], None), (["undo", "--list"], None), (["undo"], None), (["netrc", "--json"], None),
        ]:  # fmt: skip
            done = opened.keywand("-v", *command, key=key, status=None, **here)
            said += done.stdout + done.stderr
        for file in (opened.path / ".local/share/keywand").rglob("*"):
            said += file.read_text(errors="replace") if file.is_file() else ""
        for key in (STRANGE_KEY, new):
            assert key[4:-4] not in said and key[8:32] not in said
