"""`keywand check --actions`: what an account may do at a target, action by action."""

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import Sample, sample  # noqa: E402
from test_terminal import keywand  # noqa: E402

PLAIN = ["read", "log-run", "create-sweep", "log-artifact", "use-artifact", "trace-weave", "create-project", "invite-member"]
ALL = [
    "read", "log-run", "resume-run", "edit-run", "stop-run", "delete-run", "create-sweep", "join-sweep", "log-artifact",
    "use-artifact", "link-registry", "push-queue", "trace-weave", "create-project", "invite-member",
]


def asked(sample, person, target, *options):
    done = keywand("check", target, "--key-stdin", "--host", sample.url, "--actions", "--json", "--lang", "en", *options, key=sample.key(person))
    return done.returncode, json.loads(done.stdout)


def states(report):
    return {action["action"]: action["state"] for action in report["actions"]}


def test_every_action_is_told_in_order_and_those_without_a_subject_are_left_out(sample):
    status, report = asked(sample, "lzwjava", "vision-lab/segmentation")
    assert (status, [action["action"] for action in report["actions"]]) == (0, PLAIN)
    subjects = ["--run", "run-of-sato", "--sweep", "sweep001", "--artifact", "train-set", "--queue", "gpu", "--registry", "model"]
    status, report = asked(sample, "lzwjava", "vision-lab/segmentation", *subjects)
    assert (status, [action["action"] for action in report["actions"]]) == (0, ALL)
    for action in report["actions"]:
        assert set(action) >= {"action", "state", "subject", "codes", "title", "evidence"}
        assert action["evidence"], action
        assert action["state"] == "may" or action["codes"], action
    named = {action["action"]: action["subject"] for action in report["actions"]}
    assert (named["delete-run"], named["link-registry"], named["read"]) == ("run-of-sato", "model", None)


@pytest.mark.parametrize(("subjects", "more"), [([], 1), (["--run", "run-of-sato", "--queue", "gpu"], 1), (["--registry", "model"], 2)])
def test_all_actions_cost_at_most_three_requests_more(sample, subjects, more):
    _, report = asked(sample, "lzwjava", "vision-lab/segmentation", *subjects)
    assert report["requests"] == 1 + more


@pytest.mark.parametrize(
    ("person", "run", "expect"),
    [
        ("lzwjava", "run-of-lzwjava", ("may", "may", "may", "may")),
        ("lzwjava", "run-of-sato", ("may", "may", "may-not", "may-not")),
        ("sato-yuki", "run-of-lzwjava", ("may", "may", "may", "may")),
        ("tanaka-ken", "run-of-tanaka", ("may-not", "may-not", "may-not", "may-not")),
        ("suzuki-aoi", "run-of-suzuki", ("may-not", "may-not", "may-not", "may-not")),
        ("ci-vision", "run-of-lzwjava", ("may", "may", "unknown", "unknown")),
        ("lzwjava", "no-such-run", ("may-not", "may-not", "may-not", "may-not")),
    ],
)
def test_a_run_is_ended_by_whoever_made_it_and_by_admins(sample, person, run, expect):
    _, report = asked(sample, person, "vision-lab/segmentation", "--run", run)
    told = states(report)
    assert tuple(told[action] for action in ("resume-run", "edit-run", "stop-run", "delete-run")) == expect


@pytest.mark.parametrize(
    ("person", "registry", "state"),
    [
        ("tanaka-ken", "model", "may"),
        ("lzwjava", "model", "may"),
        ("suzuki-aoi", "model", "may-not"),
        ("yamada-rin", "dataset", "may-not"),
        ("ci-vision", "dataset", "may-not"),
        ("sato-yuki", "no-such-registry", "may-not"),
    ],
)
def test_the_role_in_a_registry_is_independent_of_the_teams(sample, person, registry, state):
    _, report = asked(sample, person, "vision-lab/segmentation", "--registry", registry)
    assert states(report)["link-registry"] == state


def test_the_address_of_a_page_names_the_run(sample):
    status, report = asked(sample, "lzwjava", f"{sample.url}/vision-lab/segmentation/runs/run-of-sato?nw=1")
    assert status == 0
    assert {a["subject"] for a in report["actions"] if a["action"].endswith("-run") and a["action"] != "log-run"} == {"run-of-sato"}


@pytest.mark.parametrize(("option", "kind", "subject", "action"), [("--run", "runs", "run-of-sato", "resume-run"), ("--sweep", "sweeps", "sweep001", "join-sweep")])
def test_an_option_takes_the_address_of_a_page_in_the_target_and_refuses_another(sample, option, kind, subject, action):
    _, report = asked(sample, "lzwjava", "vision-lab/segmentation", option, f"{sample.url}/vision-lab/segmentation/{kind}/{subject}")
    named = {each["action"]: (each["subject"], each["state"]) for each in report["actions"]}
    assert named[action] == (subject, "may")
    other = f"{sample.url}/vision-lab/other/{kind}/{subject}"
    for language in ("en", "ja"):
        done = keywand("check", "vision-lab/segmentation", "--key-stdin", "--host", sample.url, "--actions", option, other, "--lang", language, key=sample.key("lzwjava"))
        said = done.stdout + done.stderr
        assert done.returncode == 2 and other in said and "vision-lab/segmentation" in said, said


def test_the_exit_status_stays_that_of_logging_a_run(sample):
    status, report = asked(sample, "tanaka-ken", "vision-lab/segmentation")
    assert (status, states(report)["read"], states(report)["log-run"]) == (1, "may", "may-not")


def test_whoever_is_not_answered_is_never_told_no(sample):
    for person in ("flood-user", "broken-user", "portal-user"):
        _, report = asked(sample, person, f"{person}/p", "--run", "x", "--queue", "q", "--registry", "r")
        assert set(states(report).values()) == {"unknown"}, person


def test_a_server_that_knows_few_fields_costs_the_answer_and_never_says_no():
    lesser = Sample("unknown-fields", "members-hidden")
    try:
        subjects = ["--run", "run-of-sato", "--artifact", "train-set", "--queue", "gpu", "--registry", "model"]
        _, report = asked(lesser, "lzwjava", "vision-lab/segmentation", *subjects)
        told = states(report)
        assert "may-not" not in told.values(), told
        assert told["read"] == told["use-artifact"] == "may"
    finally:
        lesser.stop()


@pytest.mark.parametrize(("language", "title", "word"), [("en", "What this account can do here", "Denied"), ("ja", "このアカウントがここでできる操作", "できません")])
def test_both_languages_say_it(sample, language, title, word):
    done = keywand("check", "vision-lab/segmentation", "--key-stdin", "--host", sample.url, "--actions", "--run", "run-of-sato", "--lang", language, key=sample.key("lzwjava"))
    _, _, rest = done.stdout.partition(title)
    assert word in rest and "[run-belongs-to-another]" in rest and "run-of-sato" in rest, done.stdout


@pytest.mark.parametrize(
    ("option", "page"),
    [("--artifact", "https://wandb.ai/vision-lab/segmentation/artifacts/dataset/train-set/v0"), ("--registry", "https://wandb.ai/orgs/example-research/registry/model")],
)
def test_a_page_on_another_host_is_refused(sample, option, page):
    status, problem = asked(sample, "lzwjava", "vision-lab/segmentation", option, page)
    assert (status, problem["code"]) == (2, "url-does-not-fit-target"), problem
