"""Plain W3C WebDriver calls to the real window, through WebKit's own driver (Debian package webkit2gtk-driver)."""

import base64
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from opened import start_keyring  # noqa: E402

WINDOW = os.environ.get("KEYWAND_WINDOW", str(ROOT / "target" / "debug" / "keywand-desktop"))
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
ENTER, ESCAPE, TAB = "\ue007", "\ue00c", "\ue004"
# A debug build, on a machine that may be busy.
PATIENCE = 60


def until(holds, otherwise, seconds=PATIENCE):
    """Waits until it holds; gives what it holds with."""
    ends = time.monotonic() + seconds
    while not (held := holds()):
        assert time.monotonic() < ends, otherwise
        time.sleep(0.05)
    return held


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Window:
    """One running window, in a home and with preferences of its own."""

    def __init__(self, environment=None, size=(1040, 720), before=()):
        self.secrets = None
        self.home = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        kept = {name: os.environ[name] for name in ("PATH", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XAUTHORITY") if name in os.environ}
        here = kept | {
            "HOME": self.home.name,
            "LANG": "C.UTF-8",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "XDG_RUNTIME_DIR": self.home.name,
            # What tauri-driver sets: the window takes orders.
            "TAURI_AUTOMATION": "true",
            "TAURI_WEBVIEW_AUTOMATION": "true",
            # Only debug builds read it.
            "KEYWAND_WATCH": str(Path(__file__).parent / "watch.js"),
        }
        self.bus = self._bus(here)
        self.environment = here | (environment or {})
        for command in before or ():
            command(self)
        self.port = free_port()
        self.log = open(Path(self.home.name) / "window.log", "w+")
        command = ["WebKitWebDriver", f"--port={self.port}"]
        self.driver = subprocess.Popen(command, env=self.environment, stdout=self.log, stderr=self.log)
        self.session = self._begin()
        self.resize(*size)
        self.wait("[data-testid=sample-start], [data-testid=welcome-sample], [data-testid=account]")

    def _bus(self, here):
        """A session of its own: a second window of one session would only show the first."""
        command = ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address=unix:path={self.home.name}/bus"]
        bus = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=here)
        here["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        return bus

    def keyring(self):
        """An unlocked keychain in this window's session."""
        self.secrets = start_keyring(self.environment)

    def _begin(self):
        wanted = {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": {"binary": WINDOW, "args": []}}}}
        for _ in range(100):
            try:
                return self._ask("POST", "/session", wanted)["sessionId"]
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.1)
        raise RuntimeError("WebKitWebDriver does not answer")

    def _ask(self, method, path, body=None):
        data = json.dumps(body if body is not None else {}).encode() if method == "POST" else None
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data=data, method=method)
        request.add_header("Content-Type", "application/json")
        try:
            with urllib.request.urlopen(request, timeout=90) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(error.read().decode()[:400]) from None

    def ask(self, method, path, body=None):
        return self._ask(method, f"/session/{self.session}{path}", body)

    def resize(self, width, height):
        """Changes the size; the page has it a moment later."""
        before = self.ask("GET", "/window/rect")
        self.ask("POST", "/window/rect", {"width": width, "height": height})
        if (before["width"], before["height"]) != (width, height):
            until(lambda: self.run("return innerWidth") == width, f"the page is not {width} wide")

    def run(self, script, *arguments):
        return self.ask("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def find(self, selector):
        return self.ask("POST", "/element", {"using": "css selector", "value": selector})[ELEMENT]

    def all(self, selector):
        return [one[ELEMENT] for one in self.ask("POST", "/elements", {"using": "css selector", "value": selector})]

    def wait(self, selector, seconds=PATIENCE):
        try:
            return until(lambda: self.all(selector), selector, seconds)[0]
        except AssertionError:
            raise RuntimeError(f"{selector} did not appear:\n{self.text('body')}") from None

    def gone(self, selector):
        until(lambda: not self.all(selector), f"{selector} stays")

    def click(self, selector):
        element = self.wait(selector)
        # The driver scrolls to what is out of the window, and not to what the end of a list hides.
        self.run("arguments[0].scrollIntoView({ block: 'nearest' })", {ELEMENT: element})
        self.ask("POST", f"/element/{element}/click")

    def type(self, selector, text):
        element = self.wait(selector)
        self.ask("POST", f"/element/{element}/clear")
        self.ask("POST", f"/element/{element}/value", {"text": text})

    def keys(self, *keys):
        actions = [step for key in keys for step in ({"type": "keyDown", "value": key}, {"type": "keyUp", "value": key})]
        self.ask("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def text(self, selector):
        return self.run("return document.querySelector(arguments[0])?.innerText ?? null", selector)

    def attribute(self, selector, name):
        return self.run("return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null", selector, name)

    def screenshot(self, name):
        folder = ROOT / "artifacts" / "window"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.png").write_bytes(base64.b64decode(self.ask("GET", "/screenshot")))

    def wrong(self):
        """What went wrong in the page since it was opened or last asked."""
        return self.run("return window.__wrong.splice(0)")

    def restart(self):
        """Ends the window and starts it again. While the first one still runs, a second start would only show that one."""
        self.ask("DELETE", "")
        until = time.monotonic() + 20
        while self._runs():
            assert time.monotonic() < until, "the window does not end"
            time.sleep(0.05)
        self.session = self._begin()

    def _runs(self):
        own = f"HOME={self.home.name}".encode()
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if os.path.samefile(process / "exe", WINDOW) and own in (process / "environ").read_bytes().split(b"\0"):
                    return True
            except OSError:
                continue
        return False

    def close(self):
        try:
            self.ask("DELETE", "")
        except (RuntimeError, urllib.error.URLError):
            pass
        self.driver.terminate()
        self.driver.wait()
        self.log.close()
        for process in (self.secrets, self.bus):
            if process:
                process.kill()
                process.wait()
        self.home.cleanup()
