"""One question has one answer, whichever command asks it."""

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import STRANGE_KEY, Sample  # noqa: E402
from keychain import Home  # noqa: E402

PEOPLE = ("garcia-ana", "tanaka-ken", "guest-lee", "lzwjava")


@pytest.fixture(scope="module")
def home():
    sample = Sample()
    with Home() as made:
        for person in PEOPLE:
            made.keywand("add", person, "--host", sample.url, "--key-stdin", key=sample.key(person))
        made.url = sample.url
        made.keywand("add", "stranger", "--host", sample.url, "--key-stdin", "--unverified", key=STRANGE_KEY)
        yield made
    sample.stop()


# The first one, while no other command has asked with that key.
def test_a_key_that_was_rejected_is_remembered_from_all_accounts(home):
    home.keywand("check", "vision-lab/resnet", "--all-accounts", status=None)
    states = {one["label"]: (one["health"] or {}).get("state") for one in json.loads(home.keywand("accounts", "--json").stdout)}
    assert states == {**dict.fromkeys(PEOPLE, "works"), "stranger": "rejected"}


def test_reach_never_says_yes_where_the_server_refuses_the_entity_itself(home):
    (reached,) = json.loads(home.keywand("reach", "--account", "garcia-ana", "--json").stdout)
    team = next(entity for entity in reached["entities"] if entity["name"] == "vision-lab")
    assert (team["may_log"], team["may_log_unknown"]) == ("unknown", "refused"), team
    report = home.keywand("reach", "--account", "garcia-ana", "--report", "--lang", "en").stdout
    row = next(line for line in report.splitlines() if "vision-lab" in line)
    assert row == "| vision-lab | unknown |"


@pytest.mark.parametrize("target", ["vision-lab/resnet", "vision-lab/secret-plan", "vision-lab/resnte"])
def test_all_accounts_and_each_account_give_the_same_code(home, target):
    cards = json.loads(home.keywand("check", target, "--all-accounts", "--json", status=None).stdout)["accounts"]
    for name, card in zip((*PEOPLE, "stranger"), cards):
        own = json.loads(home.keywand("check", target, "--account", name, "--json", status=None).stdout)
        codes = [[finding["code"] for finding in one["findings"]][:1] for one in (card, own)]
        assert (card["verdict"], codes[0]) == (own["verdict"], codes[1]), name


def test_the_right_to_link_into_a_registry_is_the_same_for_all_accounts_and_for_each(home):
    page = f"{home.url}/orgs/example-research/registry/model"
    cards = json.loads(home.keywand("check", page, "--all-accounts", "--json").stdout)["accounts"]
    assert {card["account"]: card["verdict"] for card in cards}.items() >= {"tanaka-ken": "allowed", "stranger": "denied"}.items()
    for name, card in zip((*PEOPLE, "stranger"), cards):
        own = json.loads(home.keywand("check", page, "--account", name, "--json", status=None).stdout)
        for key in ("verdict", "actions", "sentence", "registry", "findings"):
            assert card[key] == own[key], (name, key)
        assert [one["action"] for one in card["actions"]] == ["link-registry"]
    target, _, *rows = home.keywand("check", page, "--all-accounts", "--lang", "en").stdout.splitlines()
    assert target == page and "Should work" in rows[1] and "tanaka-ken" in rows[1], rows
    told = json.loads(home.keywand("check", page, "vision-lab/resnet", "--all-accounts", "--json").stdout)
    assert [[card["registry"] for card in one["accounts"]] for one in told] == [["example-research/model"] * 5, [None] * 5]
    refused = json.loads(home.keywand("check", page, "--all-accounts", "--actions", "--json", status=None).stdout)["accounts"]
    assert [len(card["actions"]) for card in refused] == [1] * 5


def test_actions_of_all_accounts_are_those_of_each(home):
    asked = ("check", "vision-lab/segmentation", "--actions", "--run", "run-of-lzwjava", "--json")
    cards = json.loads(home.keywand(*asked, "--all-accounts", status=None).stdout)["accounts"]
    states = {card["account"]: {one["action"]: one["state"] for one in card.get("actions", [])} for card in cards}
    assert set(states) == {*PEOPLE, "stranger"}
    for person in ("lzwjava", "tanaka-ken"):
        own = json.loads(home.keywand(*asked, "--account", person, status=None).stdout)
        assert states[person] == {one["action"]: one["state"] for one in own["actions"]}, person
    assert states["lzwjava"]["delete-run"] == "may" and states["tanaka-ken"]["delete-run"] == "may-not"
    text = home.keywand(*asked[:-1], "--all-accounts", "--lang", "en", status=None).stdout
    line = next(line for line in text.splitlines() if line.lstrip().startswith("Delete the run"))
    assert "lzwjava" in line and line.index("lzwjava") < line.index("tanaka-ken")
