"""Runs inside a wandb virtual environment: says as whom the client logs in."""

import wandb

print("WHO", wandb.Api().viewer.username)
