"""Wrong PINs so far: noted on the disk, so that opening the app anew, or the PC, makes nobody faster."""

from contextlib import suppress
from pathlib import Path

import msgspec

from desktop.domain.pin import Tries
from desktop.store.small_files import read_note, replace_note

FILE = "wrong-pins.json"
LONGEST = 1 << 10


def read_tries(state: Path, now: float) -> Tries:
    """The wrong tries that were noted; none where there is no note, or none that can be read.

    Args:
        state: folder of what the app keeps.
        now: seconds of the clock that all processes of this PC share; it begins anew with the PC.
    """
    tries = read_note(state / FILE, Tries, longest=LONGEST) or Tries()
    # The PC was started since: the wait begins anew with it, and is never longer than it was.
    return Tries(max(0, tries.wrong), min(tries.last, now))


def note_tries(tries: Tries, state: Path) -> None:
    """Note how many wrong tries there were; where nothing can be written, they count until the app is closed.

    Args:
        tries: as they are now; without a wrong one the note goes.
        state: folder of what the app keeps.
    """
    file = state / FILE
    with suppress(OSError):
        if not tries.wrong:
            file.unlink(missing_ok=True)
            return
        state.mkdir(parents=True, exist_ok=True)
        replace_note(file, msgspec.json.encode(tries))
