"""A loopback server that records who says what to which host, and answers just well enough for a run to begin.

It is W&B under its own address, and a proxy. As a proxy it ends TLS for the two names of W&B's cloud with a certificate
of its own, and refuses every other name, so that nothing leaves this machine.
"""

import base64
import hashlib
import json
import ssl
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

CLOUD = ("api.wandb.ai", "api.forge.coreweave.com")


class Seen(NamedTuple):
    """One GraphQL request: host as the client names it, operation, sha256 of the Authorization header."""

    host: str
    operation: str
    authorization: str | None


def authorization(key: str) -> str:
    """What `Seen.authorization` is for a key."""
    return digest("Basic " + base64.b64encode(f"api:{key}".encode()).decode())


def digest(header: str) -> str:
    return hashlib.sha256(header.encode()).hexdigest()


EXCHANGED = digest("Bearer exchanged")
"""The same for what an identity token is exchanged for."""


class Authority:
    """A certificate authority for the two names, in a folder."""

    def __init__(self, folder: Path):
        self.certificate = folder / "ca.pem"
        key, request, signed, names = (folder / name for name in ("ca.key", "cloud.csr", "cloud.pem", "names"))
        names.write_text("subjectAltName=" + ",".join(f"DNS:{name}" for name in CLOUD))
        curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        openssl("req", "-x509", *curve, "-keyout", key, "-out", self.certificate, "-days", "2", "-subj", "/CN=Keywand's test")
        openssl("req", *curve, "-keyout", folder / "cloud.key", "-out", request, "-subj", f"/CN={CLOUD[0]}")
        signer = ["-CA", self.certificate, "-CAkey", key, "-CAcreateserial"]
        openssl("x509", "-req", "-in", request, *signer, "-out", signed, "-days", "2", "-extfile", names)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(signed, folder / "cloud.key")


def openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


class Recorder(ThreadingHTTPServer):
    """Records until closed. `seen` is what came in, `refused` the other names that were asked for."""

    daemon_threads = True

    def __init__(self, authority: Authority):
        super().__init__(("127.0.0.1", 0), Handler)
        self.context = authority.context
        self.port = self.server_port
        self.seen: list[Seen] = []
        self.refused: list[str] = []
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()

    def handle_error(self, request, client_address):
        pass  # A client that is done hangs up.


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_CONNECT(self):
        name, _, port = self.path.partition(":")
        if name not in CLOUD or port != "443":
            self.server.refused.append(self.path)
            return self.send_error(403)
        self.send_response(200)
        self.end_headers()
        self.connection = self.server.context.wrap_socket(self.connection, server_side=True)
        self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb", buffering=0)
        self.close_connection = False

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        said = {}
        if self.path.startswith("http"):
            self.server.refused.append(self.path)
            return self.send_error(403)
        if self.path.endswith("/graphql"):
            asked = json.loads(body)
            header = self.headers.get("Authorization")
            operation = asked.get("operationName") or name_of(asked["query"])
            self.server.seen.append(Seen(self.headers["Host"], operation, header and digest(header)))
            said = {"data": ANSWERS.get(operation, {})}
        elif self.path.endswith("/oidc/token"):
            said = {"access_token": "exchanged", "expires_in": 3600}
        self.answer(said)

    def do_GET(self):
        if self.path.startswith("http"):
            self.server.refused.append(self.path)
            return self.send_error(403)
        self.answer({})

    do_PUT = do_POST

    def answer(self, said):
        body = json.dumps(said).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def name_of(query: str) -> str:
    words = query.replace("(", " ").replace("{", " ").split()
    return words[1] if len(words) > 1 else ""


VIEWER = {"id": "u", "entity": "team", "username": "somebody", "email": "", "flags": "{}", "teams": {"edges": []}}
PROJECT = {"id": "p", "name": "whoami", "entity": {"id": "e", "name": "team"}}
BUCKET = {"id": "b", "name": "run", "displayName": "run", "config": "{}", "project": PROJECT, "historyLineCount": 0}
SERVER = {"cliVersionInfo": {}, "features": [], "latestLocalVersionInfo": None}
FIELDS = {"fields": [{"name": "none"}]}
ANSWERS = {
    "Viewer": {"viewer": VIEWER, "serverInfo": SERVER},
    "ServerInfo": {"serverInfo": SERVER},
    "ServerFeaturesQuery": {"serverInfo": SERVER},
    "UpsertBucket": {"upsertBucket": {"bucket": BUCKET, "inserted": True}},
    "ProbeServerCapabilities": {"QueryType": FIELDS, "MutationType": FIELDS, "ServerInfoType": FIELDS},
}
