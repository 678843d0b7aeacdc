"""Runs inside a wandb virtual environment: one init, log, finish; says what came of it as one line of JSON."""

import json
import sys

entity, project = json.loads(sys.argv[1])

import wandb  # noqa: E402

try:
    settings = {"init_timeout": 20, "_disable_stats": True} if wandb.__version__ < "0.20" else {"init_timeout": 20}
    run = wandb.init(entity=entity, project=project, settings=wandb.Settings(**settings))
    run.log({"loss": 0.5})
    run.finish()
    said = {"init": "allowed", "entity": run.entity, "project": run.project}
except BaseException as error:  # noqa: BLE001  the client raises SystemExit, KeyboardInterrupt and its own errors alike
    said = {"init": "refused", "error": f"{type(error).__name__}: {error}"[:400]}
print("\nKEYWAND " + json.dumps(said), flush=True)
