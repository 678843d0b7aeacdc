"""What `keywand check --actions` says against what a released client then meets: person by action, client by client.

The newest client meets every cell; the older ones, and a server that knows few fields, a choice of them. KEYWAND_SDK=all asks
everything of everybody.
"""

import json
import os

import clients
import pytest
from conftest import Sample

VERSIONS = ("0.31.0", "0.30.0", "0.22.3")
AT = ("vision-lab", "segmentation")
SUBJECTS = {"sweep": "sweep001", "queue": "gpu", "artifact": "train-set", "registry": "model", "organization": "example-research"}
# A deleted run is gone for all that would come after.
ACTIONS = [
    "read", "edit-run", "create-sweep", "use-artifact", "link-registry", "create-project", "invite-member", "log-run", "log-artifact",
    "delete-run",
]
# What the newest and the oldest client are asked besides; before the run is gone.
MORE = ["push-queue", "stop-run", "resume-run"]
ALL = os.environ.get("KEYWAND_SDK") == "all"
# An agent stays ten seconds: one that may is enough beside one that is refused.
AGENTS = [("lzwjava", "run-of-lzwjava"), ("tanaka-ken", "run-of-tanaka")]
MORE_AGENTS = [("suzuki-aoi", "run-of-suzuki"), ("m-keller", "run-of-ci")]
# An own run, another's, one as an admin, a view-only role, a viewer's seat, nobody of the team.
CELLS = [
    ("lzwjava", "run-of-sato"), ("lzwjava", "run-of-lzwjava"), ("sato-yuki", "run-of-yamada"), ("tanaka-ken", "run-of-tanaka"),
    ("suzuki-aoi", "run-of-suzuki"), ("m-keller", "run-of-ci"),
]
# Own run, view-only role, nobody of the team.
CHOICE = [("lzwjava", "run-of-lzwjava"), ("tanaka-ken", "run-of-tanaka"), ("m-keller", "run-of-ci")]
# Cells that no read-only request decides: whether members of a team may invite is a setting that no field tells.
CANNOT_BE_KNOWN = {("lzwjava", "invite-member"), ("suzuki-aoi", "invite-member")}


def told(sample, person, run):
    subjects = ["--run", run, "--artifact", SUBJECTS["artifact"], "--registry", SUBJECTS["registry"]]
    subjects += ["--sweep", SUBJECTS["sweep"], "--queue", SUBJECTS["queue"]]
    report = sample.check(person, "/".join(AT), "--actions", *subjects)
    return {action["action"]: action["state"] for action in report["actions"]}


def met(sample, version, person, run, actions):
    done = sample.script(version, person, "act.py", [*AT, SUBJECTS | {"run": run}, actions])
    lines = [line for line in done.stdout.splitlines() if line.startswith("KEYWAND ")]
    assert len(lines) == len(actions), done.stdout + done.stderr
    return dict(json.loads(line.removeprefix("KEYWAND ")) for line in lines)


def asked_of(version, person, run):
    more = MORE if version in (VERSIONS[0], VERSIONS[-1]) else []
    agents = AGENTS + (MORE_AGENTS if ALL else [])
    agent = ["join-sweep"] if version == VERSIONS[0] and (person, run) in agents else []
    return ACTIONS[:-1] + more + agent + ACTIONS[-1:]


def cells(version):
    return CELLS if ALL or version == VERSIONS[0] else CHOICE


@pytest.mark.parametrize("version", VERSIONS)
def test_what_may_be_done_is_done_and_what_may_not_is_refused(version, four_at_a_time):
    assert clients.python(version).exists(), f"python tests/sdk/clients.py {version}"
    sample = Sample()
    wrong, unknown = [], set()
    try:
        asked = [(person, run, told(sample, person, run), asked_of(version, person, run)) for person, run in cells(version)]
        comes = four_at_a_time.map(lambda cell: met(sample, version, cell[0], cell[1], cell[3]), asked)
        for (person, run, states, actions), came in zip(asked, comes):
            for action in actions:
                state = states[action]
                if state == "unknown":
                    unknown.add((person, action))
                elif (state == "may") != (came[action] == "done"):
                    wrong.append(f"{person} {run} {action}: keywand says {state}, wandb {version}: {came[action]}")
    finally:
        sample.stop()
    assert not wrong, "\n".join(wrong)
    people = {person for person, _ in cells(version)}
    assert unknown == {(person, action) for person, action in CANNOT_BE_KNOWN if person in people}


def test_a_server_that_knows_few_fields_makes_no_cell_wrong(four_at_a_time):
    lesser = Sample("unknown-fields", "members-hidden")
    wrong, not_compared = [], set()
    try:
        asked = [(person, run, told(lesser, person, run)) for person, run in cells(None)]
        asked = [(person, run, states, [action for action in ACTIONS if states[action] != "unknown"]) for person, run, states in asked]
        comes = four_at_a_time.map(lambda cell: met(lesser, VERSIONS[-1], cell[0], cell[1], cell[3]), asked)
        for (person, run, states, known), came in zip(asked, comes):
            for action in known:
                # The client asks for a field that this server does not know: that decides nothing about the right.
                if "Cannot query field" in came[action]:
                    not_compared.add(action)
                elif (states[action] == "may") != (came[action] == "done"):
                    wrong.append(f"{person} {run} {action}: keywand says {states[action]}, the client: {came[action]}")
    finally:
        lesser.stop()
    assert not wrong, "\n".join(wrong)
    assert not_compared == {"read", "link-registry", "invite-member"}
