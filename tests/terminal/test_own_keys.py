"""Several keys of one person: the one that works is found among them and offered, and a username leads to none of them."""

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import Sample  # noqa: E402
from keychain import Home  # noqa: E402

TARGET = "vision-lab/resnet"


def added(home, sample, label, key):
    home.keywand("add", label, "--host", sample.url, "--key-stdin", key=key)


@pytest.fixture(scope="module")
def sample():
    started = Sample()
    yield started
    started.stop()


@pytest.fixture(scope="module")
def home(sample):
    more = {key["username"]: key["key"] for key in sample.told["more_keys"]}
    with Home() as made:
        added(made, sample, "ana", sample.key("garcia-ana"))
        added(made, sample, "other", sample.key("m-keller"))
        added(made, sample, "acme-key", more["garcia-ana"])
        added(made, sample, "berg", sample.key("otto-berg"))
        yield made


def accounts(home):
    return {one["label"]: one for one in json.loads(home.keywand("accounts", "--json").stdout)}


def test_the_key_that_works_is_found_and_offered(home):
    report = json.loads(home.keywand("check", TARGET, "--account", "ana", "--json", "--lang", "en", status=1).stdout)
    causes = [found["code"] for found in report["findings"] if found["group"] != "machine"]
    assert causes == ["organization-key-required", "another-account-is-member"]
    offered = report["findings"][1]
    assert (offered["facts"]["account"], offered["confidence"]) == ("acme-key", "certain")
    assert "another organization" in offered["what"] and "acme-key" in offered["what"]
    assert offered["steps"][0]["action"]["kind"] == "switch-to"
    home.keywand("check", TARGET, "--account", "acme-key")


def test_all_keys_of_one_person_are_one_group(home):
    known = accounts(home)
    assert known["acme-key"]["group"] == known["ana"]["group"] == known["ana"]["id"]
    assert known["other"]["group"] == known["other"]["id"]
    lines = home.keywand("accounts", "--lang", "en").stdout.splitlines()
    assert lines[1].strip() == "2 keys of garcia-ana", lines
    assert [line.split()[0] for line in lines[2:4]] == ["ana", "acme-key"], lines


def test_the_kind_of_a_key_is_inferred_from_where_it_works_and_else_not_said(home):
    home.keywand("check", TARGET, "--account", "ana", status=1)
    home.keywand("check", TARGET, "--account", "acme-key")
    known = accounts(home)
    assert known["ana"]["kind"] == {"kind": "personal", "organization": None, "inferred": True}
    assert known["acme-key"]["kind"] == {"kind": "organization", "organization": "Example Research", "inferred": True}
    assert known["other"]["kind"] is None
    for language, words in [("en", "key of Example Research (inferred)"), ("ja", "Example Research のキー（推定）")]:
        assert words in home.keywand("accounts", "--lang", language).stdout


def test_a_service_account_is_one_of_the_persons_keys_and_told_by_the_list_of_members(sample):
    with Home() as home:
        added(home, sample, "me", sample.key("garcia-ana"))
        added(home, sample, "ci", sample.key("ci-vision"))
        assert accounts(home)["ci"]["kind"] == {"kind": "service", "organization": None, "inferred": True}
        report = json.loads(home.keywand("check", TARGET, "--account", "me", "--json", "--lang", "en", status=1).stdout)
        offered = next(found for found in report["findings"] if found["code"] == "another-account-is-member")
        assert (offered["facts"]["account"], offered["confidence"]) == ("ci", "certain")
        home.keywand("reach", "--account", "ci")
        known = accounts(home)
        assert known["ci"]["kind"] == {"kind": "service", "organization": None, "inferred": False}
        assert known["ci"]["group"] == known["me"]["group"]
        assert "2 keys of garcia-ana" in home.keywand("accounts", "--lang", "en").stdout
        # With two people, nobody says whose it is.
        added(home, sample, "other", sample.key("m-keller"))
        known = accounts(home)
        assert known["ci"]["group"] == known["ci"]["id"]


