"""Accounts in the terminal, with a real keychain."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

import clients  # noqa: E402
from conftest import KEYWAND, STRANGE_KEY, sample  # noqa: E402
from keychain import Home  # noqa: E402

FOREIGN = "# mine\nmachine github.com login me password ghp_1\nmachine hf.co login me password hf_2 machine x login y password z\n"


@pytest.fixture
def home():
    with Home() as made:
        yield made


def add(home, sample, person, *options):
    return home.keywand("add", "--host", sample.url, "--key-stdin", *options, key=sample.key(person))


def test_two_accounts_are_added_switched_and_undone(home, sample):
    home.netrc.write_text(FOREIGN)
    for person in ("lzwjava", "sato-yuki"):
        add(home, sample, person)
    listed = json.loads(home.keywand("accounts", "--json").stdout)
    assert [account["label"] for account in listed] == ["lzwjava", "sato-yuki"]
    home.keywand("switch", "lzwjava", "--with-settings")
    assert json.loads(home.keywand("whoami", "--json").stdout)["account"] == "lzwjava"
    home.keywand("switch", "sato-yuki", "--with-settings")
    assert json.loads(home.keywand("whoami", "--json", "--verify").stdout)["user"] == "sato-yuki"
    home.keywand("switch", "-")
    assert json.loads(home.keywand("whoami", "--json").stdout)["account"] == "lzwjava"
    for _ in range(3):
        home.keywand("undo")
    assert home.netrc.read_text() == FOREIGN
    assert home.keywand("undo", "--json", status=1).stdout.startswith('{"code":"nothing-to-undo"')


def test_a_dry_run_writes_nothing(home, sample):
    add(home, sample, "lzwjava", "work")
    home.netrc.write_text(FOREIGN)
    plan = json.loads(home.keywand("switch", "work", "--dry-run", "--json").stdout)
    assert plan["to"] == "work" and plan["changes"]
    assert home.netrc.read_text() == FOREIGN


def test_a_command_gets_the_key_in_its_environment_and_nobody_else_does(home, sample):
    add(home, sample, "lzwjava", "work")
    script = "import json, os, sys; print(json.dumps([os.environ.get('WANDB_API_KEY'), os.environ.get('WANDB_BASE_URL')])); sys.exit(7)"
    done = home.keywand("exec", "work", "--", sys.executable, "-c", script, status=7, WANDB_IDENTITY_TOKEN_FILE="/nowhere")
    assert json.loads(done.stdout) == [sample.key("lzwjava"), sample.url]
    assert home.keywand("exec", "work", "--", "/no/such/program", status=127)
    assert home.keywand("exec", "nobody", "true", status=2)
    assert not home.netrc.exists()


def test_a_bound_folder_is_followed(home, sample):
    add(home, sample, "lzwjava", "work")
    home.keywand("exec", "--", "true", status=2)
    home.keywand("bind", "work")
    said = home.keywand("exec", "--", "sh", "-c", "echo $WANDB_API_KEY").stdout
    assert said.strip() == sample.key("lzwjava")
    lines = home.keywand("env").stdout
    shell = subprocess.run(["sh", "-c", f"{lines} echo $WANDB_API_KEY"], capture_output=True, text=True, check=True)
    assert shell.stdout.strip() == sample.key("lzwjava")
    assert json.loads(home.keywand("whoami", "--json").stdout)["bound"]["account"] == "work"
    home.keywand("unbind")
    assert json.loads(home.keywand("whoami", "--json").stdout)["bound"] is None


def test_a_key_is_not_printed_on_a_terminal(home, sample):
    add(home, sample, "lzwjava", "work")
    controller, terminal = pty.openpty()
    done = subprocess.run([KEYWAND, "env", "work"], stdout=terminal, stderr=subprocess.PIPE, env=home.environment, timeout=60)
    os.close(terminal)
    assert done.returncode == 1 and b"output-is-a-terminal" in done.stderr
    assert sample.key("lzwjava").encode() not in done.stderr
    os.close(controller)


def test_keys_on_this_machine_are_imported(home, sample):
    host = sample.url.removeprefix("http://")
    home.netrc.write_text(f"{FOREIGN}machine {host}\n  login user\n  password {sample.key('lzwjava')}\n")
    home.keywand("add", "--from", "netrc", WANDB_BASE_URL=sample.url)
    home.keywand("add", "other", "--from", "env", WANDB_BASE_URL=sample.url, WANDB_API_KEY=sample.key("sato-yuki"))
    listed = json.loads(home.keywand("accounts", "--json", WANDB_BASE_URL=sample.url).stdout)
    assert [(account["label"], account["active"]) for account in listed] == [("lzwjava", True), ("other", False)]
    again = home.keywand("add", "--host", sample.url, "--key-stdin", "--json", key=sample.key("lzwjava"), status=1)
    assert json.loads(again.stdout)["code"] == "key-is-on-file"


def test_a_removed_account_comes_back_with_its_key(home, sample):
    add(home, sample, "lzwjava", "work")
    home.keywand("remove", "work")
    assert json.loads(home.keywand("accounts", "--json").stdout) == []
    home.keywand("remove", "--undo")
    home.keywand("rename", "work", "研究室")
    assert json.loads(home.keywand("check", "vision-lab/resnet", "--account", "研究室", "--json").stdout)["verdict"] == "allowed"


@pytest.mark.parametrize(("keychain", "code"), [("absent", "keychain-is-absent"), ("locked", "keychain-is-locked")])
def test_without_a_keychain_nothing_is_kept_unless_a_person_chose_the_encrypted_file(sample, keychain, code):
    with Home(keychain) as home:
        refused = home.keywand("add", "--host", sample.url, "--key-stdin", "--json", key=sample.key("lzwjava"), status=1)
        assert json.loads(refused.stdout)["code"] == code
        assert json.loads(home.keywand("accounts", "--json").stdout) == []
        with_passphrase(home, "add", "work", "--encrypted-file", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
        with_passphrase(home, "switch", "work", "--with-settings")
        assert sample.key("lzwjava") in home.netrc.read_text()
        sealed = [path for path in home.path.rglob("*") if path.is_file() and path != home.netrc]
        assert all(sample.key("lzwjava").encode() not in path.read_bytes() for path in sealed)
        wrong = with_passphrase(home, "switch", "work", "--json", passphrase="wrong", status=1)
        assert json.loads(wrong.stdout)["code"] == "passphrase-is-wrong"


def with_passphrase(home, *arguments, passphrase="correct horse", status=0, key=None):
    read, write = os.pipe()
    os.write(write, f"{passphrase}\n".encode())
    os.close(write)
    command = [KEYWAND, "--passphrase-fd", str(read), *arguments]
    done = subprocess.run(command, input=key, capture_output=True, text=True, env=home.environment, pass_fds=[read], cwd=home.path, timeout=60)
    os.close(read)
    assert done.returncode == status, (done.stdout, done.stderr)
    return done


def test_an_account_whose_keychain_is_locked_later_says_so_and_works_again(home, sample):
    add(home, sample, "lzwjava", "work")
    home.lock()
    refused = home.keywand("switch", "work", "--json", status=1)
    assert json.loads(refused.stdout)["code"] == "keychain-is-locked"
    assert not home.netrc.exists()


def test_a_keychain_that_does_not_answer_is_told_from_one_that_is_locked(sample):
    with Home("silent") as home:
        refused = home.keywand("add", "--host", sample.url, "--key-stdin", "--json", key=sample.key("lzwjava"), status=1)
        assert json.loads(refused.stdout)["code"] == "keychain-does-not-answer"


def test_programs_that_may_still_use_the_old_identity_are_listed(home, sample, tmp_path):
    add(home, sample, "lzwjava", "work")
    script = tmp_path / "train.py"
    script.write_text("import time, wandb; wandb.init(entity='vision-lab', project='resnet'); print('begun', flush=True); time.sleep(60)")
    environment = home.environment | {"WANDB_BASE_URL": sample.url, "WANDB_API_KEY": sample.key("lzwjava")}
    training = subprocess.Popen([clients.python("0.31.0"), script], env=environment, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert any("begun" in line for line in training.stdout)
        plan = json.loads(home.keywand("switch", "work", "--dry-run", "--json").stdout)
        assert (training.pid, True) in [(program["pid"], program["name"].endswith(" train.py")) for program in plan["programs"]]
    finally:
        training.kill()
        training.wait()


def test_the_key_is_in_no_argument_and_in_no_file_but_netrc(home, sample):
    key = sample.key("lzwjava")
    add(home, sample, "lzwjava", "work")
    home.keywand("switch", "work", WANDB_BASE_URL=sample.url)
    # Other programs may end while they are looked at.
    script = f"""
