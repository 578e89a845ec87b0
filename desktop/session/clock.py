"""A clock that nobody can set and that goes on while the PC sleeps."""

import sys
import time


def seconds() -> float:
    """Seconds since some moment in the past; only differences mean something."""
    # The other monotonic clock of Linux stands still while the PC is suspended; that of Windows does not.
    if sys.platform == "win32":
        return time.monotonic()
    return time.clock_gettime(time.CLOCK_BOOTTIME)
