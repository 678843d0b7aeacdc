"""What Keywand costs, beside what it is compared with, in one run: medians and ratios.

Run by `make bench`: release builds, under Xvfb.
"""

import json
import os
import socket
import ssl
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / "sdk"), str(ROOT / "tests" / "desktop")]
os.environ["KEYWAND_WINDOW"] = str(ROOT / "target" / "release" / "keywand-desktop")
REACH_TIME = str(ROOT / "target" / "release" / "reach-time")
SWITCH_TIME = str(ROOT / "target" / "release" / "switch-time")
os.environ["KEYWAND_BIN"] = KEYWAND = str(ROOT / "target" / "release" / "keywand")

import clients  # noqa: E402
from conftest import STRANGE_KEY, Sample  # noqa: E402
from keychain import Home  # noqa: E402
from reach import ten_thousand_projects  # noqa: E402
from webdriver import Window  # noqa: E402

ROUNDS = 9
NEWEST = "0.31.0"


def timed(command, key=None, environment=None, rounds=ROUNDS, patience=120):
    """Median milliseconds of a whole process, and how it ended; one warm-up. Who takes longer than the patience, in seconds, is stopped."""
    times, done = [], None
    for round_ in range(rounds + 1):
        began = time.perf_counter()
        try:
            done = subprocess.run(command, input=key, capture_output=True, text=True, env=environment, timeout=patience)
        except subprocess.TimeoutExpired:
            return patience * 1000, None
        if round_:
            times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times), done


def peak_memory(command, key):
    """Peak resident memory of one run in MiB, as the system accounts it; the runner itself is the floor."""
    measure = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdin=sys.stdin, stdout=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run([sys.executable, "-c", measure, *command], input=key, capture_output=True, text=True)
    return int(done.stdout) / 1024


def row(name, ours, theirs=None, limit=None):
    ratio = f"{ours / theirs:8.3f}" if theirs else ""
    print(f"{name:<58}{ours:10.1f}{'' if theirs is None else f'{theirs:10.1f}'}{ratio:>10}  {limit or ''}")


def check_against_login(sample):
    person = "lzwjava"
    command = [KEYWAND, "check", "vision-lab/resnet", "--key-stdin", "--host", sample.url, "--json"]
    ours, _ = timed(command, sample.key(person))
    with tempfile.TemporaryDirectory() as home:
        login = [str(clients.python(NEWEST)), "-m", "wandb", "login", "--verify"]
        theirs, _ = timed(login, environment=sample.environment(person, home), rounds=5)
    row("keywand check / wandb login --verify", ours, theirs, "at most 1/20 = 0.050")
    row("peak memory of keywand check, MiB", peak_memory(command, sample.key(person)), None, "under 30")
    for name, more in {"denied, explained": "my-awesome-team-name/my-awesome-project", "by name only": "resnet"}.items():
        row(f"keywand check, {name}", timed([KEYWAND, "check", more, *command[3:]], sample.key(person))[0])
    row("keywand check --write", timed([*command, "--write"], sample.key(person))[0])


def listening(serve=None):
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(8)

    def loop():
        while True:
            stream, _ = listener.accept()
            if serve:
                threading.Thread(target=serve, args=(stream,), daemon=True).start()
            else:
                kept.append(stream)

    threading.Thread(target=loop, daemon=True).start()
    return f"http://127.0.0.1:{listener.getsockname()[1]}"


def failing(stream):
    stream.recv(65536)
    stream.sendall(b"HTTP/1.1 500 Internal Server Error\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
    stream.close()


def untrusted():
    """A TLS server whose certificate nobody signed but itself."""
    folder = tempfile.mkdtemp()
    pair = [os.path.join(folder, name) for name in ("cert", "key")]
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-out", pair[0], "-keyout", pair[1], "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"],
        check=True, capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*pair)

    def serve(stream):
        try:
            context.wrap_socket(stream, server_side=True).recv(1024)
        except OSError:
            pass

    return listening(serve).replace("http://127.0.0.1", "https://localhost")


