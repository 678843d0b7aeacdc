"""`keywand hand-over`: a key for another machine, over a loopback sshd.

As root the sshd logs in to a user of its own, made for the time of these tests. Otherwise it logs in to the same user, with another home
folder.
"""

import getpass
import json
import os
import pty
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import KEYWAND, STRANGE_KEY, Sample, sample  # noqa: E402
from keychain import Home  # noqa: E402

SSHD = shutil.which("sshd", path=f"{os.environ['PATH']}:/usr/sbin:/sbin")
TARGET = "vision-lab/resnet"
FOREIGN = b"# mine\nmachine example.org login me password \"s3 cret\"\n\nmacdef init\n\tcd /tmp \xe2\x9c\x93\n\nmachine last.example.org\n\tlogin x password y"


class SlowSample(Sample):
    """It answers late enough that the program that asks is seen."""

    def __init__(self):
        self.process = subprocess.Popen([KEYWAND, "demo", "--json", "--delay", "200"], stdout=subprocess.PIPE, text=True)
        self.told = json.loads(self.process.stdout.readline())
        self.url = self.told["url"]
        self.keys = {person["username"]: person["key"] for person in self.told["people"]}


class There:
    """The other machine: a user, a home folder, and the sshd that leads there."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="keywand-there-"))
        self.folder.chmod(0o755)
        self.home = self.folder / "home"
        self.home.mkdir(mode=0o700)
        self.user, self.is_made = getpass.getuser(), os.geteuid() == 0
        if self.is_made:
            self.user = f"kw-there-{os.getpid()}"
            make = ["useradd", "--no-create-home", "--home-dir", str(self.home), "--shell", "/bin/sh", "--password", "*", self.user]
            subprocess.run(make, check=True, capture_output=True)
            os.chown(self.home, pwd.getpwnam(self.user).pw_uid, pwd.getpwnam(self.user).pw_gid)
            Path("/run/sshd").mkdir(exist_ok=True)
        for name in ("host", "own", "strange"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(self.folder / name)], check=True)
        (self.folder / "authorized").write_text((self.folder / "own.pub").read_text())
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            self.port = taken.getsockname()[1]
        (self.folder / "known").write_text(f"[127.0.0.1]:{self.port} {(self.folder / 'host.pub').read_text()}")
        self.log = self.folder / "sshd.log"
        self.begin = self.folder / "begin"
        self.shell()
        (self.folder / "sshd_config").write_text(
            f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {self.folder}/host\nAuthorizedKeysFile {self.folder}/authorized\n"
            f"PidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\nLogLevel DEBUG2\n"
            f"ForceCommand {self.begin}\n"
        )
        common = f"UserKnownHostsFile {self.folder}/known\nGlobalKnownHostsFile none\nIdentitiesOnly yes\nIdentityAgent none\nPort {self.port}\n"
        (self.folder / "ssh_config").write_text(
            f"Host node\n ControlPath {self.folder}/shared\n"
            f"Host node alone\n HostName 127.0.0.1\n User {self.user}\n IdentityFile {self.folder}/own\n"
            f"Host stranger\n HostName 127.0.0.1\n User {self.user}\n IdentityFile {self.folder}/strange\n"
            f"Host closed\n HostName 127.0.0.1\n Port 1\nHost missing\n HostName no-such-host.invalid\nHost *\n {common.replace(chr(10), chr(10) + ' ')}\n"
        )
        tools = self.folder / "bin"
        tools.mkdir()
        # ssh reads the configuration of the user's own home folder, whatever HOME says.
        (tools / "ssh").write_text(f'#!/bin/sh\nexec {shutil.which("ssh")} -F {self.folder}/ssh_config "$@"\n')
        (tools / "ssh").chmod(0o755)
        self.tools = tools
        with self.log.open("w") as log:
            self.sshd = subprocess.Popen([SSHD, "-D", "-e", "-f", str(self.folder / "sshd_config")], stderr=log)
        for _ in range(100):
            with socket.socket() as tried:
                if tried.connect_ex(("127.0.0.1", self.port)) == 0:
                    # One connection for all but the first test: a login takes longer than all the rest.
                    subprocess.run([tools / "ssh", "-M", "-N", "-f", "node"], check=True)
                    return
            time.sleep(0.05)
        raise AssertionError(self.log.read_text())

    def shell(self, shell="/bin/sh", before=""):
        """What logs in there: a shell, and what happens before it runs the command."""
        lines = f"#!/bin/sh\nHOME={self.home}\nunset WANDB_API_KEY WANDB_BASE_URL NETRC\n{before}\nexec {shell} -c \"$SSH_ORIGINAL_COMMAND\"\n"
        self.begin.write_text(lines)
        self.begin.chmod(0o755)

    @property
    def netrc(self):
        return self.home / ".netrc"

    def write(self, content, path=None):
        path = path or self.netrc
        path.write_bytes(content)
        path.chmod(0o600)
        if self.is_made:
            os.chown(path, pwd.getpwnam(self.user).pw_uid, -1)

    def clear(self):
        self.shell()
        self.home.chmod(0o700)
        for path in self.home.iterdir():
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()

    def sessions(self):
        return self.log.read_text().count("Starting session")

    def close(self):
        subprocess.run([self.tools / "ssh", "-q", "-O", "exit", "node"])
        self.sshd.kill()
        self.sshd.wait()
        if self.is_made:
            subprocess.run(["userdel", self.user], capture_output=True)
        shutil.rmtree(self.folder, ignore_errors=True)


@pytest.fixture(scope="module")
def machine():
    made = There()
    yield made
    made.close()


@pytest.fixture
def there(machine):
    machine.clear()
    return machine


@pytest.fixture
def here(sample, there):
    """This machine: the key stands in its netrc."""
    with Home("absent") as home:
        home.environment["PATH"] = f"{there.tools}:{home.environment['PATH']}"
        home.environment["WANDB_BASE_URL"] = sample.url
        home.netrc.write_text(f"machine {sample.url.removeprefix('http://')}\n  login user\n  password {sample.key('lzwjava')}\n")
        home.netrc.chmod(0o600)
        yield home


def hand_over(home, *words, status=0, language="en", **more):
    return home.keywand("--lang", language, "hand-over", "ssh:node", *words, status=status, **more)


def entry(sample, person="lzwjava"):
    name = sample.url.removeprefix("http://")
    entries = [f"machine {machine}\n  login user\n  password {sample.key(person)}\n" for machine in (name, name.rpartition(":")[0])]
    return "".join(entries).encode()


class Watch:
    """Looks at the arguments and the environment of every process, again and again."""

    def __init__(self, key):
        self.key, self.found, self.seen, self.environments, self.is_over = key.encode(), set(), set(), 0, False
        self.thread = threading.Thread(target=self.look)

    def look(self):
        while not self.is_over:
            for process in os.listdir("/proc"):
                for name in ("cmdline", "environ") if process.isdigit() else ():
                    try:
                        held = Path(f"/proc/{process}/{name}").read_bytes()
                    except OSError:
                        continue
                    if self.key in held:
                        self.found.add((name, held))
                    if name == "environ":
                        self.environments += b"SSH_ORIGINAL_COMMAND=" in held
                    else:
                        self.seen.add(held.split(b"\0")[0].rpartition(b"/")[2].split(b":")[0])

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.is_over = True
        self.thread.join()


def files_with(key, *folders):
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return {path for path in files if key.encode() in path.read_bytes()}


@pytest.fixture
def slow_sample():
    started = SlowSample()
    yield started
    started.stop()


def test_the_key_gets_into_netrc_there_and_nowhere_else(here, there, slow_sample):
    sample = slow_sample
    there.write(FOREIGN)
    key = sample.key("lzwjava")
    here.netrc.write_bytes(entry(sample))
    with Watch(key) as watch:
        done = here.keywand("--lang", "en", "hand-over", "ssh:alone", TARGET, "--verbose", WANDB_BASE_URL=sample.url)
    assert not watch.found
    assert {b"ssh", b"sshd", b"sh", b"curl"} <= watch.seen and watch.environments, "the watch saw who might have held it"
    assert there.netrc.read_bytes() == FOREIGN + b"\n" + entry(sample)
    assert there.netrc.stat().st_mode & 0o777 == 0o600
    assert key not in done.stdout + done.stderr and key not in there.log.read_text()
    assert f"{key[:4]}…{key[-4:]}" in done.stdout and "alone:~/.netrc" in done.stdout
    assert "alone: this key can log runs to vision-lab/resnet" in done.stdout and "--undo" in done.stdout
    assert files_with(key, here.path, there.folder) == {here.netrc, there.netrc}
    assert os.listdir(there.home) == [".netrc"], "nothing else is left there"


def test_ssh_inherits_no_key_of_the_environment(here, there, sample):
    here.netrc.unlink()
    wrapper = there.tools / "ssh"
    kept = wrapper.read_text()
    try:
        wrapper.write_text(kept.replace("exec ", f"env >{here.path}/environment\nexec "))
        hand_over(here, TARGET, WANDB_API_KEY=sample.key("lzwjava"))
    finally:
        wrapper.write_text(kept)
    told = (here.path / "environment").read_text()
    assert "WANDB_BASE_URL" in told and sample.key("lzwjava") not in told


def test_an_undo_brings_netrc_back_byte_for_byte(here, there, sample):
    for before in (FOREIGN, None):
        there.clear()
        if before is not None:
            there.write(before)
        hand_over(here, TARGET)
        assert sample.key("lzwjava").encode() in there.netrc.read_bytes()
        assert "Undone" in hand_over(here, "--undo").stdout
        assert (there.netrc.read_bytes() if there.netrc.exists() else None) == before
    assert "[nothing-to-undo]" in hand_over(here, "--undo", status=1).stderr


def test_an_undo_leaves_what_others_wrote_since(here, there, sample):
    there.write(FOREIGN)
    hand_over(here, TARGET)
    there.write(there.netrc.read_bytes() + b"machine new.example.org password z\n")
    hand_over(here, "--undo")
    assert there.netrc.read_bytes() == FOREIGN + b"\nmachine new.example.org password z\n"
    hand_over(here, TARGET)
    there.write(there.netrc.read_bytes().replace(sample.key("lzwjava").encode(), b"0" * 40))
    assert "left untouched" in hand_over(here, "--undo").stdout
    assert b"0" * 40 in there.netrc.read_bytes()


def test_a_key_there_is_kept_here_first_and_comes_back(there, sample):
    theirs = f"machine {sample.url.removeprefix('http://')} login user password \"{STRANGE_KEY}\" # theirs\n".encode()
    there.write(theirs)
    with Home() as here:
        here.environment["PATH"] = f"{there.tools}:{here.environment['PATH']}"
        here.keywand("add", "work", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
        said = hand_over(here, TARGET, "--account", "work").stdout
        assert "will be saved first" in said and STRANGE_KEY not in said
        assert sample.key("lzwjava").encode() in there.netrc.read_bytes() and STRANGE_KEY.encode() not in there.netrc.read_bytes()
        assert "already contains the key of “work”" in hand_over(here, TARGET, "--account", "work").stdout
        assert not files_with(STRANGE_KEY, here.path) and not files_with(sample.key("lzwjava"), here.path / ".local")
        hand_over(here, "--undo")
    assert there.netrc.read_bytes() == theirs


def test_it_is_refused_where_netrc_changed_in_between(here, there, sample):
    there.write(FOREIGN)
    # Another program writes as soon as the new content is on its way.
    there.shell(before=f"PATH={there.folder}/late:$PATH")
    late = there.folder / "late"
    late.mkdir(exist_ok=True)
    (late / "mktemp").write_text(f'#!/bin/sh\necho "# late" >>{there.netrc}\nexec {shutil.which("mktemp")} "$@"\n')
    (late / "mktemp").chmod(0o755)
    assert "[file-changed-since]" in hand_over(here, TARGET, status=1).stderr
    assert there.netrc.read_bytes() == FOREIGN + b"# late\n"
    assert os.listdir(there.home) == [".netrc"]
    assert "[nothing-to-undo]" in hand_over(here, "--undo", status=1).stderr


def test_a_connection_that_ends_too_early_leaves_a_receipt(here, there, sample):
    late = there.folder / "cut"
    late.mkdir()
    there.write(FOREIGN)
    for name, is_written, does in (("mktemp", False, "true"), ("mv", True, shutil.which("mv"))):
        # The shell there is gone before it answers: before it wrote, and after.
        (late / name).write_text(f'#!/bin/sh\n{does} "$@"\nkill -9 $PPID\n')
        (late / name).chmod(0o755)
        there.shell(before=f"PATH={late}:$PATH")
        assert "We do not know" in hand_over(here, TARGET, status=3).stderr
        assert (there.netrc.read_bytes() != FOREIGN) == is_written
        there.shell()
        if is_written:
            hand_over(here, "--undo")
        assert there.netrc.read_bytes() == FOREIGN and "[nothing-to-undo]" in hand_over(here, "--undo", status=1).stderr
        (late / name).unlink()


def test_a_person_at_the_terminal_is_asked_first(here, there, sample):
    words = [KEYWAND, "--lang", "en", "hand-over", "ssh:node", TARGET]
    for answer, is_written in (("n", False), ("y", True)):
        pid, terminal = pty.fork()
        if pid == 0:
            os.chdir(here.path)
            os.execve(KEYWAND, words, here.environment)
        said = b""
        while b"[y/N]" not in said:
            said += os.read(terminal, 4096)
        assert not there.netrc.exists()
        # The second question, about keywand itself, comes only after a yes.
        os.write(terminal, f"{answer}\nn\n".encode())
        _, status = os.waitpid(pid, 0)
        os.close(terminal)
        assert os.waitstatus_to_exitcode(status) == (0 if is_written else 2) and there.netrc.exists() == is_written


def test_a_denial_here_stops_it_before_anything_is_sent(here, there, sample):
    before = there.sessions()
    done = hand_over(here, "nobody-here/resnet", status=1)
    assert "Nothing was sent to node" in done.stderr and "--anyway" in done.stderr and "[entity-" in done.stdout
    told = json.loads(hand_over(here, "nobody-here/resnet", "--json", status=1).stdout)
    assert told["report"]["verdict"] == "denied" and told["plan"] is None and told["done"] is None
    assert there.sessions() == before and not there.netrc.exists()
    done = hand_over(here, "nobody-here/resnet", "--anyway", status=1)
    assert there.sessions() == before + 1 and there.netrc.exists() and "node: keywand: this key cannot log runs to nobody-here/resnet" in done.stdout


@pytest.mark.parametrize(("host", "words"), [("missing", "no-such-host.invalid"), ("closed", "refused"), ("stranger", "Permission denied")])
def test_where_ssh_fails_it_says_so_and_ends_with_3(here, there, host, words):
    done = here.keywand("--lang", "en", "hand-over", f"ssh:{host}", TARGET, status=3)
    assert "[ssh-fails]" in done.stderr and words in done.stderr and "The key was not sent" in done.stderr
    assert json.loads(here.keywand("hand-over", f"ssh:{host}", TARGET, "--json", status=3).stdout)["code"] == "ssh-fails"
    assert not there.netrc.exists()


def test_a_machine_without_a_shell_or_without_ssh_is_told_apart(here, there):
    there.shell(shell="echo no shells here; false")
    assert "no POSIX shell answered" in (said := hand_over(here, TARGET, status=3).stderr) and "no shells here" in said
    assert "ssh could not be started" in hand_over(here, TARGET, status=3, PATH="/nonexistent").stderr


@pytest.mark.parametrize("words", ["node", "ssh:", "ssh:-oProxyCommand=touch x", "ssh:me@-oX=y", "ssh:a;b"])
def test_what_is_no_machine_is_wrong_usage(here, words):
    assert "ssh:HOST" in here.keywand("hand-over", words, TARGET, status=2).stderr
    assert not (here.path / "x").exists()


@pytest.mark.parametrize("shell", ["dash", "bash", "tcsh", "fish", "zsh"])
def test_any_login_shell_will_do(here, there, sample, shell):
    there.shell(shell=shutil.which(shell), before="echo greetings; printf 'no line break'")
    there.write(FOREIGN)
    hand_over(here, TARGET, "--yes")
    assert there.netrc.read_bytes() == FOREIGN + b"\n" + entry(sample)


def test_the_script_runs_in_busybox(here, there, sample):
    busybox = shutil.which("busybox")
    assert busybox, "make setup installs it"
    (tools := there.folder / "busybox").mkdir(exist_ok=True)
    for name in ("sh", "cat", "ls", "mktemp", "mv", "rm", "sync", "readlink", "tr"):
        (tools / name).symlink_to(busybox)
    (tools / "curl").symlink_to(shutil.which("curl"))
    there.shell(shell=tools / "sh", before=f"PATH={tools}")
    there.write(FOREIGN)
    # Debian's has none; Alpine's has.
    assert "cksum: not found" in hand_over(here, TARGET, status=1).stderr and there.netrc.read_bytes() == FOREIGN
    (tools / "cksum").symlink_to(shutil.which("cksum"))
    hand_over(here, TARGET)
    assert there.netrc.read_bytes() == FOREIGN + b"\n" + entry(sample)


def test_a_link_stays_and_its_end_is_changed(here, there, sample):
    (there.home / "dotfiles").mkdir()
    if there.is_made:
        os.chown(there.home / "dotfiles", pwd.getpwnam(there.user).pw_uid, -1)
    there.write(FOREIGN, there.home / "dotfiles" / "netrc")
    there.netrc.symlink_to("dotfiles/netrc")
    hand_over(here, TARGET)
    assert there.netrc.is_symlink() and (there.home / "dotfiles" / "netrc").read_bytes() == FOREIGN + b"\n" + entry(sample)
    hand_over(here, "--undo")
    assert there.netrc.is_symlink() and (there.home / "dotfiles" / "netrc").read_bytes() == FOREIGN
    (there.home / "dotfiles" / "netrc").unlink()
    assert "[link-leads-nowhere]" in hand_over(here, TARGET, status=1).stderr


def test_netrc_is_where_the_variable_there_says(here, there, sample):
    there.shell(before="export NETRC='~/my netrc'")
    there.write(b"", there.home / "my netrc")
    assert "node:~/my netrc" in hand_over(here, TARGET).stdout
    assert (there.home / "my netrc").read_bytes() == entry(sample) and not there.netrc.exists()


def test_what_cannot_be_written_there_is_said_and_no_key_is_sent(here, there):
    there.shell(before="unset HOME")
    assert "HOME is not set" in hand_over(here, TARGET, status=1).stderr
    there.shell(before="HOME=/nonexistent/home")
    assert "[file-cannot-be-written]" in hand_over(here, TARGET, status=1).stderr
    if there.is_made:
        there.clear()
        there.home.chmod(0o500)
        assert "node:~/.netrc" in hand_over(here, TARGET, status=1).stderr
    there.clear()
    there.netrc.mkdir()
    assert "[file-cannot-be-written]" in hand_over(here, TARGET, status=1).stderr
    there.clear()
    there.write(b"machine h\nno netrc at all\n")
    assert "[netrc-unreadable]" in (said := hand_over(here, TARGET, status=1).stderr) and "node:~/.netrc:2" in said and "$ " not in said


def test_a_netrc_that_others_may_read_is_closed(here, there):
    there.write(FOREIGN)
    there.netrc.chmod(0o644)
    assert "node:~/.netrc: will be readable by its owner only" in hand_over(here, TARGET).stdout
    assert there.netrc.stat().st_mode & 0o777 == 0o600


def test_it_says_what_else_decides_there(here, there, sample):
    assert f"Jobs there need WANDB_BASE_URL={sample.url}" in hand_over(here, TARGET).stdout
    there.shell(before=f"export WANDB_API_KEY={STRANGE_KEY} WANDB_BASE_URL=https://wandb.example.org")
    told = json.loads(hand_over(here, TARGET, "--json").stdout)
    assert [note["code"] for note in told["plan"]["notes"]] == ["key-variable-is-set", "server-differs"]
    assert told["done"]["verdict"] == "allowed", "the key that was handed over is tested, and on its own server"


def test_without_curl_there_it_is_not_tested_there(here, there, sample):
    tools = there.folder / "few"
    tools.mkdir(exist_ok=True)
    for name in ("sh", "cat", "cksum", "ls", "mktemp", "mv", "rm", "sync"):
        if not (tools / name).exists():
            (tools / name).symlink_to(shutil.which(name))
    there.shell(before=f"PATH={tools}")
    assert "there is no curl" in hand_over(here, TARGET, status=3).stdout
    assert there.netrc.read_bytes() == entry(sample)


def test_a_dry_run_shows_it_and_writes_nothing(here, there, sample):
    told = json.loads(hand_over(here, TARGET, "--dry-run", "--json").stdout)
    assert told["plan"]["file"] == "node:~/.netrc" and len(told["plan"]["changes"]) == 2 and told["done"] is None
    assert sample.key("lzwjava") not in json.dumps(told) and not there.netrc.exists()
    hand_over(here, TARGET)
    before = there.netrc.read_bytes()
    assert "will be deleted" in hand_over(here, "--undo", "--dry-run").stdout and there.netrc.read_bytes() == before


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    """This program as it is handed out: without what a debugger reads."""
    made = tmp_path_factory.mktemp("program") / "keywand"
    subprocess.run(["strip", "-o", made, KEYWAND], check=True)
    return made


def hand_itself_over(program, here, *words, status=0, language="en"):
    command = [program, "--lang", language, "hand-over", "ssh:node", *words]
    done = subprocess.run(command, env=here.environment, cwd=here.path, capture_output=True, text=True, timeout=120)
    assert done.returncode == status, (done.stdout, done.stderr)
    return done


def files_there(there):
    return sorted(str(path.relative_to(there.home)) for path in there.home.rglob("*"))


def shim(there, name, line):
    """A program there that is found before the system's."""
    folder = there.folder / f"shim-{name}"
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{line}\n")
    (folder / name).chmod(0o755)
    return f"PATH={folder}:$PATH"


