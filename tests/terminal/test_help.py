"""Help is in the language that was asked for, as wide as the terminal, and says what helps where."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import KEYWAND  # noqa: E402

JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
COMMANDS = re.findall(r"^  ([a-z-]+)  ", subprocess.run([KEYWAND, "--lang", "en", "--help"], capture_output=True, text=True).stdout, re.MULTILINE)


def run(*words, **more):
    return subprocess.run([KEYWAND, *words], capture_output=True, text=True, timeout=60, env=os.environ | more)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_in_both_languages_with_an_example(command):
    english = run("--lang", "en", command, "--help").stdout
    japanese = run(command, "--help", "--lang=ja").stdout
    assert not JAPANESE.search(english) and "Usage: keywand" in english and f"$ keywand {command}" in english.replace("| ", "$ ").replace("(", "$ ")
    # Every line of words is Japanese; names, values and examples are the same everywhere.
    assert JAPANESE.search(japanese) and "使い方: keywand" in japanese
    assert not re.search(r"\b(the|Prints|Usage|Options)\b", japanese), japanese
    assert re.findall(r"--[a-z-]+(?= |$)", english.split("Examples")[1]) == re.findall(r"--[a-z-]+(?= |$)", japanese.split("\n例\n")[1])


def test_the_language_is_that_of_the_system_where_none_is_asked_for():
    assert "使い方" in run("check", "--help", LANG="ja_JP.UTF-8", LC_ALL="", LANGUAGE="").stdout
    assert "Usage" in run("check", "--help", LANG="fr_FR.UTF-8", LC_ALL="", LANGUAGE="").stdout


def test_help_and_the_help_command_say_the_same():
    for language in ("en", "ja"):
        assert run("help", "switch", "--lang", language).stdout == run("switch", "-h", "--lang", language).stdout


def test_an_option_is_shown_only_where_it_means_something():
    for command in COMMANDS:
        said = run(command, "--help", "--lang", "en").stdout
        assert ("--passphrase-fd" in said) == (command in {"check", "guard", "recipe", "hand-over", "keys", "netrc", "rotate", "fix", "add", "reach", "watch", "switch", "undo", "exec", "env", "bind", "remove"}), command
        # It is taken everywhere, as before.
    assert run("--passphrase-fd", "3", "explain", "--code", "list").returncode == 0


@pytest.mark.parametrize("language", ["en", "ja"])
def test_wrong_usage_is_said_in_the_language_and_names_what_was_probably_meant(language):
    marks = {"en": ("error:", "Did you mean --json?", "For help: keywand check --help"), "ja": ("エラー:", "--json のことでしょうか", "ヘルプ: keywand check --help")}[language]
    said = run("check", "a/b", "--jsn", "--lang", language)
    assert said.returncode == 2 and all(mark in said.stderr for mark in marks), said
    near = run("--lang", language, "swich").stderr
    assert "switch" in near and "keywand --help" in near
    assert "python" in run("--lang", language, "fix", "--as", "cobol").stderr


@pytest.mark.parametrize("columns", [60, 100])
def test_no_line_is_wider_than_the_terminal(columns):
    from test_columns import width

    for language in ("en", "ja"):
        for command in COMMANDS:
            for line in run(command, "--help", "--lang", language, COLUMNS=str(columns)).stdout.splitlines():
                assert width(line) <= columns or line.startswith(("  $ ", "Usage", "使い方")) or " " not in line.strip(), line


def test_manual_pages_are_in_the_language_and_have_the_examples(tmp_path):
    for language, word in (("en", "Tests whether an account"), ("ja", "run をログできるか")):
        assert run("--lang", language, "man", str(tmp_path)).returncode == 0
        page = (tmp_path / "keywand-check.1").read_text()
        assert word in page and "keywand check vision" in page.replace("\\-", "-")
        assert "passphrase" not in (tmp_path / "keywand-explain.1").read_text()