def silent():
    """A listener whose queue is full: a connection to it is neither made nor refused."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    kept.append(listener)
    for _ in range(8):
        filling = socket.socket()
        filling.setblocking(False)
        filling.connect_ex(listener.getsockname())
        kept.append(filling)
    time.sleep(0.2)
    return f"http://127.0.0.1:{listener.getsockname()[1]}"


kept = []


def failures():
    # A port that is taken and not listened on refuses; one that was let go may be given to the next listener.
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    kept.append(taken)
    refused = f"http://127.0.0.1:{taken.getsockname()[1]}"
    cases = {
        "connection refused": (refused, "1 s"),
        "HTTP 500": (listening(failing), "1 s"),
        "a name that is denied": ("https://keywand.invalid", "1 s"),
        "a certificate that nobody trusts": (untrusted(), "1 s"),
        "answers no connection": (silent(), "3 s"),
        "accepts and stays silent": (listening(), "10 s"),
    }
    for name, (url, limit) in cases.items():
        ours, done = timed([KEYWAND, "check", "team/p", "--key-stdin", "--host", url, "--json", "--lang", "en"], STRANGE_KEY, rounds=1)
        code = done.stdout.split('"code":"')[1].split('"')[0]
        theirs = None
        if "invalid" not in url:
            with tempfile.TemporaryDirectory() as home:
                environment = {"PATH": os.environ["PATH"], "HOME": home, "WANDB_BASE_URL": url, "WANDB_API_KEY": STRANGE_KEY}
                login = [str(clients.python(NEWEST)), "-m", "wandb", "login", "--verify"]
                theirs, _ = timed(login, environment=environment, rounds=1, patience=20)
        row(f"{name} → {code}", ours, theirs, f"within {limit}")


def first_command(program):
    """Milliseconds from start until the page's first command opens the file that NETRC names: a pipe that we hold."""
    with tempfile.TemporaryDirectory() as home:
        pipe = os.path.join(home, "pipe")
        os.mkfifo(pipe)
        environment = os.environ | {"HOME": home, "NETRC": pipe, "LIBGL_ALWAYS_SOFTWARE": "1"}
        environment.pop("WANDB_API_KEY", None)
        began = time.perf_counter()
        window = subprocess.Popen([program], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(pipe, "w"):
            took = (time.perf_counter() - began) * 1000
        window.kill()
        window.wait()
        return took


def windows():
    release = ROOT / "target" / "release"
    ours, theirs = [], []
    for round_ in range(ROUNDS + 1):
        pair = first_command(str(release / "keywand-desktop")), first_command(str(release / "empty-window"))
        if round_:
            ours.append(pair[0])
            theirs.append(pair[1])
    row("first command of our window / of an empty one", statistics.median(ours), statistics.median(theirs), "at most 1.15")


def in_the_window(environment):
    """Milliseconds of a plan and its making, asked from the page of a running window."""
    window = Window(environment)
    script = """
        const done = arguments[arguments.length - 1];
        const call = (command, request) => window.__TAURI_INTERNALS__.invoke("call", { command, request });
        (async () => {
            const { accounts } = await call("accounts_look", {});
            const times = [];
            for (let round = 0; round < 12; round++) {
                const began = performance.now();
                const { id } = await call("switch_plan", { account: accounts[round % 2].id, with_settings: false });
                await call("switch_apply", { plan: id });
                times.push(performance.now() - began);
            }
            return times.slice(1);
        })().then(done, (refused) => done(String(refused)));
    """
    times = window.ask("POST", "/execute/async", {"script": script, "args": []})
    window.close()
    assert isinstance(times, list), times
    return statistics.median(times)


def switches():
    """Beside `wandb login --no-verify KEY`, which is how one switches without Keywand."""
    with Home() as home:
        home.netrc.write_text("machine github.com login me password p\n")
        for name in "ab":
            home.keywand("add", name, "--key-stdin", "--unverified", key=name + STRANGE_KEY[1:])
        login = [str(clients.python(NEWEST)), "-m", "wandb", "login", "--no-verify", STRANGE_KEY]
        with tempfile.TemporaryDirectory() as other:
            theirs, _ = timed(login, environment=home.environment | {"HOME": other}, rounds=5)
        in_hand, thousand = map(float, subprocess.run([SWITCH_TIME], capture_output=True, text=True, check=True).stdout.split())
        row("plan and make a switch, key in hand / wandb login", in_hand, theirs, "at most 1/40 = 0.025")
        row("the same with 1,000 accounts on file / with 2", thousand, in_hand, "at most 1.5")
        times = []
        for round_ in range(ROUNDS + 1):
            began = time.perf_counter()
            home.keywand("switch", "ab"[round_ % 2])
            times.append((time.perf_counter() - began) * 1000)
        row("keywand switch, keychain included / wandb login", statistics.median(times[1:]), theirs, "at most 1/5 = 0.200")
        row("a switch in the running window / wandb login", in_the_window(home.environment), theirs, "at most 1/20 = 0.050")


def starts():
    """Commands that ask nobody, each a whole process, with accounts on file."""
    with Home() as home:
        for name in "abc":
            home.keywand("add", name, "--key-stdin", "--unverified", key=name + STRANGE_KEY[1:])
        for command in ("--version", "accounts", "whoami", "bind --list", "undo --list", "check --help", "explain --code role-is-view-only"):
            row(f"keywand {command}", timed([KEYWAND, *command.split()], environment=home.environment, rounds=21)[0], None, "at most 10")


def ten_megabytes(line):
    return line * (10_000_000 // len(line.encode()))


def of_file(name, text, command, suffix):
    """The command on a file of this text, written to another, beside `cat` of the same file."""
    with tempfile.NamedTemporaryFile("w", suffix=suffix) as file, tempfile.NamedTemporaryFile() as out:
        file.write(text)
        file.flush()
        to_file = [["sh", "-c", 'exec "$@" > "$0"', out.name, *one, file.name] for one in (command, ["cat"])]
        ours, theirs = (timed(one, rounds=5)[0] for one in to_file)
        row(name, ours, theirs, "under 200 ms")


def readings():
    """Ten megabytes of log, as somebody would paste or pipe them."""
    ordinary = ten_megabytes("2026-11-24 12:00:00 INFO epoch 12 step 3400 loss=0.1234 acc=0.987\n")
    notice = "wandb: Currently logged in as: alice (team). Use `wandb login --relogin` to force relogin\n"
    failure = "wandb: ERROR Error while calling W&B API: permission denied (<Response [403]>)\n"
    logs = {
        "a training log": ordinary,
        "a training log with one failure": ordinary[: len(ordinary) // 2] + "\n" + failure + ordinary[len(ordinary) // 2 :],
        "one line": ten_megabytes("loss=0.1234 acc=0.987 "),
        "all ANSI": ten_megabytes("\x1b[34m\x1b[1m\x1b[0m"),
        "notices of wandb": ten_megabytes(notice),
        "`wandb:` alone": ten_megabytes("wandb:\n"),
        "errors of wandb": ten_megabytes("wandb: ERROR Error while calling W&B API: something went wrong (<Response [500]>)\n"),
        "lines of Error": ten_megabytes("Error while uploading file: something went wrong\n"),
    }
    for name, log in logs.items():
        of_file(f"keywand explain, 10 MB: {name} / cat", log, [KEYWAND, "explain", "--json"], ".log")


def corrections():
    """Ten megabytes of code, of which little or much is W&B's."""
    plain = ten_megabytes("for step in range(10): loss = model(step, rate=0.1)  # once more\n")
    call = "wandb.init(entity='a', project='b')\n"
    cell = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None}
    cells = [{**cell, "source": [line + "\n"] * 100} for line in ["loss = model(step, rate=0.1)"] * 3_000]
    notebook = {"cells": [*cells, {**cell, "source": ["import wandb\n", call]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    between = "".join("loss = model(step, rate=0.1)\n" for _ in range(16))
    many = [{**cell, "source": ["loss = model(step, rate=0.1)\n"] * 11 + [call]} for _ in range(20_000)]
    calls = {**notebook, "cells": [{**cell, "source": ["import wandb\n"]}, *many]}
    chain = "x = model" + ".a(1)[0]" * 1_000 + "\n"
    function = "def f(a, b=1):\n    x = a.b.c(d=1)[0] + 'text'\n    return x if b else None\n\n"
    page = "# Title\n\nSome text, and more of it.\n\n```python\nloss = model(step)\n```\n\n"
    commands = "echo step; ls -la | grep loss\n" * 16
    texts = {
        "text without wandb": (plain, ".txt"),
        "a script with one call at its end": ("import wandb\n" + plain + call, ".py"),
        "a script with 20,000 calls": ("import wandb\n" + (between + call) * 20_000, ".py"),
        "a notebook": (json.dumps(notebook), ".ipynb"),
        "a notebook with 20,000 calls": (json.dumps(calls), ".ipynb"),
        "long chains and one call": ("import wandb\n" + ten_megabytes(chain) + call, ".py"),
        "functions and one call": ("import wandb\n" + ten_megabytes(function) + call, ".py"),
        "a page with many fences": (ten_megabytes(page) + "```python\n" + call + "```\n", ".md"),
        "a shell script with 20,000 names": ((commands + "export WANDB_ENTITY=a\n") * 20_000, ".sh"),
        "a .env file with 20,000 names": (("NAME=value\nRATE=0.1\n" * 22 + "WANDB_ENTITY=a\n") * 20_000, ".env"),
        "YAML": ("wandb:\n  entity: a\n  project: b\nruns:\n" + ten_megabytes("  - name: x\n    rate: 0.1\n"), ".yaml"),
        "TOML": ("[wandb]\nentity = 'a'\n[runs]\n" + "".join(f"r{at} = 0.1\n" for at in range(720_000)), ".toml"),
    }
    for name, (text, suffix) in texts.items():
        of_file(f"keywand fix, 10 MB: {name} / cat", text, [KEYWAND, "fix", "--entity", "x", "--project", "y"], suffix)


def searches():
    """100,000 files of source, of which one in fifty speaks of W&B and of commits, beside reading them all once."""
    code = "def step(model, rate=0.1):\n    loss = model(rate)\n    return loss  # once more\n\n" * 50
    ours = "import wandb\nWANDB_GIT_COMMIT = '3f9c1b7a5e2d8046c9b1f3a7d5e8024b6c1f9a3d'\nrun = wandb.init()\n" + code
    with tempfile.TemporaryDirectory() as root:
        for folder in range(1_000):
            path = Path(root, str(folder))
            path.mkdir()
            for number in range(100):
                (path / f"{number}.py").write_text(ours if number % 50 == 0 else code)
        command = [KEYWAND, "keys", root, "--json"]
        read = ["sh", "-c", 'find "$0" -type f -print0 | xargs -0 cat > /dev/null', root]
        theirs, _ = timed(read, rounds=3)
        found, _ = timed(command, rounds=3)
        row("keywand keys, 100,000 files of source / cat", found, theirs, "under 10,000 ms")
        row("the same, peak memory, MiB", peak_memory(command, ""), None, "under 60")


def reaches():
    """50 accounts, 200 teams, 10,000 projects, against the sample W&B in the same process."""
    told = subprocess.run([REACH_TIME], capture_output=True, text=True, check=True).stdout.split()
    search, first_list, status, slowest, stop, roles, single = map(float, told)
    row("slowest query over 100,000 names", search, None, "at most 16")
    row("first page of 10,000 projects, asked and read", first_list, None, "at most 100")
    row("status of 50 accounts / the slowest single answer", status, slowest, "at most 1.3")
    row("from a stop to the end of what was running", stop, None, "at most 100")
    # 64 questions are on their way to one host at once: the account's own entity and 200 teams are four such rounds.
    row("roles in 200 teams / four times the account's single answer", roles, 4 * single, "at most 1.3")


def main():
    print(f"{'':<58}{'ours ms':>10}{'theirs ms':>10}{'ratio':>8}  limit")
    sample = Sample()
    try:
        check_against_login(sample)
    finally:
        sample.stop()
    starts()
    readings()
    corrections()
    searches()
    reaches()
    failures()
    switches()
    windows()
    ten_thousand_projects(Window, KEYWAND, row)


main()
