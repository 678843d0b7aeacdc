"""Offline runs that a released client makes, and where its `wandb sync` brings them with the commands of `keywand offline`."""

import base64
import json
import subprocess
import tempfile
import urllib.request
from pathlib import Path

import clients
from conftest import KEYWAND

NEWEST = "0.31.0"
MAKE = """
import wandb
for project, run in (("resnet", "kept0001"), ("mistaken", "moved001")):
    with wandb.init(entity="vision-lab", project=project, id=run, mode="offline") as begun:
        begun.log({"loss": 0.5})
"""


def found(sample, project, run):
    """Is the run in this project of the sample?"""
    query = "query Find($run: String!) { project(name: \"%s\", entityName: \"vision-lab\") { run(name: $run) { name } } }" % project
    body = json.dumps({"query": query, "variables": {"run": run}}).encode()
    key = base64.b64encode(f"api:{sample.key('lzwjava')}".encode()).decode()
    request = urllib.request.Request(f"{sample.url}/graphql", body, {"Content-Type": "application/json", "Authorization": f"Basic {key}"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        project = json.load(answer)["data"]["project"]
    return bool(project and project["run"])


def test_wandb_sync_brings_runs_where_keywand_says(sample):
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        environment = sample.environment("lzwjava", home)
        environment["PATH"] = f"{clients.python(NEWEST).parent}:{environment['PATH']}"

        def run(*command, status=0):
            done = subprocess.run(command, env=environment, cwd=home, capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL)
            assert done.returncode == status, (command, done.stdout, done.stderr)
            return done

        run(str(clients.python(NEWEST)), "-c", MAKE)
        before = {path: path.read_bytes() for path in Path(home).rglob("*.wandb")}
        assert len(before) == 2
        said = {told["run"]: told for told in json.loads(run(KEYWAND, "offline", "--json").stdout)}
        assert {name: (told["target"], told["verdict"]) for name, told in said.items()} == {
            "kept0001": ("vision-lab/resnet", "allowed"),
            "moved001": ("vision-lab/mistaken", "allowed"),
        }
        run("sh", "-c", said["kept0001"]["command"])
        assert found(sample, "resnet", "kept0001")

        (line,) = run(KEYWAND, "offline", "--to", "vision-lab/gathered").stdout.splitlines()
        assert " -p gathered " in line and "moved001" in line and not found(sample, "gathered", "moved001")
        run(KEYWAND, "offline", "--to", "vision-lab/gathered", "--run", "--yes")
        assert found(sample, "gathered", "moved001") and not found(sample, "mistaken", "moved001")
        assert {path: path.read_bytes() for path in before} == before
        assert all(told["synced"] for told in json.loads(run(KEYWAND, "offline", "--json").stdout))
