"""Several keys of one person: the one that works is found among them and offered, and a username leads to none of them."""

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import Sample  # noqa: E402
from keychain import Home  # noqa: E402


@pytest.fixture(scope="module")
def home():
    sample = Sample()
    (more,) = sample.told["more_keys"]
    with Home() as made:
        made.keywand("add", "ana", "--host", sample.url, "--key-stdin", key=sample.key(more["username"]))
        made.keywand("add", "acme-key", "--host", sample.url, "--key-stdin", key=more["key"])
        yield made
    sample.stop()


def test_the_key_that_works_is_found_and_offered(home):
    report = json.loads(home.keywand("check", "vision-lab/resnet", "--account", "ana", "--json", "--lang", "en", status=1).stdout)
    causes = [found["code"] for found in report["findings"] if found["group"] != "machine"]
    assert causes == ["organization-key-required", "another-account-is-member"]
    offered = report["findings"][1]
    assert (offered["facts"]["account"], offered["confidence"]) == ("acme-key", "certain")
    assert "another organization" in offered["what"] and "acme-key" in offered["what"]
    assert offered["steps"][0]["action"]["kind"] == "switch-to"
    home.keywand("check", "vision-lab/resnet", "--account", "acme-key")


def test_all_keys_of_one_person_stand_together(home):
    users = [one["username"] for one in json.loads(home.keywand("accounts", "--json").stdout)]
    assert users == ["garcia-ana", "garcia-ana"]


@pytest.mark.parametrize("command", [("exec", "garcia-ana", "--", "true"), ("switch", "garcia-ana"), ("bind", "garcia-ana")])
def test_a_username_of_several_keys_chooses_none(home, command):
    done = home.keywand(*command, "--lang", "en", status=None)
    assert done.returncode != 0
    assert "acme-key" in done.stderr and "ana" in done.stderr, done.stderr


@pytest.mark.parametrize("name", ["ana", "acme-key"])
def test_exec_takes_the_key_that_was_named(home, name):
    done = home.keywand("exec", name, "--", "sh", "-c", "echo $WANDB_API_KEY")
    hint = next(one["key_hint"] for one in json.loads(home.keywand("accounts", "--json").stdout) if one["label"] == name)
    assert done.stdout.strip()[:4] == hint[:4] and done.stdout.strip()[-4:] == hint[-4:]
