"""The programs beside wandb that read a key, as `keywand whoami` and `keywand switch` tell them, against what the released ones send."""

import base64
import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

import clients
import pytest
from conftest import KEYWAND, STRANGE_KEY
from keychain import Home
from worlds_of_identity import BOTH, KEYS, ROWS, SAMPLE, Key, row, section

HERE = Path(__file__).parent
PORT = 8765
WEAVE, OLD_WEAVE, NODE, SANDBOX = "0.54.0", "0.52.43", "0.11.1", "0.31.0"


class Program:
    """A program that is asked, a line at a time, what it would send."""

    def __init__(self, command):
        self.home = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.process = subprocess.Popen(
            list(map(str, command)), env={"PATH": os.environ["PATH"], "HOME": self.home.name}, cwd=self.home.name,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert self.process.stdout.readline() == "ready\n"

    def ask(self, environment, folder):
        self.process.stdin.write(json.dumps({"environment": environment, "folder": str(folder)}) + "\n")
        self.process.stdin.flush()
        return Sent(**json.loads(self.process.stdout.readline()))

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.home.cleanup()


class Sent(NamedTuple):
    host: str | None
    authorization: str | None
    error: str | None

    @property
    def key(self):
        kind, _, value = (self.authorization or "").partition(" ")
        return base64.b64decode(value).decode().removeprefix("api:") if kind == "Basic" else None


@pytest.fixture(scope="module")
def programs():
    clients.install("weave", WEAVE, [])
    clients.install("weave", OLD_WEAVE, [])
    clients.install("wandb", SANDBOX, ["cwsandbox==1.22.0"], folder=f"sandbox-{SANDBOX}")
    node = clients.install_for_node("weave", NODE)
    of = lambda name: clients.HOME / name / "bin" / "python"  # noqa: E731
    commands = {
        "weave-python": [of(f"weave-{WEAVE}"), HERE / "read_weave.py"],
        "weave-python-old": [of(f"weave-{OLD_WEAVE}"), HERE / "read_weave.py"],
        "weave-node": ["node", HERE / "read_weave_node.js", node],
        "wandb-sandbox": [of(f"sandbox-{SANDBOX}"), HERE / "read_sandbox.py"],
    }
    started = {name: Program(command) for name, command in commands.items()}
    yield started
    for program in started.values():
        program.close()


def told(environment, folder):
    command = [KEYWAND, "whoami", "--json", "--sdk", SANDBOX, "--lang", "en"]
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, timeout=30)
    return {reader["program"]: reader for reader in json.loads(done.stdout)["readers"]}


def place(world, sent):
    """Where the key that was sent stands; `None` where no place of a world's keys has it."""
    if sent.authorization == "Bearer exchanged":
        return world.places()["token"]
    found = [word for word, key in world.keys().items() if key in sent.key]
    of_variable = Key("environment", "WANDB_API_KEY", None) if sent.key == world.environment.get("WANDB_API_KEY") else None
    return world.places()[found[0]] if found else of_variable


def differences(world, reader, sent):
    """In what a line of whoami is wrong, both sides in words."""
    if sent.authorization is None:
        return [] if reader["why"] else [f"whoami {reader['source']}, program: {sent.error}"]
    source = reader["source"]
    if reader["why"]:
        return [f"whoami {reader['why']}, program sends {place(world, sent)}"]
    ours = Key(source["kind"], source["variable"] or source["file"], source["line"])
    host = reader["host"].partition("://")[2].partition("/")[0]
    key = (sent.key or "").strip()
    hint = f"{key[:4]}…{key[-4:]}" if len(key) >= 20 else None
    theirs = place(world, sent) or ours
    pairs = [("place", ours, theirs), ("host", plain(host), plain(sent.host)), ("hint", source["key_hint"], hint)]
    return [f"{what}: whoami {one}, program {other}" for what, one, other in pairs if one != other]


def plain(host):
    return host.lower().removesuffix(":443")


NODE_SETTINGS = {"~/.config/wandb/settings": "[default]\nwandb_base_url = " + SAMPLE + "\n"}
MORE = [
    row("a key of the entry before a default entry", "machine api.wandb.ai\n  login user\n  password {wandb}\n\ndefault\n  login other\n  password {default}\n"),
    row("an entry on two lines", "machine api.wandb.ai login user\n  password {wandb}\n"),
    row("an entry whose machine and login stand on lines of their own", "machine api.wandb.ai\nlogin user password {wandb}\n"),
    row("a server named for Node.js", BOTH + "machine 127.0.0.1:{port}\n  login user\n  password {port_entry}\n", files=NODE_SETTINGS),
    row("a server named for Node.js in quotation marks", BOTH, files={"~/.config/wandb/settings": '[default]\nwandb_base_url = "https://api.wandb.ai" ; mine\n'}),
    row("a server named with the port of https", BOTH, WANDB_BASE_URL="https://api.wandb.ai:443"),
    row("NETRC names the usual file", BOTH, NETRC="{home}/.netrc"),
    row("a proxy's folder for settings with a server", BOTH, files={"~/conf/settings": section(base_url="https://api.wandb.ai")}, WANDB_CONFIG_DIR="{home}/conf"),
]  # fmt: skip
WORLDS = [*ROWS, *MORE]


