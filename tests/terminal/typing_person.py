"""A person at a terminal."""

import os
import pty
import select

from conftest import KEYWAND


def on_a_terminal(home, *arguments, types=lambda said: None, **more):
    """Runs `keywand` on a terminal of its own; whenever it printed something, `types` says what to type. How it ended, and its words."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(home.path)
        os.execve(KEYWAND, [KEYWAND, *arguments], home.environment | more)
    said = b""
    while select.select([terminal], [], [], 30)[0]:
        try:
            read = os.read(terminal, 4096)
        except OSError:
            break
        if not read:
            break
        said += read
        typed = types(said)
        if typed:
            os.write(terminal, typed)
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), said.decode()


def once(typed, until):
    """Types something when it was asked for the first time."""
    left = [typed]
    return lambda said: left.pop() if left and until in said else None


def answered(home, answer, *arguments, **more):
    """The same; answers the first question of yes or no."""
    return on_a_terminal(home, *arguments, types=once(answer.encode() + b"\n", b"[y/N]"), **more)
