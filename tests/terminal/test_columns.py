"""Columns have a header and are as wide as a terminal shows them; colour only where it is wanted."""

import sys
import unicodedata
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import STRANGE_KEY, Sample  # noqa: E402
from keychain import Home  # noqa: E402
from typing_person import on_a_terminal  # noqa: E402


@pytest.fixture(scope="module")
def home():
    sample = Sample()
    with Home() as made:
        made.keywand("add", "仕事用アカウント", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
        made.keywand("add", "w", "--host", sample.url, "--key-stdin", "--unverified", key=STRANGE_KEY)
        yield made
    sample.stop()


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


HEADS = {"en": ["ACCOUNT", "USER", "HOST", "KEY", "STATE", "KEPT IN"], "ja": ["アカウント", "ユーザー", "ホスト", "キー", "状態", "保存先"]}


@pytest.mark.parametrize("language", ["en", "ja"])
def test_every_column_begins_under_its_head(home, language):
    head, *rows = home.keywand("accounts", "--lang", language).stdout.splitlines()
    places = [width(head[: head.index(name)]) for name in HEADS[language]]
    assert places == sorted(places) and len(rows) == 2
    for row in rows:
        for place in places:
            before = next(at for at in range(len(row) + 1) if width(row[:at]) == place)
            assert row[before] != " " and row[before - 2 : before] in ("  ", "* "), (row, place)
        assert row == row.rstrip()


def test_the_result_of_every_account_stands_in_a_column(home):
    target, head, *rows = home.keywand("check", "vision-lab/resnet", "--all-accounts", "--lang", "en").stdout.splitlines()
    assert target == "vision-lab/resnet" and head.split() == ["RESULT", "ACCOUNT", "USER", "HOST", "CAUSE"]
    assert rows[0].startswith("✓ ") and rows[1].startswith("✗ ") and "[key-rejected]" in rows[1]


def test_colour_is_for_terminals_that_want_it(home):
    colour = "\x1b[3"
    assert colour in on_a_terminal(home, "accounts", TERM="xterm")[1]
    for plain in ({"TERM": "dumb"}, {"TERM": "xterm", "NO_COLOR": "1"}, {"TERM": "xterm", "CLICOLOR": "0"}):
        assert colour not in on_a_terminal(home, "accounts", **plain)[1], plain
    assert colour not in home.keywand("accounts").stdout
    assert colour in home.keywand("accounts", CLICOLOR_FORCE="1").stdout
    assert colour not in home.keywand("accounts", CLICOLOR_FORCE="1", NO_COLOR="1").stdout
