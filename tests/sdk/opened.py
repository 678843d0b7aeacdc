"""A keychain that is open."""

import subprocess
import time

PASSWORD = b"open sesame"


def start_keyring(environment):
    """Starts gnome-keyring, unlocked, and waits until it answers. One that never does, as happens now and then, is started anew."""
    command = ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"]
    for _ in range(3):
        daemon = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
        daemon.stdin.write(PASSWORD)
        daemon.stdin.close()
        if opens(environment):
            return daemon
        daemon.kill()
        daemon.wait()
    raise RuntimeError("the keychain does not open")


def opens(environment):
    """One that has just been started is not open at once; a question that comes too early may never be answered."""
    store = ["secret-tool", "store", "--label=probe", "probe", "probe"]
    for _ in range(50):
        try:
            kept = subprocess.run(store, env=environment, input=b"probe", capture_output=True, timeout=5)
        except subprocess.TimeoutExpired:
            continue
        if kept.returncode == 0:
            subprocess.run(["secret-tool", "clear", "probe", "probe"], env=environment, capture_output=True, timeout=20)
            return True
        time.sleep(0.1)
    return False
