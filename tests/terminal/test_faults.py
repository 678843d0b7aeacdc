"""A switch that is stopped, or refused, at any moment: the old file or the new one, whole."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from conftest import KEYWAND  # noqa: E402
from keychain import Home  # noqa: E402

A, B = "a" * 36 + "0001", "b" * 36 + "0002"
FOREIGN = "# mine\nmachine github.com login me password ghp_1\nmachine hf.co login me password hf_2\n"
# Calls that only look, or that a process cannot be stopped before: the switch is the same with and without them.
CHANGING = "write,pwrite64,writev,openat,open,creat,rename,renameat,renameat2,link,linkat,unlink,unlinkat,fsync,fdatasync,fchmod,fchmodat,chmod,fchown,ftruncate,flock,fcntl,close,mkdir,setxattr"


@pytest.fixture(scope="module")
def home():
    """Two accounts, and wandb using the first."""
    with Home() as made:
        made.netrc.write_text(FOREIGN)
        for name, key in (("a", A), ("b", B)):
            made.keywand("add", name, "--key-stdin", "--unverified", key=key)
        made.keywand("switch", "a")
        yield made


def trace(home, *options, timeout=60):
    command = ["strace", "-f", "-qq", "-o", str(home.path / "trace"), *options, KEYWAND, "switch", "b"]
    return subprocess.run(command, env=home.environment, cwd=home.path, capture_output=True, text=True, timeout=timeout)


class Kept:
    """What a switch may touch, to begin from the same state again."""

    def __init__(self, home):
        self.home = home
        self.files = [home.netrc, *(home.path / ".local/share/keywand").iterdir()]
        self.before = {path: path.read_bytes() for path in self.files if path.name != "lock"}

    def restore(self):
        for folder in (self.home.path, self.home.path / ".local/share/keywand"):
            for path in folder.glob(".keywand-*"):
                path.unlink()
        for path, content in self.before.items():
            if path.read_bytes() != content:
                path.write_bytes(content)
        # A file that was written a moment ago may still be in somebody's hands; ours is not.
        os.utime(self.home.netrc, (1, 1))


@pytest.fixture
def kept(home):
    state = Kept(home)
    state.restore()
    yield state
    state.restore()


def changing(home):
    """The calls of a switch by which files could change: of each name, which ones by their number. What it prints, its look through
    the running programs and what wakes its own threads are left out: strace counts by thread, and would stop those, too."""
    trace(home, "-y", "-e", f"trace={CHANGING}")
    calls, seen = {}, Counter()
    for name, told in re.findall(r"^\d+ +(\w+)\((.*)", (home.path / "trace").read_text(), re.MULTILINE):
        seen[name] += 1
        if not re.search("/proc|<(pipe|socket|anon_inode):", told):
            calls.setdefault(name, []).append(seen[name])
    return calls


def test_killed_at_any_call_the_file_is_the_old_one_or_the_new_one(home, kept):
    old = home.netrc.read_bytes()
    new = old.replace(A.encode(), B.encode())
    calls = changing(home)
    assert home.netrc.read_bytes() == new and {"openat", "write", "fsync", "renameat", "close"} <= calls.keys(), calls
    killed = 0
    for name, numbers in calls.items():
        for number in numbers:
            kept.restore()
            done = trace(home, "-e", f"trace={name}", "-e", f"inject={name}:signal=SIGKILL:when={number}")
            killed += done.returncode in (-9, 137)
            content = home.netrc.read_bytes()
            assert content in (old, new), f"{name} {number}: {content}"
            said = json.loads(home.keywand("whoami", "--json").stdout)
            assert said["account"] == ("a" if content == old else "b"), f"{name} {number}"
            assert home.keywand("accounts", "--json").returncode == 0, f"{name} {number}"
            # Whatever was done can be taken back, and nothing unfinished stays.
            if content == new:
                home.keywand("undo")
                assert home.netrc.read_bytes() == old, f"{name} {number}"
                assert not list(home.path.glob(".keywand-*")), f"{name} {number}"
    print(f"\nkilled at {killed} calls")
    assert killed > 20


@pytest.mark.parametrize("error", ["ENOSPC", "EDQUOT", "EROFS", "EIO", "EACCES"])
def test_where_a_write_is_refused_nothing_is_changed_and_the_reason_is_said(home, kept, error):
    old = home.netrc.read_bytes()
    calls = changing(home)
    refused = 0
    for name in ("write", "fsync", "rename", "renameat", "renameat2", "link", "linkat", "fchmod"):
        for number in calls.get(name, []):
            kept.restore()
            done = trace(home, "-e", f"trace={name}", "-e", f"inject={name}:error={error}:when={number}")
            content = home.netrc.read_bytes()
            if done.returncode == 1:
                refused += 1
                assert content == old, f"{name} {number}: refused, and yet changed"
                assert done.stderr.strip(), f"{name} {number}"
            else:
                assert done.returncode == 0 and content != old, f"{name} {number}: {done.stderr}"
    assert refused > 2


def isolated(home, script):
    """Runs a script where it may mount."""
    command = ["unshare", "-rm", "sh", "-ec", script]
    done = subprocess.run(command, env=home.environment | {"K": KEYWAND}, cwd=home.path, capture_output=True, text=True, timeout=60)
    if "Operation not permitted" in done.stderr and "unshare" in done.stderr:
        pytest.skip("this system lets nobody mount; the same errors are tried with injected ones")
    return done


def test_on_a_full_disk_the_old_file_stays(home, kept):
    old = home.netrc.read_bytes()
    script = """
        mkdir -p small; mount -t tmpfs -o size=8k none small; cp .netrc small/netrc
        dd if=/dev/zero of=small/filler bs=1 count=8192 2>/dev/null || true
        NETRC=$HOME/small/netrc "$K" switch b --json; echo "status $?"; cat small/netrc
    """
    done = isolated(home, script.replace("--json; echo", "--json || echo"))
    assert "file-cannot-be-written" in done.stdout and "status 1" in done.stdout, (done.stdout, done.stderr)
    assert done.stdout.endswith(old.decode())


def test_on_a_read_only_file_system_the_error_is_said(home, kept):
    script = """
        mkdir -p fixed; cp .netrc fixed/netrc; mount --bind fixed fixed; mount -o remount,ro,bind fixed
        NETRC=$HOME/fixed/netrc "$K" switch b --json || echo "status $?"
    """
    done = isolated(home, script)
    assert "file-cannot-be-written" in done.stdout and "status 1" in done.stdout, (done.stdout, done.stderr)
    shutil.rmtree(home.path / "fixed", ignore_errors=True)
