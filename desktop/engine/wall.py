"""Shuts a process off: no socket at all, no other program, no look into another process (Linux).

The kernel checks every call of every thread, in Python or not, and asks for no rights (Linux,
Documentation/userspace-api/seccomp_filter.rst). Elsewhere there is no such thing, and no wall stands.
"""

import ctypes
import errno
import os
import platform
import struct
import sys
from collections.abc import Sequence
from typing import NamedTuple

ALLOW = 0x7FFF0000
KILL_PROCESS = 0x80000000
REFUSE = 0x00050000 | errno.EPERM
LOAD, EQUAL, AT_LEAST, RETURN = 0x20, 0x15, 0x35, 0x06
NUMBER, MACHINE, FIRST_ARGUMENT = 0, 4, 16
PR_SET_NO_NEW_PRIVS = 38
SECCOMP_SET_MODE_FILTER = 1
ALL_THREADS = 1
X32 = 0x40000000
"""Calls from here on are those of another interface of the same kernel, under other numbers."""


class Calls(NamedTuple):
    """How a kind of machine numbers its calls."""

    machine: int
    seccomp: int
    socket: int
    forbidden: tuple[int, ...]


# socket, execve, execveat, ptrace, process_vm_readv, process_vm_writev (the kernel's unistd.h and audit.h).
CALLS = {
    "x86_64": Calls(0xC000003E, 317, 41, (41, 59, 322, 101, 310, 311)),
    "aarch64": Calls(0xC00000B7, 277, 198, (198, 221, 281, 117, 270, 271)),
}


class Rule(NamedTuple):
    """One instruction of a filter: code, jumps where a comparison holds and does not, and its operand."""

    code: int
    holds: int
    fails: int
    operand: int


class Program(ctypes.Structure):
    """``struct sock_fprog``."""

    _fields_ = (("length", ctypes.c_ushort), ("rules", ctypes.c_char_p))


def wall() -> bool:
    """Let no thread of this process open a socket, start a program or look into another process any more.

    Returns:
        Whether the wall stands; without it everything goes on as before.
    """
    calls = CALLS.get(platform.machine())
    if sys.platform != "linux" or calls is None:
        return False
    last = len(calls.forbidden)
    rules = (
        Rule(LOAD, 0, 0, MACHINE),
        Rule(EQUAL, 0, last + 2, calls.machine),
        Rule(LOAD, 0, 0, NUMBER),
        Rule(AT_LEAST, last, 0, X32),
        *(Rule(EQUAL, last - 1 - place, 0, number) for place, number in enumerate(calls.forbidden[:-1])),
        Rule(EQUAL, 0, 1, calls.forbidden[-1]),
        Rule(RETURN, 0, 0, REFUSE),
        Rule(RETURN, 0, 0, ALLOW),
    )
    try:
        install(rules, calls)
    except OSError:
        return False
    return True


def install(rules: Sequence[Rule], calls: Calls) -> None:
    """Have the kernel check every call of this process, and of those it starts, against a filter.

    Args:
        rules: of the filter.
        calls: of this kind of machine.

    Raises:
        OSError: the kernel has no such filter.
    """
    code = b"".join(struct.pack("HBBI", *rule) for rule in rules)
    program = Program(len(rules), code)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    if libc.syscall(calls.seccomp, SECCOMP_SET_MODE_FILTER, ALL_THREADS, ctypes.byref(program)):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
