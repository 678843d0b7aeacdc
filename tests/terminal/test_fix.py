"""`keywand fix`: the same code with other names, on standard output or in the file, and back."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from conftest import KEYWAND, STRANGE_KEY, sample  # noqa: E402
from keychain import Home  # noqa: E402

CODE = "import wandb\r\nwandb.init(entity='visoin-lab',\tproject=\"resnet\")  # 実験\r\n"
NAMES = ("--entity", "my-team", "--project", "my-project")
FIXED = CODE.replace("visoin-lab", "my-team").replace("resnet", "my-project")
LATIN = "import wandb\n# caf\xe9\nwandb.init(entity='a', project='b')\n".encode("latin-1")


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "train.py").write_bytes(CODE.encode())
    return tmp_path


def keywand(folder, *arguments, code=b"", status=0, **more):
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)} | more
    done = subprocess.run([KEYWAND, "--lang", "en", *arguments], input=code, capture_output=True, timeout=60, env=environment, cwd=folder)
    assert done.returncode == status, (arguments, done)
    return done


def on_machine(folder, sample, person):
    (folder / ".netrc").write_text(f"machine {sample.url.removeprefix('http://')}\n  login user\n  password {sample.key(person)}\n")
    return {"WANDB_BASE_URL": sample.url}


@pytest.mark.parametrize("arguments", [["train.py"], ["-"], []])
def test_code_comes_out_with_the_names_given_and_every_other_byte(folder, arguments):
    done = keywand(folder, "fix", *arguments, *NAMES, code=CODE.encode())
    assert done.stdout == FIXED.encode()
    assert (folder / "train.py").read_bytes() == CODE.encode()


def test_what_cannot_be_written_whole_is_no_success(folder):
    command = [KEYWAND, "--lang", "en", "fix", "train.py", *NAMES]
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    with open("/dev/full", "w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, env=environment, cwd=folder)
    assert done.returncode == 1 and "Could not finish writing the corrected code" in done.stderr, done


def test_a_project_alone_leaves_the_entity(folder):
    done = keywand(folder, "fix", "train.py", "--project", "my-project")
    assert done.stdout == CODE.replace("resnet", "my-project").encode()


def test_a_diff_is_one_that_patch_takes(folder):
    diff = keywand(folder, "fix", "train.py", *NAMES, "--diff").stdout
    assert diff.startswith(b"--- ./train.py\n+++ ./train.py\n@@ -1,2 +1,2 @@\n import wandb\r\n-wandb.init(entity='visoin-lab'"), diff
    subprocess.run(["patch", "--binary", "train.py"], input=diff, cwd=folder, check=True, capture_output=True)
    assert (folder / "train.py").read_bytes() == FIXED.encode()
    assert keywand(folder, "fix", "train.py", *NAMES, "--diff").stdout == b""


def test_nothing_to_change_and_nothing_found_are_told_apart(folder):
    right = keywand(folder, "fix", *NAMES, code=FIXED.encode())
    assert b"right already" in right.stderr and right.stdout == FIXED.encode()
    other = keywand(folder, "fix", *NAMES, code=b"print(1)\n")
    assert b"No W&B entity or project was found" in other.stderr and other.stdout == b"print(1)\n"


def test_json_has_byte_offsets_of_the_input(folder):
    report = json.loads(keywand(folder, "fix", "train.py", *NAMES, "--json").stdout)
    assert report["text"] == FIXED and report["notes"] == []
    assert [(edit["kind"], edit["old"], edit["new"]) for edit in report["edits"]] == [
        ("entity", "'visoin-lab'", "'my-team'"), ("project", '"resnet"', '"my-project"')]
    assert all(CODE.encode()[edit["start"] : edit["end"]].decode() == edit["old"] for edit in report["edits"])


def test_what_is_left_alone_is_said_beside_the_code(folder):
    code = b"import wandb\nwandb.init(entity=choose(), project='b')\n"
    done = keywand(folder, "fix", *NAMES, code=code)
    assert done.stdout == code.replace(b"'b'", b"'my-project'") and done.stderr.startswith(b"line 2: ")
    notes = json.loads(keywand(folder, "fix", *NAMES, "--json", code=code).stdout)["notes"]
    assert [(note["code"], note["line"]) for note in notes] == [("value-is-computed", 2)]


def test_names_are_the_nearest_that_the_key_of_this_machine_reaches(folder, sample):
    done = keywand(folder, "fix", "train.py", **on_machine(folder, sample, "lzwjava"))
    assert done.stdout == CODE.replace("visoin-lab", "vision-lab").encode()


def test_the_teams_projects_are_offered_where_an_examples_name_stands(folder, sample):
    code = b"import wandb\nwandb.init(entity='vision-lab', project='my-awesome-project')\n"
    done = keywand(folder, "fix", code=code, **on_machine(folder, sample, "lzwjava"))
    assert done.stdout == code and b"is a placeholder that examples often use" in done.stderr, done
    assert b"Projects of vision-lab" in done.stderr and b"resnet" in done.stderr, done
    # Names that were given are not asked about.
    done = keywand(folder, "fix", *NAMES, code=code, **on_machine(folder, sample, "lzwjava"))
    assert b"Projects of" not in done.stderr, done


def test_names_are_the_nearest_that_an_account_on_file_reaches(sample):
    with Home() as home:
        home.keywand("add", "work", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
        done = home.keywand("fix", "--account", "work", key="import wandb\nwandb.init(entity='visoin-lab', project='resnet')\n")
        assert done.stdout == "import wandb\nwandb.init(entity='vision-lab', project='resnet')\n"


def test_a_file_is_changed_and_comes_back_byte_for_byte(folder):
    done = keywand(folder, "fix", "train.py", *NAMES, "--write")
    assert (folder / "train.py").read_bytes() == FIXED.encode() and b"keywand undo" in done.stdout
    assert b"Nothing to change" in keywand(folder, "fix", "train.py", *NAMES, "--write").stdout
    keywand(folder, "undo")
    assert (folder / "train.py").read_bytes() == CODE.encode()


def test_a_file_that_was_changed_since_is_not_taken_back(folder):
    keywand(folder, "fix", "train.py", *NAMES, "--write")
    (folder / "train.py").write_bytes(b"mine = 1\n")
    said = keywand(folder, "undo").stdout
    assert b"left untouched: ~/train.py" in said and b"as they were" not in said
    assert (folder / "train.py").read_bytes() == b"mine = 1\n"


def test_what_is_not_utf8_is_left_alone_and_said(folder):
    (folder / "old.py").write_bytes(LATIN)
    done = keywand(folder, "fix", "old.py", *NAMES)
    assert done.stdout == LATIN and b"line 2: " in done.stderr and b"UTF-8" in done.stderr
    report = json.loads(keywand(folder, "fix", "old.py", *NAMES, "--json").stdout)
    assert (report["text"], report["edits"]) == (None, [])
    assert [(note["code"], note["line"]) for note in report["notes"]] == [("text-is-not-utf8", 2)]
    written = keywand(folder, "fix", "old.py", *NAMES, "--write")
    assert b"UTF-8" in written.stderr and (folder / "old.py").read_bytes() == LATIN


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(["no-such.py"], 2), (["train.py", "--no-such"], 2), (["--write"], 2), (["train.py", "--diff", "--json"], 2), (["train.py", "--account", "nobody"], 2), (["train.py"], 1)],
)
def test_what_is_wrong_has_a_status(folder, arguments, status):
    assert keywand(folder, "fix", *arguments, status=status).stderr


def test_a_notebook_may_be_called_json(folder):
    notebook = {"cells": [{"cell_type": "code", "source": ["import wandb\n", "wandb.init(project='b', entity='a')"]}]}
    (folder / "cells.json").write_text(json.dumps(notebook))
    report = json.loads(keywand(folder, "fix", "cells.json", *NAMES, "--json").stdout)
    assert report["form"] == "notebook" and "entity='my-team'" in json.loads(report["text"])["cells"][0]["source"][1]


def test_a_key_in_the_code_is_in_the_code_alone(folder, sample):
    code = f"import os, wandb\nos.environ['WANDB_API_KEY'] = '{STRANGE_KEY}'; wandb.init(entity='a', project='b')\n"
    (folder / "keyed.py").write_text(code)
    assert STRANGE_KEY.encode() in keywand(folder, "fix", "keyed.py", *NAMES).stdout
    report = json.loads(keywand(folder, "fix", "keyed.py", *NAMES, "--json").stdout)
    assert STRANGE_KEY in report.pop("text") and STRANGE_KEY not in json.dumps(report)
    assert "key-in-code" in [note["code"] for note in report["notes"]]
    for more in (["--diff"], ["--write"], ["--write", "--json"]):
        done = keywand(folder, "fix", "keyed.py", *NAMES, *more)
        assert STRANGE_KEY.encode() not in done.stdout + done.stderr, more
        (folder / "keyed.py").write_text(code)
