"""What `keywand check --actions` says of Weave traces against what released weave then meets: person by person."""

import json
import os
from pathlib import Path

import clients
import pytest
from conftest import Sample

VERSIONS = clients.WEAVE
# Member, view-only role, viewer's seat, nobody of the team, key of another organization, open project, project to be created.
CELLS = [
    ("lzwjava", "vision-lab/segmentation"), ("tanaka-ken", "vision-lab/segmentation"), ("suzuki-aoi", "vision-lab/segmentation"),
    ("m-keller", "vision-lab/segmentation"), ("garcia-ana", "vision-lab/resnet"), ("guest-lee", "speech-group/open-benchmark"),
    ("lzwjava", "vision-lab/new-traces"),
]  # fmt: skip
# Access to Weave is granted apart from the seat for models, and no field tells it.
CANNOT_BE_KNOWN = {"suzuki-aoi"}
# An import of weave takes seconds: these alone with the older release, unless every cell is wanted.
FEW = {"lzwjava", "tanaka-ken"}


def told(sample, person, target):
    report = sample.check(person, target, "--actions")
    return next(action["state"] for action in report["actions"] if action["action"] == "trace-weave")


def met(sample, version, person, target, home):
    script = str(Path(__file__).parent / "trace.py")
    done = clients.run_weave(version, [script, target], sample.environment(person, home), home)
    lines = [line for line in done.stdout.splitlines() if line.startswith("KEYWAND ")]
    assert lines, done.stdout + done.stderr
    return json.loads(lines[-1].removeprefix("KEYWAND "))


def asked(version):
    everything = os.environ.get("KEYWAND_SDK") == "all" or version == VERSIONS[0]
    return [cell for cell in CELLS if everything or cell[0] in FEW and cell[1] == CELLS[0][1]]


@pytest.mark.parametrize("version", VERSIONS)
def test_whoever_may_trace_traces_and_whoever_may_not_is_refused(version, four_at_a_time, tmp_path):
    assert clients.weave(version).exists(), f"python tests/sdk/clients.py weave-{version}"
    sample = Sample()
    wrong, unknown = [], set()
    try:
        cells = asked(version)
        # All reading first: a trace creates its project.
        states = [told(sample, *cell) for cell in cells]
        homes = [tmp_path / str(number) for number, _ in enumerate(cells)]
        [home.mkdir() for home in homes]
        comes = list(four_at_a_time.map(lambda cell, home: met(sample, version, *cell, str(home)), cells, homes))
        for (person, target), state, came in zip(cells, states, comes):
            if state == "unknown":
                unknown.add(person)
            elif (state == "may") != (came == "done"):
                wrong.append(f"{person} {target}: keywand says {state}, weave {version}: {came}")
    finally:
        sample.stop()
    assert not wrong, "\n".join(wrong)
    assert unknown == CANNOT_BE_KNOWN & {person for person, _ in cells}
