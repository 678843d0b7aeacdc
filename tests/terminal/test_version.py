"""What the program says of itself, and what packages take from it."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from conftest import KEYWAND  # noqa: E402


def run(*words):
    return subprocess.run([KEYWAND, *words], capture_output=True, text=True, timeout=60)


def test_the_version_names_the_commit_and_the_build():
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short=12", "HEAD"], capture_output=True, text=True, check=True).stdout.strip()
    said = run("--version").stdout
    assert re.fullmatch(rf"keywand \d+\.\d+\.\d+ \({commit} of \d{{4}}-\d\d-\d\d(, modified)?, \w+(-\w+)+, (debug|release)\)\n", said), said


def test_every_command_that_the_help_lists_has_a_manual_page(tmp_path):
    assert run("man", str(tmp_path)).returncode == 0
    listed = re.findall(r"^  ([a-z]+)  ", run("--help").stdout, re.MULTILINE)
    assert "check" in listed
    for command in listed:
        if command != "help":
            page = (tmp_path / f"keywand-{command}.1").read_text()
            assert ".SH EXTRA" in page and "\\-\\-lang" in page and f"keywand\\-{command}" in page, command
    assert run("man", str(tmp_path / "none")).returncode == 1
