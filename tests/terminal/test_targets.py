"""What a target may look like, and which host it is on: an address names its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from conftest import KEYWAND, STRANGE_KEY, Sample, sample  # noqa: E402
from keychain import Home  # noqa: E402


@pytest.fixture(scope="module")
def other():
    """Another server."""
    started = Sample()
    yield started
    started.stop()


@pytest.fixture
def home():
    with Home() as made:
        yield made


def keywand(*arguments, key="", **environment):
    base = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LANG": "en_US.UTF-8"}
    return subprocess.run([KEYWAND, *arguments], input=key, capture_output=True, text=True, timeout=60, env=base | environment)


@pytest.mark.parametrize(
    "target",
    [
        "vision-lab/resnet/",
        "/vision-lab/resnet",
        "vision-lab/resnet/runs/my-first-run",
        "/vision-lab/resnet/runs/abc123xy",
        "vision-lab/resnet/abc123xy",
        "vision-lab/resnet/sweeps/q1w2e3r4",
        "vision-lab/resnet/workspace",
        "{url}/vision-lab/resnet",
        "{url}/vision-lab/resnet/",
        "{url}/vision-lab/resnet/runs/abc123xy/overview?nw=nwuser#top",
        "<{url}/vision-lab/resnet/table>",
        "{url}/vision%2Dlab/resnet",
    ],
)
def test_a_runs_path_a_slash_and_an_address_name_their_project(sample, target):
    target = target.format(url=sample.url)
    done = keywand("check", target, "--key-stdin", "--host", sample.url, "--json", key=sample.key("lzwjava"))
    report = json.loads(done.stdout)
    assert (done.returncode, report["entity"], report["project"]) == (0, "vision-lab", "resnet"), done.stdout


@pytest.mark.parametrize("page", ["", "/vision-lab", "/vision-lab/", "/home", "/vision-lab/projects", "/settings/keys"])
def test_a_page_without_a_project_names_none(sample, page):
    done = keywand("check", sample.url + page, "--key-stdin", "--json", key=sample.key("lzwjava"))
    assert (done.returncode, json.loads(done.stdout)["code"]) == (2, "target-is-incomplete")


def test_an_address_is_asked_of_its_own_host(sample, other):
    """The variable names another server than the address."""
    target = f"{sample.url}/vision-lab/resnet"
    machine = {"WANDB_BASE_URL": other.url, "WANDB_API_KEY": sample.key("lzwjava")}
    host = sample.url.removeprefix("http://")
    for options, key in [((), ""), (("--key-stdin",), sample.key("lzwjava"))]:
        report = json.loads(keywand("check", target, *options, "--json", key=key, **machine).stdout)
        assert (report["verdict"], report["host"]) == ("allowed", host), report
    both = keywand("check", target, f"{other.url}/vision-lab/resnet", "--json", **machine)
    assert [report["host"] for report in json.loads(both.stdout)] == [host, other.url.removeprefix("http://")]


@pytest.mark.parametrize(
    "arguments",
    [
        ("https://wandb.ai/vision-lab/resnet", "--host", "{url}"),
        ("wandb.ai/vision-lab/resnet", "--host", "{url}"),
        ("{url}/vision-lab/resnet", "--host", "https://api.wandb.ai"),
        ("{url}/vision-lab/resnet", "{other}/vision-lab/resnet"),
        ("https://wandb.ai/vision-lab/resnet", "{url}/vision-lab/resnet"),
    ],
)
def test_hosts_that_disagree_are_refused_before_anything_is_sent(sample, other, arguments):
    arguments = [argument.format(url=sample.url, other=other.url) for argument in arguments]
    done = keywand("check", *arguments, "--key-stdin", "--json", key=sample.key("lzwjava"))
    said = json.loads(done.stdout)
    # Several targets are always an array, whatever stops them.
    problem = said[0] if len([argument for argument in arguments if argument.endswith("resnet")]) > 1 else said
    assert (done.returncode, problem["code"]) == (2, "target-is-on-another-host")
    for language in ("en", "ja"):
        said = keywand("check", *arguments, "--key-stdin", "--lang", language, key=sample.key("lzwjava")).stderr
        assert sample.url in said and "entity/project" in said, said


def test_a_key_goes_to_no_unknown_host_because_an_address_names_it(sample):
    for options, key in [((), ""), (("--key-stdin",), STRANGE_KEY)]:
        done = keywand("check", "https://w.example.jp/a/b", *options, "--json", key=key, WANDB_API_KEY=STRANGE_KEY)
        assert (done.returncode, json.loads(done.stdout)["code"]) == (2, "host-is-unconfirmed")
    done = keywand("check", "http://w.example.jp/a/b", "--json", WANDB_API_KEY=STRANGE_KEY)
    assert (done.returncode, json.loads(done.stdout)["code"]) == (2, "connection-is-not-encrypted")


def test_an_account_is_asked_of_no_other_host(home, sample, other):
    home.keywand("add", "work", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
    home.keywand("add", "there", "--host", other.url, "--key-stdin", key=other.key("sato-yuki"))
    home.keywand("check", "vision-lab/resnet", "--account", "work", "--host", sample.url)
    home.keywand("check", f"{sample.url}/vision-lab/resnet", "--account", "work")
    for arguments in (["vision-lab/resnet", "--host", other.url], [f"{other.url}/vision-lab/resnet"], ["https://wandb.ai/a/b"]):
        done = home.keywand("check", *arguments, "--account", "work", "--json", status=2)
        assert json.loads(done.stdout)["code"] == "account-is-on-another-host"
    said = json.loads(home.keywand("check", f"{sample.url}/vision-lab/resnet", "--all-accounts", "--json").stdout)
    assert [card["account"] for card in said["accounts"]] == ["work"]
    nobody = home.keywand("check", "https://wandb.ai/a/b", "--all-accounts", "--lang", "en", status=3)
    assert "No saved account is for this URL's host" in nobody.stdout


def test_a_key_is_taken_from_netrc_for_the_host_that_is_named(home, sample, other):
    entries = [(other, "sato-yuki"), (sample, "lzwjava")]
    text = "".join(f"machine {one.url.removeprefix('http://')}\n  login user\n  password {one.key(who)}\n" for one, who in entries)
    home.netrc.write_text("machine github.com login me password ghp_1\n" + text)
    done = home.keywand("add", "--from", "netrc", "--host", sample.url, "--json")
    assert json.loads(done.stdout)["username"] == "lzwjava"
    again = home.keywand("add", "--from", "netrc", "--host", sample.url, "--json", status=1)
    assert json.loads(again.stdout)["code"] == "key-is-on-file"
    missing = home.keywand("add", "--from", "netrc", "--host", "https://w.example.jp", "--json", status=1)
    assert json.loads(missing.stdout)["code"] == "key-missing"
    there = home.keywand("add", "--from", "env", "--host", other.url, "--json", WANDB_API_KEY=other.key("tanaka-ken"))
    assert json.loads(there.stdout)["username"] == "tanaka-ken"
    wrong = home.keywand("add", "--from", "netrc", "--host", "ftp://x", "--json", status=2)
    assert json.loads(wrong.stdout)["code"] == "host-is-wrong"


REGISTRY_PAGES = ["{url}/vision-lab/registry/model", "{url}/orgs/example-research/registry/model"]


@pytest.mark.parametrize("page", REGISTRY_PAGES)
@pytest.mark.parametrize(("person", "status", "state"), [("tanaka-ken", 0, "may"), ("suzuki-aoi", 1, "may-not"), ("flood-user", 3, "unknown")])
def test_the_address_of_a_registry_is_told_the_right_to_link(sample, page, person, status, state):
    page = page.replace("{url}", sample.url)
    done = keywand("check", page, "--key-stdin", "--json", "--lang", "en", key=sample.key(person))
    told = json.loads(done.stdout)
    assert (done.returncode, told["verdict"]) == (status, {0: "allowed", 1: "denied", 3: "cannot-tell"}[status]), told
    (action,) = told["actions"]
    assert (action["action"], action["state"]) == ("link-registry", state)
    if "/orgs/" in page:
        assert told["requests"] == 1
    if state != "unknown":
        assert told["project"] == "wandb-registry-model" and action["evidence"], told
    for language, words in [("en", "registry “"), ("ja", "レジストリ「")]:
        assert words in keywand("check", page, "--key-stdin", "--lang", language, key=sample.key(person)).stdout


def test_a_registry_without_its_organization_is_not_guessed_among_several(sample):
    done = keywand("check", f"{sample.url}/registry/model", "--key-stdin", "--json", key=sample.key("sato-yuki"))
    assert (done.returncode, json.loads(done.stdout)["verdict"]) == (3, "cannot-tell"), done.stdout


@pytest.mark.parametrize("command", [("check", "--write", "--yes"), ("guard",)])
@pytest.mark.parametrize("page", REGISTRY_PAGES)
def test_no_run_is_logged_to_a_registry(sample, page, command):
    page = page.replace("{url}", sample.url)
    done = keywand(*command, page, "--json", WANDB_API_KEY=sample.key("lzwjava"), WANDB_BASE_URL=sample.url)
    assert json.loads(done.stdout)["code"] == "target-is-registry", done.stdout
    read = json.loads(keywand("explain", "--json", "--lang", "en", key=page + "\n").stdout)
    assert [found["code"] for found in read["findings"]] == ["target-is-registry"], read
    assert read["slots"]["project"] is None
