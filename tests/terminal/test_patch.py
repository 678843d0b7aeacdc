"""The difference that `fix --diff` prints is one that the real `patch` takes, byte for byte."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import KEYWAND  # noqa: E402

CODE = "import wandb\n\nprint('one')\nwandb.init(entity='old', project='first')\nprint('two')\nwandb.init(entity='old', project='first')"
CELL = {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": [], "source": [line + "\n" for line in CODE.splitlines()]}
BOOK = json.dumps({"cells": [CELL], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, indent=1, ensure_ascii=False)

FILES = {
    "train.py": CODE + "\n",
    "no-end.py": CODE,
    "windows.py": CODE.replace("\n", "\r\n") + "\r\n",
    "windows-no-end.py": CODE.replace("\n", "\r\n"),
    "lone.py": CODE.replace("'one'", "'one' # \r a progress bar") + "\n",
    "book.ipynb": BOOK + "\n",
    "windows.ipynb": BOOK.replace("\n", "\r\n"),
    "my code/日本語 train.py": CODE + "\n",
}


def fix(folder, name, *options):
    return subprocess.run([KEYWAND, "fix", name, "--entity", "team", "--project", "second", *options], cwd=folder, capture_output=True, timeout=60)


@pytest.mark.parametrize("strip", ["-p0", "-p1"])
@pytest.mark.parametrize("name", FILES)
def test_patch_makes_of_the_file_what_fix_prints(tmp_path, name, strip):
    file = tmp_path / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(FILES[name].encode())
    wanted = fix(tmp_path, name).stdout
    difference = fix(tmp_path, name, "--diff").stdout
    assert wanted != file.read_bytes() and difference.startswith(b"--- ")
    done = subprocess.run(["patch", "--binary", strip], input=difference, cwd=tmp_path, capture_output=True, timeout=60)
    assert done.returncode == 0, (done, difference)
    assert file.read_bytes() == wanted
    assert not fix(tmp_path, name, "--diff").stdout
    assert json.loads(fix(tmp_path, name, "--json").stdout)["outcome"] == "right"


@pytest.mark.parametrize(
    ("text", "outcome", "english", "japanese"),
    [
        ("import wandb\nwandb.init(entity='old', project='first')\n", "corrected", None, None),
        ("import wandb\nwandb.init(entity='team', project='second')\n", "right", None, None),
        ("print('nothing of wandb')\n", "no-names", None, None),
        ("import wandb\nwandb.init(entity=name(), project=other)\n", "not-understood", None, None),
    ],
)
def test_nothing_to_change_and_not_understood_are_two_things(tmp_path, text, outcome, english, japanese):
    (tmp_path / "a.py").write_text(text)
    assert json.loads(fix(tmp_path, "a.py", "--json").stdout)["outcome"] == outcome
    said = {language: fix(tmp_path, "a.py", "--diff", "--lang", language).stderr.decode() for language in ("en", "ja")}
    assert bool(said["en"]) == bool(said["ja"]) == (outcome != "corrected")


def test_each_outcome_has_words_of_its_own(tmp_path):
    seen = set()
    for text in ("import wandb\nwandb.init(entity='team', project='second')\n", "print(1)\n", "import wandb\nwandb.init(entity=name())\n"):
        (tmp_path / "a.py").write_text(text)
        seen.add(fix(tmp_path, "a.py", "--diff", "--lang", "en").stderr)
    assert len(seen) == 3
