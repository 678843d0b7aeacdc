"""`keywand offline`: where the offline runs of a folder would go, and whether they may. The files are made by hand."""

import json
import os
import shlex
import struct
import sys
import zlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from conftest import sample  # noqa: E402
from keychain import home  # noqa: E402

HEADER = b":W&B\xe1\xbe\x00"


def field(number, content):
    assert len(content) < 128
    tag = number << 3 | 2
    tag = bytes([tag]) if tag < 128 else bytes([tag & 127 | 128, tag >> 7])
    return tag + bytes([len(content)]) + content


def part(content, kind=1):
    return struct.pack("<IHB", zlib.crc32(bytes([kind]) + content), len(content), kind) + content


def run_record(run, entity, project):
    return field(17, b"".join(field(number, text.encode()) for number, text in enumerate((run, entity, project), 1) if text))


def make(folder, run, entity=None, project=None, content=None):
    made = Path(folder, f"offline-run-20261129_000000-{run}")
    made.mkdir(parents=True)
    whole = HEADER + part(b"\x08\x01") + part(run_record(run, entity, project))
    (made / f"run-{run}.wandb").write_bytes(whole if content is None else content)
    return made


def here(sample, person="lzwjava"):
    return {"WANDB_BASE_URL": sample.url, "WANDB_API_KEY": sample.key(person)}


def offline(home, *options, status=0, language="en", **more):
    return home.keywand("--lang", language, "offline", *options, status=status, **more)


def listed(home, *options, status=0, **more):
    return json.loads(offline(home, "--json", *options, status=status, **more).stdout)


def test_each_run_is_told_with_its_target_its_verdict_and_its_command(home, sample):
    folder = home.path / "my runs" / "wandb"
    runs = [make(folder, "a1", "vision-lab", "resnet"), make(folder, "b2", "vision-lab", "resnet"), make(folder, "c3", project="resnet")]
    before = {path: path.read_bytes() for path in folder.rglob("*.wandb")}
    told = listed(home, str(home.path / "my runs"), **here(sample))
    assert listed(home, "-q", str(home.path / "my runs"), **here(sample)) == told
    default = sample.check("lzwjava", "resnet")
    assert [(run["run"], run["entity"], run["project"], run["target"]) for run in told] == [
        ("a1", "vision-lab", "resnet", "vision-lab/resnet"),
        ("b2", "vision-lab", "resnet", "vision-lab/resnet"),
        ("c3", None, "resnet", f"{default['entity']}/resnet"),
    ]
    assert [run["bytes"] for run in told] == [path.stat().st_size for path in sorted(before)]
    assert [run["verdict"] for run in told] == ["allowed", "allowed", default["verdict"]]
    assert {(run["user"], run["host"]) for run in told} == {("lzwjava", default["host"])}
    for run, made in zip(told, runs):
        words = shlex.split(run["command"].replace("~/", f"{home.path}/"))
        assert words == ["wandb", "sync", "-e", run["target"].split("/")[0], "-p", "resnet", str(made)]
    said = offline(home, str(home.path / "my runs"), **here(sample)).stdout
    assert said.count("$ wandb sync -e vision-lab -p resnet ") == 3
    assert "lzwjava" in said and sample.key("lzwjava") not in said
    assert {path: path.read_bytes() for path in folder.rglob("*.wandb")} == before


def test_one_target_that_may_not_be_logged_to_decides_the_status(home, sample):
    make(home.path / "wandb", "a1", "vision-lab", "resnet")
    make(home.path / "wandb", "b2", "nobody-here", "resnet")
    said = offline(home, str(home.path), status=1, **here(sample)).stdout
    assert "[entity-not-found]" in said or "[entity-misspelled]" in said, said
    assert [run["verdict"] for run in listed(home, str(home.path), status=1, **here(sample))] == ["allowed", "denied"]
    assert "[key-missing]" in offline(home, str(home.path), status=1, WANDB_BASE_URL=sample.url).stdout


def test_a_batch_is_shown_as_commands_that_send_it_elsewhere(home, sample):
    made = [make(home.path / "wandb", run, "nobody-here", "old") for run in ("a1", "b2")]
    (made[1] / "run-b2.wandb.synced").touch()
    folder, own = str(home.path / "wandb"), here(sample)
    shown = offline(home, folder, "--to", "vision-lab/it's \"new\" one", **own)
    (line,) = shown.stdout.splitlines()
    assert shlex.split(line.replace("~/", f"{home.path}/")) == ["wandb", "sync", "-e", "vision-lab", "-p", "it's \"new\" one", str(made[0])]
    assert "Nothing was sent" in shown.stderr and "Already synced" in shown.stderr and "lzwjava" in shown.stderr
    assert listed(home, folder, "--to", "vision-lab/resnet", **own)[0]["target"] == "vision-lab/resnet"
    # Nothing is sent where nobody says yes, where it may not be sent, and where there is no wandb.
    for target, options, status, words in [
        ("vision-lab/resnet", ["--run"], 2, "--yes"),
        ("nobody-here/resnet", ["--run", "--yes"], 1, "not certain"),
        ("vision-lab/resnet", ["--run", "--yes"], 1, "wandb: No such file"),
    ]:
        assert words in offline(home, folder, "--to", target, *options, status=status, PATH="/nowhere", **own).stderr
    offline(home, folder, "--run", status=2)
    offline(home, folder, "--to", "vision-lab/", status=2, **own)