import glob
def holds(path):
    try:
        return b'{key[:10]}' + b'{key[10:20]}' in open(path, "rb").read()
    except OSError:
        return False
print([path for path in glob.glob("/proc/[0-9]*/cmdline") if holds(path)])
"""
    seen = home.keywand("exec", "work", "--", sys.executable, "-c", script).stdout
    assert seen.strip() == "[]"
    files = [path for path in home.path.rglob("*") if path.is_file() and path != home.netrc]
    assert all(key.encode() not in path.read_bytes() for path in files)


def test_what_is_unknown_or_wrong_is_named(home):
    assert json.loads(home.keywand("switch", "nobody", "--json", status=2).stdout)["code"] == "account-is-unknown"
    assert json.loads(home.keywand("switch", "-", "--json", status=1).stdout)["code"] == "nothing-to-undo"
    home.keywand("switch", "--no-such-flag", status=2)
    home.keywand("whoami", "--sdk", "newest", status=2)
    refused = home.keywand("add", "--key-stdin", "--json", key="too-short", status=1)
    assert json.loads(refused.stdout)["code"] == "key-malformed"
    assert "complete" in home.keywand("completions", "bash").stdout
    assert STRANGE_KEY not in refused.stdout


def test_a_command_has_the_core_limit_that_the_person_set_and_may_be_looked_into(home, sample):
    add(home, sample, "lzwjava", "work")
    script = "import ctypes, resource; print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3))"
    plain = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert plain.endswith(" 1\n")
    assert home.keywand("exec", "work", "--", sys.executable, "-c", script).stdout == plain
