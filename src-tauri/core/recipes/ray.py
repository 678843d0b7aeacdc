# ⟦say ray⟧
import os
import subprocess

import ray

ray.init(runtime_env={"pip": ["wandb"]})


@ray.remote
def train():
    os.environ["WANDB_ENTITY"] = ⟦entity⟧
    os.environ["WANDB_PROJECT"] = ⟦project⟧
    os.environ["WANDB_BASE_URL"] = ⟦host⟧
    # ⟦service⟧⟦say attribution⟧

    # ⟦say guard⟧
    guard = (
        ⟦guard⟧
    )
    told = subprocess.run(["sh", "-c", guard], capture_output=True, text=True)
    if told.returncode:
        raise RuntimeError(told.stdout + told.stderr)

    import wandb

    with wandb.init() as run:
        run.log({"loss": 0.0})


ray.get(train.remote())
