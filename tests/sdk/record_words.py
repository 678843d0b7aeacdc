"""Records what a released wandb client prints when something fails, as fixtures for the reading of pasted texts.

`make words VERSION=0.32.0` adds a release: it installs that client, runs it through every mode below against the sample
W&B and small faulty servers on loopback, and writes tests/fixtures/reading/recorded/0.32.0.txt. What a case expects is
known from the mode; a slot is expected where the text names it.
"""

import contextlib
import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Callable, NamedTuple
from urllib.parse import quote

import clients
import faults
from conftest import STRANGE_KEY, Sample

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "reading" / "recorded"
LONG_KEY = "wandb_v1_" + "5e17171e1" * 8 + "5e171"
SECONDS = 28
"""Longest that a client may take before it is interrupted, as an impatient person would."""


class Mode(NamedTuple):
    """One way to fail: who asks for what, where, and which cause a careful reader gives."""

    code: str
    person: str = "lzwjava"
    entity: str | None = "vision-lab"
    project: str = "resnet"
    status: int | None = None
    server: Callable | None = None
    """Opens the server, from the sample's address and a folder; without it, the sample itself."""
    script: str = "wandb.init({target})"
    command: list | None = None
    environment: dict = {}
    names_target: bool = True
    terminal: bool = False
    vague: bool = False
    """Some releases say no more than that time was up."""


def behind(rule):
    return lambda sample, folder: faults.fault(sample, rule)


def write_fails(status, message):
    return behind(faults.on(faults.refusal(status, message), "upsertBucket"))


GONE = "run hana-lab/diffusion_v2/used-once was previously created and deleted; try a new run name"
BUSY = faults.plain(503, {"error": "upstream connect error"})
NO_ARTIFACT = faults.plain(200, {"data": {"project": {"artifact": None, "artifactCollectionMembership": None}}})
OF_ARTIFACTS = ("artifactMembership", "artifactCollectionMembership", "artifact(name")
ARTIFACT = "run = wandb.init({target})\nrun.use_artifact('speech-group/asr/val-set:latest')"
SWEEP = "wandb.sweep({{'method': 'random', 'parameters': {{'lr': {{'values': [0.1]}}}}}}, {target})"
LINK = "made = run.log_artifact(wandb.Artifact('scores', 'model'))\nmade.wait()\nrun.link_artifact(made, 'wandb-registry-model/scores')\nrun.finish()"
SYNC = (
    "run = wandb.init(mode='offline', {target})\nrun.finish()\n"
    "__import__('subprocess').run([__import__('sys').executable, '-m', 'wandb', 'sync', *__import__('glob').glob('wandb/offline-run-*')])"
)
LOGIN = ["-m", "wandb", "login", "--relogin", "--host", "{url}", "{key}"]

