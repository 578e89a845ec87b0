"""Runs one of them: ``python -m tests.faults visits [COUNT]``."""

import os
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.visits import grown, visits


def main() -> int:
    """Do what the command line says; the exit code is 0 when nothing grew."""
    match sys.argv[1:]:
        case ["visits"]:
            count = 500
        case ["visits", number]:
            count = int(number)
        case _:
            print("Usage: python -m tests.faults visits [COUNT]", file=sys.stderr)
            return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as home:
        held = visits(Path(home), count)
    first, last = held[0], held[-1]
    print(f"{count} visits in {time.monotonic() - begun:.0f} seconds. First: {first}. Last: {last}.")
    found = grown(held)
    print("\n".join(found) or "Nothing has grown.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
