"""A server that stands before the sample W&B."""

import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

# The server as it answers to somebody who may only look.
LOWERED = {b'"readOnly":false': b'"readOnly":true', b'"member"': b'"view-only"'}


class Front:
    """Stands before the sample W&B: hands everything on, and changes what it is told to. `held`: operations that wait for an event."""

    def __init__(self, url):
        self.answers, self.status, self.requests, self.held = {}, None, 0, {}
        front = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                front.requests += 1
                body = self.rfile.read(int(self.headers["Content-Length"]))
                for operation in [name for name in front.held if name in body]:
                    front.held[operation].wait(60)
                kept = {name: self.headers[name] for name in ("Authorization", "Content-Type", "User-Agent") if name in self.headers}
                request = urllib.request.Request(url + self.path, body, kept)
                try:
                    with urllib.request.urlopen(request) as answer:
                        status, told = answer.status, answer.read()
                except urllib.error.HTTPError as refused:
                    status, told = refused.code, refused.read()
                for before, after in front.answers.items():
                    told = told.replace(before, after)
                self.send_response(front.status or status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(told)))
                self.end_headers()
                self.wfile.write(told)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