MODES = {
    "a run": Mode("none", script="run = wandb.init({target}); run.log({{'loss': 0.5}}); run.finish()"),
    "a run on a terminal": Mode("none", script="run = wandb.init({target}); run.log({{'loss': 0.5}}); run.finish()", terminal=True),
    "a run to the default entity": Mode("none", entity=None, project="日本語の実験", script="run = wandb.init({target}); run.finish()"),
    "a login": Mode("none", command=LOGIN, names_target=False),
    "a login with a key that is unknown": Mode("key-rejected", person="nobody", status=401, command=[*LOGIN, "--verify"], names_target=False),
    "a login, and the viewer is null": Mode(
        "key-rejected", server=behind(faults.on(faults.plain(200, {"data": {"viewer": None}}), "viewer")), command=[*LOGIN, "--verify"], names_target=False
    ),
    "the seed": Mode("entity-is-placeholder", entity="my-awesome-team-name", project="my-awesome-project", status=403),
    "permission denied": Mode("permission-denied-unexplained", entity="speech-group", project="asr", status=403),
    "permission denied on a terminal": Mode(
        "permission-denied-unexplained", person="tanaka-ken", project="日本語の実験", status=403, terminal=True
    ),
    "permission denied with 200": Mode(
        "permission-denied-unexplained", entity="kitakaze-lab", project="whisper-ja.small", server=write_fails(200, "permission denied")
    ),
    "an entity that is missing": Mode("entity-not-found", entity="robotics-2026", project="grasp policy v2", status=404),
    "a project that is missing": Mode(
        "project-not-found", entity="aurora-robotics", project="mnist", status=404, server=write_fails(404, "project not found")
    ),
    "a key that is unknown": Mode("key-rejected", person="nobody", status=401),
    "a key that is unknown, in words of permission": Mode(
        "key-rejected", status=401, server=write_fails(401, "permission denied"), entity="hana-lab", project="diffusion_v2"
    ),
    "a run that was deleted": Mode(
        "run-id-was-deleted", entity="hana-lab", project="diffusion_v2", status=409, server=write_fails(409, GONE),
        script="wandb.init({target}, id='used-once')", vague=True,
    ),
    "a run to resume that is missing": Mode("resume-run-missing", script="wandb.init({target}, id='nosuch1', resume='must')"),
    "a personal entity that is off": Mode(
        "personal-entity-disabled", person="ito-haru", entity="ito-haru", project="first-steps", status=403,
        server=write_fails(403, "Personal entities are disabled, please log to a different team"),
    ),
    "an organization's own key": Mode("organization-key-required", person="garcia-ana", status=403),
    "a full storage": Mode("quota-exceeded", project="storage-full", status=402),
    "an artifact that is missing": Mode("artifact-refused", server=behind(faults.on(NO_ARTIFACT, *OF_ARTIFACTS)), script=ARTIFACT, names_target=False),
    "an artifact that is refused": Mode(
        "artifact-refused", status=403, script=ARTIFACT, names_target=False,
        server=behind(faults.on(faults.refusal(403, "permission denied", "project"), *OF_ARTIFACTS)),
    ),
    "a run asked for that is missing": Mode(
        "project-not-found", entity="speech-group", project="asr-2", script="wandb.Api().run('speech-group/asr-2/x1y2z3')",
        server=behind(faults.on(faults.plain(200, {"data": {"project": None}}), "run(name")),
    ),
    "a sweep that is refused": Mode(
        "permission-denied-unexplained", entity="speech-group", project="asr", status=403, script=SWEEP,
        server=behind(faults.on(faults.refusal(403, "permission denied", "upsertSweep"), "upsertSweep(")),
    ),
    "a sweep of a project that is missing": Mode(
        "project-not-found", entity="robotics-2026", project="grasp policy v2", status=404, script=SWEEP
    ),
    "an agent of a sweep that is missing": Mode("sweep-not-found", status=404, script="wandb.agent('nosuch12', function=print, count=1, {target})"),
    "a link that is refused": Mode(
        "registry-link-refused", status=403, server=behind(faults.on(faults.refusal(403, "permission denied", "linkArtifact"), "linkArtifact(")),
        script=f"run = wandb.init({{target}})\n{LINK}",
    ),
    "an offline run that is synced and refused": Mode("permission-denied-unexplained", entity="speech-group", project="asr", status=403, script=SYNC),
    "runs asked for that are missing": Mode("project-not-found", entity="vision-lab", project="no-such", script="len(wandb.Api().runs('vision-lab/no-such'))"),
    "too many requests": Mode(
        "rate-limited", status=429, vague=True, server=behind(faults.on((429, "text/plain", "rate limit exceeded"), "upsertBucket"))
    ),
    "a server that fails": Mode("server-failed", status=500, vague=True, server=behind(faults.on(faults.plain(500, {"error": "oops"}), "upsertBucket"))),
    "a server that is busy": Mode("server-failed", status=503, vague=True, server=behind(faults.on(BUSY))),
    "a page instead of an answer": Mode("answer-is-not-wandb", status=200, vague=True, server=behind(faults.on(faults.page(200)))),
    "a page that forbids": Mode("answer-is-not-wandb", status=403, vague=True, server=behind(faults.on(faults.page(403)))),
    "a silent server": Mode("answer-timed-out", server=lambda sample, folder: faults.silent()),
    "nobody listens": Mode("host-unreachable", vague=True, server=lambda sample, folder: faults.refused()),
    "a name without an address": Mode("dns-failed", vague=True, server=lambda sample, folder: contextlib.nullcontext("https://wandb.kitakaze.invalid")),
    "a certificate of its own": Mode("tls-untrusted", vague=True, server=lambda sample, folder: faults.untrusted(folder)),
    "a proxy that refuses": Mode("proxy-refused", vague=True, server=lambda sample, folder: faults.proxy(403)),
    "a proxy that wants a login": Mode("proxy-login-required", vague=True, server=lambda sample, folder: faults.proxy(407)),
    "no key": Mode("key-missing", environment={"WANDB_API_KEY": None}),
    "a key that is too short": Mode("key-malformed", status=401, environment={"WANDB_API_KEY": "abcdef123456"}),
    "a long key, to log in": Mode("key-too-new-for-sdk", status=401, command=[*LOGIN[:-1], LONG_KEY], names_target=False),
    "the page's address for a host": Mode("host-is-wrong", environment={"WANDB_BASE_URL": "https://wandb.ai"}),
    "a project with a slash": Mode("project-name-invalid", project="vision/resnet"),
    "offline": Mode("mode-is-offline", environment={"WANDB_MODE": "offline"}, script="run = wandb.init({target}); run.finish()"),
    "disabled": Mode("mode-is-disabled", environment={"WANDB_MODE": "disabled"}, script="run = wandb.init({target}); run.finish()"),
    "a netrc with a fault": Mode("netrc-unreadable", environment={"WANDB_API_KEY": None}),
    "a key and a token": Mode("identity-token-conflict", environment={"WANDB_IDENTITY_TOKEN_FILE": "token.jwt"}),
}


