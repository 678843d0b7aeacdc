# ⟦say kaggle⟧
import os
import subprocess
import sys

from kaggle_secrets import UserSecretsClient

os.environ["WANDB_API_KEY"] = UserSecretsClient().get_secret("WANDB_API_KEY")
os.environ["WANDB_ENTITY"] = ⟦entity⟧
os.environ["WANDB_PROJECT"] = ⟦project⟧
os.environ["WANDB_BASE_URL"] = ⟦host⟧
# ⟦service⟧⟦say attribution⟧

# ⟦say guard⟧
guard = (
    ⟦guard-sh⟧
)
told = subprocess.run(["sh", "-c", guard], capture_output=True, text=True)
if told.returncode:
    raise RuntimeError(told.stdout + told.stderr)

subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "wandb"], check=True)
import wandb

run = wandb.init()
