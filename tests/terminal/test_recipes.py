"""`keywand recipe`: files for other machines. Each is parsed, and run as far as a machine without those systems can."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

import clients  # noqa: E402
from conftest import KEYWAND, STRANGE_KEY, sample  # noqa: E402
from keychain import Home  # noqa: E402

KINDS = "slurm pbs docker compose kubernetes github-actions gitlab-ci colab kaggle sagemaker ray direnv".split()
PROJECT = "it's \"v2\" $HOME $(touch canary) ${{ x }} `y` 実験"
TRAIN = "import wandb\nwandb.init()\n"

# Writes down how it was called; what it does beside that is its own matter.
STUB = """#!{python}
import json, os, sys
told = {{"name": os.path.basename(sys.argv[0]), "arguments": sys.argv[1:], "input": sys.stdin.read()}}
with open({record!r}, "a") as record:
    record.write(json.dumps(told) + "\\n")
"""

# Stands for `wandb`: writes down what the client would read.
WANDB = """
import json, os
def init():
    with open({seen!r}, "w") as seen:
        json.dump({{name: value for name, value in os.environ.items() if name.startswith("WANDB_")}}, seen)
    class Run:
        def __enter__(self): return self
        def __exit__(self, *_): pass
        def log(self, _): pass
    return Run()
"""

MODULES = {
    "google/colab/__init__.py": "class userdata:\n    @staticmethod\n    def get(name):\n        return {name: KEY}[name]\n",
    "kaggle_secrets.py": "class UserSecretsClient:\n    def get_secret(self, name):\n        return {name: KEY}[name]\n",
    "boto3.py": """
class Session:
    region_name = "us-east-1"
class client:
    def __init__(self, name): assert name == "secretsmanager"
    def get_secret_value(self, SecretId): return {"SecretString": {"wandb-api-key": KEY}[SecretId]}
""",
    "sagemaker/pytorch.py": """
import os, subprocess, sys
class PyTorch:
    def __init__(self, entry_point, source_dir, role, environment, **more):
        assert os.path.exists(os.path.join(source_dir, entry_point)) and role == "ROLE" and KEY not in repr((environment, more))
        self.entry_point, self.environment = entry_point, environment
    def fit(self):
        here = {name: value for name, value in os.environ.items() if not name.startswith("WANDB_")}
        subprocess.run([sys.executable, self.entry_point], env=here | self.environment | {"SM_MODEL_DIR": "/opt/ml/model"}, check=True)
""",
    "ray.py": """
def init(runtime_env): assert KEY not in repr(runtime_env)
def remote(task):
    task.remote = task
    return task
