"""The sample W&B is proved by the client it doubles: the same words, the same commands."""

import re

import pytest

# What each client printed against a server that refuses, in the words of its release.
WORDS = {
    "0.31.0": {"seed": "CommError: permission denied", "entity-not-found": "entity robotics-2026 not found during upsertBucket"},
    "0.22.3": {"seed": "returned error 403", "entity-not-found": "entity robotics-2026 not found during upsertBucket"},
    "0.19.11": {"seed": "returned error 403", "entity-not-found": "entity robotics-2026 not found during upsertBucket"},
    "0.16.6": {"seed": "permission denied", "entity-not-found": "entity robotics-2026 not found during upsertBucket"},
}


@pytest.mark.parametrize(("version", "name"), [(version, name) for version, names in WORDS.items() for name in names])
def test_the_client_fails_with_the_words_it_has_for_wandb(sample, version, name):
    world = sample.worlds[name]
    met = sample.init(version, world["person"], world["entity"], world["project"])
    assert met["init"] == "refused"
    assert WORDS[version][name] in met["output"], met["output"][-2000:]


def test_keywand_explains_what_the_client_printed(sample):
    import json
    import subprocess

    from conftest import KEYWAND

    world = sample.worlds["seed"]
    for version in WORDS:
        met = sample.init(version, world["person"], world["entity"], world["project"])
        done = subprocess.run([KEYWAND, "explain", "--json", "--lang", "ja"], input=met["output"], capture_output=True, text=True)
        report = json.loads(done.stdout)
        codes = [finding["code"] for finding in report["findings"]]
        assert done.returncode == 1
        # From some versions on, only the script's own line names the entity; here the script takes it from an argument.
        assert codes[:1] in (["permission-denied-unexplained"], ["entity-is-placeholder"]), (version, codes)
        assert report["slots"]["user"] == "lzwjava", (version, report["slots"])


def test_login_verifies_the_key(sample):
    done = sample.client("0.31.0", "lzwjava", ["-m", "wandb", "login", "--verify"])
    assert done.returncode == 0, done.stderr
    assert "Currently logged in as: lzwjava (vision-lab)" in done.stderr


def test_login_with_a_strange_key_fails_as_against_wandb(sample):
    done = sample.client("0.31.0", "nobody", ["-m", "wandb", "login", "--verify"])
    assert done.returncode == 1
    assert re.search(r"Failed to authenticate with .*401", done.stderr), done.stderr


def test_the_public_api_lists_what_the_person_reaches(sample):
    script = (
        "import wandb; api = wandb.Api(timeout=8); v = api.viewer; print(v.username, v.entity, sorted(v.teams));"
        "print(sorted(p.name for p in api.projects('nlp_team'))); t = api.team('vision-lab');"
        "print(sorted(m.username for m in t.members))"
    )
    done = sample.client("0.31.0", "lzwjava", ["-c", script])
    assert done.returncode == 0, done.stderr
    viewer, projects, members = done.stdout.strip().splitlines()
    assert viewer.startswith("lzwjava vision-lab") and "nlp_team" in viewer
    assert "tokenizer" in projects and "sato-yuki" in members


def test_a_deleted_run_id_stays_used_up(sample):
    script = (
        "import wandb; api = wandb.Api(timeout=8); run = api.create_run(run_id='used-once', project='resnet', entity='vision-lab');"
        "run.delete(); print('deleted')"
    )
    done = sample.client("0.31.0", "lzwjava", ["-c", script])
    assert "deleted" in done.stdout, done.stderr
    again = (
        "import wandb; wandb.init(id='used-once', entity='vision-lab', project='resnet', settings=wandb.Settings(init_timeout=6))"
    )
    done = sample.client("0.31.0", "lzwjava", ["-c", again])
    assert done.returncode != 0
    assert "was previously created and deleted; try a new run name" in done.stderr, done.stderr