PUT = [".local", ".local/bin", ".local/bin/keywand", ".netrc"]


def test_keywand_itself_gets_there_on_a_yes_tests_there_and_goes_with_the_undo(program, here, there, slow_sample):
    sample = slow_sample
    here.netrc.write_bytes(entry(sample))
    here.environment["WANDB_BASE_URL"] = sample.url
    key = sample.key("lzwjava")
    there.write(FOREIGN)
    # There is no curl: keywand tests.
    there.shell(before=shim(there, "curl", "exit 1"))
    with Watch(key) as watch:
        said = hand_itself_over(program, here, TARGET, "--install").stdout
    assert not watch.found and b"keywand" in watch.seen
    assert "node:~/.local/bin/keywand: this program" in said and "keywand is now at node:~/.local/bin/keywand." in said
    assert f"node: lzwjava should be able to log runs to “{TARGET}”" in said, said
    assert there.netrc.read_bytes() == FOREIGN + b"\n" + entry(sample)
    put = there.home / ".local" / "bin" / "keywand"
    assert put.read_bytes() == program.read_bytes() and put.stat().st_mode & 0o777 == 0o700
    assert files_there(there) == PUT, "nothing else is left there"
    assert key not in there.log.read_text() and files_with(key, here.path, there.folder) == {here.netrc, there.netrc}
    there.shell()
    told = json.loads(hand_itself_over(program, here, TARGET, "--json").stdout)
    assert told["plan"]["program"]["state"] == "is-there" and told["done"]["program"] is None

    said = hand_itself_over(program, here, "--undo", "--dry-run").stdout
    assert "node:~/.local/bin/keywand was put there by the hand-over and will be deleted." in said and put.exists()
    assert "keywand was removed from node:~/.local/bin/keywand." in hand_itself_over(program, here, "--undo").stdout
    assert there.netrc.read_bytes() == FOREIGN and files_there(there) == [".netrc"]
    assert "[nothing-to-undo]" in hand_itself_over(program, here, "--undo", status=1).stderr


