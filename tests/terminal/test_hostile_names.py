"""Names of a hostile server in files that an interpreter reads: each file is corrected, run by its own interpreter, and nothing but the
names comes out."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import KEYWAND  # noqa: E402

CANARY = "canary"
NAMES = [
    "$(touch canary)", "`touch canary`", "x;touch canary", "'; touch canary; '", '"; touch canary; "', "\\'; touch canary; #", "a\\",
    "$(shell touch canary)", "{open('canary','w')}", "{{ canary }}", "a&touch canary&", "a|touch canary", ">canary", "$HOME", "~", "*", "!!", "!touch",
    "(touch canary)", "a b", "#x", "-x", "日本語", "plain", "a$$b", "%HOME%", "a,b",
]  # fmt: skip

# How each language sets the variable and passes the option, and what runs the file.
FILES = {
    "bash": ("export WANDB_PROJECT=old\n./show --wandb_project old\n", ["bash", "--norc"]),
    "sh": ("export WANDB_PROJECT='old'\n./show --wandb_project \"old\"\n", ["sh"]),
    "zsh": ("export WANDB_PROJECT=old\n./show --wandb_project old\n", ["zsh", "-f"]),
    "fish": ("set -gx WANDB_PROJECT old\n./show --wandb_project old\n", ["fish", "--no-config"]),
    "tcsh": ("setenv WANDB_PROJECT old\n./show --wandb_project old\n", ["tcsh", "-f"]),
    "make": ("export WANDB_PROJECT := old\nall:\n\t@./show --wandb_project old\n", ["make", "-s", "-f"]),
}
SHOW = """#!{python}
import json, os, sys
print(json.dumps([os.environ.get("WANDB_PROJECT"), sys.argv[2]]))
"""


def fixed(folder, name, text, project):
    """The corrected text; what is refused stays."""
    (folder / name).write_text(text)
    done = subprocess.run([KEYWAND, "fix", name, f"--project={project}", "--entity=team", "--lang=en"], cwd=folder, capture_output=True, text=True, timeout=60)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


@pytest.fixture
def folder(tmp_path):
    show = tmp_path / "show"
    show.write_text(SHOW.format(python=sys.executable))
    show.chmod(0o755)
    return tmp_path


@pytest.mark.parametrize("language", FILES)
def test_a_corrected_file_runs_nothing_of_a_name(folder, language):
    text, runner = FILES[language]
    assert shutil.which(runner[0]), f"{runner[0]} is missing: make setup"
    written = 0
    for project in NAMES:
        script = folder / f"script.{'mk' if language == 'make' else 'sh'}"
        corrected = fixed(folder, script.name, text, project)
        script.write_text(corrected)
        done = subprocess.run([*runner, script.name], cwd=folder, capture_output=True, text=True, timeout=60, env={"PATH": "/usr/bin:/bin", "HOME": str(folder)})
        assert not (folder / CANARY).exists(), (project, corrected)
        assert done.returncode == 0, (project, corrected, done.stderr)
        came = json.loads(done.stdout)
        assert set(came) <= {"old", project}, (project, corrected, came)
        written += came.count(project)
    assert written >= 2, "names that mean nothing to it are written"


def test_a_corrected_notebook_runs_nothing_of_a_name(folder):
    cells = ["!./show --wandb_project old\n", "%env WANDB_PROJECT=old\n", "import os\nos.environ['WANDB_PROJECT'] = 'old'\n", "%%bash\nexport WANDB_PROJECT=old\n./show --x old\n"]
    run = "import json, sys\nfrom IPython.core.interactiveshell import InteractiveShell\nshell = InteractiveShell.instance()\nfor cell in json.load(sys.stdin):\n    shell.run_cell(cell)\n"
    for project in NAMES:
        text = json.dumps({"cells": [{"cell_type": "code", "source": [line for line in cell.splitlines(keepends=True)]} for cell in cells]})
        corrected = json.loads(fixed(folder, "n.ipynb", text, project))
        sources = ["".join(cell["source"]) for cell in corrected["cells"]]
        done = subprocess.run([sys.executable, "-c", run], input=json.dumps(sources), cwd=folder, capture_output=True, text=True, timeout=60, env={"PATH": "/usr/bin:/bin", "HOME": str(folder)})
        assert not (folder / CANARY).exists(), (project, sources)
        shown = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("[")]
        assert len(shown) == 2 and shown[0][1] in ("old", project), (project, sources, done.stdout, done.stderr)
        assert shown[1][0] in ("old", project), (project, shown)
