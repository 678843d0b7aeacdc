"""Runs inside a wandb virtual environment: does each action that it is given, in order; says what came of each as one line of JSON."""

import json
import os
import sys

entity, project, subjects, actions = json.loads(sys.argv[1])
os.environ["WANDB_SILENT"] = "true"

import wandb  # noqa: E402

api = wandb.Api()
at = f"{entity}/{project}"


def read():
    list(api.runs(at))


def log_run():
    with started(None):
        pass


def log_artifact():
    with started(None) as run:
        run.log_artifact(wandb.Artifact("made-here", type="dataset")).wait()


def started(run):
    more = {"id": run, "resume": "must"} if run else {}
    return wandb.init(entity=entity, project=project, settings=wandb.Settings(init_timeout=20), **more)


def resume_run():
    with started(subjects["run"]):
        pass


def edit_run():
    run = api.run(f"{at}/{subjects['run']}")
    run.config["edited"] = 1
    run.update()


def stop_run():
    run = api.run(f"{at}/{subjects['run']}")
    if hasattr(run, "stop"):
        return run.stop()
    from wandb.apis.internal import Api  # before 0.30

    assert Api().stop_run(run.storage_id), "the run was not stopped"


def delete_run():
    api.run(f"{at}/{subjects['run']}").delete()


def create_sweep():
    wandb.sweep({"method": "random", "parameters": {"lr": {"values": [1, 2]}}}, entity=entity, project=project)


def join_sweep():
    taken = []
    wandb.agent(subjects["sweep"], function=lambda: taken.append(1), entity=entity, project=project, count=1)


def use_artifact():
    assert api.artifact(f"{at}/{subjects['artifact']}:latest").name


def link_registry():
    linked = f"{subjects['organization']}/wandb-registry-{subjects['registry']}/of-{subjects['artifact']}"
    api.artifact(f"{at}/{subjects['artifact']}:latest").link(linked)


def push_queue():
    from wandb.sdk.launch import launch_add

    launch_add(docker_image="trainer:1", entity=entity, project=project, queue_name=subjects["queue"], resource="kubernetes")


def create_project():
    api.create_project(name="made-by-the-client", entity=entity)


def invite_member():
    assert api.team(entity).invite("somebody-new"), "the invitation was refused"


for action in actions:
    try:
        globals()[action.replace("-", "_")]()
        met = "done"
    except BaseException as error:  # noqa: BLE001  the client raises SystemExit and its own errors alike
        met = f"refused: {type(error).__name__}: {error}"[:300]
    print("\nKEYWAND " + json.dumps([action, met]), flush=True)
