"""Tries an installed `keywand` as a stranger would: no root, no D-Bus, a home that cannot be written, or none.

`installed.py COMMAND…` runs COMMAND as the program; `--inside ROOT` in that folder as root, with chroot.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

STRANGER = 54321
TARGET = "vision-lab/resnet"
REFUSED = "my-awesome-team-name/my-awesome-project"
FAILURE = "wandb: ERROR Error while calling W&B API: permission denied (<Response [403]>)\n"
CODE = 'import wandb\r\n\r\nwandb.init(entity="nobody", project="x")  # 実験\r\n'
CORRECTED = CODE.replace('"nobody"', '"vision-lab"').replace('"x"', '"resnet"')


class Stranger:
    """Somebody without rights, on a machine that has no desktop."""

    def __init__(self, command, root=None):
        self.root = Path(root or "/")
        self.command = command
        self.folder = Path(tempfile.mkdtemp(prefix="keywand stranger 実験 ", dir=self.root / "tmp"))
        self.closed, self.work = self.folder / "closed home", self.folder / "work"
        for folder, mode in ((self.folder, 0o755), (self.closed, 0o555), (self.work, 0o777)):
            folder.mkdir(exist_ok=True)
            folder.chmod(mode)

    def seen(self, path):
        """A path as it is called inside."""
        return "/" + str(path.relative_to(self.root)) if self.root != Path("/") else str(path)

    def start(self, words, home, **more):
        wanted = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"} | ({"HOME": self.seen(home)} if home else {})
        # `env --chdir` goes to the folder once it is inside.
        inside = ["--chdir", self.seen(self.work)] if self.root != Path("/") else []
        prefix = ["env", *inside, "-i", *(f"{name}={value}" for name, value in wanted.items())]
        if os.geteuid() == 0:
            prefix = ["setpriv", f"--reuid={STRANGER}", f"--regid={STRANGER}", "--clear-groups", *prefix]
        if self.root != Path("/"):
            prefix = ["chroot", str(self.root), *prefix]
        return subprocess.Popen(
            [*prefix, *self.command, *words],
            cwd=self.work,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **more,
        )

    def run(self, *words, home=None, text="", status=0):
        process = self.start(words, home)
        out, err = process.communicate(text.encode(), timeout=120)
        assert process.returncode == status, (words, process.returncode, out.decode(), err.decode())
        return out.decode()

    def close(self):
        self.closed.chmod(0o755)
        shutil.rmtree(self.folder, ignore_errors=True)


def daily_life(stranger, sample, home):
    """What must work where nothing can be kept."""
    key = next(person["key"] for person in sample["people"] if person["username"] == "lzwjava")
    ask = ("--key-stdin", "--host", sample["url"])
    report = json.loads(stranger.run("check", REFUSED, *ask, "--json", home=home, text=key, status=1))
    assert report["verdict"] == "denied" and report["findings"][0]["code"] == "entity-is-placeholder", report
    report = json.loads(stranger.run("check", TARGET, *ask, "--json", home=home, text=key))
    assert report["verdict"] == "allowed", report
    said = stranger.run("--lang", "en", "explain", home=home, text=FAILURE, status=1)
    assert "[permission-denied-unexplained]" in said, said
    said = stranger.run("--lang", "ja", "explain", home=home, text=FAILURE, status=1)
    assert re.search("[ぁ-ん]", said), said
    fixed = stranger.run("fix", "--as", "python", "--entity", "vision-lab", "--project", "resnet", home=home, text=CODE)
    assert fixed == CORRECTED, fixed
    who = json.loads(stranger.run("whoami", "--json", home=home))
    assert who["account"] is None, who
    assert json.loads(stranger.run("accounts", "--json", home=home)) == []
    assert [path.name for path in stranger.work.iterdir()] == [], "something was left in the working folder"


def main():
    words = sys.argv[1:]
    root = words[1] if words[0] == "--inside" else None
    stranger = Stranger(words[2:] if root else words, root)
    try:
        version = stranger.run("--version").strip()
        assert re.fullmatch(r"keywand \d+\.\d+\.\d+ \(.+, release\)", version), version
        serving = stranger.start(("demo", "--json"), stranger.closed)
        try:
            sample = json.loads(serving.stdout.readline())
            for said, home in (("a home that cannot be written", stranger.closed), ("no home", None)):
                daily_life(stranger, sample, home)
                print(f"{version}: check, explain, fix, whoami and accounts work with {said}")
        finally:
            serving.kill()
            serving.wait()
    finally:
        stranger.close()


main()
