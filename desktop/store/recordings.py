"""The file of recorded answers beside a lesson."""

import os
from pathlib import Path

from desktop.domain.lesson import Fault
from desktop.domain.recordings import Recordings, read_recordings, written
from desktop.domain.unread import UNREAD
from desktop.store.disk import writing
from desktop.store.lesson_files import find

RECORDED = "recorded.json"
LARGEST = 2_000_000
REMEDY = "Delete it and record anew: python -m desktop lessons record"


def recordings_of(root: Path, place: str) -> Recordings | Fault | None:
    """The recordings of a lesson, what is wrong with them, or None where there are none.

    Args:
        root: the folder of all lessons; a fault names its file as seen from there.
        place: of the lesson below it, such as ``check/is-it-true``.
    """
    file = root / place / RECORDED
    name = f"{place}/{RECORDED}"
    if not os.path.lexists(file):
        return None
    fault = find(root, name)
    if fault is not None:
        return fault
    try:
        if file.stat().st_size > LARGEST:
            return Fault(name, 1, f"The file is larger than {LARGEST // 1000} kB.", REMEDY)
        return read_recordings(file.read_bytes())
    except OSError as error:
        return Fault(name, 1, f"The file cannot be opened: {error.strerror}.", "Check who may read the file.")
    except UNREAD as error:
        return Fault(name, 1, f"The recorded answers cannot be read: {error}.", REMEDY)


def keep_recordings(folder: Path, recordings: Recordings) -> None:
    """Put recordings beside a lesson, in one go, so that a half-written file never stands there.

    Args:
        folder: of the lesson.
        recordings: all of them.

    Raises NoSpace and FolderUnwritable.
    """
    new = folder / f"{RECORDED}.new"
    with writing(folder):
        new.write_bytes(written(recordings))
        new.replace(folder / RECORDED)
