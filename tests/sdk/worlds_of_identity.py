"""Worlds in which a wandb client looks for its identity: environment, netrc files, settings files, folder.

In every text, `{port}` is the port of the sample W&B, `{home}` the home folder, `{token}` the path of an identity token,
and any other word in braces a key, of 40 digits unless the word asks for another form. Each stands in one place of its
world, so the key that a client sends tells the place.
"""

import hashlib
import re
from pathlib import Path
from typing import NamedTuple

SAMPLE = "http://127.0.0.1:{port}"
LOGIN = "\n  login user\n  password "
FORGE = "machine api.forge.coreweave.com" + LOGIN + "{forge}\n"
WANDB = "machine api.wandb.ai" + LOGIN + "{wandb}\n"
BOTH = FORGE + WANDB
DEFAULT = "default" + LOGIN + "{default}\n"
PORT = "machine 127.0.0.1:{port}" + LOGIN + "{port_entry}\n"
BARE = "machine 127.0.0.1" + LOGIN + "{bare_entry}\n"
OTHER = "machine example.org" + LOGIN + "{stranger}\n"

GLOBAL = "~/.config/wandb/settings"
LOCAL = "~/work/wandb/settings"
HIDDEN = "~/work/.wandb/settings"


class Key(NamedTuple):
    """Where a key stands: environment, netrc or settings; file or variable; line."""

    kind: str
    name: str
    line: int | None


