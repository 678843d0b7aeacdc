"""How every command ends, and what it prints for scripts."""

import json
import socket
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from conftest import STRANGE_KEY, sample  # noqa: E402
from keychain import Home  # noqa: E402

CODE = "import wandb\nwandb.init(entity='x', project='y')\n"


@pytest.fixture(scope="module")
def nowhere():
    """An address at which nobody answers."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


@pytest.fixture(scope="module")
def home(sample, nowhere):
    with Home() as made:
        made.keywand("add", "work", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
        made.keywand("add", "lost", "--host", nowhere, "--key-stdin", "--unverified", key=STRANGE_KEY)
        (made.path / "train.py").write_text(CODE)
        yield made


# Every command, by what ends it: the words behind `keywand`, and whether `--json` says it, too.
WRONG_USAGE = [
    (("check",), ("check", "a/b", "--no-such-option"), ("check", "a/"), ("check", ""), ("check", "a/", "--all-accounts"), ("check", "a/b", "--host", "ftp://x")),
    (("check", "a/b", "--yes"), ("check", "a/b", "--run", "r"), ("guard",), ("guard", "a/"), ("guard", "a/b", "--print", "bat")),
    (("explain", "--code", "no-such-code"), ("explain", "no-such-file"), ("explain", "train.py", "--code", "key-missing")),
    (("fix", "no-such-file"), ("fix", "no-such-file", "--write"), ("fix", "--write"), ("fix", "train.py", "--as", "cobol"), ("fix", "train.py", "--diff", "--json")),
    (("add", "--from", "somewhere"), ("accounts", "work"), ("remove",), ("remove", "work", "--undo"), ("rename", "work"), ("rename", "work", "-")),
    (("reach", "a", "--report"), ("whoami", "--sdk", "newest"), ("whoami", "--dir", "/no/such"), ("keys", "no-such-file"), ("keys", "--check", "no-such-file"), ("keys", "--yes")),
    (("switch", "work", "lost"), ("undo", "--list", "--dry-run"), ("exec",), ("exec", "work"), ("exec", "--", "true"), ("env",), ("env", "work", "--shell", "csh")),
    (("bind",), ("bind", "work", "--dir", "/no/such"), ("bind", "work", "--list"), ("unbind", "--dir", "/no/such"), ("offline", "no-such-folder"), ("completions", "csh"), ("doctor", "now")),
    (("recipe", "slurm"), ("recipe", "nowhere", "a/b"), ("recipe", "slurm", "a/"), ("hand-over",), ("hand-over", "ssh:x"), ("hand-over", "x", "a/b"), ("hand-over", "ssh:x", "a/")),
    (("netrc", "--mend", "--restore"), ("rotate",), ("rotate", "work", "--finish", "--dry-run"), ("keys", "--history", "no-such-folder"), ("offline", "--to", "a/")),
    (("watch", "--add", "a/"), ("watch", "--list", "--add", "a/b"), ("watch", "--remove", ""), ("demo", "--port", "many"), ("--lang", "fr", "accounts"), ("-q", "-v", "accounts"), ("no-such-command",), (), ("man",)),
]

UNKNOWN = [
    ("switch", "wrok"),
    ("check", "a/b", "--account", "wrok"),
    ("guard", "a/b", "--account", "wrok"),
    ("reach", "--account", "wrok"),
    ("reach", "lzwjava", "--account", "wrok"),
    ("fix", "--account", "wrok"),
    ("fix", "train.py", "--write", "--account", "wrok"),
    ("add", "--replace", "wrok", "--key-stdin"),
    ("rename", "wrok", "x"),
    ("remove", "wrok"),
    ("remove", "wrok", "--purge"),
    ("remove", "wrok", "--from-netrc"),
    ("bind", "wrok"),
    ("recipe", "slurm", "a/b", "--account", "wrok"),
    ("hand-over", "ssh:x", "a/b", "--account", "wrok"),
    ("rotate", "wrok"),
    ("watch", "--account", "wrok"),
    ("watch", "--add", "a/b", "--account", "wrok"),
]

UNREACHED = [
    ("check", "a/b"),
    ("check", "a/b", "c/d"),
    ("check", "a/b", "--account", "lost"),
    ("check", "a/b", "--actions"),
    ("guard", "a/b"),
    ("guard", "a/b", "--account", "lost"),
    ("whoami", "--verify"),
    ("reach", "--account", "lost"),
    ("reach", "lzwjava", "--account", "lost"),
    ("add", "--key-stdin"),
    ("add", "--replace", "lost", "--key-stdin"),
    ("fix", "train.py"),
    ("fix", "train.py", "--write"),
    ("fix", "train.py", "--account", "lost"),
    ("keys", "train.py", "--verify", "--yes"),
]


@pytest.mark.parametrize("command", [command for row in WRONG_USAGE for command in row], ids=" ".join)
def test_wrong_usage_is_2_and_says_why(home, command):
    done = home.keywand(*command, status=2)
    assert done.stderr.strip() and not done.stdout, done


@pytest.mark.parametrize("command", UNKNOWN, ids=" ".join)
def test_an_unknown_name_is_wrong_usage(home, command):
    done = home.keywand(*command, "--json", status=2)
    problem = json.loads(done.stdout)
    assert problem["code"] == "account-is-unknown" and problem["explanation"]["en"]["facts"]["suggestion"] == "work"


@pytest.mark.parametrize("command", [("exec", "nobody", "true"), ("env", "nobody"), ("guard", "a/b", "--account", "nobody", "--print", "sh")], ids=" ".join)
def test_an_unknown_name_is_wrong_usage_where_there_is_no_json(home, command):
    assert "account-is-unknown" in home.keywand(*command, status=2).stderr


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_folder_that_is_bound_to_nobody_says_how_to_name_an_account(home, language):
    for command in (("exec", "--", "true"), ("env",)):
        said = home.keywand("--lang", language, *command, status=2).stderr
        assert "keywand bind" in said and "keywand exec" in said


@pytest.mark.parametrize("command", UNREACHED, ids=" ".join)
def test_what_is_not_reached_is_3(home, nowhere, command):
    here = {"WANDB_BASE_URL": nowhere, "WANDB_API_KEY": STRANGE_KEY}
    key = STRANGE_KEY.replace("f00d", "beef")
    home.keywand(*command, key=key, status=3, **here)
    told = json.loads(home.keywand(*command, "--json", key=key, status=3, **here).stdout)
    assert isinstance(told, list) == (command[:3] == ("check", "a/b", "c/d") or command[0] in ("reach", "keys"))


def test_where_any_account_answers_the_others_are_no_failure(home, nowhere):
    home.keywand("reach", status=0)
    home.keywand("doctor", status=0)
    home.keywand("check", "lzwjava/any", "--all-accounts", status=0)


def test_what_a_host_refuses_or_is_not_there_is_1(home, sample):
    stranger = {"WANDB_BASE_URL": sample.url, "WANDB_API_KEY": STRANGE_KEY.replace("f00d", "beef")}
    for command in (("whoami", "--verify"), ("check", "a/b"), ("guard", "a/b"), ("add", "--from", "env"), ("undo",), ("switch", "-"), ("unbind",), ("remove", "--undo")):
        home.keywand(*command, status=1, **stranger)


def test_exec_ends_as_a_shell_does(home):
    plain = home.path / "plain.txt"
    plain.write_text("words\n")
    script = home.path / "script"
    script.write_text("#!/bin/sh\nexit 7\n")
    script.chmod(0o755)
    assert "command not found" in home.keywand("exec", "work", "no-such-command", "--lang", "en", status=127).stderr
    home.keywand("exec", "work", "--", "/no/such/program", status=127)
    assert str(plain) in home.keywand("exec", "work", "--", str(plain), status=126).stderr
    home.keywand("exec", "work", "--", str(home.path), status=126)
    home.keywand("exec", "work", "--", str(script), status=7)
    home.keywand("exec", "work", "--", "sh", "-c", "kill -TERM $$", status=-15)


def keys_of(home, *command, status=0, **more):
    """The names of what `--json` prints; of its first object where it prints an array."""
    told = json.loads(home.keywand(*command, "--json", status=status, **more).stdout)
    return set(told[0]) if isinstance(told, list) else set(told)


def test_each_command_prints_one_shape_of_json(sample):
    with Home() as home:
        home.environment["WANDB_BASE_URL"] = sample.url
        for label, person in (("work", "lzwjava"), ("second", "sato-yuki")):
            home.keywand("add", label, "--host", sample.url, "--key-stdin", key=sample.key(person))
        account = keys_of(home, "accounts")
        assert {"id", "label", "username", "host"} <= account
        assert keys_of(home, "rename", "work", "研究室") == account
        (home.path / "made").mkdir()
        assert keys_of(home, "bind", "研究室", "--dir", "made") == {"folder", "account"}
        assert keys_of(home, "bind", "--list") == {"folder", "account"}
        assert keys_of(home, "unbind", "--dir", "made") == {"folder", "account"}
        assert keys_of(home, "unbind", "--dir", "made", status=1) == {"folder", "account"}
        switch = keys_of(home, "switch", "研究室", "--dry-run")
        assert {"to", "changes", "in_use", "machine"} <= switch
        home.keywand("switch", "second")
        assert keys_of(home, "switch", "研究室") == keys_of(home, "switch", "-") == switch
        assert keys_of(home, "undo", "--dry-run") == keys_of(home, "undo") == switch
        assert {"at", "files"} <= keys_of(home, "undo", "--list")
        assert keys_of(home, "remove", "second") == keys_of(home, "remove", "--undo") == account | {"taken_out_of", "still_in"}
        assert keys_of(home, "explain", "--code", "list") == {"code", "title"}
        code = home.path / "train.py"
        code.write_text(CODE)
        named = ("--entity", "a", "--project", "b")
        assert {"edits", "notes"} <= keys_of(home, "fix", "train.py", *named) & keys_of(home, "fix", "train.py", *named, "--write")


def test_one_target_is_an_object_and_several_are_an_array(home, sample):
    card = keys_of(home, "check", "lzwjava/any", "--account", "work")
    assert {"verdict", "findings"} <= card
    several = json.loads(home.keywand("check", "lzwjava/any", "lzwjava/other", "--account", "work", "--json").stdout)
    assert [set(one) for one in several] == [card, card]
    all_accounts = json.loads(home.keywand("check", "lzwjava/any", "lzwjava/other", "--all-accounts", "--json").stdout)
    assert [set(one) for one in all_accounts] == [{"target", "accounts"}] * 2
    refused = json.loads(home.keywand("check", "a/b", "c/d", "--account", "nobody", "--json", status=2).stdout)
    assert [one["code"] for one in refused] == ["account-is-unknown"] * 2
