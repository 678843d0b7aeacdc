"""`keywand whoami` against what the real clients send: world by world, client by client."""

import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import KEYWAND
from forked import forks
from recorder import EXCHANGED, Authority, Recorder, authorization
from worlds_of_identity import ROWS, Key

VERSIONS = ["0.31.0", "0.30.0", "0.22.3", "0.16.6"]
IDENTIFY = Path(__file__).parent / "identify.py"
FAILED = "KEYWAND failed: "
NO_KEY = ("No API key configured", "api_key not configured")
# A client that reads a file in its own way may take more for the key than stands there for one.
SPELLINGS = ("{}", "'{}'", '"{}"', "{} ; mine")
# Warnings that say that the client will not get as far as to send a key.
STOPPING = {"key-malformed", "identity-token-conflict", "settings-unreadable", "netrc-unreadable"}
# Where a client looks for a newer release of itself.
ELSEWHERE = {"pypi.org:443"}


class Sent(NamedTuple):
    """What a client did: host, key as it sent it and where that key stands; or why it would not begin."""

    host: str | None
    key: str | None
    place: Key | None
    error: str | None
    requests: list
    refused: list


SERVICE_GONE = "Connection to wandb service failed"
"""On a busy machine an older client begins before its own service listens, and sends nothing."""
ATTEMPTS = 3


def begin(version, environment, folder, log):
    """The exit status of a script that begins a run."""
    return forks(version).run([IDENTIFY], environment, folder, log, patience=30)


def ask(row, version, authority):
    """What whoami says and what the client sends, in one world."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as root, Recorder(authority) as recorder:
        log = Path(root, "log")
        own, folder = row.make(Path(root, "home"), recorder.port)
        environment = surroundings(root, recorder, authority) | own
        said = whoami(version, environment, folder)
        for _ in range(ATTEMPTS):
            log.unlink(missing_ok=True)
            code = begin(version, environment, folder, log)
            if recorder.seen or SERVICE_GONE not in log.read_text(errors="replace"):
                break
        return said, sent(row, code, recorder, log.read_text(errors="replace"))


def surroundings(root, recorder, authority):
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    proxy = f"http://127.0.0.1:{recorder.port}"
    loopback = "127.0.0.1,localhost,LOCALHOST"
    return kept | {
        "HOME": f"{root}/home",
        "TMPDIR": root,
        "WANDB_ERROR_REPORTING": "false",
        "SSL_CERT_FILE": str(authority.certificate),
        "REQUESTS_CA_BUNDLE": str(authority.certificate),
        **dict.fromkeys(("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"), proxy),
        **dict.fromkeys(("NO_PROXY", "no_proxy"), loopback),
    }


def whoami(version, environment, folder):
    command = [KEYWAND, "whoami", "--json", "--sdk", version, "--lang", "en"]
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, timeout=30)
    assert done.stdout, done.stderr
    return json.loads(done.stdout)


def sent(row, code, recorder, log):
    places = row.places()
    known = {EXCHANGED: (None, places.get("token"))}
    for word, key in row.keys().items():
        known |= {authorization(spelling.format(key)): (spelling.format(key), places[word]) for spelling in SPELLINGS}
    # The client's Python asks who it is; then its service begins the run, with a key that it may have found otherwise.
    keyed = [seen for seen in recorder.seen if seen.authorization not in (None, authorization(""))]
    last = next((seen for seen in reversed(keyed) if seen.operation == "UpsertBucket"), keyed[-1] if keyed else None)
    host, (key, place) = (last.host, known[last.authorization]) if last else (None, (None, None))
    error = next((line.removeprefix(FAILED) for line in log.splitlines() if line.startswith(FAILED)), None)
    if error and any(words in error for words in NO_KEY):
        error = None
    if code < 0:
        error = f"ended by signal {-code}"
    return Sent(host, key, place, error, recorder.seen, recorder.refused)


def differences(said, met):
    """In what whoami is wrong, both sides in words."""
    source = said["source"]
    if met.place is None and met.error and STOPPING & {warning["code"] for warning in said["warnings"]}:
        return []  # The client stops at the key that whoami names, and whoami says that it would.
    if met.place is None:
        is_none = source["kind"] == "none" and not said["key_hint"]
        return [] if is_none else [f"whoami {source}, client: {met.error or 'no key'}"]
    place = Key(source["kind"], source.get("variable") or source.get("file"), source.get("line"))
    hint = f"{met.key[:4]}…{met.key[-4:]}" if met.key else None
    host = (said["host"] or "").partition("://")[2].partition("/")[0]
    pairs = [("place", place, met.place), ("hint", said["key_hint"], hint), ("host", host.lower(), met.host.lower())]
    return [f"{what}: whoami {ours}, client {theirs}" for what, ours, theirs in pairs if ours != theirs]


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.mark.parametrize("version", VERSIONS)
def test_whoami_names_the_key_and_the_host_that_the_client_sends(version, authority, four_at_a_time, capfd):
    answers = list(zip(ROWS, four_at_a_time.map(lambda row: ask(row, version, authority), ROWS)))
    compared = [(row, differences(said, met)) for row, (said, met) in answers if not row.why]
    wrong = [f"{row.name}: {'; '.join(found)}" for row, found in compared if found]
    with capfd.disabled():
        refused = sum(met.place is None and met.error is not None for row, (_, met) in answers if not row.why)
        agreeing = len(compared) - len(wrong)
        print(f"\nwhoami agrees with wandb {version}: {agreeing} of {len(compared)} rows ({refused} that the client refuses)")
        for why in sorted({row.why for row in ROWS if row.why}):
            print(f"not compared: {', '.join(row.name for row in ROWS if row.why == why)}. {why}")
    assert not wrong, "\n".join(wrong)
    assert {name for _, (_, met) in answers for name in met.refused} <= ELSEWHERE


def test_every_key_of_a_world_stands_in_one_place_and_its_hint_tells_it_from_the_others():
    assert len(ROWS) == len({row.name for row in ROWS}) >= 96
    assert sum(row.is_cloud for row in ROWS) >= 48
    for row in ROWS:
        keys = row.keys()
        texts = [*row.environment.values(), *row.files.values()]
        assert all(sum(text.count(f"{{{word}}}") for text in texts) == 1 for word in keys), row.name
        assert len({key[-4:] for key in keys.values()}) == len(keys), row.name
