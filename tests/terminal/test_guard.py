"""`keywand guard`: the first line of a job script."""

import json
import os
import socket
import socketserver
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from conftest import STRANGE_KEY, sample  # noqa: E402
from keychain import Home, home  # noqa: E402


@pytest.fixture
def silent():
    """A host that takes connections and never answers."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def here(sample, person):
    return {"WANDB_BASE_URL": sample.url, "WANDB_API_KEY": sample.key(person)}


def guard(home, target, status, *options, **more):
    return home.keywand("--lang", "en", "guard", target, *options, status=status, **more)


def test_the_key_that_wandb_would_use_here_decides(home, sample):
    said = guard(home, "vision-lab/resnet", 0, **here(sample, "lzwjava")).stdout
    assert "lzwjava" in said and "vision-lab/resnet" in said and len(said.splitlines()) <= 10
    denied = guard(home, "nobody-here/resnet", 1, **here(sample, "lzwjava")).stdout
    assert "[entity-not-found]" in denied or "[entity-misspelled]" in denied, denied
    assert guard(home, "vision-lab/resnet", 1, WANDB_BASE_URL=sample.url, WANDB_API_KEY=STRANGE_KEY).stdout.count("[key-rejected]") == 1
    assert "[key-missing]" in guard(home, "vision-lab/resnet", 1, WANDB_BASE_URL=sample.url).stdout
    home.netrc.write_text(f"machine {sample.url.removeprefix('http://')}\n  login user\n  password {sample.key('lzwjava')}\n")
    home.netrc.chmod(0o600)
    guard(home, "vision-lab/resnet", 0, WANDB_BASE_URL=sample.url)


def test_every_refusal_fits_in_ten_lines_of_either_language(home, sample):
    for world in sample.worlds.values():
        if not world["entity"] or world["mark"] not in ("decidable", "write-only"):
            continue
        for language in ("en", "ja"):
            done = home.keywand("--lang", language, "guard", f"{world['entity']}/{world['project']}", status=None, **here(sample, world["person"]))
            report = sample.check(world["person"], f"{world['entity']}/{world['project']}")
            expected = {"allowed": 0, "denied": 1}.get(report["verdict"], 3)
            assert done.returncode == expected, (world["name"], done.stdout, done.stderr)
            assert 1 <= len(done.stdout.splitlines()) <= 10, done.stdout
            assert sample.key(world["person"]) not in done.stdout + done.stderr


def test_json_holds_the_verdict_and_the_whole_test(home, sample):
    view = json.loads(guard(home, "vision-lab/resnet", 0, "--json", **here(sample, "lzwjava")).stdout)
    assert view["verdict"] == view["report"]["verdict"] == "allowed" and view["report"]["entity"] == "vision-lab"


def test_an_account_on_file_is_tested_by_its_name(sample):
    with Home() as home:
        home.keywand("add", "work", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
        guard(home, "vision-lab/resnet", 0, "--account", "work")
        guard(home, "nobody-here/resnet", 1, "--account", "work")
        assert "account-is-unknown" in guard(home, "vision-lab/resnet", 2, "--account", "wrok").stderr


@pytest.mark.parametrize("target", ["", "vision-lab/"])
def test_a_target_without_a_project_is_wrong_usage(home, sample, target):
    guard(home, target, 2, **here(sample, "lzwjava"))


def test_a_host_that_only_the_folder_names_gets_no_key(home, sample):
    (home.path / "wandb").mkdir()
    (home.path / "wandb" / "settings").write_text(f"[default]\nbase_url = {sample.url}\n")
    for more in ([], ["--print", "sh"]):
        refused = guard(home, "vision-lab/resnet", 2, *more, WANDB_API_KEY=sample.key("lzwjava"))
        assert not refused.stdout and f"--confirm-host {sample.url}" in refused.stderr
    home.keywand("--confirm-host", sample.url, "guard", "vision-lab/resnet", WANDB_API_KEY=sample.key("lzwjava"))


def test_a_server_that_is_silent_ends_it_in_time(home, silent):
    began = time.monotonic()
    done = guard(home, "vision-lab/resnet", 3, WANDB_BASE_URL=silent, WANDB_API_KEY="a" * 40)
    assert time.monotonic() - began < 6, "the limit is 3 s; this machine is slow"
    assert "[answer-timed-out]" in done.stdout


def test_a_netrc_that_never_ends_ends_it_in_time(home, sample):
    os.mkfifo(home.netrc)
    began = time.monotonic()
    done = guard(home, "vision-lab/resnet", None, WANDB_BASE_URL=sample.url)
    assert done.returncode in (1, 3) and time.monotonic() - began < 6


class Way(socketserver.BaseRequestHandler):
    """Hands one connection on."""

    def handle(self):
        with socket.create_connection(self.server.end) as far:
            back = threading.Thread(target=hand_on, args=(far, self.request), daemon=True)
            back.start()
            hand_on(self.request, far)
            back.join()


def hand_on(start, end):
    while data := start.recv(65536):
        end.sendall(data)
    end.shutdown(socket.SHUT_WR)


def test_it_waits_for_a_network_that_comes_up_late(home, sample):
    port = free_port()
    late = {"WANDB_BASE_URL": f"http://127.0.0.1:{port}", "WANDB_API_KEY": sample.key("lzwjava")}
    assert guard(home, "vision-lab/resnet", 3, **late).stdout
    ways = []

    def come_up():
        ways.append(socketserver.ThreadingTCPServer(("127.0.0.1", port), Way))
        ways[0].end = ("127.0.0.1", int(sample.url.rpartition(":")[2]))
        ways[0].daemon_threads = True
        ways[0].serve_forever(0.05)

    timer = threading.Timer(3, come_up)
    timer.start()
    try:
        done = guard(home, "vision-lab/resnet", 0, "--wait", "60", **late)
        assert "cannot be reached yet" in done.stderr
    finally:
        ways[0].shutdown()
        timer.join()
        ways[0].server_close()


def test_it_waits_no_longer_than_it_is_told_and_only_for_the_network(home, sample):
    dead = f"http://127.0.0.1:{free_port()}"
    assert "cannot be reached yet" in guard(home, "vision-lab/resnet", 3, "--wait", "1", WANDB_BASE_URL=dead, WANDB_API_KEY="a" * 40).stderr
    assert guard(home, "nobody-here/resnet", 1, "--wait", "60", **here(sample, "lzwjava")).stderr == ""


def test_in_a_mode_that_sends_nothing_nothing_is_asked(home, silent):
    done = guard(home, "vision-lab/resnet", 0, WANDB_MODE="offline", WANDB_BASE_URL=silent)
    assert "[mode-is-offline]" in done.stdout
    assert "[mode-is-disabled]" in guard(home, "vision-lab/resnet", 0, WANDB_MODE="disabled").stdout


def test_what_stops_wandb_before_it_asks_is_the_answer(home, sample):
    both = here(sample, "lzwjava") | {"WANDB_IDENTITY_TOKEN_FILE": str(home.path / "token")}
    (home.path / "token").write_text("a.b.c")
    assert "[identity-token-conflict]" in guard(home, "vision-lab/resnet", 1, **both).stdout
    del both["WANDB_API_KEY"]
    assert "WANDB_IDENTITY_TOKEN_FILE" in guard(home, "vision-lab/resnet", 3, **both).stdout
    padded = here(sample, "lzwjava") | {"WANDB_API_KEY": sample.key("lzwjava") + " "}
    assert "[key-malformed]" in guard(home, "vision-lab/resnet", 1, **padded).stdout


def test_it_says_to_whom_runs_are_attributed_and_which_entity_is_used(home, sample):
    said = guard(home, "vision-lab/resnet", 0, WANDB_USERNAME="alice", WANDB_USER_EMAIL="a@example.org", **here(sample, "ci-vision")).stdout
    assert "WANDB_USERNAME names alice" in said and "WANDB_USER_EMAIL names a@example.org" in said and "member of vision-lab" in said
    report = sample.check("ci-vision", "resnet")
    said = guard(home, "resnet", None, **here(sample, "ci-vision")).stdout
    assert f"wandb uses {report['entity']}, the default entity" in said
    assert "service account ci-vision" in said and "WANDB_USERNAME or WANDB_USER_EMAIL names a member" in said
    assert "service account" not in guard(home, "vision-lab/resnet", 0, **here(sample, "lzwjava")).stdout
    assert "No entity is given" not in guard(home, "resnet", None, WANDB_ENTITY="vision-lab", **here(sample, "ci-vision")).stdout


def sh(home, lines, **more):
    script = f"set -x\n{lines}\necho began\n"
    return subprocess.run(["sh", "-c", script], capture_output=True, text=True, cwd=home.path, env=home.environment | more, timeout=60)


def test_two_lines_of_shell_agree_with_the_guard(home, sample):
    seen = set()
    for world in sample.worlds.values():
        if not world["entity"] or world["mark"] not in ("decidable", "write-only"):
            continue
        target, own = f"{world['entity']}/{world['project']}", here(sample, world["person"])
        lines = home.keywand("--lang", "en", "guard", target, "--print", "sh", **own).stdout
        assert len(lines.splitlines()) == 2 and own["WANDB_API_KEY"] not in lines
        ours = home.keywand("guard", target, status=None, **own).returncode
        done = sh(home, lines, **own)
        if ours == 1 and done.returncode == 3:
            continue  # It never says more than it knows.
        assert done.returncode == ours, (world["name"], done.stdout, done.stderr)
        assert ("began" in done.stdout) == (ours == 0)
        assert own["WANDB_API_KEY"] not in done.stdout + done.stderr
        seen.add(ours)
    assert {0, 1} <= seen


def test_two_lines_of_shell_cannot_tell_where_nobody_answers(home):
    dead = {"WANDB_BASE_URL": f"http://127.0.0.1:{free_port()}", "WANDB_API_KEY": "a" * 40}
    lines = home.keywand("--lang", "en", "guard", "it's/a \"name\"", "--print", "sh", **dead).stdout
    done = sh(home, lines, **dead)
    assert done.returncode == 3 and "could not tell" in done.stderr, done.stderr
    assert "ENTITY/PROJECT" in home.keywand("--lang", "en", "guard", "resnet", "--print", "sh", status=2).stderr
