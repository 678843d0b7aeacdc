"""`keywand` as a person or a script meets it: exit statuses, certificates, what can be seen of the key from outside."""

import base64
import glob
import http.server
import json
import os
import ssl
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from conftest import KEYWAND, STRANGE_KEY, sample  # noqa: E402


def keywand(*arguments, key=STRANGE_KEY, **environment):
    kept = {name: os.environ[name] for name in ("PATH",) if name in os.environ}
    return subprocess.run([KEYWAND, *arguments], input=key, capture_output=True, text=True, timeout=60, env=kept | environment)


@pytest.mark.parametrize(
    ("person", "target", "status", "verdict"),
    [
        ("lzwjava", "vision-lab/resnet", 0, "allowed"),
        ("lzwjava", "my-awesome-team-name/my-awesome-project", 1, "denied"),
        ("flood-user", "flood-user/p", 3, "cannot-tell"),
        ("portal-user", "portal-user/p", 3, "unreachable"),
    ],
)
def test_the_verdict_alone_decides_the_exit_status(sample, person, target, status, verdict):
    done = keywand("check", target, "--key-stdin", "--host", sample.url, "--json", "--lang", "ja", key=sample.key(person))
    assert (done.returncode, json.loads(done.stdout)["verdict"]) == (status, verdict)


def test_the_report_has_the_shape_of_the_contract(sample):
    done = keywand("check", "my-awesome-team-name/my-awesome-project", "--key-stdin", "--host", sample.url, "--json", "--lang", "en", key=sample.key("lzwjava"))
    report = json.loads(done.stdout)
    for name in ("verdict", "proven", "host", "account", "user", "entity", "project", "findings", "steps", "requests", "elapsed_ms", "snippet"):
        assert name in report
    assert set(report["snippet"]) >= {"python", "env", "shell"}
    assert [step["name"] for step in report["steps"]] == ["key", "host", "entity", "membership", "role", "project", "write"]
    for finding in report["findings"]:
        assert set(finding) >= {"code", "confidence", "facts", "title", "what", "why", "steps", "links", "ask"}
        assert set(finding["facts"]) >= {"user", "entity", "project", "host", "status"}


def test_several_targets_make_an_array(sample):
    done = keywand("check", "vision-lab/resnet", "speech-group/asr", "--key-stdin", "--host", sample.url, "--json", key=sample.key("lzwjava"))
    assert [report["verdict"] for report in json.loads(done.stdout)] == ["allowed", "denied"]
    assert done.returncode == 1


@pytest.mark.parametrize(
    ("arguments", "key", "status", "code"),
    [
        (["check", "team/p", "--key-stdin"], "too-short", 1, "key-malformed"),
        (["check", "team/p"], "", 1, "key-missing"),
        (["check", "team/", "--key-stdin"], STRANGE_KEY, 2, "target-is-incomplete"),
        (["check", "team/p", "--key-stdin", "--host", "https://wandb.ai"], STRANGE_KEY, 2, "host-is-wrong"),
        (["check", "team/p", "--key-stdin", "--host", "http://w.example.jp"], STRANGE_KEY, 2, "connection-is-not-encrypted"),
    ],
)
def test_wrong_usage_says_what_was_wrong(arguments, key, status, code):
    done = keywand(*arguments, "--json", "--lang", "ja", key=key, HOME="/nonexistent")
    assert (done.returncode, json.loads(done.stdout)["code"]) == (status, code)
    assert STRANGE_KEY not in done.stdout + done.stderr


def test_the_identity_of_this_machine_is_used_without_a_key(sample, tmp_path):
    (tmp_path / ".netrc").write_text(f"machine {sample.url.removeprefix('http://')}\n  login user\n  password {sample.key('tanaka-ken')}\n")
    done = keywand("check", "vision-lab/resnet", "--json", "--lang", "en", key="", HOME=str(tmp_path), WANDB_BASE_URL=sample.url)
    report = json.loads(done.stdout)
    assert (report["user"], report["findings"][0]["code"]) == ("tanaka-ken", "role-is-view-only")
    assert any("~/.netrc" in line["answered"] and "line 3" in line["answered"] for line in report["evidence"])


def test_what_this_machine_would_do_otherwise_is_told_last_and_changes_no_status(sample, tmp_path):
    (tmp_path / ".netrc").write_text(f"machine {sample.url.removeprefix('http://')}\n  login user\n  password {sample.key('tanaka-ken')}\n")
    here = {"HOME": str(tmp_path), "WANDB_BASE_URL": sample.url, "WANDB_MODE": "offline", "WANDB_ENTITY": "nlp-team"}
    asked = ["check", "vision-lab/resnet", "--key-stdin", "--host", sample.url]
    done = keywand(*asked, "--json", "--lang", "en", key=sample.key("lzwjava"), **here)
    report = json.loads(done.stdout)
    assert (done.returncode, report["verdict"], report["findings"][0]["code"]) == (0, "allowed", "allowed")
    told = [finding["code"] for finding in report["findings"] if finding["group"] == "machine"]
    assert told == [finding["code"] for finding in report["findings"][1:]]
    assert set(told) == {"sdk-does-not-use-account", "sdk-uses-another-target", "mode-is-offline"}
    for language, heading, words in (("en", "This machine", "~/.netrc:3"), ("ja", "このマシン", "~/.netrc:3")):
        text = keywand(*asked, "--lang", language, key=sample.key("lzwjava"), **here).stdout
        first, _, rest = text.partition(f"\n{heading}\n")
        assert "[allowed]" in first and "[mode-is-offline]" not in first, text
        assert "[sdk-does-not-use-account]" in rest and words in rest, text


