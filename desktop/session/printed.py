"""Papers that were sent to a printer and never came out: they would come out for somebody else.

A printer that is off keeps what it was sent, and prints it tomorrow. Printing leaves a mark, without a word
about what; only where there is one, the print system (CUPS) is asked what waits for too long.
"""

import getpass
import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from desktop.session.itself import start_apart
from desktop.session.surroundings import printing
from desktop.store import folders

MARK = "printed"
PATIENCE = timedelta(minutes=10)
"""How long a paper may wait: until then it may still be on its way."""
SECONDS = 20
WHEN = "%a %b %d %H:%M:%S %Y"
"""How CUPS writes a time where no language is set."""


def note_printing() -> None:
    """Leave the mark that something was printed."""
    state = folders.find().state
    with suppress(OSError):
        state.mkdir(parents=True, exist_ok=True)
        (state / MARK).touch()


def look_for_papers(state: Path) -> None:
    """Where something was printed, start a process that takes back what waits for too long.

    Args:
        state: folder of the mark.
    """
    if (state / MARK).exists():
        start_apart("unprint")


def take_back_papers(state: Path, now: datetime) -> int:
    """Cancel the papers of this account that wait for too long; the mark goes when none waits any more.

    Args:
        state: folder of the mark.
        now: the time.

    Returns:
        How many were cancelled.
    """
    try:
        waiting = tuple(_waiting())
        late = [job for job, since in waiting if now - since >= PATIENCE]
        for job in late:
            _run("cancel", job)
        if len(late) == len(waiting):
            (state / MARK).unlink(missing_ok=True)
    except (OSError, subprocess.SubprocessError):
        # No print system that can be asked; the mark stays for the next time.
        return 0
    return len(late)


def _waiting() -> Iterator[tuple[str, datetime]]:
    """The papers of this account that have not come out: name of the job, and since when."""
    for line in _run("lpstat", "-W", "not-completed", "-u", getpass.getuser()).splitlines():
        job, *rest = line.split()
        with suppress(ValueError):
            yield job, datetime.strptime(" ".join(rest[2:7]), WHEN).astimezone()


def _run(*words: str) -> str:
    environment = {**printing(os.environ), "LC_ALL": "C"}
    done = subprocess.run(
        words, env=environment, check=True, stdout=subprocess.PIPE, text=True, timeout=SECONDS
    )
    return done.stdout
