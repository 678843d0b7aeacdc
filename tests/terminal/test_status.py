"""How commands end, and what they print for scripts."""

import json
import socket
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


@pytest.fixture(scope="module")
def home(sample):
    with Home() as made:
        made.keywand("add", "work", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
        yield made


@pytest.fixture
def nowhere():
    """An address at which nobody answers."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


UNKNOWN = [
    ("switch", "nobody"),
    ("check", "a/b", "--account", "nobody"),
    ("reach", "--account", "nobody"),
    ("fix", "--account", "nobody"),
    ("rename", "nobody", "x"),
    ("remove", "nobody"),
    ("bind", "nobody"),
]


@pytest.mark.parametrize("command", UNKNOWN, ids=" ".join)
def test_an_unknown_name_is_wrong_usage(home, command):
    done = home.keywand(*command, "--json", status=2)
    assert json.loads(done.stdout)["code"] == "account-is-unknown"


@pytest.mark.parametrize("command", [("exec", "nobody", "true"), ("env", "nobody")], ids=" ".join)
def test_an_unknown_name_is_wrong_usage_where_there_is_no_json(home, command):
    assert "account-is-unknown" in home.keywand(*command, status=2).stderr


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_folder_that_is_bound_to_nobody_says_how_to_name_an_account(home, language):
    for command in (("exec", "--", "true"), ("env",)):
        said = home.keywand("--lang", language, *command, status=2).stderr
        assert "keywand bind" in said and "keywand exec" in said


def test_what_is_not_reached_is_told_from_what_is_refused(home, nowhere):
    host = {"WANDB_BASE_URL": nowhere, "WANDB_API_KEY": STRANGE_KEY}
    home.keywand("check", "a/b", status=3, **host)
    home.keywand("whoami", "--verify", status=3, **host)
    home.keywand("add", "--host", nowhere, "--key-stdin", key=STRANGE_KEY, status=3)
    home.keywand("add", "--from", "env", status=3, **host)
    home.keywand("fix", key='import wandb\nwandb.init(entity="x", project="y")\n', status=3, **host)
    with Home() as other:
        other.keywand("reach", status=3, **host)


def test_a_refused_key_is_no_unreached_host(home, sample):
    home.keywand("whoami", "--verify", status=1, WANDB_BASE_URL=sample.url, WANDB_API_KEY=STRANGE_KEY)
    home.keywand("add", "--host", sample.url, "--key-stdin", key=STRANGE_KEY, status=1)


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


def test_commands_that_change_something_print_it_as_json(sample):
    with Home() as home:
        home.keywand("add", "work", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
        renamed = json.loads(home.keywand("rename", "work", "研究室", "--json").stdout)
        assert (renamed["label"], renamed["username"]) == ("研究室", "lzwjava")
        folder = home.path / "made"
        folder.mkdir()
        bound = json.loads(home.keywand("bind", "研究室", "--dir", str(folder), "--json").stdout)
        assert bound == {"folder": "~/made", "account": "研究室"}
        freed = json.loads(home.keywand("unbind", "--dir", str(folder), "--json").stdout)
        assert freed == {"folder": "~/made", "account": None}
        switched = json.loads(home.keywand("switch", "研究室", "--json", "--with-settings").stdout)
        assert switched["to"] == "研究室" and switched["changes"]
        assert json.loads(home.keywand("undo", "--json").stdout)["undo"] is True
        assert json.loads(home.keywand("remove", "研究室", "--json").stdout)["label"] == "研究室"
        assert json.loads(home.keywand("remove", "--undo", "--json").stdout)["label"] == "研究室"