def test_the_key_is_nowhere_to_be_seen(sample):
    key = sample.key("lzwjava")
    command = [KEYWAND, "check", "vision-lab/resnet", "--key-stdin", "--host", sample.url, "--write", "--json"]
    seen = []
    for _ in range(5):
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        process.stdin.write(key)
        process.stdin.close()
        while process.poll() is None:
            for name in ("cmdline", "environ"):
                try:
                    seen.append(Path(f"/proc/{process.pid}/{name}").read_bytes())
                except OSError:
                    pass
        seen += [process.stdout.read().encode(), process.stderr.read().encode()]
    everything = b"".join(seen)
    assert key.encode() not in everything
    assert base64.b64encode(f"api:{key}".encode()) not in everything
    assert not glob.glob(str(ROOT / "core*"))


def test_explain_reads_the_seed_case():
    text = (
        "wandb: Currently logged in as: lzwjava to https://api.wandb.ai\n"
        'Traceback (most recent call last):\n  File "/home/u/wandbrun.py", line 5, in <module>\n'
        '    run = wandb.init(entity="my-awesome-team-name", project="my-awesome-project")\n'
        'wandb.errors.errors.CommError: failed to upsert bucket: returned error 403 Forbidden: {"errors":[{"message":"permission denied"}]}\n'
    )
    done = keywand("explain", "--json", "--lang", "ja", key=text)
    report = json.loads(done.stdout)
    assert (done.returncode, report["findings"][0]["code"]) == (1, "entity-is-placeholder")
    assert report["slots"] | {"wandb_version": None} == {
        "user": "lzwjava", "entity": "my-awesome-team-name", "project": "my-awesome-project", "host": "api.wandb.ai",
        "status": 403, "wandb_version": None, "script": "wandbrun.py", "line": 5,
    }


def test_explain_leaves_other_services_alone():
    done = keywand("explain", "--json", key="huggingface_hub.errors.HfHubHTTPError: 403 Forbidden")
    assert (done.returncode, [f["code"] for f in json.loads(done.stdout)["findings"]]) == (0, ["not-about-wandb"])


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    """A certificate authority that a machine may be told to trust."""
    folder = tmp_path_factory.mktemp("ca")

    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "30", "-subj", "/CN=Keywand Test CA")

    def certificate(name, first, last):
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", f"/CN={name}")
        (folder / "ext").write_text(f"subjectAltName=DNS:{name}\nextendedKeyUsage=serverAuth\n")
        openssl("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", "ext",
                "-out", f"{name}.pem", "-days", str(last), *first)
        return folder / f"{name}.pem", folder / f"{name}.key"

    return folder / "ca.pem", certificate


def serve(pair):
    class Answer(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(401)
            self.end_headers()

        def log_message(self, *_):
            pass

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*pair)
    server = http.server.HTTPServer(("127.0.0.1", 0), Answer)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"https://localhost:{server.server_port}"


def ask(url, trusted):
    done = keywand("check", "team/p", "--key-stdin", "--host", url, "--json", "--lang", "en", SSL_CERT_FILE=str(trusted))
    finding = json.loads(done.stdout)["findings"][0]
    return finding["code"], finding["facts"]


def test_a_companys_authority_is_trusted_through_ssl_cert_file(authority):
    trusted, certificate = authority
    assert ask(serve(certificate("localhost", [], 20)), trusted)[0] == "key-rejected"


def test_an_expired_certificate_is_named_with_its_dates(authority):
    trusted, certificate = authority
    pair = certificate("localhost", [], 0)
    time.sleep(2)
    code, facts = ask(serve(pair), trusted)
    assert code == "tls-expired"
    assert facts["valid_until"] and "Keywand Test CA" in facts["issuer"]


def test_a_certificate_for_another_name_is_named(authority):
    trusted, certificate = authority
    code, facts = ask(serve(certificate("portal.example.jp", [], 20)), trusted)
    assert (code, facts["names"]) == ("tls-name-mismatch", ["portal.example.jp"])


def test_every_code_has_a_page():
    names = [line.split()[0] for line in keywand("explain", "--code", "list", "--lang", "en").stdout.splitlines()]
    assert len(names) > 60 and "role-is-view-only" in names
    for language in ("ja", "en"):
        page = json.loads(keywand("explain", "--code", "role-is-view-only", "--json", "--lang", language).stdout)
        assert page["code"] == "role-is-view-only" and page["steps"]
    assert keywand("explain", "--code", "no-such-code").returncode == 2
