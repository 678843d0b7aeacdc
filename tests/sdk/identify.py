"""Runs inside a fork of a client that has wandb imported: begins a run, as a script does.

Versions differ in who reads the key: the Python client, the service that it starts, or both. It ends when the run has begun; nothing
is uploaded.
"""

import os
import subprocess

import wandb

OLD = {"_disable_stats": True, "_disable_meta": True, "_save_requirements": False, "_disable_machine_info": True}
NEW = {"x_disable_stats": True, "x_disable_meta": True, "x_save_requirements": False, "x_disable_machine_info": True}


def begin():
    names = getattr(wandb.Settings, "model_fields", None) or wandb.Settings.__annotations__
    known = {name: value for name, value in (OLD | NEW).items() if name in names}
    wandb.init(project="whoami", settings=wandb.Settings(console="off", disable_git=True, init_timeout=15, **known))


code = 1
try:
    begin()
    code = 0
except BaseException as error:  # noqa: BLE001  the client raises SystemExit, KeyboardInterrupt and its own errors alike
    print(f"\nKEYWAND failed: {type(error).__name__}: {error}", flush=True)
subprocess.run(["pkill", "-KILL", "-P", str(os.getpid())])
try:
    while True:
        os.wait()
except ChildProcessError:
    pass
os._exit(code)
