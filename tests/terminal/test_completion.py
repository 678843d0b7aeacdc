"""What the three shells complete, asked of the real shells."""

import os
import pty
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import KEYWAND, Sample  # noqa: E402
from keychain import Home  # noqa: E402


@pytest.fixture(scope="module")
def home():
    sample = Sample()
    with Home() as made:
        made.environment["PATH"] = f"{Path(KEYWAND).parent}:{made.environment['PATH']}"
        made.keywand("add", "workshop", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
        made.keywand("reach", "--account", "workshop")
        made.keywand("reach", "vision-lab", "--account", "workshop")
        yield made
    sample.stop()


def bash(home, *words):
    quoted = " ".join(f"'{word}'" for word in words)
    script = f"""source <(keywand completions bash); COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; COMP_TYPE=9
    _clap_complete_keywand keywand '{words[-1]}' '{words[-2]}'; printf '%s\\n' "${{COMPREPLY[@]}}" """
    return subprocess.run(["bash", "--norc", "-c", script], env=home.environment, cwd=home.path, capture_output=True, text=True, timeout=60).stdout


def fish(home, *words):
    script = f"keywand completions fish | source; complete -C '{' '.join(words)}'"
    environment = home.environment | {"XDG_CONFIG_HOME": str(home.path)}
    done = subprocess.run(["fish", "--no-config", "-c", script], env=environment, cwd=home.path, capture_output=True, text=True, timeout=60)
    return done.stdout


def zsh(home, *words):
    """Types the words and presses Tab twice in a zsh of its own, with the file where packages put it."""
    functions = home.path / "functions"
    functions.mkdir(exist_ok=True)
    (functions / "_keywand").write_text(home.keywand("completions", "zsh").stdout)
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvpe("zsh", ["zsh", "-f", "-i"], home.environment | {"TERM": "dumb", "PS1": "> "})
    said = b""

    def until(mark, seconds=20):
        nonlocal said
        end = time.monotonic() + seconds
        while mark not in said and time.monotonic() < end:
            if select.select([terminal], [], [], 0.2)[0]:
                said += os.read(terminal, 65536)

    os.write(terminal, f"fpath=({functions} $fpath); autoload -U compinit; compinit -u -D; echo rea''dy\n".encode())
    until(b"ready\r\n")
    said = b""
    os.write(terminal, f"{' '.join(words)}\t\t".encode())
    until(b"\0", seconds=2.5)
    os.close(terminal)
    os.waitpid(pid, 0)
    return said.decode(errors="replace")


@pytest.mark.parametrize("shell", [bash, fish, zsh])
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("keywand", "switch", "work"), "workshop"),
        (("keywand", "explain", "--code", "role-is-v"), "role-is-view-only"),
        (("keywand", "check", "vision-lab/segm"), "vision-lab/segmentation"),
        (("keywand", "exec", "workshop", "whoam"), "whoami"),
    ],
)
def test_accounts_codes_targets_and_commands_are_offered(home, shell, words, offered):
    if shutil.which(shell.__name__) is None:
        pytest.skip(f"{shell.__name__} is not installed")
    assert offered in shell(home, *words)


def test_languages_and_forms_are_offered(home):
    assert {"en", "ja"} <= set(bash(home, "keywand", "--lang", "").split())
    assert {"python", "notebook"} <= set(bash(home, "keywand", "fix", "--as", "").split())