def get(done): return done
""",
    "pip/__init__.py": "",
    "pip/__main__.py": "",
}


class Place(Home):
    """A home with the commands of schedulers, containers and code hosts on its path, which only write down how they are called."""

    def __init__(self, sample, keychain="absent"):
        super().__init__(keychain)
        self.sample, self.key = sample, sample.key("lzwjava")
        self.record, self.seen, self.bin = self.path / "record", self.path / "seen.json", self.path / "bin"
        self.bin.mkdir()
        for name in ("sbatch", "qsub", "docker", "kubectl", "gh", "glab", "aws", "pip"):
            self.command(name, STUB.format(python=sys.executable, record=str(self.record)))
        self.command("srun", '#!/bin/sh\nexec "$@"\n')
        self.command("python", f'#!/bin/sh\nexec {sys.executable} "$@"\n')
        modules = self.path / "modules"
        for name, text in (MODULES | {"wandb.py": WANDB.format(seen=str(self.seen))}).items():
            (modules / name).parent.mkdir(parents=True, exist_ok=True)
            (modules / name).write_text(f"KEY = {self.key!r}\n{text}")
        for package in ("google", "sagemaker"):
            (modules / package / "__init__.py").touch()
        (self.path / "train.py").write_text(TRAIN)
        kept = [folder for folder in self.environment["PATH"].split(":") if not Path(folder, "keywand").exists()]
        self.environment |= {"PATH": ":".join([str(self.bin), *kept]), "PYTHONPATH": str(modules)}

    def command(self, name, text):
        (self.bin / name).write_text(text)
        (self.bin / name).chmod(0o755)

    def install_keywand(self):
        (self.bin / "keywand").symlink_to(KEYWAND)

    def recipe(self, kind, *options, project=PROJECT, status=0, language="en"):
        server = {"WANDB_BASE_URL": self.sample.url, "WANDB_API_KEY": self.key}
        if "--account" in options:
            server = {}
        done = self.keywand("--lang", language, "recipe", kind, f"vision-lab/{project}", "--json", *options, status=status, **server)
        view = json.loads(done.stdout)
        assert self.key not in done.stdout + done.stderr
        file = self.path / view["file"]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(view["text"])
        return view | {"path": file}

    def run(self, command, status=0, **more):
        """One command in a shell; no process may have the key among its arguments."""
        words = ["bash", "--norc", "-c", command] if isinstance(command, str) else [str(word) for word in command]
        assert self.key not in repr(words)
        done = subprocess.run(words, cwd=self.path, env=self.environment | more, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
        assert status is None or done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        assert not (self.path / "canary").exists() and self.key not in done.stdout + done.stderr
        return done

    def recorded(self):
        lines = [json.loads(line) for line in self.record.read_text().splitlines()]
        assert self.key not in repr([line["arguments"] for line in lines])
        return lines

    def reached(self, project=PROJECT):
        """What the client was given."""
        told = json.loads(self.seen.read_text())
        self.seen.unlink()
        assert (told["WANDB_ENTITY"], told["WANDB_PROJECT"], told["WANDB_BASE_URL"]) == ("vision-lab", project, self.sample.url)
        return told.get("WANDB_API_KEY")


@pytest.fixture(params=["keywand", "curl"])
def place(request, sample):
    with Place(sample) as made:
        if request.param == "keywand":
            made.install_keywand()
        yield made


def yaml(text):
    """What PyYAML, which comes with wandb, reads there."""
    command = [clients.python("0.31.0"), "-c", "import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)"]
    return json.loads(subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout)


def commands(view):
    """The commands that the comments name."""
    return [line.removeprefix("#   ") for line in view["text"].splitlines() if line.startswith("#   ")]


@pytest.mark.parametrize("kind", KINDS)
def test_each_recipe_is_parsed_in_both_languages(sample, kind):
    with Place(sample) as place:
        for language, options in (("en", []), ("ja", []), ("ja", ["--no-check"])):
            view = place.recipe(kind, *options, language=language)
            assert (view["kind"], view["entity"], view["project"]) == (kind, "vision-lab", PROJECT)
            assert view["verdict"] == (None if options else "allowed") and "⟦" not in view["text"] and "recipe-" not in view["text"]
            assert "WANDB_API_KEY" in view["text"] and (kind == "direnv" or "KeywandCheck" in view["text"])
            name = view["path"].name
            if name.endswith((".yaml", ".yml")):
                assert yaml(view["text"])
            elif name.endswith(".py"):
                subprocess.run([sys.executable, "-m", "py_compile", view["path"]], check=True)
            elif name == "Dockerfile":
                assert view["text"].startswith("# syntax=docker/dockerfile:1\n")
                image, script = dockerfile(view["text"])
                assert image["FROM"] and json.loads(image["ENTRYPOINT"]) and json.loads(image["CMD"])
                subprocess.run(["sh", "-n"], input=script, text=True, check=True)
            else:
                place.run(["bash", "-n", name])


def test_the_kinds_are_listed(sample):
    with Place(sample) as place:
        listed = place.keywand("--lang", "en", "recipe").stdout
        assert [line.split()[0] for line in listed.splitlines()[1:-2]] == KINDS
        assert [entry["kind"] for entry in json.loads(place.keywand("recipe", "--json").stdout)] == KINDS
        assert "slurm" in place.keywand("recipe", "slrm", status=2).stderr


def test_what_was_tested_is_said_beside_the_file(sample):
    with Place(sample) as place:
        here = {"WANDB_BASE_URL": sample.url, "WANDB_API_KEY": place.key}
        done = place.keywand("--lang", "en", "recipe", "slurm", "vision-lab/resnet", **here)
        assert done.stdout.startswith("#!/bin/bash\n") and "Save as train.sbatch" in done.stderr and "lzwjava should be able to log runs" in done.stderr
        assert place.keywand("-q", "--lang", "en", "recipe", "slurm", "vision-lab/resnet", **here).stderr == ""
        denied = place.keywand("--lang", "en", "recipe", "slurm", "nobody-here/resnet", status=1, **here)
        assert denied.stdout.startswith("#!/bin/bash\n") and "[entity-" in denied.stderr
        silent = place.keywand("--lang", "en", "recipe", "slurm", "vision-lab/resnet", status=3, WANDB_BASE_URL="http://127.0.0.1:9", WANDB_API_KEY=place.key)
        assert silent.stdout.startswith("#!/bin/bash\n")
        # Without a target, and without an entity: what wandb would use here.
        named = place.keywand("recipe", "slurm", WANDB_ENTITY="vision-lab", WANDB_PROJECT="resnet", **here).stdout
        assert "WANDB_ENTITY=vision-lab\n" in named and "WANDB_PROJECT=resnet\n" in named
        default = sample.check("lzwjava", "resnet")["entity"]
        assert f"WANDB_ENTITY={default}\n" in place.keywand("recipe", "slurm", "resnet", status=None, **here).stdout
        assert "target-is-incomplete" in place.keywand("recipe", "slurm", status=2, **here).stderr
        assert "target-is-incomplete" in place.keywand("recipe", "slurm", "resnet", "--no-check", status=2, **here).stderr
        assert "invisible" in place.keywand("--lang", "en", "recipe", "slurm", "vision-lab/a\u202eb", "--no-check", status=2, **here).stderr


def test_a_service_account_is_named_with_the_way_to_attribute_its_runs(sample):
    with Place(sample) as place:
        assert all("service account" not in place.recipe(kind)["text"] for kind in KINDS)
        place.key = sample.key("ci-vision")
        for kind in KINDS:
            text = place.recipe(kind, project="resnet")["text"]
            assert "service account ci-vision" in text and "WANDB_USERNAME or WANDB_USER_EMAIL" in text, text
        assert yaml(place.recipe("gitlab-ci", project="resnet")["text"])["train"]["variables"]["WANDB_USER_EMAIL"] == "$GITLAB_USER_EMAIL"


def test_the_cloud_is_not_named(sample):
    with Place(sample) as place:
        for kind in KINDS:
            text = place.keywand("recipe", kind, "vision-lab/resnet", "--no-check").stdout
            assert "WANDB_BASE_URL" not in text.replace("${WANDB_BASE_URL:-", ""), text


def test_a_job_of_slurm_and_one_of_pbs_begin_with_the_guard(place):
    place.netrc.write_text(f"machine {place.sample.url.removeprefix('http://')}\n  login user\n  password {place.key}\n")
    place.netrc.chmod(0o600)
    for kind, environment in (("slurm", {"WANDB_API_KEY": place.key}), ("pbs", {"PBS_O_WORKDIR": str(place.path)})):
        view = place.recipe(kind)
        submit = next(line for line in commands(view) if line.startswith(("sbatch", "qsub")))
        place.run(submit)
        assert place.recorded()[-1]["arguments"] == [view["file"]]
        done = place.run(["bash", view["file"]], **environment)
        assert place.reached() == environment.get("WANDB_API_KEY")
        is_tested = place.bin.joinpath("keywand").exists() or kind == "slurm"
        assert ("not tested" in done.stderr) == (not is_tested)
        if is_tested:
            place.run(["bash", view["file"]], status=1, **environment | {"WANDB_API_KEY": STRANGE_KEY})
            assert not place.seen.exists()


def dockerfile(text):
    """Instructions, as far as they stand once, and the script that is copied into the image."""
    script = re.search(r"^COPY --chmod=755 <<'SCRIPT' .*?\n(.*?)^SCRIPT$", text, re.M | re.S)
    lines = (text[: script.start()] + text[script.end() :]).splitlines()
    words = [line.split(" ", 1) for line in lines if line and not line.startswith("#")]
    assert {word for word, _ in words} <= {"FROM", "RUN", "WORKDIR", "COPY", "ENV", "ENTRYPOINT", "CMD"}
    # Single quotation marks keep every character there, as in sh.
    pairs = [shlex.split(rest)[0].split("=", 1) for word, rest in words if word == "ENV"]
    return dict(words) | {"ENV": dict(pairs)}, script[1]


def test_an_image_gets_the_key_when_it_starts(place):
    view = place.recipe("docker")
    for command in commands(view):
        place.run(command, WANDB_API_KEY=place.key)
    assert [line["arguments"][0] for line in place.recorded()] == ["build", "run"]
    assert place.recorded()[-1]["arguments"][1:] == ["--rm", "--env", "WANDB_API_KEY", "train"]
    image, script = dockerfile(view["text"])
    place.command(*json.loads(image["ENTRYPOINT"]), script)
    start = json.loads(image["ENTRYPOINT"]) + json.loads(image["CMD"])
    place.run(start, WANDB_API_KEY=place.key, **image["ENV"])
    assert place.reached() == place.key
    place.run(start, status=1, WANDB_API_KEY=STRANGE_KEY, **image["ENV"])
    assert not place.seen.exists()


def test_a_service_of_compose_gets_the_key_as_a_secret(place):
    view = place.recipe("compose")
    place.run(commands(view)[0], WANDB_API_KEY=place.key)
    assert place.recorded()[-1]["arguments"] == ["compose", "up", "--build"]
    # Compose reads `$$` as `$`; any other `$` would be a variable of the host.
    assert "$" not in view["text"].replace("$$", "")
    file = yaml(view["text"].replace("$$", "$"))
    service = file["services"]["train"]
    assert file["secrets"][service["secrets"][0]] == {"environment": "WANDB_API_KEY"} and set(file) == {"services", "secrets"}
    (place.path / "secret").write_text(place.key)
    start = [part.replace("/run/secrets/wandb_api_key", "secret") for part in service["entrypoint"]] + service["command"]
    place.run(start, **service["environment"])
    assert place.reached() == place.key


def expanded(text):
    """As Kubernetes expands `args` and `value`, where no variable has such a name."""
    assert not re.search(r"(?<!\$)(\$\$)*\$\(", text)
    return text.replace("$$", "$")


def test_a_job_of_kubernetes_gets_the_key_from_a_secret(place):
    view = place.recipe("kubernetes")
    for command in commands(view):
        place.run(command, WANDB_API_KEY=place.key)
    secret, start = place.recorded()
    assert secret["input"] == place.key and secret["arguments"][:4] == ["create", "secret", "generic", "wandb"]
    assert start["arguments"] == ["apply", "--filename", view["file"]]
    job = yaml(view["text"])
    assert (job["apiVersion"], job["kind"]) == ("batch/v1", "Job")
    container = job["spec"]["template"]["spec"]["containers"][0]
    (own,) = [entry["valueFrom"] for entry in container["env"] if entry["name"] == "WANDB_API_KEY"]
    assert own == {"secretKeyRef": {"name": "wandb", "key": "WANDB_API_KEY"}}
    environment = {entry["name"]: expanded(entry["value"]) for entry in container["env"] if "value" in entry}
    start = container["command"] + [expanded(part) for part in container["args"]]
    place.run(start, WANDB_API_KEY=place.key, **environment)
    assert place.reached() == place.key
    place.run(start, status=1, WANDB_API_KEY=STRANGE_KEY, **environment)


def test_a_workflow_of_github_gets_the_key_as_a_secret(place):
    view = place.recipe("github-actions")
    place.run(commands(view)[0], WANDB_API_KEY=place.key)
    assert place.recorded()[-1]["input"] == place.key and place.recorded()[-1]["arguments"] == ["secret", "set", "WANDB_API_KEY"]
    known = {"secrets.WANDB_API_KEY": place.key, "'${{'": "${{"}

    def evaluated(text):
        return re.sub(r"\$\{\{ (.*?) \}\}", lambda found: known[found[1]], text)

    job = yaml(view["text"])["jobs"]["train"]
    environment = {name: evaluated(value) for name, value in job["env"].items()}
    for step in job["steps"]:
        own = {name: evaluated(value) for name, value in step.get("env", {}).items()}
        assert step.get("uses") or place.run(["bash", "-e", "-c", evaluated(step["run"])], **environment | own)
    assert place.reached() == place.key


def test_a_pipeline_of_gitlab_gets_the_key_as_a_variable(place):
    view = place.recipe("gitlab-ci")
    place.run(commands(view)[0], WANDB_API_KEY=place.key)
    assert place.recorded()[-1]["input"] == place.key and place.recorded()[-1]["arguments"] == ["variable", "set", "WANDB_API_KEY", "--masked"]
    job = yaml(view["text"])["train"]
    values = {name: re.sub(r"\$\$|\$\w+|\$\{\w+\}", lambda found: {"$$": "$"}[found[0]], value) for name, value in job["variables"].items()}
    script = "set -eo pipefail\n" + "\n".join(job["script"])
    place.run(["bash", "-c", script], WANDB_API_KEY=place.key, **values)
    assert place.reached() == place.key
    refused = place.run(["bash", "-c", script], status=1, WANDB_API_KEY=STRANGE_KEY, **values)
    assert "key-rejected" in refused.stdout or "does not recognize" in refused.stderr


def test_notebooks_and_clusters_of_python_get_the_key_where_they_run(place):
    for kind in ("colab", "kaggle", "sagemaker", "ray"):
        view = place.recipe(kind)
        for command in [line for line in commands(view) if line.startswith("printf")]:
            place.run(command, WANDB_API_KEY=place.key)
            assert place.recorded()[-1]["input"] == place.key and place.recorded()[-1]["name"] == "aws"
        own = {"WANDB_API_KEY": place.key} if kind == "ray" else {}
        place.run(["python", view["file"], "ROLE"], **own)
        assert place.reached() == place.key, kind
    refused = place.run(["python", place.recipe("ray")["file"]], status=1, WANDB_API_KEY=STRANGE_KEY)
    assert "RuntimeError" in refused.stderr and not place.seen.exists()


def test_a_folder_of_direnv_gets_the_key_from_a_file_that_is_not_shared(sample):
    with Place(sample) as place:
        place.recipe("direnv")
        (place.path / ".envrc.private").write_text(f"export WANDB_API_KEY={place.key}\n")
        stdlib = 'source_env_if_exists() { if [ -f "$1" ]; then . "./$1"; fi; }'
        place.run(f"{stdlib}; . ./.envrc; python train.py")
        assert place.reached() == place.key


def test_the_key_of_an_account_on_file_is_handed_over_by_keywand(sample):
    with Place(sample, "unlocked") as place:
        place.install_keywand()
        place.keywand("add", "it is 'work'", "--host", sample.url, "--key-stdin", key=place.key)
        own = ["--account", "it is 'work'"]
        for kind in ("kubernetes", "github-actions", "gitlab-ci", "sagemaker"):
            place.run(commands(place.recipe(kind, *own))[0])
            assert place.recorded()[-1]["input"] == place.key
        assert "keywand switch 'it is '\\''work'\\'''" in commands(place.recipe("slurm", *own))
        assert "keywand exec 'it is '\\''work'\\''' docker compose up --build" == commands(place.recipe("compose", *own))[0]
        text = place.recipe("direnv", *own)["text"]
        assert "source_env" not in text
        place.run(". ./.envrc; python train.py")
        assert place.reached() == place.key
        assert "account-is-unknown" in place.keywand("recipe", "slurm", "a/b", "--account", "wrok", status=2).stderr
