"""In WSL a person has two homes: `whoami` says which one is read here, and names the other."""

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from keychain import Home  # noqa: E402


@pytest.fixture
def home():
    with Home("absent") as made:
        made.netrc.write_text(f"machine api.wandb.ai login user password {'a' * 40}\n")
        made.netrc.chmod(0o600)
        made.windows = made.path / "Users" / "山田 me"
        made.windows.mkdir(parents=True)
        yield made


def said(home, *words, **variables):
    return home.keywand("whoami", "--lang", "en", *words, WSL_DISTRO_NAME="Debian", **variables).stdout


def test_outside_of_wsl_no_other_home_is_named(home):
    assert json.loads(home.keywand("whoami", "--json").stdout)["wsl"] is None
    assert "Windows" not in home.keywand("whoami", "--lang", "en").stdout


@pytest.mark.parametrize("name", [".netrc", "_netrc"])
def test_in_wsl_the_netrc_of_windows_is_named_beside_the_home(home, name):
    (home.windows / name).write_text("machine api.wandb.ai login user password x\n")
    text = said(home, USERPROFILE=str(home.windows))
    assert f"Home:     {home.path}, in WSL (Debian)" in text, text
    assert f"Windows:  {home.windows}/{name}, which wandb in Windows reads unless NETRC is set there." in text, text
    # The key is still the one of the home in WSL.
    view = json.loads(said(home, "--json", USERPROFILE=str(home.windows)))
    assert view["source"]["file"] == "~/.netrc" and view["wsl"]["windows_netrc"] == f"{home.windows}/{name}", view
    assert (home.windows / name).read_text() == "machine api.wandb.ai login user password x\n"


def test_a_windows_home_without_netrc_is_named_as_such(home):
    folder = f"{home.windows}/AppData/Local/Microsoft/WindowsApps"
    text = said(home, PATH=f"{home.environment['PATH']}:{folder}")
    assert f"Windows:  no netrc in {home.windows}, the home in Windows." in text, text


def test_a_windows_home_that_nothing_tells_is_not_guessed(home):
    for profile in ({}, {"USERPROFILE": r"C:\Users\nobody at all"}, {"USERPROFILE": str(home.path / "gone")}):
        text = said(home, **profile)
        assert "nothing in WSL says where it is" in text and "USERPROFILE/p" in text, text
        assert json.loads(said(home, "--json", **profile))["wsl"]["windows_home"] is None
    assert "WSLENV に USERPROFILE/p を追加すると" in home.keywand("whoami", "--lang", "ja", WSL_DISTRO_NAME="Debian").stdout
