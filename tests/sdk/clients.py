"""Released wandb clients, each in a virtual environment of its own.

`python tests/sdk/clients.py` makes them all; what is there already is left alone.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOME = Path(os.environ.get("KEYWAND_VENVS", ROOT / ".venvs"))

# Those that `make sdk` holds against the sample W&B.
VERSIONS = ("0.31.0", "0.30.0", "0.22.3", "0.19.11", "0.16.6")

# Those whose traces `make sdk` holds against it.
WEAVE = ("0.54.0", "0.52.43")

# The newest patch of every minor release; `make words` records what they print.
RELEASES = (
    *("0.31.0", "0.30.0", "0.29.0", "0.28.2", "0.27.2", "0.26.1", "0.25.1", "0.24.2", "0.23.1", "0.22.3", "0.21.4", "0.20.1"),
    *("0.19.11", "0.18.7", "0.17.9", "0.16.6", "0.15.12"),
)


def python(version: str) -> Path:
    return HOME / f"wandb-{version}" / "bin" / "python"


def weave(version: str) -> Path:
    return HOME / f"weave-{version}" / "bin" / "python"


def run_weave(version: str, arguments: list[str], environment: dict[str, str], home: str) -> subprocess.CompletedProcess:
    """A program of a real weave; nothing but loopback is there for it."""
    nobody = "http://127.0.0.1:9"
    alone = {"WEAVE_RETRY_MAX_ATTEMPTS": "1", "WEAVE_USE_SERVER_CACHE": "false", "TMPDIR": home, "no_proxy": "127.0.0.1,localhost"}
    environment = environment | alone | {"https_proxy": nobody, "HTTPS_PROXY": nobody}
    command = [str(weave(version)), *arguments]
    return subprocess.run(command, env=environment, cwd=home, capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL)


def companions(version: str) -> list[str]:
    """Older clients need older companions than pip would choose today."""
    return ["numpy<2", "setuptools<81", "protobuf<5"] if int(version.split(".")[1]) < 18 else []


def make(version: str) -> None:
    install("wandb", version, companions(version))


def install(name: str, version: str, companions: list[str], folder: str | None = None) -> None:
    folder = HOME / (folder or f"{name}-{version}")
    stamp = folder / "installed"
    if stamp.exists():
        return
    print(f"Installing {name} {version} from PyPI, to hold the sample W&B against the real client.", flush=True)
    venv.create(folder, with_pip=True)
    packages = [f"{name}=={version}", *companions]
    subprocess.run([folder / "bin" / "python", "-m", "pip", "install", "-q", "--disable-pip-version-check", *packages], check=True)
    stamp.touch()


def install_for_node(name: str, version: str) -> Path:
    """The folder of a package of npm's."""
    folder = HOME / f"{name}-node-{version}"
    if not (folder / "installed").exists():
        print(f"Installing {name} {version} from npm, to hold Keywand against the real client.", flush=True)
        folder.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, f"{name}@{version}"]
        subprocess.run(command, check=True)
        (folder / "installed").touch()
    return folder / "node_modules" / name


if __name__ == "__main__":
    for wanted in sys.argv[1:] or [*VERSIONS, *(f"weave-{version}" for version in WEAVE)]:
        if wanted.startswith("weave-"):
            install("weave", wanted.removeprefix("weave-"), [])
        else:
            make(wanted)
