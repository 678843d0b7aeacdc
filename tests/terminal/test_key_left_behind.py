"""Removing an account says where its key still stands, and takes it out of netrc where that is wished."""

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import STRANGE_KEY, sample  # noqa: E402
from keychain import Home  # noqa: E402
from typing_person import answered  # noqa: E402

OTHERS = "# mine\nmachine example.org\n  login me\n  password secret\n"
SAID = {"en": "Its key is still in ~/.netrc:7, and wandb uses it here.", "ja": "このキーはまだ ~/.netrc:7 にあり、ここでは wandb がそれを使います。"}


@pytest.fixture
def home(sample):
    """One account, switched to beside another service's entry."""
    with Home() as made:
        made.environment["WANDB_BASE_URL"] = sample.url
        made.netrc.write_text(OTHERS)
        made.keywand("add", "work", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
        made.keywand("switch", "work")
        yield made


@pytest.mark.parametrize("language", ["en", "ja"])
def test_every_place_is_said_and_how_netrc_is_cleared(home, sample, language):
    (home.path / ".bashrc").write_text(f"export WANDB_API_KEY={sample.key('lzwjava')}\n")
    said = home.keywand("remove", "work", "--lang", language).stderr
    assert SAID[language] in said and "~/.bashrc:1" in said and "keywand remove work --from-netrc" in said, said
    # The line that it names does what it says, though the account is gone by now.
    home.keywand("remove", "work", "--from-netrc", "--lang", language)
    assert home.netrc.read_text() == OTHERS
    home.keywand("remove", "work", status=2)


def test_the_key_is_taken_out_and_put_back_byte_for_byte(home, sample):
    before = home.netrc.read_text()
    done = home.keywand("remove", "work", "--from-netrc", "--lang", "en")
    assert home.netrc.read_text() == OTHERS and "Took the key out of ~/.netrc." in done.stdout and not done.stderr, done
    assert sample.key("lzwjava") not in done.stdout
    listed = home.keywand("undo", "--list", "--lang", "en").stdout
    assert "took out the key of “work”" in listed.splitlines()[1], listed
    home.keywand("undo")
    assert home.netrc.read_text() == before
    home.keywand("remove", "--undo")
    assert json.loads(home.keywand("whoami", "--json").stdout)["account"] == "work"


def test_the_key_comes_back_beside_what_others_wrote_since(home, sample):
    home.keywand("remove", "work", "--from-netrc")
    home.netrc.write_text(home.netrc.read_text() + "machine later.example\n  login me\n  password other\n")
    home.keywand("undo")
    text = home.netrc.read_text()
    assert text.startswith(OTHERS) and "later.example" in text and sample.key("lzwjava") in text


def test_a_machine_that_has_another_key_too_stays_as_it_is(home, sample):
    machine = sample.url.removeprefix("http://")
    text = home.netrc.read_text() + f"machine {machine}\n  login user\n  password {STRANGE_KEY}\n"
    home.netrc.write_text(text)
    object = json.loads(home.keywand("remove", "work", "--from-netrc", "--json").stdout)
    kept = home.netrc.read_text()
    assert f"machine {machine}\n  login user\n  password {sample.key('lzwjava')}" in kept and STRANGE_KEY in kept
    assert [place["file"] for place in object["still_in"]] == ["~/.netrc"]


def test_json_says_what_was_taken_out_and_what_is_left(home):
    object = json.loads(home.keywand("remove", "work", "--json", "--from-netrc").stdout)
    assert (object["label"], object["taken_out_of"], object["still_in"]) == ("work", ["~/.netrc"], [])


def test_what_is_removed_for_good_leaves_nothing_to_undo(home):
    home.keywand("remove", "work", "--purge", "--from-netrc")
    assert home.netrc.read_text() == OTHERS
    assert "took out" not in home.keywand("undo", "--list", "--lang", "en").stdout


@pytest.mark.parametrize(("language", "question"), [("en", "Take it out there as well? [y/N]"), ("ja", "取り除きますか？ [y/N]")])
def test_a_person_is_asked(home, language, question):
    status, said = answered(home, "n", "--lang", language, "remove", "work")
    assert status == 0 and question in said and home.netrc.read_text() != OTHERS, said
    home.keywand("remove", "--undo")
    status, said = answered(home, "y", "--lang", language, "remove", "work")
    assert status == 0 and question in said and home.netrc.read_text() == OTHERS, said
