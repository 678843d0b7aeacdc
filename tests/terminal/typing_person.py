"""A person at a terminal."""

import os
import pty
import select

from conftest import KEYWAND


def answered(home, answer, *arguments, **more):
    """Runs `keywand` on a terminal of its own, and answers its first question of yes or no."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(home.path)
        os.execve(KEYWAND, [KEYWAND, *arguments], home.environment | more)
    said, typed = b"", False
    while select.select([terminal], [], [], 30)[0]:
        try:
            read = os.read(terminal, 4096)
        except OSError:
            break
        if not read:
            break
        said += read
        if not typed and b"[y/N]" in said:
            os.write(terminal, answer.encode() + b"\n")
            typed = True
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), said.decode()
