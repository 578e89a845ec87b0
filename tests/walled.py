"""Runs a module and all it starts so that no process can open a socket to the network: the attempt ends it.

Run as ``python -m tests.walled MODULE …``. The kernel checks every call, in Python or not, and asks for no
rights (Linux, Documentation/userspace-api/seccomp_filter.rst). Sockets inside the PC, to the display and the
session bus, are let through.
"""

import os
import platform
import socket
import sys

from desktop.engine import wall as walls
from desktop.engine.wall import ALLOW, CALLS, EQUAL, FIRST_ARGUMENT, KILL_PROCESS, LOAD, NUMBER, RETURN, Rule


def wall() -> None:
    """Let this process and those it starts open no other sockets than those inside the PC.

    Raises:
        OSError: the kernel has no such filter.
    """
    calls = CALLS[platform.machine()]
    rules = (
        Rule(LOAD, 0, 0, NUMBER),
        Rule(EQUAL, 0, 3, calls.socket),
        Rule(LOAD, 0, 0, FIRST_ARGUMENT),
        Rule(EQUAL, 1, 0, socket.AF_UNIX),
        Rule(RETURN, 0, 0, KILL_PROCESS),
        Rule(RETURN, 0, 0, ALLOW),
    )
    walls.install(rules, calls)


if __name__ == "__main__":
    wall()
    os.execv(sys.executable, [sys.executable, "-m", *sys.argv[1:]])
