"""A cluster: no keychain, no D-Bus, a home that cannot be written or none at all, and file systems without locks."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from conftest import KEYWAND, sample  # noqa: E402, F401
from keychain import Home  # noqa: E402

CODE = 'import wandb\nwandb.init(entity="nobody", project="x")\n'
CORRECTED = 'import wandb\nwandb.init(entity="vision-lab", project="resnet")\n'
TO = ("--entity", "vision-lab", "--project", "resnet")
PASSPHRASE = "correct horse"
STRANGER = 54321
ADD = ("add", "work", "--key-stdin", "--unverified", "--encrypted-file")


class Host:
    """One user of a host without a desktop: by default without a home, and without a name that could lead to one."""

    def __init__(self, folder):
        folder.chmod(0o755)
        self.work, self.closed, self.open = folder / "work", folder / "closed", folder / "open"
        for made, mode in ((self.work, 0o777), (self.closed, 0o555), (self.open, 0o777)):
            made.mkdir()
            made.chmod(mode)

    def run(self, *words, status=0, key="", passphrase=False, before=(), **variables):
        environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"} | {name: str(value) for name, value in variables.items()}
        read, write = os.pipe()
        os.write(write, f"{PASSPHRASE}\n".encode())
        os.close(write)
        if os.geteuid() == 0:
            os.fchown(read, STRANGER, STRANGER)
        given = ["--passphrase-fd", str(read)] if passphrase else []
        # Root may write anywhere, and has a home by name.
        who = {"user": STRANGER, "group": STRANGER, "extra_groups": []} if os.geteuid() == 0 else {}
        command = [*before, KEYWAND, "--lang", "en", *given, *words]
        done = subprocess.run(command, input=key, capture_output=True, text=True, env=environment, cwd=self.work, pass_fds=[read], timeout=60, **who)
        os.close(read)
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return done

    def fails(self, *words, status=1, **more):
        return json.loads(self.run(*words, "--json", status=status, **more).stdout)

    def write(self, name, text):
        """A file of theirs."""
        path = self.work / name
        path.write_text(text)
        if os.geteuid() == 0:
            os.chown(path, STRANGER, STRANGER)

    def left(self):
        return sorted(path.name for path in self.work.iterdir())


@pytest.fixture
def host():
    # pytest's own folders are closed to other users.
    folder = Path(tempfile.mkdtemp(prefix="keywand-host-"))
    yield Host(folder)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["closed", "none"])
def home(request, host):
    """Variables of a home that cannot be written, or of none."""
    if request.param == "none" and os.geteuid() != 0:
        pytest.skip("whoever is not root has a home by name here")
    return {"HOME": host.closed} if request.param == "closed" else {}


def steps(problem):
    return " ".join(step["text"] for step in problem["explanation"]["en"]["steps"])


def test_what_keeps_nothing_works_without_a_home(host, home, sample):
    ask = ("--key-stdin", "--host", sample.url)
    report = json.loads(host.run("check", "vision-lab/resnet", *ask, "--json", key=sample.key("lzwjava"), **home).stdout)
    assert report["verdict"] == "allowed"
    in_environment = {"WANDB_API_KEY": sample.key("lzwjava"), "WANDB_BASE_URL": sample.url} | home
    host.run("check", "vision-lab/resnet", **in_environment)
    assert json.loads(host.run("reach", "--json", **in_environment).stdout)
    assert host.run("fix", "--as", "python", *TO, key=CODE, **home).stdout == CORRECTED
    assert "role-is-view-only" in host.run("explain", "--code", "list", **home).stdout
    assert json.loads(host.run("whoami", "--json", **home).stdout)["account"] is None
    assert json.loads(host.run("accounts", "--json", **home).stdout) == []
    assert host.left() == [], "something was left in the working folder"


def test_what_must_be_kept_says_where_it_could_be(host, home):
    host.write("train.py", CODE)
    refused = [host.fails(*ADD, key="a" * 40, passphrase=True, **home)]
    refused.append(host.fails("fix", "train.py", *TO, "--write", **home))
    for problem in refused:
        assert problem["code"] == "file-cannot-be-written" and "XDG_DATA_HOME" in steps(problem), problem
    assert (host.work / "train.py").read_text() == CODE and host.left() == ["train.py"]


def test_a_folder_that_can_be_written_is_all_that_accounts_and_corrections_need(host, home):
    elsewhere = home | {"XDG_DATA_HOME": host.open}
    host.write("train.py", CODE)
    host.run("fix", "train.py", *TO, "--write", **elsewhere)
    assert (host.work / "train.py").read_text() == CORRECTED
    host.run("undo", **elsewhere)
    assert (host.work / "train.py").read_text() == CODE
    host.run(*ADD, key="a" * 40, passphrase=True, **elsewhere)
    seen = host.run("exec", "work", "--", "sh", "-c", "echo $WANDB_API_KEY", passphrase=True, **elsewhere)
    assert seen.stdout.strip() == "a" * 40
    # netrc is where it is, or nowhere: the account can be used all the same.
    refused = host.fails("switch", "work", passphrase=True, **elsewhere)
    assert refused["code"] == "file-cannot-be-written", refused
    host.run("switch", "work", passphrase=True, NETRC=host.open / "netrc", **elsewhere)
    assert "a" * 40 in (host.open / "netrc").read_text()


@pytest.mark.skipif(os.geteuid() != 0, reason="whoever is not root has a home by name here")
def test_without_a_home_a_list_of_accounts_in_the_working_folder_is_not_ours(host, sample):
    planted = host.work / "keywand"
    planted.mkdir()
    planted.chmod(0o755)
    (planted / "accounts.json").write_text('{"version": 1, "salt": "x", "accounts": [], "agreed": ["http://evil.example:80"]}')
    (planted / "accounts.json").chmod(0o644)
    assert json.loads(host.run("accounts", "--json").stdout) == []
    (planted / "accounts.json").write_text("{")
    assert json.loads(host.run("accounts", "--json").stdout) == []


def test_without_a_keychain_the_answer_names_the_encrypted_file(host):
    refused = host.fails("add", "work", "--key-stdin", "--unverified", key="a" * 40, HOME=host.open)
    assert refused["code"] == "keychain-is-absent"
    assert "--encrypted-file" in host.run("add", "work", "--key-stdin", "--unverified", key="a" * 40, HOME=host.open, status=1).stderr
    assert "--passphrase-fd" in host.run(*ADD, key="a" * 40, HOME=host.open, status=1).stderr


def test_a_home_that_is_named_and_not_there_is_like_none(host):
    gone = {"HOME": host.work / "gone"}
    assert host.run("fix", "--as", "python", *TO, key=CODE, **gone).stdout == CORRECTED
    assert json.loads(host.run("whoami", "--json", **gone).stdout)["source"]["kind"] == "none"
    # It can be made where its parent can be written.
    host.run(*ADD, key="a" * 40, passphrase=True, **gone)
    assert [account["label"] for account in json.loads(host.run("accounts", "--json", **gone).stdout)] == ["work"]


def test_what_was_kept_can_be_used_after_the_home_was_closed(host, sample):
    home = {"HOME": host.open, "WANDB_BASE_URL": sample.url}
    add = ("add", "work", "--key-stdin", "--host", sample.url, "--encrypted-file")
    host.run(*add, key=sample.key("lzwjava"), passphrase=True, **home)
    for folder in [host.open, *host.open.rglob("*")]:
        folder.chmod(0o555 if folder.is_dir() else 0o444)
        if os.geteuid() == 0:
            os.chown(folder, 0, 0)
    assert [account["label"] for account in json.loads(host.run("accounts", "--json", **home).stdout)] == ["work"]
    host.run("check", "vision-lab/resnet", "--account", "work", passphrase=True, **home)
    assert json.loads(host.run("reach", "--json", passphrase=True, **home).stdout)
    seen = host.run("exec", "work", "--", "sh", "-c", "echo $WANDB_API_KEY", passphrase=True, **home)
    assert seen.stdout.strip() == sample.key("lzwjava")
    refused = [host.fails("switch", "work", passphrase=True, **home), host.fails("remove", "work", passphrase=True, **home)]
    for problem in refused:
        assert problem["code"] == "file-cannot-be-written", problem


def test_a_bus_that_is_named_and_not_there_is_no_keychain(host):
    bus = {"HOME": host.open, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"}
    assert host.fails("add", "work", "--key-stdin", "--unverified", key="a" * 40, **bus)["code"] == "keychain-is-absent"
    assert json.loads(host.run("accounts", "--json", **bus).stdout) == []


def test_doctor_says_what_this_machine_can_keep(host):
    said = json.loads(host.run("doctor", "--json", HOME=host.open).stdout)
    assert said["folder_of_keywand"] == "writable" and list(host.open.rglob("*")) == [], said
    said = json.loads(host.run("doctor", "--json", HOME=host.closed).stdout)
    assert said["folder_of_keywand"] == "file-cannot-be-written" and said["keychain"] == "keychain-is-absent", said
    assert "XDG_DATA_HOME" in host.run("doctor", HOME=host.closed).stdout
    without_locks = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=flock", "-e", "inject=flock:error=ENOLCK"]
    assert "no locks" in host.run("doctor", HOME=host.open, before=without_locks).stdout


@pytest.mark.parametrize("error", ["ENOLCK", "ENOSYS", "EOPNOTSUPP"])
def test_a_file_system_without_locks_keeps_nobody_from_working(error):
    with Home("absent") as made:
        command = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=flock", "-e", f"inject=flock:error={error}", KEYWAND, "fix", "train.py", *TO, "--write"]
        (made.path / "train.py").write_text(CODE)
        done = subprocess.run(command, env=made.environment, cwd=made.path, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        assert (made.path / "train.py").read_text() == CORRECTED
        made.keywand("undo")
        assert (made.path / "train.py").read_text() == CODE


def test_a_lock_that_is_refused_for_another_reason_is_an_error():
    with Home("absent") as made:
        command = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=flock", "-e", "inject=flock:error=EIO", KEYWAND, "fix", "train.py", *TO, "--write"]
        (made.path / "train.py").write_text(CODE)
        done = subprocess.run(command, env=made.environment, cwd=made.path, capture_output=True, text=True, timeout=60)
        assert done.returncode == 1 and (made.path / "train.py").read_text() == CODE
