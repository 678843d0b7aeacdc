"""Records what released Weave prints when something fails, beside the words of wandb.

`python tests/sdk/record_weave.py` runs each release through every mode below against the sample W&B, which holds Weave's
trace server, too, and writes tests/fixtures/reading/recorded/weave-0.54.0.txt.
"""

import contextlib
import json
import sys
import tempfile
import time
from pathlib import Path

import clients
import faults
from conftest import Sample
from record_words import FIXTURES, LONG_KEY, Mode, behind, kept, label_anew, labelled, normalized, run

RELEASES = ("0.54.0", "0.52.43")
TRACE = """import weave

weave.init({target!r})


@weave.op
def add(a):
    return a + 1


print(add(1))
weave.finish()
"""


def without(status, text):
    """A server whose trace server answers this to everything."""
    kind = "application/json" if text.startswith("{") else "text/html"
    return behind(lambda query: None if query else (status, kind, text))


MODES = {
    "a trace": Mode("none"),
    "a trace to the default entity": Mode("none", entity=None),
    "a project of others": Mode("project-creation-refused", entity="speech-group", project="asr"),
    "an entity that is missing": Mode("entity-not-found", entity="robotics-2026", project="grasp-policy"),
    "a placeholder": Mode("entity-is-placeholder", entity="your-team-name", project="my-first-weave-project"),
    "no default entity": Mode(
        "target-is-incomplete", entity=None, names_target=False,
        server=behind(faults.on(faults.plain(200, {"data": {"viewer": {"username": "lzwjava", "defaultEntity": None}}}), "defaultEntity")),
    ),
    "a path of three names": Mode("error-is-unknown", entity="vision-lab", project="resnet/runs", names_target=False),
    "a key that is unknown": Mode("key-rejected", person="nobody", status=401),
    "no key": Mode("key-rejected", status=401, environment={"WANDB_API_KEY": None}),
    "a server without Weave": Mode("weave-is-unavailable", status=404, server=without(404, "404 page not found")),
    "a trace server that refuses": Mode("permission-denied-unexplained", status=403, server=without(403, json.dumps({"reason": "Forbidden"}))),
    "a trace server that fails": Mode("server-failed", status=502, server=without(502, "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>")),
    "a server that is busy": Mode("server-failed", status=503, server=behind(faults.on(faults.plain(503, {"error": "upstream connect error"}), "project("))),
    "nobody listens": Mode("host-unreachable", server=lambda sample, folder: faults.refused()),
    "a name without an address": Mode("dns-failed", server=lambda sample, folder: contextlib.nullcontext("https://wandb.kitakaze.invalid")),
    "a certificate of its own": Mode("tls-untrusted", server=lambda sample, folder: faults.untrusted(folder)),
}  # fmt: skip


def main(versions):
    sample = Sample()
    try:
        for version in versions:
            clients.install("weave", version, [])
            began = time.monotonic()
            kept(f"weave-{version}", [record(sample, version, name) for name in MODES], began)
    finally:
        sample.stop()


def record(sample, version, name):
    mode = MODES[name]
    library = clients.HOME / f"weave-{version}"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as made:
        folder = Path(made).resolve()
        work, home = folder / "work", folder / "home"
        work.mkdir(), home.mkdir()
        with (mode.server or (lambda url, _: contextlib.nullcontext(url)))(sample.url, folder) as url:
            environment = surroundings(sample, mode, home, url)
            target = f"{mode.entity}/{mode.project}" if mode.entity else mode.project
            (work / "train.py").write_text(TRACE.format(target=target))
            text = run([str(library / "bin" / "python"), "train.py"], environment, work, mode.terminal)
    text = normalized(text, library, folder, url, [*sample.keys.values(), LONG_KEY])
    return labelled(mode, name, text.rstrip() + "\n", version)


def surroundings(sample, mode, home, url):
    environment = sample.environment(mode.person, str(home)) | {
        "WANDB_BASE_URL": url, "WEAVE_RETRY_MAX_ATTEMPTS": "1", "WEAVE_USE_SERVER_CACHE": "false", "TMPDIR": str(home),
        "PYTHONUNBUFFERED": "1", "COLUMNS": "200", "no_proxy": "127.0.0.1,localhost",
    } | mode.environment  # fmt: skip
    if mode.code != "dns-failed":
        # Nothing but loopback: whatever else is asked for finds a proxy that nobody serves.
        environment |= {"https_proxy": "http://127.0.0.1:9", "HTTPS_PROXY": "http://127.0.0.1:9"}
    return {name: value for name, value in environment.items() if value is not None}


if __name__ == "__main__":
    if sys.argv[1:] == ["--label"]:
        for recorded in FIXTURES.glob("weave-*.txt"):
            label_anew(recorded, MODES)
    else:
        main(sys.argv[1:] or RELEASES)
