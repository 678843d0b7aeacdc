"""Servers on loopback that fail in one way each, in front of the sample W&B."""

import http.client
import json
import socket
import ssl
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from recorder import openssl


def refusal(status, message, field="upsertBucket", code="PERMISSION_ERROR"):
    """A GraphQL error as W&B answers it."""
    error = {"message": message, "path": [field], "extensions": {"code": code}}
    return status, "application/json", json.dumps({"errors": [error], "data": {field: None}})


def plain(status, value):
    return status, "application/json", json.dumps(value)


def page(status):
    text = f"<html><head><title>{status}</title></head><body><h1>Network login</h1><p>Please sign in.</p></body></html>"
    return status, "text/html; charset=utf-8", text


def on(answer, *words, without=("__type(", "__schema")):
    """Answers the questions that hold any of these words; all, where none is named."""
    return lambda query: answer if not words or any(map(query.__contains__, words)) and not any(map(query.__contains__, without)) else None


class Fault(ThreadingHTTPServer):
    """Answers what `rule` answers; the sample W&B answers the rest. As a proxy it refuses with `proxy`."""

    daemon_threads = True

    def __init__(self, sample="", rule=lambda query: None, proxy=403):
        super().__init__(("127.0.0.1", 0), Handler)
        self.sample, self.rule, self.proxy = sample, rule, proxy
        self.url = f"http://127.0.0.1:{self.server_port}"
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()

    def handle_error(self, request, client_address):
        pass  # A client that is done hangs up.


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_CONNECT(self):
        self.send_response(self.server.proxy, "Proxy Authentication Required" if self.server.proxy == 407 else "Forbidden")
        if self.server.proxy == 407:
            self.send_header("Proxy-Authenticate", 'Basic realm="proxy"')
        self.send_header("Content-Length", "0")
        self.end_headers()
        self.close_connection = True

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        query = json.loads(body or b"{}").get("query", "") if self.path.endswith("/graphql") else ""
        traces = self.server.sample and self.path.startswith("/traces/")
        answer = self.server.rule(query) if query or traces else plain(200, {})
        self.answer(*(answer or self.forwarded("POST", body)))

    def do_GET(self):
        answer = self.server.rule("")
        self.answer(*(answer or self.forwarded("GET")))

    def do_PUT(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.answer(*plain(200, {}))

    def forwarded(self, method, body=None):
        if not self.server.sample:
            return 404, "text/plain", "404 page not found"
        connection = http.client.HTTPConnection(urlsplit(self.server.sample).netloc, timeout=20)
        kept = {name: self.headers[name] for name in ("Authorization", "User-Agent", "Content-Type") if name in self.headers}
        connection.request(method, self.path, body, kept)
        got = connection.getresponse()
        return got.status, got.headers["Content-Type"], got.read().decode()

    def answer(self, status, kind, text):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextmanager
def fault(sample, rule):
    server = Fault(sample, rule)
    yield server.url
    server.shutdown()
    server.server_close()


@contextmanager
def proxy(status):
    """A proxy that lets nobody through."""
    server = Fault(proxy=status)
    yield server.url
    server.shutdown()
    server.server_close()


@contextmanager
def refused():
    """An address where nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    yield f"http://127.0.0.1:{port}"


@contextmanager
def silent():
    """Takes the question and never answers."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(64)
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    listener.close()


@contextmanager
def untrusted(folder):
    """A TLS server whose certificate nobody signed but itself."""
    key, certificate = folder / "own.key", folder / "own.pem"
    made = ["-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=localhost"]
    openssl("req", "-x509", *made, "-addext", "subjectAltName=DNS:localhost")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = Fault()
    server.socket = context.wrap_socket(server.socket, server_side=True)
    yield server.url.replace("http://127.0.0.1", "https://localhost")
    server.shutdown()
    server.server_close()