def test_a_denial_by_keywand_there_is_told(program, here, there):
    done = hand_itself_over(program, here, "nobody-here/resnet", "--anyway", "--install", status=1)
    assert "node: " in done.stdout and "[entity-" in done.stdout, done.stdout


def test_keywand_goes_there_although_netrc_has_the_key_already(program, here, there, sample):
    hand_itself_over(program, here, TARGET)
    assert files_there(there) == [".netrc"], "nobody asked for more"
    before = there.netrc.read_bytes()
    assert "already contains the key" in hand_itself_over(program, here, TARGET, "--install").stdout
    assert files_there(there) == PUT
    assert "元に戻しました" in hand_itself_over(program, here, "--undo", language="ja").stdout
    assert files_there(there) == [] and before
    there.write(before)
    hand_itself_over(program, here, TARGET, "--install")
    said = hand_itself_over(program, here, "--undo").stdout
    assert "keywand was removed" in said and "Nothing" not in said
    assert there.netrc.read_bytes() == before and files_there(there) == [".netrc"]


def test_a_program_that_is_there_is_never_replaced_and_one_that_changed_stays(program, here, there):
    put = there.home / ".local" / "bin" / "keywand"
    put.parent.mkdir(parents=True)
    there.write(b"theirs", put)
    assert "already at node:~/.local/bin/keywand and stays" in hand_itself_over(program, here, TARGET, "--install").stdout
    hand_itself_over(program, here, "--undo")
    assert put.read_bytes() == b"theirs" and files_there(there) == PUT[:3]

    put.unlink()
    if there.is_made:
        [os.chown(folder, pwd.getpwnam(there.user).pw_uid, -1) for folder in (put.parent, put.parent.parent)]
    # Another one gets there while ours is on its way.
    there.shell(before=shim(there, "chmod", f'echo theirs >{put}; exec {shutil.which("chmod")} "$@"'))
    assert "could not be put at node:~/.local/bin/keywand" in hand_itself_over(program, here, TARGET, "--install").stdout
    assert put.read_text() == "theirs\n" and files_there(there) == PUT

    put.unlink()
    there.shell()
    hand_itself_over(program, here, TARGET, "--install")
    there.write(b"another version", put)
    assert "is no longer the program that was put there" in hand_itself_over(program, here, "--undo").stdout
    assert put.read_bytes() == b"another version" and files_there(there) == PUT[:3]
    assert "[nothing-to-undo]" in hand_itself_over(program, here, "--undo", status=1).stderr