def main(versions):
    sample = Sample()
    try:
        for version in versions:
            clients.make(version)
            began = time.monotonic()
            with ThreadPoolExecutor(2) as pool:
                cases = list(pool.map(lambda name: record(sample, version, name), MODES))
            kept(version, cases, began)
    finally:
        sample.stop()


def kept(name, cases, began):
    FIXTURES.mkdir(parents=True, exist_ok=True)
    (FIXTURES / f"{name}.txt").write_text("".join(cases))
    print(f"{name}: {len(cases)} outputs in {time.monotonic() - began:.0f} s", flush=True)


def record(sample, version, name):
    mode = MODES[name]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as made:
        folder = Path(made).resolve()
        work, home = folder / "work", folder / "home"
        work.mkdir(), home.mkdir()
        with (mode.server or (lambda url, _: contextlib.nullcontext(url)))(sample.url, folder) as url:
            environment = surroundings(sample, mode, home, url, name)
            host = environment["WANDB_BASE_URL"]
            script = script_of(mode, version, name)
            (work / "train.py").write_text(script)
            key = environment.get("WANDB_API_KEY", "")
            command = [part.format(url=url, key=key) for part in mode.command] if mode.command else ["train.py"]
            if mode.command:
                environment.pop("WANDB_API_KEY", None)
            text = run([str(clients.python(version)), *command], environment, work, mode.terminal)
    text = normalized(text, clients.HOME / f"wandb-{version}", folder, host, [*sample.keys.values(), LONG_KEY])
    if "wandb" not in text or text.startswith("Usage: "):
        return ""  # This release has no such option, or says nothing.
    return labelled(mode, name, text.rstrip() + "\n", version)


def labelled(mode, name, text, version):
    slots = expected(mode, text, version)
    return f"=== {name}\n" + "".join(f"{slot}: {value}\n" for slot, value in slots.items()) + f"---\n{text}"


def label_anew(file, modes=MODES):
    """Writes what each case expects once more, from the texts on file."""
    with file.open(newline="") as opened:  # Progress bars keep their carriage returns.
        parts = [part.split("\n", 1) for part in opened.read().split("=== ")[1:]]
    file.write_text("".join(labelled(modes[name], name, rest.split("---\n", 1)[1], file.stem) for name, rest in parts if "---\nUsage: " not in rest and re.search("wandb|weave", rest.split("---\n", 1)[1])))


def surroundings(sample, mode, home, url, name):
    environment = sample.environment(mode.person, str(home)) | {
        "WANDB_BASE_URL": url, "WANDB_INIT_TIMEOUT": "8", "WANDB_HTTP_TIMEOUT": "4", "WANDB__DISABLE_STATS": "true",
        "PYTHONUNBUFFERED": "1", "COLUMNS": "200", "TERM": "xterm-256color", "no_proxy": "127.0.0.1,localhost",
    }  # fmt: skip
    # Nothing but loopback: whatever else is asked for finds a proxy that nobody serves.
    environment["https_proxy"] = environment["HTTPS_PROXY"] = "http://127.0.0.1:9"
    if mode.code.startswith("proxy-"):
        environment |= {"https_proxy": url, "HTTPS_PROXY": url, "WANDB_BASE_URL": "https://wandb.kitakaze.example"}
    if mode.code == "dns-failed":
        environment = {name: value for name, value in environment.items() if name.lower() != "https_proxy"}
    if mode.code == "netrc-unreadable":
        (home / ".netrc").write_text("machine 127.0.0.1\n  login user\n  pasword secret\n")
        (home / ".netrc").chmod(0o600)
    environment |= mode.environment
    return {name: value for name, value in environment.items() if value is not None}


