"""`keywand rotate`: a new key in the place of the old one; stopped at any moment, every file has the old one or the new one."""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import KEYWAND, STRANGE_KEY, sample  # noqa: E402
from keychain import Home  # noqa: E402

# Calls by which files change; the keychain is another program's.
CHANGING = "rename,renameat,renameat2,unlink,unlinkat,fsync"


def make(sample):
    home = Home()
    home.environment["WANDB_BASE_URL"] = sample.url
    home.keywand("add", "work", "--host", sample.url, "--key-stdin", "--unverified", key=STRANGE_KEY)
    home.netrc.write_text("machine github.com login me password ghp_1\n")
    home.keywand("switch", "work")
    (home.path / "p").mkdir()
    (home.path / "p" / ".env").write_text(f"A=1\nWANDB_API_KEY={STRANGE_KEY}\n")
    return home


def texts(home):
    return home.netrc.read_text(), (home.path / "p" / ".env").read_text()


def test_every_place_gets_the_new_key_and_the_old_one_is_asked_about(sample):
    with make(sample) as home:
        before, new = texts(home), sample.key("lzwjava")
        shown = home.keywand("--lang", "en", "rotate", "work", "p", "--dry-run")
        assert texts(home) == before and "~/p/.env:2" in shown.stdout
        done = home.keywand("--lang", "en", "rotate", "work", "p", "--key-stdin", key=new)
        assert texts(home) == tuple(text.replace(STRANGE_KEY, new) for text in before)
        assert f"{sample.url}/authorize" in done.stdout and "rotate work --finish" in done.stdout
        assert "new key of work" in home.keywand("undo", "--list", "--lang", "en").stdout
        home.keywand("undo")
        assert texts(home) == before
        still = home.keywand("--lang", "en", "rotate", "work", "--finish", status=1)
        assert "still works" in still.stdout
        home.keywand("rotate", "work", "p", "--key-stdin", key=new)
        finished = home.keywand("--lang", "en", "rotate", "work", "--finish")
        assert "complete" in finished.stdout
        assert "nothing is left" in home.keywand("--lang", "en", "rotate", "work", "--finish").stdout
        for text in (shown, done, still, finished):
            assert STRANGE_KEY[4:-4] not in text.stdout + text.stderr and new[4:-4] not in text.stdout + text.stderr


def test_the_key_of_another_person_is_refused(sample):
    with make(sample) as home:
        home.keywand("rotate", "work", "p", "--key-stdin", key=sample.key("lzwjava"))
        before = texts(home)
        refused = home.keywand("rotate", "work", "p", "--key-stdin", "--json", key=sample.key("tanaka-ken"), status=1)
        assert json.loads(refused.stdout)["code"] == "key-belongs-to-another" and texts(home) == before


def trace(home, new, *options):
    command = ["strace", "-f", "-qq", "-o", str(home.path / "trace"), *options, KEYWAND, "rotate", "work", "p", "--key-stdin"]
    return subprocess.run(command, env=home.environment, cwd=home.path, input=new, capture_output=True, text=True, timeout=60)


def changing(home, new):
    trace(home, new, "-y", "-e", f"trace={CHANGING}")
    calls, seen = [], Counter()
    for name, told in re.findall(r"^\d+ +(\w+)\((.*)", (home.path / "trace").read_text(), re.MULTILINE):
        seen[name] += 1
        if not re.search("/proc|/dev/|<(pipe|socket|anon_inode|TCP|UNIX)", told):
            calls.append((name, seen[name]))
    return calls


def test_killed_at_any_call_each_file_is_whole_named_and_can_be_taken_back(sample):
    with make(sample) as home:
        new, old = sample.key("lzwjava"), STRANGE_KEY
        before = texts(home)
        after = tuple(text.replace(old, new) for text in before)
        calls = changing(home, new)
        home.keywand("undo")
        killed = 0
        for name, number in calls:
            assert texts(home) == before
            os.utime(home.netrc, (1, 1))
            done = trace(home, new, "-e", f"trace={name}", "-e", f"inject={name}:signal=SIGKILL:when={number}")
            killed += done.returncode in (-9, 137)
            for text, was, will in zip(texts(home), before, after):
                assert text in (was, will), f"{name} {number}"
            said = json.loads(home.keywand("keys", "p", "--json").stdout)
            assert {one["account"] for one in said} == {"work"}, f"{name} {number}"
            # Once more, to the end; then all the way back.
            home.keywand("rotate", "work", "p", "--key-stdin", key=new)
            assert texts(home) == after, f"{name} {number}"
            while texts(home) != before:
                home.keywand("undo")
            assert not list(home.path.rglob(".keywand-*")), f"{name} {number}"
        assert killed > 10, calls
