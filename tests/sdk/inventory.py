"""Lists the messages that stand in the sources of the newest wandb and weave, and what `keywand explain` makes of each.

`make words` prints it, so that a new release shows which of its messages nothing reads yet. Messages of values, media and
optimizers are counted; those that speak of keys, names and rights are listed.
"""

import ast
import json
import os
import re
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path
from typing import Iterator, NamedTuple

import clients

ROOT = Path(__file__).resolve().parents[2]
KEYWAND = Path(os.environ.get("KEYWAND", ROOT / "target" / "debug" / "keywand"))
WEAVE = "0.54.0"
NAMES = {"entity": "bob-team", "project": "toy", "org": "acme", "user": "ann", "host": "https://api.wandb.ai", "id": "abc123de"}
"""What stands in place of a name that only a running client knows."""
RIGHTS = re.compile(
    r"permission|access|denied|forbidden|unauthori|api.?key|credential|log ?in|logged in|entity|entities|\bteam|organization"
    r"|not found|could not find|unable to (find|fetch)|registry|run queue|upload|sweep",
    re.I,
)
UNREAD = ("error-is-unknown", "none", "not-about-wandb")


class Message(NamedTuple):
    file: str
    kind: str
    """The exception's class, or `termerror`."""
    text: str


def messages(file: str, source: str) -> Iterator[Message]:
    """Every text that a file raises or prints as an error."""
    for node in ast.walk(ast.parse(source)):
        call = node.exc if isinstance(node, ast.Raise) else node
        if not isinstance(call, ast.Call) or not call.args:
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if isinstance(node, ast.Raise) or name == "termerror":
            text = spoken(call.args[0])
            if len(re.findall(r"[A-Za-z]+", text)) > 2:
                yield Message(file, name, " ".join(text.split()))


def spoken(node: ast.expr) -> str:
    """The text of an argument, with names in place of what only a running client knows."""
    match node:
        case ast.Constant(value=str(text)):
            return re.sub(r"\{\w*\}|%[sdr]", "abc123de", text)
        case ast.JoinedStr(values=parts):
            return "".join(map(spoken, parts))
        case ast.FormattedValue(value=value):
            said = ast.unparse(value).lower()
            return next((name for part, name in NAMES.items() if part in said), "abc123de")
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return spoken(left) + spoken(right)
        case ast.BinOp(left=left, op=ast.Mod()):
            return spoken(left)
        case ast.Call(func=ast.Attribute(value=value, attr="format")):
            return spoken(value)
    return "abc123de" if isinstance(node, ast.Name | ast.Attribute | ast.Call) else ""


def printed(message: Message) -> str:
    """The message as a terminal shows it."""
    if message.kind == "termerror":
        return f"wandb: ERROR {message.text}\n"
    where = "wandb.errors.errors." if message.kind in ("CommError", "UsageError", "AuthenticationError") else ""
    return f'  File "/x/site-packages/{message.file}", line 1, in f\n{where}{message.kind}: {message.text}\n'


def code(text: str) -> str:
    answer = subprocess.run([KEYWAND, "explain", "--json", "--lang", "en"], input=text, capture_output=True, text=True, check=False)
    findings = json.loads(answer.stdout)["findings"]
    return findings[0]["code"] if findings else "none"


def wandb_sources(version: str) -> Iterator[tuple[str, str]]:
    clients.make(version)
    packages = next((clients.HOME / f"wandb-{version}" / "lib").glob("python*")) / "site-packages"
    for path in sorted((packages / "wandb").rglob("*.py")):
        name = path.relative_to(packages).as_posix()
        if not re.search(r"/(vendor|proto|integration|_generated|optimizers?|beta)/|_pb2", name):
            yield name, path.read_text(errors="replace")


def weave_sources(version: str) -> Iterator[tuple[str, str]]:
    wheel = clients.HOME / f"weave-{version}-py3-none-any.whl"
    if not wheel.exists():
        command = [sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-deps", "-d", str(clients.HOME), f"weave=={version}"]
        subprocess.run(command, check=True)
    with zipfile.ZipFile(wheel) as archive:
        for name in sorted(archive.namelist()):
            if name.endswith(".py") and re.match(r"weave/(trace|compat|trace_server_bindings)/", name):
                yield name, archive.read(name).decode(errors="replace")


def report(title: str, sources: Iterator[tuple[str, str]]) -> None:
    found = sorted({message for file, source in sources for message in messages(file, source)})
    codes = {message: code(printed(message)) for message in found}
    about = [message for message in found if RIGHTS.search(message.text)]
    unread = [message for message in about if codes[message] in UNREAD]
    print(f"\n{title}: {len(found)} messages, {len(about)} of keys, names and rights, {len(about) - len(unread)} of them read")
    for name, count in Counter(codes[message] for message in about if message not in unread).most_common():
        print(f"  {count:>4}  {name}")
    for message in unread:
        print(f"  {codes[message]:<18} {message.file}: {message.kind}: {message.text[:160]}")


if __name__ == "__main__":
    newest = sys.argv[1] if len(sys.argv) > 1 else clients.RELEASES[0]
    report(f"wandb {newest}", wandb_sources(newest))
    report(f"weave {WEAVE}", weave_sources(WEAVE))
