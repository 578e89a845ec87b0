"""Has the counts of a visit written by a process of its own: no slow or damaged disk holds anybody up."""

import subprocess
import threading
from contextlib import suppress

import msgspec

from desktop.domain.tally import Counted
from desktop.session.itself import SILENT, command


def count(counted: Counted) -> None:
    """Start the process and leave it to itself; what cannot be counted is not counted.

    Args:
        counted: of the visit.
    """
    with suppress(OSError):
        process = subprocess.Popen(
            command("count"),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=SILENT,
        )
        threading.Thread(target=process.wait, name="counting", daemon=True).start()
        if process.stdin is not None:
            with process.stdin as told:
                told.write(msgspec.json.encode(counted))
