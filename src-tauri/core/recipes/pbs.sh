#!/bin/bash
# ⟦say pbs⟧
#   qsub train.pbs
#PBS -N train
#PBS -j oe
#PBS -l walltime=01:00:00
#PBS -l select=1:ncpus=4:ngpus=1

cd "$PBS_O_WORKDIR" || exit

# ⟦say pbs-key⟧
#   ⟦login⟧
# ⟦say offline⟧
export WANDB_ENTITY=⟦entity⟧
export WANDB_PROJECT=⟦project⟧
export WANDB_BASE_URL=⟦host⟧
# ⟦service⟧⟦say attribution⟧

# ⟦say guard⟧
⟦guard⟧

python train.py
