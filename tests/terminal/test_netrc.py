"""A netrc with comments in unusual places, switched and taken back: Python's own reader reads it as before."""

import netrc
import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from keychain import Home  # noqa: E402

KEY = "a" * 36 + "0001"
OURS = {"api.wandb.ai", "api.forge.coreweave.com", "none.invalid"}
# Our entry stands at @; without one the switch adds it.
X = "machine x login me password p"
TEXTS = [
    "@ # note\n", "@ #note\n", "@ #note more\n", "@\n# note\n", "@\n#note more\n", "@\n#\n", "# first\n@\n",
    X + "\n\n@\n# note\n", X + "\n\n@ # note\n", X + "\n\n@ #note more\n", X + " # p\n@ # note\n" + X.replace("x", "y") + "\n",
    X + "\n@\n#a machine y password q\n", "@\n#a machine y password q\n", X + "\n\n@\n#c login evil\n", "@ # note", "@ #note", "@#x # note\n",
    "@\n# one\n# two\n#three four\n", "@\n\n#note\n" + X + "\n", "@ # r\r\n" + X + "\r\n", "# a\n" + X + "\n# b\n@\n# c\nmacdef m\nx\n\n",
    "@ " + X + " # note\n",
    X + " # note", X + " #note", X + "\n#note", X + "\n# note", X + "\n#", "#", "#note", "# note", "#note\n" + X, X + " # note\\",
    X + " #note\\", "machine x # in\nlogin me # in\npassword p", "machine x\n# in\n  login me\n#in\n  password p#q\n",
    "#a machine x password p\nmachine y password", 'machine x password "p"# note\n', 'machine x password "open # note\n', "default login d password e # note",
]


@pytest.fixture(scope="module")
def home():
    with Home() as made:
        made.keywand("add", "a", "--key-stdin", "--unverified", key=KEY)
        yield made


def read(path):
    """What Python reads, without what is ours; `None` where it refuses."""
    try:
        found = netrc.netrc(str(path))
    except netrc.NetrcParseError:
        return None
    macros = {name: lines for name, lines in found.macros.items() if name != "none"}
    return {name: said for name, said in found.hosts.items() if name not in OURS}, macros


def write(path, text):
    path.write_bytes(text.encode())
    path.chmod(0o600)
    os.utime(path, (1, 1))


def comments(text):
    return [line[line.index("#"):] for line in text.splitlines() if "#" in line]


@pytest.mark.parametrize("text", TEXTS)
def test_python_reads_it_as_before(home, text):
    home.netrc.unlink(missing_ok=True)
    if "@" not in text:
        write(home.netrc, text)
        before = read(home.netrc)
        assert before is not None
        home.keywand("switch", "a")
        assert read(home.netrc) == before
        assert netrc.netrc(str(home.netrc)).hosts["api.wandb.ai"][2] == KEY
        home.keywand("undo")
        assert home.netrc.read_bytes() == text.encode()
        return
    home.keywand("switch", "a")
    own = f"machine api.wandb.ai login user password {KEY}"
    glued = text.startswith("@#")
    write(home.netrc, text.replace("@", own.replace(KEY, f'"{KEY}"') if glued else own))
    before = read(home.netrc)
    assert before is not None
    home.keywand("undo")
    assert read(home.netrc) == before
    after = home.netrc.read_text()
    assert KEY not in after and "api.wandb.ai" not in after
    at = 0
    for comment in comments(text):
        at = after.index(comment, at)
