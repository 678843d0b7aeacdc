"""A keychain that is open."""

import subprocess
import time

COMMAND = ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"]
OWNED = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner"]
STORE = ["secret-tool", "store", "--label=probe", "probe", "probe"]


def start_keyring(environment):
    """Starts gnome-keyring, unlocked, and waits until it is open.

    Nobody asks it anything before it has its name on the bus: the bus would start another one, which is locked for good.
    """
    daemon = subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    daemon.stdin.write(b"open sesame")
    daemon.stdin.close()
    for is_ready in (has_its_name, keeps_what_it_is_given):
        until = time.monotonic() + 60
        while not is_ready(environment):
            if time.monotonic() > until:
                raise RuntimeError("the keychain does not open")
            time.sleep(0.05)
    return daemon


def has_its_name(environment):
    asked = subprocess.run([*OWNED, "string:org.freedesktop.secrets"], env=environment, capture_output=True, text=True, timeout=20)
    return "boolean true" in asked.stdout


def keeps_what_it_is_given(environment):
    """One that has just been started is not open at once; a question that comes too early may never be answered."""
    try:
        kept = subprocess.run(STORE, env=environment, input=b"probe", capture_output=True, timeout=5)
    except subprocess.TimeoutExpired:
        return False
    if kept.returncode == 0:
        subprocess.run(["secret-tool", "clear", "probe", "probe"], env=environment, capture_output=True, timeout=20)
    return kept.returncode == 0
