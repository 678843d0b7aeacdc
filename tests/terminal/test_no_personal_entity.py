"""An account without a personal entity: one cause in every command, likely, with the default team as the fix."""

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import sample  # noqa: E402
from keychain import Home  # noqa: E402

# Who has none, who has one that takes no runs; the default team of each.
PEOPLE = {"watanabe-mei": "mei-team", "ito-haru": "haru-team"}
CODE = "import wandb\n\nrun = wandb.init(entity='{user}', project='first-steps')\n"
LOGIN = "wandb: Currently logged in as: {user} ({team}) to {url}.\n"
WORDS = (
    "wandb.errors.errors.CommError: Personal entities are disabled, please log to a different team",
    "wandb.errors.errors.CommError: entity {user} not found during upsertBucket (Error 404: Not Found)",
    "wandb: ERROR Error while calling W&B API: the provided API key cannot access this resource (<Response [403]>)",
)


@pytest.fixture(scope="module")
def home(sample):
    with Home() as made:
        for person in PEOPLE:
            made.keywand("add", person, "--host", sample.url, "--key-stdin", key=sample.key(person))
        yield made


def causes(report):
    """Those of the server; what this machine would do stands below them."""
    return [(found["code"], found["confidence"]) for found in report["findings"] if found["group"] != "machine"]


def targets(report):
    steps = [step["action"] or {} for step in report["findings"][0]["steps"]]
    return next((action["targets"] for action in steps if action.get("kind") == "use-target"), None)


@pytest.mark.parametrize(("user", "team"), PEOPLE.items())
def test_check_names_one_cause_and_the_default_team(home, user, team):
    report = json.loads(home.keywand("check", f"{user}/first-steps", "--account", user, "--json", status=1).stdout)
    assert causes(report) == [("personal-entity-disabled", "likely")]
    assert targets(report)[0] == f"{team}/first-steps"
    assert f'entity="{team}"' in report["snippet"]["python"]


@pytest.mark.parametrize("words", WORDS)
def test_each_of_the_three_wordings_is_explained_as_one_cause(sample, home, words):
    text = LOGIN + '    wandb.init(entity="{user}", project="first-steps")\n' + words + "\n"
    text = text.format(user="watanabe-mei", team="mei-team", url=sample.url)
    report = json.loads(home.keywand("explain", "--json", key=text, status=1).stdout)
    assert causes(report) == [("personal-entity-disabled", "likely")]
    assert targets(report)[0] == "mei-team/first-steps"


@pytest.mark.parametrize("entity", ["", " 'watanabe-mei'"])
def test_the_fourth_wording_is_read_with_the_name_and_without(home, entity):
    words = f"ValueError: Personal entity{entity} belongs to multiple organizations and cannot be used without specifying the organization name."
    text = f'  File "train.py", line 3, in <module>\n    import wandb\n{words}\n'
    report = json.loads(home.keywand("explain", "--json", key=text, status=None).stdout)
    assert [code for code, _ in causes(report)] == ["personal-entity-disabled"], report


@pytest.mark.parametrize(("user", "expect"), [("watanabe-mei", "missing"), ("ito-haru", "read-only")])
def test_reach_says_whether_there_is_one(home, user, expect):
    (reached,) = json.loads(home.keywand("reach", "--account", user, "--json").stdout)
    own = next(entity for entity in reached["entities"] if entity["personal"])
    assert (own["name"], own["may_log"], own["may_log_unknown"]) == (user, expect, None)


@pytest.mark.parametrize(("user", "team"), PEOPLE.items())
def test_fix_puts_the_default_team_in_its_place(home, user, team):
    fixed = home.keywand("fix", "--account", user, key=CODE.format(user=user)).stdout
    assert f"entity='{team}'" in fixed and f"'{user}'" not in fixed, fixed
