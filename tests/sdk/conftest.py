"""The sample W&B, the terminal face, and the real clients."""

import json
import os
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import clients
from forked import forks

ROOT = Path(__file__).resolve().parents[2]
KEYWAND = os.environ.get("KEYWAND_BIN", str(ROOT / "target" / "debug" / "keywand"))
STRANGE_KEY = "5e17171e15e17171e15e17171e15e17171e1f00d"


class Sample:
    """A running sample W&B."""

    def __init__(self, *lacks):
        lesser = [part for lack in lacks for part in ("--lesser", lack)]
        self.process = subprocess.Popen([KEYWAND, "demo", "--json", *lesser], stdout=subprocess.PIPE, text=True)
        self.told = json.loads(self.process.stdout.readline())
        self.url = self.told["url"]
        self.keys = {person["username"]: person["key"] for person in self.told["people"]}
        self.worlds = {world["name"]: world for world in self.told["worlds"]}

    def key(self, person):
        return self.keys.get(person, STRANGE_KEY)

    def check(self, person, target, *options):
        """`keywand check`, the key on standard input."""
        command = [KEYWAND, "check", target, "--key-stdin", "--host", self.url, "--json", "--lang", "en", *options]
        done = subprocess.run(command, input=self.key(person), capture_output=True, text=True, timeout=60)
        report = json.loads(done.stdout)
        assert done.returncode == {"allowed": 0, "denied": 1}.get(report["verdict"], 3)
        return report

    def environment(self, person, home):
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        return kept | {
            "HOME": home,
            "WANDB_BASE_URL": self.url,
            "WANDB_API_KEY": self.key(person),
            "WANDB_ERROR_REPORTING": "false",
            "WANDB_SILENT": "false",
        }

    def client(self, version, person, arguments, home=None, **more):
        """A command of a real client, in a home of its own."""
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as made:
            return subprocess.run(
                [str(clients.python(version)), *arguments],
                env=self.environment(person, home or made) | more,
                cwd=home or made,
                capture_output=True,
                text=True,
                timeout=120,
                stdin=subprocess.DEVNULL,
            )

    def script(self, version, person, name, asked):
        """A script beside this one, in a fork of a real client that has wandb imported, in a home of its own."""
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home, tempfile.TemporaryDirectory() as said:
            out, err = Path(said, "out"), Path(said, "err")
            argv = [Path(__file__).parent / name, json.dumps(asked)]
            code = forks(version).run(argv, self.environment(person, home), home, out, err)
            return subprocess.CompletedProcess(argv, code, out.read_text(errors="replace"), err.read_text(errors="replace"))

    def init(self, version, person, entity, project):
        """What `wandb.init`, `log` and `finish` come to."""
        done = self.script(version, person, "run.py", [entity, project])
        lines = [line for line in done.stdout.splitlines() if line.startswith("KEYWAND ")]
        said = json.loads(lines[-1].removeprefix("KEYWAND ")) if lines else {"init": "refused", "error": f"exit {done.returncode}"}
        return said | {"output": done.stdout + done.stderr}

    def stop(self):
        self.process.kill()
        self.process.wait()


@pytest.fixture(scope="module")
def sample():
    started = Sample()
    yield started
    started.stop()


@pytest.fixture(scope="session")
def four_at_a_time():
    with ThreadPoolExecutor(4) as pool:
        yield pool


def target(world):
    return f"{world['entity']}/{world['project']}" if world["entity"] else world["project"]
