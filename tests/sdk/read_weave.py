"""Runs inside a Weave virtual environment: for every line on standard input, the first request that Weave makes there.

Weave is imported once and every child is a fork. What it hands to its HTTP library is recorded and answered; nothing is sent.
"""

import json
import os
import signal
import sys

import httpx
from weave.compat.wandb.wandb_thin.internal_api import Api

VIEWER = {"data": {"viewer": {"username": "u", "defaultEntity": {"name": "team"}}}}
TOKEN = {"access_token": "exchanged", "expires_in": 3600}


def first_request(environment, folder):
    signal.alarm(30)
    os.environ.clear()
    # The default is worked out on import, from the home of whoever imports.
    os.environ.update({"WANDB_CREDENTIALS_FILE": f"{environment['HOME']}/.config/wandb/credentials.json"} | environment)
    os.chdir(folder)
    seen = []

    def answer(self, request):
        if request.url.scheme not in ("http", "https"):
            raise httpx.UnsupportedProtocol(str(request.url))
        if request.url.path == "/oidc/token":
            return httpx.Response(200, json=TOKEN, request=request)
        seen.append({"host": request.url.netloc.decode(), "authorization": request.headers.get("authorization")})
        return httpx.Response(200, json=VIEWER, request=request)

    httpx.HTTPTransport.handle_request = answer
    try:
        Api().default_entity_name()
        error = None
    except BaseException as raised:  # noqa: BLE001  whatever stops it is the answer
        error = f"{type(raised).__name__}: {raised}"
    return (seen or [{"host": None, "authorization": None}])[0] | {"error": error}


def child(asked, end):
    os.write(end, json.dumps(first_request(**asked)).encode())
    os._exit(0)


print("ready", flush=True)
for line in sys.stdin:
    ours, theirs = os.pipe()
    pid = os.fork()
    if not pid:
        child(json.loads(line), theirs)
    os.close(theirs)
    with os.fdopen(ours) as told:
        print(told.read(), flush=True)
    os.waitpid(pid, 0)