class Row(NamedTuple):
    """One world. `why`, if given, says why its answer cannot be known from files and environment."""

    name: str
    environment: dict[str, str]
    files: dict[str, str]
    folder: str = "~/work"
    why: str | None = None

    @property
    def is_cloud(self):
        """Is no server named, so that the client must know where W&B is?"""
        return not any("base_url" in text for text in self.files.values()) and not self.environment.get("WANDB_BASE_URL")

    def keys(self):
        """Key by its word."""
        return {word: key(f"{self.name}/{word}", word) for word in self.places() if word != "token"}

    def places(self):
        """Where each word stands."""
        found = {}
        for file, text in self.files.items():
            kind = "settings" if file.endswith("settings") else "netrc"
            for number, line in enumerate(re.split(r"\r\n|\r|\n", text), 1):
                found |= dict.fromkeys(words(line), Key(kind, file, number))
        for variable, value in self.environment.items():
            found |= dict.fromkeys(words(value), Key("environment", variable, None))
        return found

    def filled(self, text, home, port):
        known = {"home": str(home), "port": str(port), "token": f"{home}/token"} | self.keys()
        return re.sub(r"\{(\w+)\}", lambda match: known[match[1]], text)

    def make(self, home: Path, port: int):
        """Lays the files out; returns the environment and the folder."""
        at = lambda name: Path(name.replace("~", str(home)))  # noqa: E731
        at(self.folder).mkdir(parents=True, exist_ok=True)
        for name, text in self.files.items():
            path = at(name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(self.filled(text, home, port).encode("latin-1"))
            path.chmod(0o600)
        environment = {name: self.filled(value, home, port) for name, value in self.environment.items()}
        return environment, at(self.folder)


def words(text):
    return set(re.findall(r"\{(\w+)\}", text)) - {"port", "home"}


def key(seed, word):
    digits = hashlib.sha512(seed.encode()).hexdigest()
    if word.startswith("long_"):
        return "wandb_v1_" + digits[:77]
    return "local-" * word.startswith("own_") + digits[: 30 if word.startswith("short_") else 40]


def row(name, netrc=None, *, files=None, folder="~/work", why=None, **environment):
    """A row; `netrc` is the text of ~/.netrc, the other names are variables."""
    own = {"~/.netrc": netrc} if netrc is not None else {}
    return Row(name, environment, own | (files or {}), folder, why)


def section(**settings):
    return "[default]\n" + "".join(f"{name} = {value}\n" for name, value in settings.items())


GLOBAL_KEY = {GLOBAL: section(api_key="{global}")}
LOCAL_KEY = {LOCAL: section(api_key="{local}")}
HIDDEN_KEY = {HIDDEN: section(api_key="{hidden}")}
GLOBAL_HOST = {GLOBAL: section(base_url=SAMPLE)}
LOCAL_CLOUD = {LOCAL: section(base_url="https://api.wandb.ai")}


NETRC = {
    "no netrc": None,
    "an entry for Forge": FORGE,
    "an entry for api.wandb.ai": WANDB,
    "an entry for each name of the cloud": BOTH,
    "an entry for each name, the other way round": WANDB + FORGE,
    "a default entry": DEFAULT,
    "an entry for Forge and a default entry": FORGE + DEFAULT,
    "an entry for api.wandb.ai and a default entry": WANDB + DEFAULT,
    "entries for others": OTHER + PORT + BARE,
}
AND_NETRC = {"": None, ", and netrc": BOTH}
VARIABLE = {"": {}, ", the variable empty": {"WANDB_API_KEY": ""}, ", the variable set": {"WANDB_API_KEY": "{variable}"}}
LOOKED_UP = [row(name + more, netrc, **set_) for name, netrc in NETRC.items() for more, set_ in VARIABLE.items()]


def each(text):
    """The same lines for both names of the cloud: `@` stands for the name, `#key` for its key."""
    return text.replace("@", "api.forge.coreweave.com").replace("#key", "{forge}") + text.replace("@", "api.wandb.ai").replace(
        "#key", "{wandb}"
    )


WRITTEN = [
    row("entries on one line each", each("machine @ login user password #key\n")),
    row("two machines on one line", each("machine @ login user password #key ")),
    row("every word on a line of its own", each("machine\n@\nlogin\nuser\npassword\n#key\n")),
    row("the password before the login", each("machine @\n  password #key\n  login user\n")),
    row("no login", each("machine @\n  password #key\n")),
    row("an account", each("machine @\n  login user\n  account mine\n  password #key\n")),
    row("an empty login", each('machine @\n  login ""\n  password #key\n')),
    row("a quoted password", each('machine @\n  login user\n  password "#key"\n')),
    row("a password in single quotation marks", each("machine @\n  login user\n  password '#key'\n")),
    row("a quoted machine", each('machine "@"\n  login user\n  password #key\n')),
    row("an empty password", each('machine @\n  login user\n  password ""\n') + DEFAULT),
    row("no password", each("machine @\n  login user\n") + DEFAULT),
    row("an empty password for Forge only", 'machine api.forge.coreweave.com\n  login user\n  password ""\n' + WANDB),
    row("tabs and blank lines", each("\n\t machine\t@\n\n\tlogin\tuser\n\n\tpassword\t#key\n\n")),
    row("line breaks of Windows", each("machine @\r\n  login user\r\n  password #key\r\n")),
    row("no line break at the end", BOTH.rstrip("\n")),
    row("a comment on a line of its own", "# mine\n" + each("machine @\n  login user\n  password #key\n# next\n")),
    row("a comment after the password", each("machine @\n  login user\n  password #key # mine\n")),
    row("a comment without a blank before it", "#mine\n" + BOTH),
    row("a comment of several words without a blank before them", "#mine and theirs\n" + BOTH),
    row("a comment of several words inside an entry", each("machine @\n  #mine and theirs\n  login user\n  password #key\n")),
    row("a comment without a blank inside an entry", each("machine @\n  #mine\n  login user\n  password #key\n")),
    row("a macro before the entries", "macdef init\n  cd /\n  machine api.wandb.ai\n\n" + BOTH),
    row("a macro after the entries", BOTH + "macdef init\n  cd /\n\n"),
    row("a macro without an end", BOTH + "macdef init\n  cd /"),
    row("an entry twice", each("machine @\n  login a\n  password #key\n") + BOTH.replace("{", "{later_")),
    row("a default entry before the others", DEFAULT + BOTH),
    row("a stray word after the entries", BOTH + "secret\n"),
    row("a stray word before the entries", "secret\n" + BOTH),
    row("a stray word inside an entry", each("machine @\n  login user\n  secret\n  password #key\n")),
    row("a quotation mark without its end", BOTH + 'machine other\n  password "abc\n'),
    row("a machine without a name", BOTH + "machine"),
    row("a password of two words", BOTH + "machine other\n  login user\n  password two words\n"),
    row("capital letters in the machine", each("machine @\n  login user\n  password #key\n").replace("api.", "API.")),
    row("an address instead of a machine", each("machine https://@\n  login user\n  password #key\n")),
    row("the port of HTTPS in the machine", each("machine @:443\n  login user\n  password #key\n")),
    row("an empty netrc", ""),
    row("a byte that is not UTF-8", "# caf\u00e9\n" + BOTH),
    row("a byte that is not UTF-8, the variable set", "# caf\u00e9\n" + BOTH, WANDB_API_KEY="{variable}"),
    row("a stray word, the variable set", "secret\n" + BOTH, WANDB_API_KEY="{variable}"),
    row("a byte-order mark", "\u00ef\u00bb\u00bf" + BOTH),
]

SETTINGS = [
    row("a key in the global settings", files=GLOBAL_KEY),
    row("a key in the local settings", files=LOCAL_KEY),
    row("a key in both settings", files=GLOBAL_KEY | LOCAL_KEY),
    row("a key in the global settings and in netrc", BOTH, files=GLOBAL_KEY),
    row("a key in the local settings and in netrc", BOTH, files=LOCAL_KEY),
    row("a key in the settings, netrc for others", OTHER, files=GLOBAL_KEY),
    row("a key in the settings, netrc with a default", DEFAULT, files=GLOBAL_KEY),
    row(
        "a key in the settings, netrc with an empty password",
        BOTH.replace("{forge}", '""').replace("{wandb}", '""'),
        files=GLOBAL_KEY,
    ),
    row("a key in the settings, netrc unreadable", "secret\n" + BOTH, files=GLOBAL_KEY),
    row("a key in the settings and in the variable", files=LOCAL_KEY, WANDB_API_KEY="{variable}"),
    row("a key in the settings, the variable empty", files=LOCAL_KEY, WANDB_API_KEY=""),
    row("a key in netrc and the settings, the variable empty", BOTH, files=LOCAL_KEY, WANDB_API_KEY=""),
    row("a key in netrc, the settings and the variable", BOTH, files=LOCAL_KEY, WANDB_API_KEY="{variable}"),
    row("an empty key in the local settings", files=GLOBAL_KEY | {LOCAL: section(api_key="")}),
    row("an empty key in the local settings and one in netrc", BOTH, files={LOCAL: section(api_key="")}),
    row("a key after a colon, its name in capitals", files={GLOBAL: "[default]\nAPI_KEY: {global}\n"}),
    row("a key with a comment after it", files={GLOBAL: "[default]\napi_key = {global} ; mine\n"}),
    row("a key on the line after its name", files={GLOBAL: "[default]\napi_key =\n  {global}\n"}),
    row("a comment in the settings", files={GLOBAL: "# mine\n[default]\n; mine\napi_key = {global}\n"}),
    row("a key in another section", BOTH, files={GLOBAL: "[other]\napi_key = {global}\n"}),
    row("global settings without a section", BOTH, files={GLOBAL: "api_key = {global}\n"}),
    row("local settings without a section", BOTH, files={LOCAL: "api_key = {local}\n"}),
    row("settings without a section, the variable set", files={GLOBAL: "broken\n"}, WANDB_API_KEY="{variable}"),
    row("a byte-order mark before the settings", BOTH, files={GLOBAL: "\u00ef\u00bb\u00bf" + GLOBAL_KEY[GLOBAL]}),
    row("a byte in the settings that is not UTF-8", BOTH, files={GLOBAL: "# caf\u00e9\n" + GLOBAL_KEY[GLOBAL]}),
    row("empty settings", BOTH, files={GLOBAL: "", LOCAL: ""}),
]

ODD = {
    "a name twice in the settings": {GLOBAL: "[default]\napi_key = {first}\napi_key = {second}\n"},
    "a section twice in the settings": {GLOBAL: "[default]\napi_key = {first}\n[default]\napi_key = {second}\n"},
    "a per cent sign in the settings": {GLOBAL: section(api_key="{global}", entity="100%")},
    "two per cent signs in the settings": {GLOBAL: section(api_key="{global}", entity="100%%")},
    "broken local settings beside global ones": GLOBAL_KEY | {LOCAL: "broken\n"},
    "a key in the section for defaults": {GLOBAL: "[DEFAULT]\napi_key = {global}\n[default]\n"},
    "a key in the section for defaults alone": {GLOBAL: "[DEFAULT]\napi_key = {global}\n"},
    "a key without a value": {GLOBAL: "[default]\napi_key\n"},
}
SETTINGS += [row(name + more, netrc, files=files) for name, files in ODD.items() for more, netrc in AND_NETRC.items()]

# Whoami reads what wandb reads, but does not know every name and value that a version takes for a setting.
NAMES = "Which names and values a version takes for settings is written in that version alone."
NOT_TAKEN = {
    "a name that wandb does not know": {GLOBAL: section(api_key="{global}", no_such_setting="1")},
    "a value that wandb does not take": {GLOBAL: section(api_key="{global}", mode="sideways")},
    "local settings that wandb does not take": GLOBAL_KEY | {LOCAL: section(mode="sideways")},
    "a server in settings that wandb does not take": {GLOBAL: section(base_url=SAMPLE, mode="sideways")},
}
SETTINGS += [
    row(name + more, netrc and netrc + PORT + BARE, files=files, why=NAMES)
    for name, files in NOT_TAKEN.items()
    for more, netrc in AND_NETRC.items()
]

ELSEWHERE = {"~/runs/wandb/settings": section(api_key="{elsewhere}")}
HIDDEN_ELSEWHERE = {"~/runs/.wandb/settings": section(api_key="{elsewhere}")}
CONFIG_KEY = {"~/config/settings": section(api_key="{config}")}
CONFIG_HOST = {"~/config/settings": section(base_url=SAMPLE)}
FOLDERS = [
    row("a hidden folder", files=HIDDEN_KEY),
    row("a hidden folder beside the plain one", files=HIDDEN_KEY | LOCAL_KEY),
    row("a hidden folder without settings beside the plain one", files=LOCAL_KEY | {"~/work/.wandb/other": ""}),
    row("a hidden file beside the plain folder", files=LOCAL_KEY | {"~/work/.wandb": ""}),
    row("settings in the folder above", files=LOCAL_KEY, folder="~/work/deep"),
    row("settings in the home folder", files={"~/wandb/settings": section(api_key="{home_settings}")}, folder="~"),
    row("WANDB_DIR elsewhere", files=LOCAL_KEY | ELSEWHERE, WANDB_DIR="{home}/runs"),
    row(
        "WANDB_DIR elsewhere, with a server",
        PORT + BARE + BOTH,
        files={"~/runs/wandb/settings": section(base_url=SAMPLE)},
        WANDB_DIR="{home}/runs",
    ),
    row("WANDB_DIR with a hidden folder", files=HIDDEN_ELSEWHERE, WANDB_DIR="{home}/runs"),
    row("WANDB_DIR with a hidden folder, a plain one here", files=HIDDEN_ELSEWHERE | LOCAL_KEY, WANDB_DIR="{home}/runs"),
    row("WANDB_DIR from the folder on", files={"~/work/runs/wandb/settings": section(api_key="{elsewhere}")}, WANDB_DIR="runs"),
    row("WANDB_DIR that is missing", BOTH, files=LOCAL_KEY, WANDB_DIR="{home}/missing"),
    row("WANDB_DIR empty", files=LOCAL_KEY, WANDB_DIR=""),
    row("WANDB_CONFIG_DIR elsewhere", files=GLOBAL_KEY | CONFIG_KEY, WANDB_CONFIG_DIR="{home}/config"),
    row("WANDB_CONFIG_DIR with a tilde", files=CONFIG_KEY, WANDB_CONFIG_DIR="~/config"),
    row(
        "WANDB_CONFIG_DIR from the folder on",
        files={"~/work/config/settings": section(api_key="{config}")},
        WANDB_CONFIG_DIR="config",
    ),
    row("WANDB_CONFIG_DIR that is missing", files=GLOBAL_KEY, WANDB_CONFIG_DIR="{home}/missing"),
    row("WANDB_CONFIG_DIR empty", files=GLOBAL_KEY, WANDB_CONFIG_DIR=""),
    row("a server in WANDB_CONFIG_DIR", BOTH + PORT + BARE, files=CONFIG_HOST, WANDB_CONFIG_DIR="{home}/config"),
    row(
        "a server in WANDB_CONFIG_DIR, an entry for it alone",
        PORT + BARE,
        files=CONFIG_HOST,
        WANDB_CONFIG_DIR="{home}/config",
    ),
    row(
        "a server in WANDB_CONFIG_DIR, a key in the variable",
        files=CONFIG_HOST,
        WANDB_CONFIG_DIR="{home}/config",
        WANDB_API_KEY="{variable}",
    ),
]

HOSTS = {
    "no netrc": None,
    "an entry with the port": PORT,
    "an entry without the port": BARE,
    "an entry with and one without the port": PORT + BARE,
    "a default entry": DEFAULT,
    "entries for the cloud": BOTH,
}
LOCALHOST = "http://localhost:{port}"
CAPITALS = {"localhost": "small", "localhost:{port}": "small_port", "LOCALHOST": "capital", "LOCALHOST:{port}": "capital_port"}
IN_CAPITALS = "".join(f"machine {name}" + LOGIN + f"{{{word}}}\n" for name, word in CAPITALS.items())
NAMED = [row("a server named, " + name, netrc, WANDB_BASE_URL=SAMPLE) for name, netrc in HOSTS.items()] + [
    row("a server named, the variable set", PORT + BARE, WANDB_BASE_URL=SAMPLE, WANDB_API_KEY="{variable}"),
    row("a server named with a slash", PORT + BARE, WANDB_BASE_URL=SAMPLE + "/"),
    row("a server named with a path", PORT + BARE, WANDB_BASE_URL=SAMPLE + "/wandb"),
    row("a server named by another name", PORT + BARE, WANDB_BASE_URL=LOCALHOST),
    row("a server named by another name, with its entry", "machine localhost" + LOGIN + "{named}\n", WANDB_BASE_URL=LOCALHOST),
    row("a server named in capitals", IN_CAPITALS, WANDB_BASE_URL=LOCALHOST.replace("localhost", "LOCALHOST")),
    row("a server named without a scheme", PORT + BARE + DEFAULT, WANDB_BASE_URL="127.0.0.1:{port}"),
    row("a server named, a key in the settings", files=GLOBAL_KEY, WANDB_BASE_URL=SAMPLE),
    row("a server named, a key in the settings and in netrc", PORT + BARE, files=GLOBAL_KEY, WANDB_BASE_URL=SAMPLE),
    row("a server named empty", BOTH + PORT, WANDB_BASE_URL=""),
    row("a server named empty over the settings", BOTH + PORT + BARE, files=GLOBAL_HOST, WANDB_BASE_URL=""),
    row("a server in the global settings", BOTH + PORT + BARE, files=GLOBAL_HOST),
    row("a server in the global settings, an entry without the port", BOTH + BARE, files=GLOBAL_HOST),
    row("a server in the local settings", BOTH + PORT + BARE, files={LOCAL: section(base_url=SAMPLE)}),
    row("a server in the hidden folder", BOTH + PORT + BARE, files={HIDDEN: section(base_url=SAMPLE)}),
    row("local settings lead back to the cloud", BOTH + PORT + BARE, files=GLOBAL_HOST | LOCAL_CLOUD),
    row("an empty server in the local settings", BOTH + PORT, files=GLOBAL_HOST | {LOCAL: section(base_url="")}),
    row("a variable over the server of the settings", BOTH + PORT + BARE, files=LOCAL_CLOUD, WANDB_BASE_URL=SAMPLE),
    row("a server and a key in the settings", files={GLOBAL: section(base_url=SAMPLE, api_key="{global}")}),
    row("a server in one settings file, a key in the other", files=GLOBAL_HOST | LOCAL_KEY),
    row("a server with a slash and a key in the settings", files={GLOBAL: section(base_url=SAMPLE + "/", api_key="{global}")}),
    row("a server in broken settings", BOTH + PORT, files={GLOBAL: "base_url = " + SAMPLE + "\n"}),
    row("the old cloud named", BOTH, WANDB_BASE_URL="https://api.wandb.ai"),
    row("the old cloud named with a slash", BOTH, WANDB_BASE_URL="https://api.wandb.ai/"),
    row("the old cloud named, an entry for Forge", FORGE, WANDB_BASE_URL="https://api.wandb.ai"),
    row("the new cloud named", BOTH, WANDB_BASE_URL="https://api.forge.coreweave.com"),
    row("the new cloud named, an entry for api.wandb.ai", WANDB, WANDB_BASE_URL="https://api.forge.coreweave.com"),
    row("the new cloud named by its path", BOTH, WANDB_BASE_URL="https://forge.coreweave.com/api/wandb"),
    row("the screen's address named", BOTH, WANDB_BASE_URL="https://wandb.ai", WANDB_API_KEY="{variable}"),
    row("the cloud named without TLS", BOTH, WANDB_BASE_URL="http://api.wandb.ai", WANDB_API_KEY="{variable}"),
]

MINE = {"~/mine": BOTH.replace("{", "{my_")}
FILES = [
    row("NETRC names a file", BOTH, files=MINE, NETRC="{home}/mine"),
    row("NETRC names a missing file", BOTH, NETRC="{home}/missing"),
    row("NETRC empty", BOTH, NETRC=""),
    row("NETRC with a tilde", BOTH, files=MINE, NETRC="~/mine"),
    row("NETRC from the folder on", BOTH, files={"~/work/mine": MINE["~/mine"]}, NETRC="mine"),
    row("NETRC names an unreadable file", BOTH, files={"~/mine": "secret\n"}, NETRC="{home}/mine"),
    row("NETRC names a folder", BOTH, files={"~/mine/inside": ""}, NETRC="{home}/mine"),
    row("NETRC names a file without the entry", BOTH, files={"~/mine": OTHER}, NETRC="{home}/mine"),
    row("_netrc alone", files={"~/_netrc": BOTH}),
    row("_netrc beside .netrc", BOTH, files={"~/_netrc": BOTH.replace("{", "{windows_")}),
    row("_netrc beside an empty .netrc", "", files={"~/_netrc": BOTH}),
    row("_netrc beside an unreadable .netrc", "secret\n", files={"~/_netrc": BOTH}),
    row("_netrc with a file that NETRC names", files=MINE | {"~/_netrc": BOTH}, NETRC="{home}/mine"),
    row("_netrc with a missing file that NETRC names", files={"~/_netrc": BOTH}, NETRC="{home}/missing"),
    row(".netrc is a folder", files={"~/.netrc/inside": "", "~/_netrc": BOTH}),
    row("secrets of SageMaker", files={"~/work/secrets.env": "WANDB_API_KEY={sagemaker}\n"}),
    row("a start-up file that nothing has read", files={"~/.bashrc": "export WANDB_API_KEY={shell}\n"}),
]

ENTRIES = each("machine @\n  login user\n  password #key\n")
TOKEN = {"WANDB_IDENTITY_TOKEN_FILE": "{token}"}
TOKEN_FILE = {"~/token": "a.b.c"}
KEYS = [
    row("a key and an identity token", BOTH, files=TOKEN_FILE, WANDB_API_KEY="{variable}", **TOKEN),
    row("an empty key and an identity token", files=TOKEN_FILE, WANDB_API_KEY="", **TOKEN),
    row("an identity token and netrc", BOTH, files=TOKEN_FILE, **TOKEN),
    row("an identity token and settings", files=TOKEN_FILE | GLOBAL_KEY, **TOKEN),
    row("an identity token in the settings", files=TOKEN_FILE | {GLOBAL: section(identity_token_file="{token}")}),
    row(
        "an identity token in the settings, and netrc",
        BOTH,
        files=TOKEN_FILE | {GLOBAL: section(identity_token_file="{token}")},
    ),
    row("an identity token that is missing", BOTH, **TOKEN),
    row("an empty identity token", BOTH, WANDB_IDENTITY_TOKEN_FILE=""),
    row("a blank after the key in the variable", BOTH, WANDB_API_KEY="{variable} "),
    row("a line break after the key in the variable", BOTH, WANDB_API_KEY="{variable}\n"),
    row("a blank for a key in the variable", BOTH, WANDB_API_KEY=" "),
    row("a key of a server of one's own", ENTRIES.replace("{", "{own_")),
    row("a key of 86 characters in netrc", ENTRIES.replace("{", "{long_")),
    row("a key of 86 characters in the variable", WANDB_API_KEY="{long_variable}"),
    row("a key of 86 characters in the settings", files={GLOBAL: section(api_key="{long_global}")}),
    row("a key that is too short", ENTRIES.replace("{", "{short_")),
    row("a key that is too short in the variable", BOTH, WANDB_API_KEY="{short_variable}"),
]

ROWS = [*LOOKED_UP, *WRITTEN, *SETTINGS, *FOLDERS, *NAMED, *FILES, *KEYS]
