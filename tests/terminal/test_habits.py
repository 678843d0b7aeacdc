"""Habits of a terminal: what is bound and what can be undone is listed, a name that is nearly right is offered, a command of other
programs leads to ours."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import KEYWAND, Sample  # noqa: E402
from keychain import Home  # noqa: E402


@pytest.fixture(scope="module")
def home():
    sample = Sample()
    with Home() as home:
        home.keywand("add", "work", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
        yield home
    sample.stop()


def test_what_is_bound_is_listed_and_freed(home):
    assert "No folder is bound" in home.keywand("bind", "--list").stdout
    folder = Path(home.path, "vision")
    folder.mkdir()
    home.keywand("bind", "work", "--dir", str(folder))
    assert home.keywand("bind", "--list", "--lang", "en").stdout == "FOLDER    ACCOUNT\n~/vision  work\n"
    assert json.loads(home.keywand("bind", "--list", "--json").stdout) == [{"folder": "~/vision", "account": "work"}]
    # A folder that is gone is still freed.
    folder.rmdir()
    home.keywand("unbind", "--dir", str(folder))
    assert json.loads(home.keywand("bind", "--list", "--json").stdout) == []


def test_a_folder_that_is_not_there_is_neither_bound_nor_freed(home):
    for arguments in (("bind", "work", "--dir", "/no/such"), ("unbind", "--dir", "/no/such")):
        done = home.keywand(*arguments, status=2)
        assert "Folder not found: /no/such" in done.stderr, done
    done = home.keywand("unbind", "--dir", str(home.path), status=1)
    assert "is not bound" in done.stderr, done


def test_what_can_be_undone_is_listed_last_first(home):
    assert "Nothing to undo" in home.keywand("undo", "--list").stdout
    host = json.loads(home.keywand("accounts", "--json").stdout)[0]["host"]
    home.keywand("switch", "work", WANDB_BASE_URL=f"http://{host}")
    script = Path(home.path, "train.py")
    script.write_text("import wandb\nwandb.init(entity='a', project='b')\n")
    home.keywand("fix", str(script), "--entity", "x", "--project", "y", "--write")
    head, *lines = home.keywand("undo", "--list", "--lang", "en").stdout.splitlines()
    assert head.split() == ["WHEN", "CHANGE", "FILES"] and len(lines) == 2
    assert lines[0].split()[2:] == ["corrected", "code", "~/train.py"] and lines[1].split()[2:] == ["switched", "to", "“work”", "~/.netrc"], lines
    listed = json.loads(home.keywand("undo", "--list", "--json").stdout)
    assert [(one["is_code"], one["files"]) for one in listed] == [(True, ["~/train.py"]), (False, ["~/.netrc"])]
    home.keywand("undo")
    home.keywand("undo")
    assert "Nothing to undo" in home.keywand("undo", "--list").stdout


def test_a_name_that_is_nearly_right_is_offered(home):
    done = home.keywand("switch", "wrok", status=2)
    assert "Did you mean “work”?" in done.stdout + done.stderr, done
    done = home.keywand("switch", "somebody", status=2)
    assert "Did you mean" not in done.stdout + done.stderr, done
    done = home.keywand("explain", "--code", "role-is-viewonly", status=2)
    assert "role-is-view-only" in done.stderr, done


def test_a_command_of_other_programs_leads_to_ours():
    for word, command in (("login", "keywand add"), ("logout", "keywand remove"), ("list", "keywand accounts"), ("status", "keywand whoami"), ("use", "keywand switch")):
        for language, sentence in (("en", "Use this command instead:"), ("ja", "代わりに次のコマンドを使ってください:")):
            done = subprocess.run([KEYWAND, "--lang", language, word], capture_output=True, text=True, timeout=60)
            assert done.returncode == 2 and f"{sentence} {command}" in done.stderr, done
    assert subprocess.run([KEYWAND, "--version"], capture_output=True, timeout=60).returncode == 0
