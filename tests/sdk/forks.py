"""Runs inside a wandb virtual environment: runs scripts, each in a new child that is a fork of this process.

wandb is imported once, which takes up to two seconds of a processor; a fork takes some milliseconds. Nothing is decided before the
fork: no settings are read, no service is started. What a module has worked out from the folder on import is worked out again.

A line on standard input asks for a script, as JSON. A line on standard output says which one ended, and with which status.
"""

import importlib
import json
import os
import runpy
import selectors
import signal
import sys
import tempfile

import wandb  # noqa: F401

# What `wandb.init` imports when it begins a run.
LATER = ("wandb.apis.public", "wandb.sdk.launch.inputs.internal", "wandb.sdk.lib.gitlib", "requests", "yaml")


def run(argv, environment, folder, out, err, patience):
    signal.alarm(patience)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    tempfile.tempdir = None
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for path, stream in ((out, 1), (err, 2)):
        os.dup2(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600), stream)
    if "wandb.old.core" in sys.modules:
        importlib.reload(sys.modules["wandb.old.core"])
    sys.argv = argv
    sys.path[0] = os.path.dirname(argv[0])
    runpy.run_path(argv[0], run_name="__main__")


def forked(selector):
    """What the next child is asked for; in the parent, nothing once standard input ends."""
    while True:
        for key, _ in selector.select():
            if key.data is not None:
                selector.unregister(key.fd)
                os.close(key.fd)
                pid, number = key.data
                print(number, os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
                continue
            line = sys.stdin.buffer.raw.readline()
            if not line:
                return None
            asked = json.loads(line)
            number = asked.pop("number")
            pid = os.fork()
            if not pid:
                selector.close()
                return asked
            selector.register(os.pidfd_open(pid), selectors.EVENT_READ, (pid, number))


for name in LATER:
    try:
        importlib.import_module(name)
    except ImportError:
        pass
watched = selectors.DefaultSelector()
watched.register(0, selectors.EVENT_READ)
print("ready", flush=True)
asked = forked(watched)
if asked:
    run(**asked)
