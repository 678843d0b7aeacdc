"""`whoami` speaks of the wandb that this folder's Python would import, and several targets are always one array."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import Sample  # noqa: E402
from keychain import Home, home  # noqa: E402


def python(prefix, version):
    """An environment that holds wandb, and whose Python would say so if it were run."""
    packages = prefix / "lib/python3.11/site-packages" / f"wandb-{version}.dist-info"
    packages.mkdir(parents=True)
    (prefix / "pyvenv.cfg").write_text("home = /usr/bin\n")
    (prefix / "bin").mkdir()
    run = prefix / "bin/python"
    run.write_text(f"#!/bin/sh\ntouch {prefix}/was-run\n")
    run.chmod(0o755)
    return prefix


def test_the_version_of_this_folders_python_is_found_and_named(home):
    def said(*more, **environment):
        return json.loads(home.keywand("whoami", "--json", *more, **environment).stdout)

    bare = {"PATH": str(home.path / "nothing")}
    newest = said(**bare)["sdk"]
    assert said(**bare)["sdk_found_in"] is None
    on_path = python(home.path / "opt", "0.18.7")
    assert said(PATH=str(on_path / "bin"))["sdk"] == "0.18.7"
    beside = python(home.path / ".venv", "0.22.3")
    assert said(PATH=str(on_path / "bin"))["sdk"] == "0.22.3"
    active = python(home.path / "active", "0.16.6")
    seen = said(VIRTUAL_ENV=str(active))
    assert (seen["sdk"], seen["sdk_found_in"]) == ("0.16.6", "~/active/lib/python3.11/site-packages")
    assert said("--sdk", "0.30.0", VIRTUAL_ENV=str(active))["sdk"] == "0.30.0"
    # A Python without wandb is not passed over for another one.
    (home.path / "empty").mkdir()
    assert said(VIRTUAL_ENV=str(home.path / "empty"))["sdk"] == newest
    text = home.keywand("whoami", "--lang", "en").stdout
    assert text.startswith("wandb:    0.22.3 (~/.venv/lib/python3.11/site-packages)\n"), text
    assert not list(home.path.rglob("was-run"))
    assert beside.is_dir()


def test_several_targets_are_one_array_even_where_one_fails():
    sample = Sample()
    with Home("absent") as home:
        here = {"WANDB_API_KEY": sample.key("lzwjava"), "WANDB_BASE_URL": sample.url}
        done = home.keywand("check", "vision-lab/resnet", "", "vision-lab/segmentation", "--json", status=None, **here)
        said = json.loads(done.stdout)
        assert [one.get("verdict") or one.get("code") for one in said] == ["allowed", "target-is-incomplete", "allowed"], done
        assert done.returncode == 2
        nobody = home.keywand("check", "a/b", "c/d", "--account", "nobody", "--json", status=2)
        assert [one["code"] for one in json.loads(nobody.stdout)] == ["account-is-unknown"] * 2
    sample.stop()
