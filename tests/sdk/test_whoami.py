"""`keywand whoami` against what the real clients send: world by world, client by client.

KEYWAND_SDK=all asks about every world; otherwise a third of them.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import pytest

import clients
from conftest import KEYWAND
from recorder import EXCHANGED, Authority, Recorder, authorization
from worlds_of_identity import ROWS

HERE = Path(__file__).parent
FAILED = "KEYWAND failed: "


class Sent(NamedTuple):
    """What a client did: the host, the key and its word as it sent them, every request, or why it would not begin."""

    host: str | None
    key: str | None
    word: str | None
    all: list
    refused: list
    error: str | None
    log: str


class Client:
    """A client's Python that has wandb imported."""

    def __init__(self, version):
        self.home = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        command = [str(clients.python(version)), str(HERE / "identify.py")]
        environment = {"PATH": os.environ["PATH"], "HOME": self.home.name, "WANDB_ERROR_REPORTING": "false"}
        self.process = subprocess.Popen(
            command, env=environment, cwd=self.home.name, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self.process.stdout.readline() == "ready\n"

    def begin(self, environment, folder, log):
        asked = {"environment": environment, "folder": str(folder), "log": str(log)}
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline()

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.home.cleanup()


def ask(row, client, authority):
    """What whoami says and what the client sends, in a world made for both."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as root, Recorder(authority) as recorder:
        home, log = Path(root, "home"), Path(root, "log")
        own, folder = row.make(home, recorder.port)
        proxy = f"http://127.0.0.1:{recorder.port}"
        environment = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ} | {
            "HOME": str(home),
            "TMPDIR": root,
            "SSL_CERT_FILE": str(authority.certificate),
            "REQUESTS_CA_BUNDLE": str(authority.certificate),
            "WANDB_ERROR_REPORTING": "false",
            "NO_PROXY": "127.0.0.1,localhost",
            "no_proxy": "127.0.0.1,localhost",
        }
        environment |= {name: proxy for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy")}
        client.begin(environment | own, folder, log)
        return sent(row, recorder, log.read_text(errors="replace") if log.exists() else "")


# A client that reads a file in its own way may take more for the key than stands there for one.
SPELLINGS = ("{}", "'{}'", '"{}"', "{} ; mine")
NO_KEY = ("No API key configured", "api_key not configured")


def sent(row, recorder, log):
    known = {authorization(""): ("", ""), None: ("", ""), EXCHANGED: ("token", "token")}
    for word, key in row.keys().items():
        known |= {authorization(spelling.format(key)): (word, spelling.format(key)) for spelling in SPELLINGS}
    everything = [(seen.operation, seen.host, *known.get(seen.authorization, ("?", "?"))) for seen in recorder.seen]
    # The client asks who it is in Python; the run begins in the service, with the key that counts.
    runs = [one for one in everything if one[0] == "UpsertBucket"] or everything
    _, host, word, key = ([one for one in runs if one[2]] or [(None,) * 4])[-1]
    lines = [line for line in log.splitlines() if line.strip()]
    error = next((line for line in lines if line.startswith(FAILED)), None)
    if error and any(words in error for words in NO_KEY):
        error = None
    return Sent(host, key, word, everything, recorder.refused, error and error.removeprefix(FAILED), log)
