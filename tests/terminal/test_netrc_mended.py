"""A netrc that Python does not read, and one that lost entries: what is said, and what is changed, judged by Python's own reader."""

import json
import netrc
import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from keychain import Home  # noqa: E402
from typing_person import answered  # noqa: E402

KEY = "a" * 36 + "0001"
A, B = "machine a login b password c", "machine d login e password f"
# Python does not read these; each is mended.
BROKEN = [
    f"{A}\n\n# two words\n", f"{A}\n\n\n# two words\n", f"\n# two words\n{A}\n", f"\n\n# two words\n{A}\n", f"#two words\n{A}\n",
    f"# a b\n#c d\n# e f\n{A}\n", f"#a b\n\n#c d\n{A}\n\n# e f\n{B}\n", f"{A}\n\n# one two\n# three four\n{B}\n", f"{A}\n\n#one two three\n{B}\n",
    f"{A}\n\n# one two\n\n# three four\n", f'machine a login b password "c"\n# two words\n', f'machine a login b password "c"\n#two words\n{B}\n',
    f"{A}\r\n\r\n# two words\r\n{B}\r\n", f"{A}\n \n# two words\n", f"{A}\n\t\n  # two words\n", f"{A}\n\n   # indented words here\n{B}",
    f"{A}\n\n# two words", f"# fine\n{A}\n\n# old key of mine\n{B}\n", f"macdef m\nls -l\n", f"macdef m\nls -l", f"{A}\nmacdef m\nls\npwd\n",
    f"Machine a login b password c\n", f"MACHINE a LOGIN b PASSWORD c\n", f"machine a Login b Password c\n{B}\n", f"\ufeff{A}\n", f"\ufeff# first words\n{A}\n",
    f"\ufeff#first words\n{A}\n", f"machine a\n\n# the login\nlogin b password c\n", f"machine a\n  login b\n\n  # the password: secret\n  password c\n",
    f"{A}\n\n# password old secret\n{B}\n", f"default login x password y\n\n# the last entry\n", f"{A}\n\n#\n# two words\n\n# three more words\n",
    f"#!/usr/bin/env netrc\n{A}\n", f"# {A}\n#{B}\n{A}\n", f"{A} # note\n\n# two words\n{B} # more\n", f"{A}\n\n## heading two\n{B}\n", f"# ok\n\n# two words\n{A}\n",
    f"{A}\n\n# ä ö ü\n{B}\n",
]  # fmt: skip
# Python does not read these, and only a person can tell what is meant.
HOPELESS = {
    "machine a login b password my secret\n": "a word that netrc does not allow",
    "machine a login b password c port 22\n": "a word that netrc does not allow",
    "machine": "A name is missing after machine",
    f"{A}\nhunter2 is what I use\n": "a word that netrc does not allow",
}


@pytest.fixture(scope="module")
def home():
    with Home() as made:
        made.keywand("add", "a", "--key-stdin", "--unverified", key=KEY)
        yield made


def write(home, text):
    home.netrc.write_bytes(text.encode())
    home.netrc.chmod(0o600)
    os.utime(home.netrc, (1, 1))


def read(path):
    """What Python reads; `None` where it refuses."""
    try:
        return netrc.netrc(str(path)).hosts
    except netrc.NetrcParseError:
        return None


def meant(text):
    """What Python reads without any comment, and with its words in small letters."""
    lines = [line for line in text.removeprefix("\ufeff").split("\n") if not line.strip().startswith("#")]
    text = "\n".join(line.split(" # ")[0] for line in lines) + "\n\n"
    for word in ("machine", "login", "password"):
        for written in (word.upper(), word.capitalize()):
            text = text.replace(written + " ", word + " ")
    return text


@pytest.mark.parametrize("text", BROKEN)
def test_the_smallest_mend_makes_python_read_what_was_meant(home, text, tmp_path):
    write(home, text)
    assert read(home.netrc) is None
    home.keywand("netrc", status=1)
    shown = home.keywand("--lang", "en", "netrc", "--mend", "--dry-run")
    assert home.netrc.read_bytes() == text.encode() and shown.stdout
    home.keywand("netrc", "--mend")
    plain = tmp_path / "plain"
    plain.write_text(meant(text))
    assert read(home.netrc) == read(plain) and read(home.netrc) is not None
    after = home.netrc.read_bytes()
    assert abs(len(after) - len(text.encode())) <= 4 * (text.count("#") + 1)
    home.keywand("undo")
    assert home.netrc.read_bytes() == text.encode()


