"""What the main commands print, whole, in both languages and at two widths. To take over what they print now:

    UPDATE_SNAPSHOTS=1 python -m pytest tests/terminal/test_snapshots.py
"""

import difflib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import KEYWAND, STRANGE_KEY, Sample  # noqa: E402
from keychain import Home  # noqa: E402

FOLDER = Path(__file__).parent / "snapshots"
ERROR = "wandb: ERROR Error while calling W&B API: permission denied (<Response [403]>)\nCommError: It appears that you do not have permission to access the requested resource. entity: speech-group, project: asr\n"
COMMANDS = [
    ("accounts",),
    ("whoami",),
    ("check", "vision-lab/resnet", "--account", "work"),
    ("check", "visoin-lab/resnet", "--account", "work"),
    ("check", "speech-group/asr", "--account", "work"),
    ("check", "vision-lab/resnet", "--all-accounts"),
    ("check", "vision-lab/resnet", "--account", "work", "--actions"),
    ("guard", "speech-group/asr"),
    ("reach", "--account", "work"),
    ("reach", "vision-lab", "--account", "work"),
    ("explain",),
    ("explain", "--code", "role-is-view-only"),
    ("switch", "wrok"),
    ("undo", "--list"),
    ("bind", "--list"),
    ("keys", "train.sh"),
    ("fix", "train.py", "--entity", "vision-lab", "--project", "resnet", "--diff"),
    ("remove", "work"),
    ("remove", "--undo"),
]


@pytest.fixture(scope="module")
def home():
    sample = Sample()
    with Home() as made:
        made.environment |= {"WANDB_BASE_URL": sample.url, "TZ": "UTC", "PATH": "/usr/bin:/bin"}
        for label, person in (("work", "lzwjava"), ("研究室", "sato-yuki")):
            made.keywand("add", label, "--host", sample.url, "--key-stdin", key=sample.key(person))
        made.keywand("add", "stranger", "--host", sample.url, "--key-stdin", "--unverified", key=STRANGE_KEY)
        made.keywand("reach")
        made.keywand("switch", "研究室")
        made.keywand("switch", "work")
        (made.path / "vision").mkdir()
        made.keywand("bind", "研究室", "--dir", "vision")
        (made.path / "train.py").write_text("import wandb\n\nwandb.init(entity='old', project='first')\nprint('done')\n")
        (made.path / "train.sh").write_text(f"wandb login {STRANGE_KEY}\n")
        yield made
    sample.stop()


def steady(text):
    """Without what differs from run to run, as wide as before."""
    text = re.sub(r"127\.0\.0\.1:\d{5}", "127.0.0.1:00000", text)
    text = re.sub(r"\b[0-9a-f]{4}…[0-9a-f]{4}\b", "0123…4567", text)
    text = re.sub(r"keywand switch [a-z0-9]{16}\b", "keywand switch 0123456789abcdef", text)
    text = re.sub(r"\b\d+ ms\b", "5 ms", text)
    text = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d", "2026-01-31 12:00", text)
    return re.sub(r"\b\d{4}-\d\d-\d\d\b", "2026-01-31", text)


def compare(name, shown):
    file = FOLDER / f"{name}.txt"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        FOLDER.mkdir(exist_ok=True)
        file.write_text(shown)
    kept = file.read_text() if file.exists() else ""
    difference = difflib.unified_diff(kept.splitlines(), shown.splitlines(), f"{name} as kept", f"{name} now", lineterm="")
    assert kept == shown, "\n".join(["UPDATE_SNAPSHOTS=1 takes it over", *difference])


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("columns", ["60", "100"])
def test_what_the_main_commands_print(home, language, columns):
    shown = []
    for command in COMMANDS:
        done = home.keywand("--lang", language, *command, key=ERROR, status=None, COLUMNS=columns)
        shown.append(f"$ keywand {' '.join(command)}\n{done.stdout}{done.stderr}[{done.returncode}]\n")
    compare(f"main-{language}-{columns}", steady("\n".join(shown)))


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("columns", ["60", "100"])
def test_what_help_says(language, columns):
    def run(*words):
        environment = os.environ | {"COLUMNS": columns}
        return subprocess.run([KEYWAND, "--lang", language, *words], capture_output=True, text=True, timeout=60, env=environment).stdout

    first = run("--help")
    commands = re.findall(r"^  ([a-z-]+)(?:  |$)", first, re.MULTILINE)
    shown = [first, *(f"$ keywand {command} --help\n{run(command, '--help')}" for command in commands)]
    compare(f"help-{language}-{columns}", "\n".join(shown))
