"""What a folder, a file or a pipe on this machine may not do: get a key, keep the program waiting, or read its memory."""

import http.server
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from conftest import KEYWAND, STRANGE_KEY, Sample  # noqa: E402

CODE = 'import wandb\nwandb.init(entity="nobody", project="p")\n'
OPTION = "--confirm-host"


class Recorder:
    """A server that answers like a W&B that knows nobody, and keeps what it was sent."""

    def __init__(self):
        seen = self.seen = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                seen.append((self.path, self.headers.get("Authorization")))
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                body = b'{"data":{"viewer":null}}'
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()


@pytest.fixture
def recorder():
    started = Recorder()
    yield started
    started.stop()


@pytest.fixture
def clone(tmp_path, recorder):
    """A home, and in it a clone whose settings name the recorder."""
    folder = tmp_path / "clone"
    (folder / "wandb").mkdir(parents=True)
    (folder / "wandb" / "settings").write_text(f"[default]\nbase_url = {recorder.url}\n")
    (folder / "train.py").write_text(CODE)
    return folder


def keywand(clone, *arguments, key=None, variables=None):
    environment = {"PATH": os.environ["PATH"], "HOME": str(clone.parent), "LANG": "en_US.UTF-8"} | (variables or {})
    return subprocess.run([KEYWAND, *arguments], input=key or "", capture_output=True, text=True, timeout=60, cwd=clone, env=environment)


COMMANDS = [
    ("check", "team/p"),
    ("check", "team/p", "--json"),
    ("reach",),
    ("whoami", "--verify"),
    ("fix", "train.py"),
    ("fix", "train.py", "--write"),
    ("add", "--from", "env", "--encrypted-file"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_command_sends_the_environments_key_where_a_folder_points(clone, recorder, command):
    done = keywand(clone, *command, variables={"WANDB_API_KEY": STRANGE_KEY})
    assert done.returncode == 2, done.stdout + done.stderr
    assert f"{OPTION} {recorder.url}" in done.stderr, done.stderr
    assert recorder.seen == []
    assert (clone / "train.py").read_text() == CODE


@pytest.mark.parametrize("netrc", ["default login user password {key}\n", "machine {machine} login user password {key}\n"])
def test_no_command_sends_netrcs_password_where_a_folder_points(clone, recorder, netrc):
    machine = recorder.url.removeprefix("http://")
    (clone.parent / ".netrc").write_text(netrc.format(key=STRANGE_KEY, machine=machine))
    for command in COMMANDS[:-1]:
        assert keywand(clone, *command).returncode == 2, command
    assert recorder.seen == []


def test_a_key_from_standard_input_goes_to_no_host_that_only_the_folder_names(clone, recorder):
    for command in (("check", "team/p", "--key-stdin"), ("add", "--key-stdin", "--encrypted-file")):
        done = keywand(clone, *command, key=STRANGE_KEY)
        assert (done.returncode, recorder.seen) == (2, []), done.stderr
        assert f"{OPTION} {recorder.url}" in done.stderr


def test_the_option_that_is_named_is_the_one_that_agrees(clone, recorder):
    done = keywand(clone, "check", "team/p", OPTION, recorder.url, "--json", variables={"WANDB_API_KEY": STRANGE_KEY})
    assert json.loads(done.stdout)["findings"][0]["code"] == "key-rejected"
    assert len(recorder.seen) == 1
    # It agrees for that one run.
    assert keywand(clone, "check", "team/p", variables={"WANDB_API_KEY": STRANGE_KEY}).returncode == 2


def test_plain_http_to_another_machine_needs_a_word_of_its_own(clone, recorder):
    for command in (("check", "team/p", "--host", "http://w.example.jp"), ("check", "team/p", "--key-stdin", "--host", "http://w.example.jp")):
        done = keywand(clone, *command, key=STRANGE_KEY, variables={"WANDB_API_KEY": STRANGE_KEY, "http_proxy": recorder.url})
        assert (done.returncode, recorder.seen) == (2, []), done.stderr
        assert "http://w.example.jp" in done.stderr


def test_whoami_says_what_the_folder_names(clone, recorder):
    done = keywand(clone, "whoami", "--json", variables={"WANDB_API_KEY": STRANGE_KEY})
    assert "host-is-unconfirmed" in [warning["code"] for warning in json.loads(done.stdout)["warnings"]]


@pytest.mark.parametrize("place", ["../.netrc", "wandb/settings", "../.config/wandb/settings", "../.bashrc"])
@pytest.mark.parametrize("kind", ["pipe", "zero"])
def test_a_pipe_or_a_device_in_the_place_of_a_file_keeps_nobody_waiting(clone, place, kind):
    path = clone / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero")
    done = keywand(clone, "whoami", "--json")
    assert json.loads(done.stdout)["sdk"], done.stderr
    if place == "../.netrc":
        assert "netrc-unreadable" in [warning["code"] for warning in json.loads(done.stdout)["warnings"]]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may start a program as another user")
def test_another_program_of_the_same_user_cannot_read_our_memory(tmp_path):
    nobody = 65534
    binary = tmp_path / "keywand"
    tmp_path.chmod(0o755)
    for folder in tmp_path.parents:
        if folder.stat().st_uid == 0 and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | 0o011)
    binary.write_bytes(Path(KEYWAND).read_bytes())
    binary.chmod(0o755)
    running = subprocess.Popen([str(binary), "demo", "--json"], stdout=subprocess.PIPE, text=True, user=nobody, group=nobody)
    try:
        assert running.stdout.readline()
        done = subprocess.run(["head", "-c1", f"/proc/{running.pid}/mem"], user=nobody, group=nobody, capture_output=True, text=True)
        assert "Permission denied" in done.stderr, done.stderr
    finally:
        running.kill()


def test_the_sample_needs_no_question():
    sample = Sample()
    try:
        done = subprocess.run(
            [KEYWAND, "check", "vision-lab/resnet", "--json"], capture_output=True, text=True, timeout=60,
            env={"PATH": os.environ["PATH"], "HOME": "/nonexistent", "WANDB_BASE_URL": sample.url, "WANDB_API_KEY": sample.key("lzwjava")},
        )
        assert json.loads(done.stdout)["verdict"] == "allowed", done.stderr
    finally:
        sample.stop()
