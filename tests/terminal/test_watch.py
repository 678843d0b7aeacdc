"""`keywand watch`: favorites are tested again, and what was lost or gained is said."""

import json
import socket
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from conftest import STRANGE_KEY, sample  # noqa: E402
from front import LOWERED, Front  # noqa: E402
from keychain import Home, home  # noqa: E402
from typing_person import on_a_terminal  # noqa: E402

TARGET = "vision-lab/resnet"


@contextmanager
def watched(sample, home, *targets):
    """The key that wandb uses here, and favorites of it."""
    front = Front(sample.url)
    here = {"WANDB_BASE_URL": front.url, "WANDB_API_KEY": sample.key("lzwjava")}

    def watch(*options, status=0, **more):
        return home.keywand("--lang", "en", "watch", *options, status=status, **(here | more))

    try:
        watch(*(part for target in targets for part in ("--add", target)))
        yield front, watch
    finally:
        front.close()


def test_what_is_lost_and_gained_is_said_once_and_a_pipe_hears_nothing_else(sample, home):
    with watched(sample, home, TARGET) as (front, watch):
        quiet = watch()
        assert quiet.stdout == quiet.stderr == ""
        front.answers = LOWERED
        lost = watch(status=1)
        assert "can no longer log runs to vision-lab/resnet" in lost.stdout and "[role-is-view-only]" in lost.stdout
        assert "should work" in lost.stdout, "what the last result was"
        assert watch().stdout == "", "it was said"
        front.answers = {}
        assert watch("-q").stdout == ""
        front.answers = LOWERED
        assert watch("-q", status=1).stdout == ""
        front.answers = {}
        gained = watch().stdout
        assert "should now be able to log runs to vision-lab/resnet" in gained and "denied" in gained
        japanese = home.keywand("--lang", "ja", "watch", "--list", status=0).stdout
        assert "ログできる見込み" in japanese


def test_a_key_that_was_revoked_loses_all_with_one_request(sample, home):
    with watched(sample, home, TARGET, "nlp_team/translation") as (front, watch):
        asked = front.requests
        done = watch("--json", status=1, WANDB_API_KEY=STRANGE_KEY)
        told = json.loads(done.stdout)
        assert [(one["target"], one["change"], one["last"]["code"]) for one in told] == [
            (TARGET, "lost", "key-rejected"),
            ("nlp_team/translation", "lost", "key-rejected"),
        ]
        assert front.requests - asked == 1
        assert STRANGE_KEY not in done.stdout + done.stderr


@pytest.mark.parametrize("trouble", ["no server", "server error"])
def test_what_cannot_be_tested_is_not_lost_and_keeps_its_result(sample, home, trouble):
    with watched(sample, home, TARGET) as (front, watch):
        before = json.loads(watch("--list", "--json").stdout)
        if trouble == "no server":
            front.close()
        else:
            front.status = 502
        done = watch(status=3)
        assert done.stdout == "" and "could not be tested for vision-lab/resnet" in done.stderr and "should work" in done.stderr
        assert json.loads(watch("--list", "--json").stdout) == before
        told = json.loads(watch("--json", status=3).stdout)
        assert told[0]["change"] is None and told[0]["trouble"]["code"] and told[0]["last"] == before[0]["last"]


def test_a_saved_account_has_its_own_favorites(sample):
    with Home() as home:
        home.keywand("add", "work", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
        home.keywand("add", "guest", "--host", sample.url, "--key-stdin", key=sample.key("tanaka-ken"))

        def watch(*options, status=0):
            return home.keywand("--lang", "en", "watch", *options, status=status)

        added = watch("--add", TARGET, "--account", "guest").stdout
        assert "denied" in added.lower() and "[role-is-view-only]" in added
        watch("--add", TARGET, "--account", "work")
        assert len(watch("--list").stdout.splitlines()) == 3
        assert watch().stdout == "", "a target that was denied before is not lost"
        assert [one["label"] for one in json.loads(watch("--list", "--account", "work", "--json").stdout)] == ["work"]
        watch("--remove", TARGET, "--account", "work")
        assert "Not a favorite" in watch("--remove", TARGET, "--account", "work", status=1).stderr
        watch("--remove", TARGET)
        assert "no favorites" in watch("--list").stdout
        assert "account-is-unknown" in watch("--account", "wrok", status=2).stderr
        watch("--add", "vision-lab/", status=2)


def test_a_person_at_a_terminal_hears_that_nothing_changed(sample, home):
    with watched(sample, home, TARGET) as (front, _):
        here = {"WANDB_BASE_URL": front.url, "WANDB_API_KEY": sample.key("lzwjava")}
        status, said = on_a_terminal(home, "--lang", "en", "watch", **here)
        assert status == 0 and "Nothing was lost or gained. Favorites tested: 1" in said
        status, said = on_a_terminal(home, "--lang", "en", "-q", "watch", **here)
        assert status == 0 and "Nothing" not in said


def test_a_favorite_of_a_key_that_is_no_longer_here_could_not_be_tested(sample, home):
    with watched(sample, home, TARGET) as (_, watch):
        assert "[key-missing]" in watch(status=3, WANDB_API_KEY="").stderr


def test_favorites_that_cannot_be_read_are_no_loss(sample, home):
    with watched(sample, home, TARGET) as (_, watch):
        [kept] = home.path.rglob("watch.json")
        assert sample.key("lzwjava") not in kept.read_text()
        kept.write_text("{")
        assert "[system-refused]" in watch(status=3).stderr
        assert kept.read_text() == "{"