def script_of(mode, version, name):
    """Three ways to write the call, so that sources name the target in some texts and in others do not."""
    entity = f"entity={mode.entity!r}, " if mode.entity else ""
    shape = (sum(map(ord, version)) + sum(map(ord, name))) % 3
    if shape == 0:
        call = mode.script.format(target=f"{entity}project={mode.project!r}")
        return f"import wandb\n\n{call}\n"
    if shape == 1:
        call = mode.script.format(target=f"\n        {entity}\n        project={mode.project!r},\n    " if entity else f"project={mode.project!r}")
        call = call.replace("\n        entity", "\n        # entity='old-team',\n        entity").replace(", \n", ",\n").replace(",\n    ,", ",")
        return "import wandb\n\n\ndef main():\n    " + call.replace("\nrun", "\n    run") + "\n\n\nmain()\n"
    call = mode.script.format(target="**target")
    return f"import wandb\n\ntarget = dict({entity}project={mode.project!r})\n{call}\n"


def run(command, environment, work, terminal):
    """What the client prints, interrupted when it takes too long."""
    if terminal:
        reader, writer = pty.openpty()
    else:
        reader, writer = os.pipe()
    process = subprocess.Popen(
        command, env=environment, cwd=work, stdin=writer if terminal else subprocess.DEVNULL, stdout=writer, stderr=writer, start_new_session=True
    )
    os.close(writer)
    ends, printed = time.monotonic() + SECONDS, b""
    interrupted = False
    while True:
        if time.monotonic() > ends:
            if interrupted:
                break
            interrupted, ends = True, ends + 4
            os.kill(process.pid, signal.SIGINT)
        if not select.select([reader], [], [], 0.2)[0]:
            if process.poll() is not None:
                break
            continue
        try:
            part = os.read(reader, 65536)
        except OSError:
            break
        if not part:
            break
        printed += part
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    os.close(reader)
    return printed.decode(errors="replace")


def normalized(text, library, folder, host, keys):
    """The same on every machine: homes, ports and keys."""
    port = re.search(r":(\d+)$", host)
    for old, new in [
        (str(folder / "work"), "/home/user/work"), (str(folder / "home"), "/home/user"), (str(folder), "/tmp/x"), (str(library), "/home/user/venv"),
        (str(Path(sys.base_prefix)), "/usr/local"), *((key, "0123456789abcdef0123456789abcdef01234567") for key in keys),
        (STRANGE_KEY, "0123456789abcdef0123456789abcdef01234567"), *([(port[1], "8080")] if port else []),
    ]:  # fmt: skip
        text = text.replace(old, new)
    return re.sub(r"127\.0\.0\.1:(?!8080\b|9\b)\d+", "127.0.0.1:40000", text).replace("=== ", "==  ")


UNSAID = {
    "key-rejected": r"401|not logged in|invalid or missing|no message|not recognize|verification failed|verifying the API key|Failed to auth",
    "run-id-was-deleted": r"previously created",
    "rate-limited": r"429|rate limit|Too Many",
    "quota-exceeded": r"storage limit|402",
    "server-failed": r"(?<!line )\b50[023]\b",
    "answer-is-not-wandb": r"<html|u003c|invalid character|JSONDecode",
    "answer-timed-out": r"(?i)timed out|busy|giving up|timeout",
    "host-unreachable": r"refused|ConnectionError|NewConnection",
    "dns-failed": r"no such host|resolve|NameResolution|Name or service|getaddrinfo|server misbehaving",
    "tls-untrusted": r"certificate|SSL",
    "proxy-refused": r"Forbidden|ProxyError|proxyconnect|Tunnel|Proxy Authentication",
    "proxy-login-required": r"407|Proxy Authentication",
    "netrc-unreadable": r"netrc",
    "identity-token-conflict": r"IDENTITY_TOKEN_FILE",
    "key-too-new-for-sdk": r"must be 40",
    "key-malformed": r"must be 40|40\+|at least 40|must have",
    "mode-is-disabled": r"disabled",
    "host-is-wrong": r"did you mean|not a valid server",
    "artifact-refused": r"Traceback",
    "registry-link-refused": r"permission denied|403",
}
"""What a text has to say for its cause to be given."""

