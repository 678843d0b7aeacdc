"""A client's Python that has wandb imported, and runs scripts in forks of itself."""

import itertools
import json
import os
import subprocess
import tempfile
import threading
from concurrent.futures import Future
from functools import cache
from pathlib import Path

import clients

FORKS = Path(__file__).parent / "forks.py"
PATIENCE = 120
"""Seconds after which a script is ended."""


class Forks:
    """Scripts of one client, any number at a time."""

    def __init__(self, version):
        self.home = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.process = subprocess.Popen(
            [clients.python(version), FORKS],
            env={"PATH": os.environ["PATH"], "HOME": self.home.name, "WANDB_ERROR_REPORTING": "false"},
            cwd=self.home.name,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.process.stdout.readline() == "ready\n"
        self.numbers = itertools.count()
        self.waiting = {}
        self.asking = threading.Lock()
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stdout:
            number, status = map(int, line.split())
            self.waiting.pop(number).set_result(status)

    def run(self, argv, environment, folder, out, err=None, patience=PATIENCE):
        """The exit status of a script, which writes to these files; below zero the signal that ended it."""
        asked = {
            "argv": [str(part) for part in argv],
            "environment": environment,
            "folder": str(folder),
            "out": str(out),
            "err": str(err or out),
            "patience": patience,
        }
        with self.asking:
            number = next(self.numbers)
            self.waiting[number] = ended = Future()
            self.process.stdin.write(json.dumps(asked | {"number": number}) + "\n")
            self.process.stdin.flush()
        return ended.result(patience + 60)


@cache
def forks(version):
    """One for every client, which ends with the tests."""
    return Forks(version)
