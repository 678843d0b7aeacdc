"""The window as it opens at login: there, but not in anybody's way."""

import os
import signal
import subprocess
import tempfile
import time

import pytest

from webdriver import WINDOW


def seen(*command):
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=20).stdout


def windows():
    """The windows of this name that have been given to the desktop. Without a window manager each of them is drawn, whatever it asked."""
    return set(seen("xdotool", "search", "--onlyvisible", "--name", "^Keywand$").split())


def await_that(holds, otherwise):
    until = time.monotonic() + 60
    while not (said := holds()):
        assert time.monotonic() < until, otherwise
        time.sleep(0.1)
    return said


def asked_of_the_desktop(*options):
    """How a window that is started in this way asks the desktop to show it first."""
    # A window that is closing gives its number to the next one.
    await_that(lambda: not windows(), "an earlier window is still there")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        kept = {name: os.environ[name] for name in ("PATH", "DISPLAY", "XAUTHORITY") if name in os.environ}
        environment = kept | {"HOME": home, "XDG_RUNTIME_DIR": home, "LANG": "C.UTF-8", "LIBGL_ALWAYS_SOFTWARE": "1"}
        command = ["dbus-run-session", "--", WINDOW, *options]
        program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            found = await_that(windows, "no window came")
            return "".join(seen("xprop", "-id", window, "WM_HINTS") for window in found)
        finally:
            os.killpg(program.pid, signal.SIGTERM)
            program.wait()


@pytest.mark.parametrize(("options", "state"), [((), "Normal State"), (("--minimised",), "Iconic State")])
def test_the_window_asks_to_be_an_icon_only_where_it_is_started_minimised(options, state):
    assert f"Initial state is {state}" in asked_of_the_desktop(*options)