def environment_of(root, own):
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return kept | {"HOME": f"{root}/home", "TMPDIR": str(root)} | own


def test_whoami_tells_the_key_that_each_program_sends(programs, four_at_a_time, capfd):
    asked = {"weave-python": WORLDS, "weave-node": WORLDS, "wandb-sandbox": [world for world in WORLDS if not world.why]}

    def say(world):
        with tempfile.TemporaryDirectory() as root:
            own, folder = world.make(Path(root, "home"), PORT)
            environment = environment_of(root, own)
            names = [name for name, worlds in asked.items() if world in worlds]
            sent = four_at_a_time.map(lambda name: programs[name].ask(environment, folder), names)
            return world, told(environment, folder), dict(zip(names, sent))

    wrong, sending = [], dict.fromkeys(asked, 0)
    for world, readers, all_sent in map(say, WORLDS):
        for name, sent in all_sent.items():
            sending[name] += sent.authorization is not None
            wrong += [f"{name}, {world.name}: {found}" for found in differences(world, readers[name], sent)]
    with capfd.disabled():
        print("\n" + ", ".join(f"{name}: {len(asked[name])} worlds ({count} with a key)" for name, count in sending.items()))
    assert not wrong, "\n".join(wrong)
    assert min(sending.values()) > 60


def test_an_older_weave_knows_no_identity_token(programs):
    for world in KEYS:
        with tempfile.TemporaryDirectory() as root:
            own, folder = world.make(Path(root, "home"), PORT)
            environment = environment_of(root, own)
            sent = programs["weave-python-old"].ask(environment, folder)
            installed = environment | {"VIRTUAL_ENV": str(clients.HOME / f"weave-{OLD_WEAVE}")}
            assert not differences(world, told(installed, folder)["weave-python"], sent), world.name
            assert sent.authorization != "Bearer exchanged"


OTHER = "0" * 20 + "1" * 20
ENTRY = f"machine api.wandb.ai\n  login user\n  password {OTHER}\n"
# Netrc, more files, variables: what is there before a switch.
BEFORE = {
    "nothing": (None, {}, {}),
    "an entry": (ENTRY, {}, {}),
    "an entry on one line": (f"machine api.wandb.ai login user password {OTHER}\n", {}, {}),
    "an entry that a default entry follows": (ENTRY + "default\n  login a\n  password b\n", {}, {}),
    "an entry for Forge": (ENTRY.replace("api.wandb.ai", "api.forge.coreweave.com"), {}, {}),
    "a netrc elsewhere": (ENTRY, {"mine": ""}, {"NETRC": "{home}/mine"}),
    "the usual netrc named": (ENTRY, {}, {"NETRC": "{home}/.netrc"}),
    "a key in the variable": (ENTRY, {}, {"WANDB_API_KEY": OTHER}),
    "an identity token": (ENTRY, {"token": "a.b.c"}, {"WANDB_IDENTITY_TOKEN_FILE": "{home}/token"}),
    "a server in the settings": (ENTRY, {".config/wandb/settings": "[default]\nbase_url = https://wandb.example.com\n"}, {}),
    "a server for Node.js": (ENTRY, {".config/wandb/settings": "[default]\nwandb_base_url = https://wandb.example.com\n"}, {}),
}  # fmt: skip


def test_a_switch_tells_which_programs_follow(programs):
    for name, (netrc, files, variables) in BEFORE.items():
        with Home() as home:
            home.keywand("add", "work", "--host", "https://api.wandb.ai", "--key-stdin", "--unverified", key=STRANGE_KEY)
            for file, text in files.items():
                (home.path / file).parent.mkdir(parents=True, exist_ok=True)
                (home.path / file).write_text(text)
            if netrc is not None:
                home.netrc.write_text(netrc)
                os.utime(home.netrc, (1, 1))
            home.environment |= {variable: value.replace("{home}", str(home.path)) for variable, value in variables.items()}
            plan = json.loads(home.keywand("switch", "work", "--dry-run", "--json").stdout)
            follows = {reader["program"]: reader["follows"] for reader in plan["readers"] if reader["program"] != "wandb"}
            assert "0000…0000" not in {reader["source"]["key_hint"] for reader in plan["readers"]}, name
            said = home.keywand("--lang", "en", "switch", "work", status=None)
            environment = {**home.environment}
            for program in ("weave-python", "weave-node", "wandb-sandbox"):
                sent = programs[program].ask(environment, home.path)
                assert (sent.key == STRANGE_KEY) == follows[program], (name, program, sent.error)
            if name == "an entry on one line":
                assert "Weave for Node.js does not follow to work" in said.stderr
            if name == "nothing":
                assert "does not follow" not in said.stderr
            assert STRANGE_KEY[4:-4] not in said.stdout + said.stderr
