"""Waits for a keychain."""

import subprocess
import time


def wait_until_open(environment):
    """A keychain that has just been started is not open at once."""
    for _ in range(100):
        store = ["secret-tool", "store", "--label=probe", "probe", "probe"]
        kept = subprocess.run(store, env=environment, input=b"probe", capture_output=True, timeout=20)
        if kept.returncode == 0:
            subprocess.run(["secret-tool", "clear", "probe", "probe"], env=environment, capture_output=True, timeout=20)
            return
        time.sleep(0.1)
    raise RuntimeError("the keychain does not open")