LESS = [("host-unreachable", "ConnectionError"), ("answer-timed-out", UNSAID["answer-timed-out"])]
"""What is left of a cause on the way where the text says less."""

INSTEAD = {
    "netrc-unreadable": [("key-missing", "API key configured|not configured|use an existing W&B account")],
    "key-too-new-for-sdk": [("key-rejected", UNSAID["key-rejected"])],
    "key-malformed": [("key-rejected", UNSAID["key-rejected"])],
    "proxy-login-required": [("proxy-refused", UNSAID["proxy-refused"]), *LESS],
    "mode-is-disabled": [],
    # Releases before 0.19 fail on the sample's manifest of the artifact, before they link.
    "registry-link-refused": [("error-is-unknown", "Traceback")],
    # Older releases print only that the token's file is missing, or that their process ended.
    "identity-token-conflict": [("error-is-unknown", "Traceback|wandb: ERROR")],
}

HOSTS = {
    "tls-untrusted": "localhost:8080", "dns-failed": "wandb.kitakaze.invalid", "host-is-wrong": "wandb.ai",
    "proxy-refused": "wandb.kitakaze.example", "proxy-login-required": "wandb.kitakaze.example",
}  # fmt: skip


def expected(mode, text, version):
    """The cause and the slots that a careful reader finds in the text."""
    bare = re.sub(r"\x1b\[[0-9;]*m", "", text)
    code = mode.code
    also = None
    if not re.search(UNSAID.get(code, ""), bare):
        if code == "key-rejected" and not mode.command:
            also = "permission-denied-unexplained"  # No user was logged in, and the server refuses: both may be read from that.
        else:
            code = next((cause for cause, said in INSTEAD.get(code, LESS) if re.search(said, bare)), "none")
    if code == "entity-is-placeholder" and mode.entity not in bare:
        code = "permission-denied-unexplained"
    if "permission-denied-unexplained" in (code, also) and is_anothers(mode.entity, bare):
        also = "entity-belongs-to-others"
    if code == "error-is-unknown" and "panic: " in bare:
        also = "local-service-does-not-start"
    shown = HOSTS.get(mode.code, "127.0.0.1:8080")
    elsewhere = re.sub(r"logged in as: .*", "", bare)
    named = {name: value for name, value in [("entity", mode.entity), ("project", mode.project)] if value and has(elsewhere, value)}
    if mode.entity is None and has(bare, "vision-lab/" + quote(mode.project)):
        named["entity"] = "vision-lab"
    if code == "artifact-refused" and "speech-group" in bare:
        named = {"entity": "speech-group", "project": "asr"}
    if code == "registry-link-refused" and "example-research/" in bare:
        named = {"entity": "example-research", "project": "wandb-registry-model"}
    slots = {"code": code, "or": also, **(named if mode.names_target or code == "artifact-refused" else {})}
    slots["user"] = mode.person if re.search(rf"(?i)logged in as(?: Weights & Biases user)?: {re.escape(mode.person)}\b", bare) else None
    if "Appending key for 127.0.0.1 " in bare:
        shown = "127.0.0.1"  # Older releases leave the port away.
    slots["host"] = shown if shown in bare or f"host='{shown.split(':')[0]}'" in bare else None
    slots["status"] = mode.status if mode.status and re.search(rf"(?<![\d.:])(?<!line ){mode.status}(?![\d.])", bare) else None
    slots["version"] = version if re.search(rf"(?<![=-]){re.escape(version)}\b", bare) else None
    frames = re.findall(r'File "/home/user/work/train\.py", line (\d+)', bare)
    slots["script"], slots["line"] = ("train.py", frames[-1]) if frames else (None, None)
    return {slot: value for slot, value in slots.items() if value}


def is_anothers(entity, text):
    """Does the text name an entity that is neither the user nor the entity of its login line?"""
    login = re.search(r"logged in as: (\S+) \(([^)]+)\)", text)
    return bool(login and entity and entity not in login.groups() and has(text.replace(login[0], ""), entity))


def has(text, name):
    return name in text or quote(name) in text or json.dumps(name)[1:-1] in text


if __name__ == "__main__":
    if sys.argv[1:] == ["--label"]:
        for recorded in FIXTURES.glob("[0-9]*.txt"):
            label_anew(recorded)
    else:
        main(sys.argv[1:] or clients.RELEASES)
