"""A clock that nobody can set and that goes on while the PC sleeps."""

import time

# The other monotonic clock of Linux stands still while the PC is suspended; that of Windows does not.
BOOT_CLOCK: int | None = getattr(time, "CLOCK_BOOTTIME", None)


def seconds() -> float:
    """Seconds since some moment in the past; only differences mean something."""
    return time.monotonic() if BOOT_CLOCK is None else time.clock_gettime(BOOT_CLOCK)