@pytest.mark.parametrize("text", HOPELESS)
def test_what_only_a_person_can_tell_is_said_and_left_alone(home, text):
    write(home, text)
    assert read(home.netrc) is None
    refused = home.keywand("--lang", "en", "netrc", "--mend", "--json", status=1)
    problem = json.loads(refused.stdout)
    assert problem["code"] == "netrc-unreadable" and HOPELESS[text] in problem["explanation"]["en"]["why"]
    assert "hunter2" not in refused.stdout and "secret" not in refused.stdout
    assert home.netrc.read_bytes() == text.encode()


def test_the_true_reason_is_told_and_a_switch_goes_on_after_the_mend(home):
    write(home, f"{A}\n\n# two words\n")
    refused = home.keywand("--lang", "en", "switch", "a", status=1)
    assert "After an empty line" in refused.stderr and "space" not in refused.stderr and "keywand netrc --mend" in refused.stderr
    home.keywand("netrc", "--mend")
    home.keywand("switch", "a")
    assert netrc.netrc(str(home.netrc)).hosts["api.wandb.ai"][2] == KEY


OTHER = "b" * 36 + "0002"


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of Unix")
@pytest.mark.parametrize("command", [("add", "from-netrc", "--from", "netrc", "--unverified"), ("switch", "a")])
def test_at_a_terminal_the_mend_is_shown_first_and_the_command_goes_on_after_a_yes(command):
    text = f"machine api.wandb.ai\n  login user\n  password {OTHER}\n\n# two words\n"
    with Home() as home:
        home.keywand("add", "a", "--key-stdin", "--unverified", key=KEY)
        write(home, text)
        status, said = answered(home, "n", "--lang", "en", *command)
        assert status == 1 and "two words" not in said and home.netrc.read_text() == text
        status, said = answered(home, "y", "--lang", "en", *command)
        assert status == 0, said
        key = netrc.netrc(str(home.netrc)).hosts["api.wandb.ai"][2]
        assert key == (KEY if command[0] == "switch" else OTHER)
        assert KEY[4:-4] not in said and OTHER[4:-4] not in said
        assert "netrc" in home.keywand("undo", "--list").stdout
        while home.netrc.read_text() != text:
            home.keywand("undo")


def test_without_a_terminal_the_way_to_the_mend_is_named_and_nothing_is_done(home):
    text = f"machine api.wandb.ai\n  login user\n  password {OTHER}\n\n# two words\n"
    write(home, text)
    for command in (("add", "b", "--from", "netrc", "--unverified"), ("remove", "a", "--from-netrc")):
        refused = home.keywand("--lang", "en", *command, status=1)
        assert "keywand netrc --mend" in refused.stderr and home.netrc.read_text() == text
    accounts = json.loads(home.keywand("accounts", "--json").stdout)
    assert [account["label"] for account in accounts] == ["a"]


def test_what_another_program_took_out_is_named_and_what_a_saved_account_has_comes_back_on_a_yes(home):
    write(home, f"{A}\n")
    home.keywand("netrc", "--accept")
    home.keywand("switch", "a")
    home.keywand("netrc", status=0)
    # Another program writes it anew, with an entry of its own.
    write(home, f"{B}\n")
    told = home.keywand("--lang", "en", "netrc", "--json", status=1)
    lost = {one["machine"]: one["account"] for one in json.loads(told.stdout)["lost"]}
    assert lost == {"a": None, "api.wandb.ai": "a", "api.forge.coreweave.com": "a"}
    assert "api.wandb.ai" in home.keywand("--lang", "en", "whoami", status=None).stderr
    home.keywand("netrc", "--restore", status=1)
    assert home.netrc.read_text() == f"{B}\n"
    back = home.keywand("--lang", "en", "netrc", "--restore", "--yes")
    hosts = netrc.netrc(str(home.netrc)).hosts
    assert hosts["api.wandb.ai"][2] == hosts["api.forge.coreweave.com"][2] == KEY and hosts["d"] == ("e", "", "f")
    assert KEY[4:-4] not in told.stdout + back.stdout + back.stderr
    kept = (home.path / ".local/share/keywand/netrc.json").read_text()
    assert KEY[4:-4] not in kept and '"c"' not in kept
    home.keywand("undo")
    assert home.netrc.read_text() == f"{B}\n"
    home.keywand("netrc", "--accept")
    home.keywand("netrc", status=0)
