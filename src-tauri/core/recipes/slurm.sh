#!/bin/bash
# ⟦say slurm⟧
#   sbatch train.sbatch
#SBATCH --job-name=train
#SBATCH --output=%x-%j.out
#SBATCH --time=01:00:00
#SBATCH --gres=gpu:1

# ⟦say home-key⟧
#   ⟦login⟧
# ⟦say offline⟧
export WANDB_ENTITY=⟦entity⟧
export WANDB_PROJECT=⟦project⟧
export WANDB_BASE_URL=⟦host⟧
# ⟦service⟧⟦say attribution⟧

# ⟦say guard⟧
⟦guard⟧

srun python train.py
