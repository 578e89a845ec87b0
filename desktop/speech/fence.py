"""Lets the speech process and all it starts speak to what is on this PC only (Linux).

What speaks looks for helpers in the network on its own: speech-dispatcher asks a port of this PC whether a
MaryTTS server is there, and would send it every text. The kernel refuses all sockets but local ones.
"""

import platform
import socket
import sys

from desktop.engine.wall import (
    ALLOW,
    AT_LEAST,
    CALLS,
    EQUAL,
    FIRST_ARGUMENT,
    LOAD,
    MACHINE,
    NUMBER,
    REFUSE,
    RETURN,
    X32,
    Rule,
    install,
)


def fence() -> bool:
    """Let no thread of this process, and nothing it starts, open another socket than a local one.

    Returns:
        Whether the fence stands; without it everything goes on as before.
    """
    calls = CALLS.get(platform.machine())
    if sys.platform != "linux" or calls is None:
        return False
    rules = (
        Rule(LOAD, 0, 0, MACHINE),
        Rule(EQUAL, 0, 5, calls.machine),
        Rule(LOAD, 0, 0, NUMBER),
        Rule(AT_LEAST, 3, 0, X32),
        Rule(EQUAL, 0, 3, calls.socket),
        Rule(LOAD, 0, 0, FIRST_ARGUMENT),
        Rule(EQUAL, 1, 0, socket.AF_UNIX),
        Rule(RETURN, 0, 0, REFUSE),
        Rule(RETURN, 0, 0, ALLOW),
    )
    try:
        install(rules, calls)
    except OSError:
        return False
    return True