def test_what_lies_beside_keywand_stays(program, here, there):
    beside = there.home / ".local" / "bin" / "keywand.backup"
    beside.parent.mkdir(parents=True)
    there.write(b"theirs", beside)
    if there.is_made:
        [os.chown(folder, pwd.getpwnam(there.user).pw_uid, -1) for folder in (beside.parent, beside.parent.parent)]
    hand_itself_over(program, here, TARGET, "--install")
    assert (beside.parent / "keywand").exists() and beside.read_bytes() == b"theirs"
    hand_itself_over(program, here, "--undo")
    assert files_there(there) == [".local", ".local/bin", ".local/bin/keywand.backup"]


@pytest.mark.parametrize(
    ("name", "line", "words"),
    [
        ("chmod", "exit 0", "keywand does not run on node and was removed from there again."),
        # What arrives of keywand is not all of it.
        ("cksum", f'f=$(mktemp); cat >$f; [ $(wc -c <$f) -lt 99999 ] || : >$f; {shutil.which("cksum")} <$f; rm $f', "could not be put"),
        ("uname", "echo Linux sparc64", "this program is for another system. There it is Linux sparc64."),
    ],
)
def test_where_keywand_cannot_run_there_the_lines_of_sh_test(program, here, there, sample, name, line, words):
    there.shell(before=shim(there, name, line))
    said = hand_itself_over(program, here, TARGET, "--install").stdout
    assert words in said and "node: this key can log runs to vision-lab/resnet" in said
    assert there.netrc.read_bytes() == entry(sample) and files_there(there) == [".netrc"]
    there.shell()
    hand_itself_over(program, here, "--undo")
    assert files_there(there) == []


