"""The process that searches for the texts of a visit: the visitor process tells it which.

It is started during the visit and waits, knowing nothing; it belongs to no visit, so that the wipe lets it
work. What it knows came through a pipe that the launcher has no end of, and with the other end of that pipe
it ends, too.
"""

import os
import subprocess
import sys
from contextlib import suppress

import msgspec
from msgspec import Struct

from desktop.domain.unread import UNREAD
from desktop.domain.visit import Start, line
from desktop.session.itself import apart
from desktop.session.surroundings import outside
from desktop.store import kept_library
from desktop.store.folders import Folders, written, written_by_others
from desktop.store.search import Places, search

SECONDS = 1.5
"""The longest search; what remains is reported as left out."""
PRINTED = "/var/spool/cups"


class Wanted(Struct, frozen=True):
    """What the searching process is told on its input."""

    texts: tuple[str, ...]
    places: Places


def places_of(start: Start, folders: Folders, since: float) -> Places:
    """Where a visit could have left something beside its own folder, which the launcher removes.

    Args:
        start: of the visit.
        folders: of the app.
        since: when the visit began, in seconds of the clock.
    """
    inside = (*written(folders), *written_by_others())
    shared = (start.temporary, PRINTED) if start.temporary else ()
    # The kept lessons hold the texts that they offer to send; nobody types into them.
    skipped = (start.folder, str(folders.cache / kept_library.FILE))
    return Places(tuple(map(str, inside)), shared, skipped, since)


class Searching:
    """The searching process of one visit, got ready ahead: it knows nothing until it is told."""

    def __init__(self, output: int) -> None:
        """Start none yet.

        Args:
            output: descriptor to which it will write its finding.
        """
        self._output = output
        self._process: subprocess.Popen[bytes] | None = None

    def get_ready(self) -> None:
        """Start it, unless it is there: whoever comes next need not wait for its start."""
        if self._process is not None and self._process.poll() is not None:
            with self._process:
                self._process = None
        if self._process is None:
            with suppress(OSError):
                self._process = apart("search", output=self._output, env=outside(os.environ))

    def begin(self, wanted: Wanted) -> int:
        """Tell it what to search for and leave it to itself.

        Args:
            wanted: what it is told.

        Returns:
            Its process id, or 0 when it cannot be started.
        """
        self.get_ready()
        process, self._process = self._process, None
        if process is None:
            return 0
        if process.stdin is not None:
            with suppress(OSError), process.stdin as told:
                told.write(msgspec.json.encode(wanted))
        # It outlives this process on purpose; nobody here waits for it.
        process.returncode = 0
        return process.pid


def serve() -> int:
    """Be the searching process: read what to search for, search, say what was found; the exit code.

    Without a word, as when the visitor process was ended by force, it ends with an error.
    """
    decoder = msgspec.json.Decoder(Wanted)
    try:
        wanted = decoder.decode(sys.stdin.buffer.read())
    except UNREAD:
        return 2
    found = search(wanted.texts, wanted.places, seconds=SECONDS)
    with suppress(OSError):
        os.write(1, line(found))
    return 0
