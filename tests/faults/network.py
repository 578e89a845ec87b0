"""Which sockets a whole journey opens, as the kernel sees it."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from tests.day import Day
from tests.faults.row import Row, Trial, counted
from tests.journeys.endings import RESET, VISITORS, account_in

SOCKET = re.compile(r"\b(?:socket|socketpair)\((\w+)")
CONNECT = re.compile(r"\bconnect\(.*?sa_family=(\w+)")
STORIES = ("writes-everywhere+by-button", "closes")


def network(home: Path) -> Row:
    """A journey over every page behind a wall of the kernel, and one that is watched call by call.

    Args:
        home: an empty folder.
    """
    goal = "no socket but those inside the PC: display, session bus, print system"
    return counted("network system calls in a whole journey", goal, _trials(home))


def families(trace: str) -> set[str]:
    """The families of the sockets that were opened or connected to, in the notes of strace."""
    return {*SOCKET.findall(trace), *CONNECT.findall(trace)}


def _trials(home: Path) -> Iterator[Trial]:
    said, _ = _journey(home / "walled", "tests.walled")
    yield Trial(met=RESET in said, said=said, wrong="" if said else "the kernel ended the visit at a socket")
    if shutil.which("strace") is None:
        return
    said, trace = _journey(home / "traced", "tests.traced")
    found = families(trace) - {"AF_UNIX"}
    yield Trial(met=bool(said) and bool(trace) and not found, said=said, wrong=", ".join(sorted(found)))


def _journey(home: Path, through: str) -> tuple[str, str]:
    account = account_in(home)
    account["TRACE"] = str(home / "trace")
    with Day(home, *STORIES, visitors=VISITORS, environment=account, through=(through,)) as day:
        day.note()
        texts = day.note()["texts"]
        day.end()
    trace = home / "trace"
    said = next((text for text in texts if RESET in text), "")
    return said, trace.read_text() if trace.exists() else ""