def test_nothing_is_asked_where_it_is_not_wanted(home):
    make(home.path / "wandb", "a1", "vision-lab", "resnet")
    make(home.path / "wandb", "b2", "vision-lab")
    first, second = listed(home, "--no-check", str(home.path), WANDB_BASE_URL="http://127.0.0.1:9")
    assert first["verdict"] is None and second["verdict"] is None
    assert " -e vision-lab -p resnet " in first["command"] and " -e vision-lab -p uncategorized " in second["command"]


def test_why_a_file_does_not_say_where_its_run_belongs(home):
    record = part(run_record("x", "vision-lab", "resnet"))
    damaged = record[:-1] + bytes([record[-1] ^ 1])
    for run, content, problem in [
        ("a", HEADER, "no-run-record"),
        ("b", HEADER + record[:-4], "cut-short"),
        ("c", HEADER + damaged, "damaged"),
        ("d", b"SQLite format 3\x00", "damaged"),
    ]:
        make(home.path / problem, run, content=content)
        told = listed(home, str(home.path / problem), status=3)
        assert {(run["problem"], run["target"], run["command"]) for run in told} == {(problem, None, None)}
    (home.path / "none" / "offline-run-20261129_000000-e").mkdir(parents=True)
    assert listed(home, str(home.path / "none"), status=3)[0]["problem"] == "no-file"
    for language, words in [("en", "cut short"), ("ja", "途切れている")]:
        assert words in offline(home, str(home.path / "cut-short"), status=3, language=language).stdout


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_named(home):
    shut = make(home.path / "a", "a1", "vision-lab", "resnet")
    next(shut.glob("*.wandb")).chmod(0)
    closed = home.path / "a" / "closed"
    closed.mkdir(mode=0)
    done = offline(home, "--json", "--no-check", str(home.path / "a"), status=3)
    closed.chmod(0o700)
    assert json.loads(done.stdout)[0]["problem"] == "no-permission" and "~/a/closed" in done.stderr


def test_a_folder_that_is_not_there_is_no_folder_without_runs(home):
    done = offline(home, str(home.path / "gone"), status=2)
    assert "gone" in done.stderr
    (home.path / "empty").mkdir()
    assert "No offline runs" in offline(home, str(home.path / "empty")).stdout


def test_what_was_sent_already_is_not_sent_again(home):
    made = make(home.path / "wandb", "a1", "vision-lab", "resnet")
    (made / "run-a1.wandb.synced").touch()
    (run,) = listed(home, str(home.path))
    assert run["synced"] and run["project"] == "resnet" and run["command"] is None and run["verdict"] is None


@pytest.mark.parametrize("entity, project", [("http://127.0.0.1:9", "a/b"), ("", "team/a"), ("team ", "a")])
def test_names_in_a_file_that_would_be_read_as_something_else_are_not_asked_about(home, sample, entity, project):
    make(home.path / "wandb", "a1", entity, project)
    (run,) = listed(home, str(home.path), status=3, **here(sample))
    assert run["verdict"] == "cannot-tell" and run["host"] is None


def test_the_names_of_a_file_run_nothing_and_press_no_key(home):
    make(home.path / "wandb", "a1", "$(touch x)", "a'b\x1b[2J")
    done = offline(home, "--no-check", str(home.path))
    assert "\x1b" not in done.stdout
    assert "-e '$(touch x)' -p $'a\\'b\\033[2J' " in done.stdout


def test_a_host_that_only_the_folder_names_gets_no_key(home, sample):
    make(home.path / "wandb", "a1", "vision-lab", "resnet")
    (home.path / "wandb" / "settings").write_text(f"[default]\nbase_url = {sample.url}\n")
    refused = offline(home, status=2, WANDB_API_KEY=sample.key("lzwjava"))
    assert not refused.stdout and f"--confirm-host {sample.url}" in refused.stderr
    home.keywand("--confirm-host", sample.url, "offline", WANDB_API_KEY=sample.key("lzwjava"))
