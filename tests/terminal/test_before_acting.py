"""What is said before, and after, something that a person may not expect."""

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import KEYWAND, STRANGE_KEY, Sample  # noqa: E402
from keychain import Home  # noqa: E402
from typing_person import answered  # noqa: E402

SAID = {
    "en": {"entity": "WANDB_ENTITY specifies the entity nlp-nowhere", "rejected": "rejected the key", "used": "Its key is still in ~/.netrc:", "write": "Write the test run?"},
    "ja": {"entity": "WANDB_ENTITY で entity nlp-nowhere", "rejected": "ホストに拒否されました", "used": "このキーはまだ ~/.netrc:", "write": "テスト用の run"},
}


@pytest.fixture
def sample():
    started = Sample()
    yield started
    started.stop()


@pytest.fixture
def home(sample):
    with Home() as made:
        made.environment["WANDB_BASE_URL"] = sample.url
        made.keywand("add", "work", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
        yield made


@pytest.mark.parametrize("language", ["en", "ja"])
def test_an_entity_that_the_account_cannot_log_to_is_said_once_its_teams_are_known(home, language):
    words, lang = SAID[language]["entity"], ("--lang", language)
    named = {"WANDB_ENTITY": "nlp-nowhere"}
    assert words not in home.keywand("switch", "work", *lang, **named).stderr
    home.keywand("reach", "--account", "work")
    for command in (("switch", "work", *lang), ("whoami", *lang), (*lang, "exec", "work", "true")):
        assert words in home.keywand(*command, **named).stderr, command
        assert words not in home.keywand(*command, WANDB_ENTITY="lzwjava").stderr, command


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_key_that_was_rejected_is_not_switched_to_without_a_word(home, sample, language):
    home.keywand("add", "stranger", "--host", sample.url, "--key-stdin", "--unverified", key=STRANGE_KEY)
    assert SAID[language]["rejected"] not in home.keywand("switch", "stranger", "--lang", language).stderr
    home.keywand("check", "vision-lab/resnet", "--account", "stranger", status=None)
    assert SAID[language]["rejected"] in home.keywand("switch", "stranger", "--lang", language).stderr


@pytest.mark.parametrize("language", ["en", "ja"])
def test_removing_the_account_in_use_says_where_its_key_still_stands(home, language):
    home.keywand("switch", "work")
    assert SAID[language]["used"] in home.keywand("remove", "work", "--lang", language).stderr


def test_a_problem_names_the_line_to_run(home, sample):
    done = home.keywand("check", "vision-lab/resnet", status=None)
    assert done.returncode == 1 and "$ keywand add --host" in done.stderr, done


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_test_write_says_what_it_leaves_and_asks_a_person(home, language):
    check = ("--lang", language, "check", "vision-lab/resnet", "--account", "work", "--write")
    status, said = answered(home, "n", *check)
    assert status == 2 and SAID[language]["write"] in said and "resnet" not in said.split("[y/N]")[1].replace(" n", ""), said
    status, said = answered(home, "y", *check)
    assert status == 0 and "resnet" in said.split("[y/N]")[1], said
    status, said = answered(home, "", *check, "--yes")
    assert status == 0 and "[y/N]" not in said, said
    # A script that gives the option has answered.
    done = subprocess.run([KEYWAND, *check], env=home.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and "[y/N]" not in done.stderr, done
