"""`keywand guard` against what `wandb.init` then does, with the same environment and the same folder."""

import subprocess
import tempfile
from pathlib import Path

from conftest import KEYWAND, Sample
from recorder import Authority, Recorder, authorization
from test_whoami import begin, sent, surroundings
from worlds_of_identity import ROWS

NEWEST = "0.31.0"
MAY, MAY_NOT, ASKS_FIRST, CANNOT_TELL = 0, 1, 2, 3


def guard(target, environment, folder):
    command = [KEYWAND, "--lang", "en", "guard", target]
    return subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, timeout=60)


def test_the_guard_says_what_wandb_init_then_meets(four_at_a_time):
    sample = Sample()
    try:
        worlds = [world for world in sample.worlds.values() if world["entity"] and world["mark"] == "decidable"]

        def here(world):
            with tempfile.TemporaryDirectory() as home:
                return guard(f"{world['entity']}/{world['project']}", sample.environment(world["person"], home), home)

        # All reading first: an allowed init creates projects.
        said = [here(world) for world in worlds]
        asked = [(world, done) for world, done in zip(worlds, said) if done.returncode != CANNOT_TELL]
        met = four_at_a_time.map(lambda one: sample.init(NEWEST, one[0]["person"], one[0]["entity"], one[0]["project"]), asked)
        wrong = [
            f"{world['name']}: guard {done.returncode} {done.stdout}, wandb {answer['init']} {answer.get('error')}"
            for (world, done), answer in zip(asked, met)
            if (done.returncode == MAY) != (answer["init"] == "allowed")
        ]
        assert not wrong, "\n".join(wrong)
        assert {done.returncode for _, done in asked} == {MAY, MAY_NOT}
    finally:
        sample.stop()


def ask(row, authority):
    """What the guard does and what the client does, in one world of keys."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as root, Recorder(authority) as recorder:
        log = Path(root, "log")
        own, folder = row.make(Path(root, "home"), recorder.port)
        environment = surroundings(root, recorder, authority) | own
        done = guard("team/project", environment, folder)
        asked = [(seen.host.lower(), seen.authorization) for seen in recorder.seen]
        recorder.seen.clear()
        code = begin(NEWEST, environment, folder, log)
        return done, asked, sent(row, code, recorder, log.read_text(errors="replace"))


def differs(row, done, asked, met):
    """In what they differ, in words. A host that only the folder names is asked about first, and gets no key."""
    if done.returncode == ASKS_FIRST:
        return None if not asked else f"asks first, and sent {asked}"
    if done.returncode == CANNOT_TELL and not asked and "identity token" in done.stdout:
        return None if met.place and met.place.name == row.places()["token"].name else f"names a token, the client {met}"
    if met.place is None:
        return None if done.returncode == MAY_NOT and not asked else f"{done.stdout} {asked}, the client {met.error or 'no key'}"
    expected = (met.host.lower(), authorization(met.key)) if met.key else None
    return None if asked and asked[0] == expected else f"sent {asked}, {done.stdout} {done.stderr}; the client {met.host} {met.place}"


def test_the_guard_asks_with_the_key_that_wandb_init_then_sends(four_at_a_time, tmp_path_factory):
    authority = Authority(tmp_path_factory.mktemp("authority"))
    rows = [row for row in ROWS if not row.why]
    answers = list(zip(rows, four_at_a_time.map(lambda row: ask(row, authority), rows)))
    wrong = [f"{row.name}: {found}" for row, answer in answers if (found := differs(row, *answer))]
    assert not wrong, "\n".join(wrong)
    asked = sum(bool(sent) for _, (_, sent, _) in answers)
    assert asked > len(answers) / 2, "most worlds must be compared by the key that was sent"
