"""Runs a module and all it starts so that no process can open a socket to the network: the attempt ends it.

Run as ``python -m tests.walled MODULE …``. The kernel checks every call, in Python or not, and asks for no
rights (Linux, Documentation/userspace-api/seccomp_filter.rst). Sockets inside the PC, to the display and the
session bus, are let through.
"""

import ctypes
import os
import platform
import socket
import struct
import sys
from typing import NamedTuple

PR_SET_NO_NEW_PRIVS = 38
PR_SET_SECCOMP = 22
SECCOMP_MODE_FILTER = 2
ALLOW = 0x7FFF0000
KILL_PROCESS = 0x80000000
LOAD, EQUAL, RETURN = 0x20, 0x15, 0x06
NUMBER, FIRST_ARGUMENT = 0, 16
SOCKET_CALL = {"x86_64": 41, "aarch64": 198}


class Rule(NamedTuple):
    """One instruction of the filter: code, jumps where a comparison holds and does not, and its operand."""

    code: int
    holds: int
    fails: int
    operand: int


class Program(ctypes.Structure):
    """``struct sock_fprog``."""

    _fields_ = (("length", ctypes.c_ushort), ("rules", ctypes.c_char_p))


def wall() -> None:
    """Let this process and those it starts open no other sockets than those inside the PC.

    Raises:
        OSError: the kernel has no such filter.
    """
    rules = (
        Rule(LOAD, 0, 0, NUMBER),
        Rule(EQUAL, 0, 3, SOCKET_CALL[platform.machine()]),
        Rule(LOAD, 0, 0, FIRST_ARGUMENT),
        Rule(EQUAL, 1, 0, socket.AF_UNIX),
        Rule(RETURN, 0, 0, KILL_PROCESS),
        Rule(RETURN, 0, 0, ALLOW),
    )
    code = b"".join(struct.pack("HBBI", *rule) for rule in rules)
    program = Program(len(rules), code)
    libc = ctypes.CDLL(None, use_errno=True)
    for call in (
        (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0),
        (PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0),
    ):
        if libc.prctl(*call):
            raise OSError(ctypes.get_errno(), "the kernel does not filter calls")


if __name__ == "__main__":
    wall()
    os.execv(sys.executable, [sys.executable, "-m", *sys.argv[1:]])
