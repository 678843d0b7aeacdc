"""After a switch the real clients are the chosen account; after an undo, the one before; and nobody else's login is lost."""

import json
import subprocess
import threading
from pathlib import Path

import clients
import pytest
from conftest import KEYWAND, STRANGE_KEY
from forked import forks
from keychain import Home

VERSIONS = ["0.31.0", "0.30.0", "0.22.3", "0.16.6"]
FOREIGN = "# mine\nmachine github.com login me password ghp_1 machine hf.co login me password hf_2\nmacdef m\nls\n\n"
WHO = Path(__file__).parent / "who.py"


def entries(sample, key):
    host = sample.url.removeprefix("http://")
    return "".join(f"machine {name}\n  login user\n  password {key}\n" for name in (host, host.partition(":")[0]))


# What stands in netrc before, and whether the server is named by a variable or by the switch.
ROWS = [("nothing", None, True), ("foreign machines", "", True), ("another account", "sato-yuki", True), ("settings", "sato-yuki", False)]


def who(home, version, environment):
    """The username that the client logs in as; nothing where it has no key."""
    out = home.path / "who"
    forks(version).run([WHO], home.environment | environment, home.path, out)
    said = [line.split()[1] for line in out.read_text(errors="replace").splitlines() if line.startswith("WHO")]
    out.unlink()
    return said[0] if said else None


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("name", "before", "by_variable"), ROWS, ids=[row[0] for row in ROWS])
def test_the_client_is_who_was_chosen_and_after_an_undo_who_it_was(sample, version, name, before, by_variable):
    with Home() as home:
        if before is not None:
            home.netrc.write_text(FOREIGN + (entries(sample, sample.key(before)) if before else ""))
        old = home.netrc.read_bytes() if before is not None else None
        environment = {"WANDB_BASE_URL": sample.url} if by_variable else {}
        home.keywand("add", "mine", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
        home.keywand("switch", "mine", *([] if by_variable else ["--with-settings"]), **environment)
        assert who(home, version, environment) == "lzwjava"
        home.keywand("undo")
        assert (home.netrc.read_bytes() if home.netrc.exists() else None) == old
        assert not (home.path / ".config/wandb/settings").exists()
        assert who(home, version, {"WANDB_BASE_URL": sample.url}) == (before or None)


WRITER = """
import sys
from wandb.sdk.lib.wbauth import wbnetrc
print("ready", flush=True)
for line in sys.stdin:
    wbnetrc.write_netrc_auth(host=line.split()[0], api_key=line.split()[1])
    print("written", flush=True)
"""


def test_no_foreign_login_is_lost_between_switches_and_logins():
    """200 rounds of 15 switches and one `wandb login` at once. The client's own writer empties the file before it writes it,
    so that two of them lose entries between themselves: one at a time is what can be asked of it."""
    with Home() as home:
        foreign = [f"machine foreign-{n}.example login u{n} password p{n}" for n in range(3)]
        home.netrc.write_text("\n".join(foreign) + "\n")
        for n in range(2):
            home.keywand("add", f"a{n}", "--key-stdin", "--unverified", key=f"{n}{STRANGE_KEY[1:]}")
        writer = subprocess.Popen(
            [clients.python("0.31.0"), "-c", WRITER], env=home.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert writer.stdout.readline() == "ready\n"
        failed = []
        for number in range(200):
            threads = [threading.Thread(target=switch, args=(home, f"a{n % 2}", failed)) for n in range(15)]
            for thread in threads[:7]:
                thread.start()
            writer.stdin.write(f"https://login-{number % 5}.example {STRANGE_KEY}\n")
            writer.stdin.flush()
            for thread in threads[7:]:
                thread.start()
            assert writer.stdout.readline() == "written\n"
            for thread in threads:
                thread.join()
            text = home.netrc.read_text()
            for line in foreign:
                assert line in text, f"round {number}: {text}"
        writer.stdin.close()
        writer.wait()
        assert failed == []


def switch(home, name, failed):
    done = subprocess.run([KEYWAND, "switch", name, "--json"], env=home.environment, cwd=home.path, capture_output=True, text=True, timeout=120)
    told = json.loads(done.stdout or "{}")
    # A switch that another one overtook was made, and says that wandb uses the other's account by now.
    if done.returncode and told.get("in_use") is not False:
        failed.append(told.get("code", done.stderr))
