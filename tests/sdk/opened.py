"""Waits for a keychain."""

import subprocess
import time


def wait_until_open(environment):
    """A keychain that has just been started is not open at once; a question that comes too early may never be answered."""
    store = ["secret-tool", "store", "--label=probe", "probe", "probe"]
    for _ in range(100):
        try:
            kept = subprocess.run(store, env=environment, input=b"probe", capture_output=True, timeout=5)
        except subprocess.TimeoutExpired:
            continue
        if kept.returncode == 0:
            subprocess.run(["secret-tool", "clear", "probe", "probe"], env=environment, capture_output=True, timeout=20)
            return
        time.sleep(0.1)
    raise RuntimeError("the keychain does not open")