def test_an_undo_removes_keywand_although_the_connection_ended_too_early(program, here, there):
    there.shell(before=shim(there, "ln", f'{shutil.which("ln")} "$@"; kill -9 $PPID'))
    assert "We do not know" in hand_itself_over(program, here, TARGET, "--install", status=3).stderr
    assert ".local/bin/keywand" in files_there(there)
    there.shell()
    hand_itself_over(program, here, "--undo")
    assert files_there(there) == []


@pytest.mark.parametrize(("answer", "is_put"), [("n", False), ("", False), ("y", True)])
def test_a_person_at_the_terminal_is_asked_about_keywand_too(program, here, there, answer, is_put):
    words = [str(program), "--lang", "en", "hand-over", "ssh:node", TARGET]
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(here.path)
        os.execve(program, words, here.environment)
    said = b""
    for asked, answered in ((1, "y"), (2, answer)):
        while said.count(b"[y/N]") < asked:
            said += os.read(terminal, 4096)
        os.write(terminal, f"{answered}\n".encode())
    try:
        while part := os.read(terminal, 4096):
            said += part
    except OSError:
        pass
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    assert os.waitstatus_to_exitcode(status) == 0, said
    assert b"keywand is not on node. Put this program (" in said
    assert files_there(there) == (PUT if is_put else [".netrc"])


def test_it_speaks_japanese(here, there):
    said = hand_over(here, TARGET, language="ja").stdout
    assert "のキーを書き込みました" in said and "node: このキーで vision-lab/resnet に run をログできます" in said
    assert "元に戻しました" in hand_over(here, "--undo", language="ja").stdout
    denied = hand_over(here, "nobody-here/resnet", "--anyway", language="ja", status=1).stdout
    assert "node: keywand: " in denied and "nobody-here/resnet" in denied