def test_a_new_key_is_of_no_known_kind(sample):
    more = {key["username"]: key["key"] for key in sample.told["more_keys"]}
    with Home() as home:
        added(home, sample, "ana", sample.key("garcia-ana"))
        home.keywand("check", TARGET, "--account", "ana", status=1)
        assert accounts(home)["ana"]["kind"]["kind"] == "personal"
        home.keywand("add", "--replace", "ana", "--key-stdin", key=more["garcia-ana"])
        assert accounts(home)["ana"]["kind"] is None


@pytest.mark.parametrize("command", [("exec", "garcia-ana", "--", "true"), ("switch", "garcia-ana"), ("bind", "garcia-ana")])
def test_a_username_of_several_keys_chooses_none(home, command):
    done = home.keywand(*command, "--lang", "en", status=None)
    assert done.returncode != 0
    assert "acme-key" in done.stderr and "ana" in done.stderr, done.stderr


@pytest.mark.parametrize("name", ["ana", "acme-key"])
def test_exec_takes_the_key_that_was_named(home, name):
    done = home.keywand("exec", name, "--", "sh", "-c", "echo $WANDB_API_KEY")
    hint = accounts(home)[name]["key_hint"]
    assert done.stdout.strip()[:4] == hint[:4] and done.stdout.strip()[-4:] == hint[-4:]


PRINT = ("sh", "-c", "echo $WANDB_API_KEY")


@pytest.mark.parametrize(
    "command",
    [
        ("exec", "--for", TARGET, "--", *PRINT),
        ("exec", f"--for={TARGET}", "garcia-ana", *PRINT),
        ("exec", "garcia-ana", "--for", TARGET, "--", *PRINT),
        ("exec", "--lang", "en", "--for", "{url}/vision-lab/resnet/runs/abc", "--", *PRINT),
    ],
)
def test_exec_takes_the_key_that_may_log_to_the_target(home, sample, command):
    done = home.keywand(*(word.replace("{url}", sample.url) for word in command))
    hint = accounts(home)["acme-key"]["key_hint"]
    assert done.stdout.strip()[-4:] == hint[-4:]
    assert "acme-key" in done.stderr


def test_a_key_that_was_named_is_never_changed_for_another_one(home):
    done = home.keywand("exec", "ana", "--for", TARGET, "--lang", "en", "--", "true", status=125)
    assert "organization-key-required" in done.stderr and "“acme-key” (garcia-ana) should" in done.stderr, done.stderr


def test_nobody_who_may_is_said_with_each_cause(home):
    done = home.keywand("switch", "--for", "frozen-team/only-this", "--lang", "en", status=1)
    for label in ("ana", "acme-key", "other", "berg"):
        assert f"  {label}: " in done.stderr, done.stderr
    told = json.loads(home.keywand("bind", "--for", "frozen-team/only-this", "--json", status=1).stdout)
    assert [report["verdict"] for report in told["accounts"]] == ["denied"] * 4


def test_switch_bind_and_env_take_the_key_that_may_log_to_the_target(home, tmp_path):
    hint = accounts(home)["acme-key"]["key_hint"]
    home.keywand("switch", "--for", TARGET, "--with-settings")
    assert accounts(home)["acme-key"]["active"]
    bound = json.loads(home.keywand("bind", "garcia-ana", "--for", TARGET, "--dir", str(tmp_path), "--json").stdout)
    assert bound["account"] == "acme-key"
    lines = home.keywand("env", "--for", TARGET).stdout.splitlines()
    assert lines[0].strip("'")[-4:] == hint[-4:]


def test_a_target_on_another_host_is_asked_of_nobody_here(home):
    done = home.keywand("switch", "--for", "https://wandb.ai/a/b", "--lang", "en", status=1)
    assert "No saved account" in done.stderr
    named = home.keywand("switch", "ana", "--for", "https://wandb.ai/a/b", "--json", status=2)
    assert json.loads(named.stdout)["code"] == "account-is-on-another-host"
