"""A home folder with a real keychain: gnome-keyring under a D-Bus of its own."""

import os
import signal
import subprocess
import tempfile
from pathlib import Path

import pytest

from conftest import KEYWAND
from opened import start_keyring


class Home:
    """A person's home, and the programs that they start in it."""

    def __init__(self, keychain="unlocked"):
        self.folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.path = Path(self.folder.name)
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        self.environment = kept | {"HOME": str(self.path), "XDG_RUNTIME_DIR": str(self.path), "WANDB_ERROR_REPORTING": "false"}
        self.running = []
        if keychain != "absent":
            self.start_bus()
        if keychain == "unlocked":
            self.running.append(start_keyring(self.environment))
        if keychain == "silent":
            # It has the name, and never answers.
            self.running.append(start_keyring(self.environment))
            self.running[-1].send_signal(signal.SIGSTOP)
        if keychain == "locked":
            self.running.append(start_keyring(self.environment))
            self.lock()

    def start_bus(self):
        command = ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address=unix:path={self.path}/bus"]
        bus = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=self.environment)
        self.running.append(bus)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()

    def lock(self):
        """Locks every collection, as the desktop does when the screen is left."""
        call = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets"]
        objects = "array:objpath:/org/freedesktop/secrets/collection/login,/org/freedesktop/secrets/aliases/default"
        subprocess.run([*call, "org.freedesktop.Secret.Service.Lock", objects], env=self.environment, check=True, capture_output=True)

    def keywand(self, *arguments, key=None, status=0, **more):
        """Runs `keywand` here, and checks how it ended; `None` leaves that open."""
        environment = self.environment | more
        done = subprocess.run([KEYWAND, *arguments], input=key, capture_output=True, text=True, timeout=120, env=environment, cwd=self.path)
        assert status is None or done.returncode == status, (arguments, done.returncode, done.stdout, done.stderr)
        return done

    @property
    def netrc(self):
        return self.path / ".netrc"

    def close(self):
        for process in reversed(self.running):
            process.kill()
            process.wait()
        self.folder.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


@pytest.fixture
def home():
    """Without a keychain."""
    with Home("absent") as made:
        yield made
