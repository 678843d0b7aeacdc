"""The window as it opens at login: there, but not in anybody's way. On a display of its own, where no other window is."""

import os
import re
import signal
import subprocess
import tempfile
import time

import pytest

from webdriver import WINDOW, until


@pytest.fixture
def desktop():
    """The surroundings of a person with an empty desktop: a display, and a window manager that shows windows as they ask."""
    programs = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        environment = {"PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home, "LANG": "C.UTF-8", "LIBGL_ALWAYS_SOFTWARE": "1"}
        try:
            command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
            programs.append(started(command, environment, stdout=subprocess.PIPE, text=True))
            environment["DISPLAY"] = f":{programs[0].stdout.readline().strip()}"
            # By itself twm waits for a click that says where a window is to stand. Its fonts are those of the language C.
            settings = os.path.join(home, "twmrc")
            with open(settings, "w", encoding="utf-8") as file:
                file.write("RandomPlacement\n")
            manager = None

            def manages():
                """A window manager that gave up, as one may on a busy machine, is started again."""
                nonlocal manager
                if manager is None or manager.poll() is not None:
                    manager = started(["twm", "-f", settings], environment | {"LANG": "C"})
                    programs.append(manager)
                return "TWM Icon Manager" in seen(environment, "xwininfo", "-root", "-tree")

            until(manages, "the window manager does not start")
            yield environment
        finally:
            for program in reversed(programs):
                ended(program)


@pytest.mark.parametrize(("options", "expected"), [((), "Normal"), (("--minimised",), "Iconic")])
def test_the_window_starts_as_an_icon_only_where_it_is_started_minimised(desktop, options, expected):
    program = started(["dbus-run-session", "--", WINDOW, *options], desktop)
    try:
        assert until(lambda: state(desktop), "no window came") == expected
        # It stays so while its page comes.
        for _ in range(20):
            time.sleep(0.1)
            assert state(desktop) == expected
    finally:
        ended(program)


def state(environment):
    """How the desktop shows the window, `Normal` or `Iconic`; `None` before it does either."""
    for window in re.findall(r'(0x[0-9a-f]+) "Keywand":', seen(environment, "xwininfo", "-root", "-tree")):
        if found := re.search(r"window state: (Normal|Iconic)", seen(environment, "xprop", "-id", window, "WM_STATE")):
            return found[1]
    return None


def seen(environment, *command):
    return subprocess.run(command, env=environment, check=False, capture_output=True, text=True, timeout=20).stdout


def started(command, environment, **more):
    said = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} | more
    return subprocess.Popen(command, env=environment, start_new_session=True, **said)


def ended(program):
    if program.poll() is None:
        os.killpg(program.pid, signal.SIGTERM)
        program.wait()
