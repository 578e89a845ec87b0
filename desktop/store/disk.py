"""Disks that are full or may not be written to, told by name."""

import errno
import hashlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.domain.trouble import FolderUnwritable, NoSpace

FULL = {errno.ENOSPC, errno.EDQUOT}
CHUNK = 1 << 20

Progress = Callable[[int, int], None]


def ignore(_done: int, _total: int) -> None:
    """Take note of no progress."""


@contextmanager
def writing(folder: Path, needed: int = 0) -> Iterator[None]:
    """Make the folder; name what goes wrong while something is written there.

    Args:
        folder: to write to.
        needed: bytes that have to be free there before anything is done.

    Raises NoSpace and FolderUnwritable instead of any OSError about writing.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
        if free < needed:
            raise NoSpace(folder, needed, free)
        yield
    except OSError as fault:
        if fault.errno in FULL:
            raise NoSpace(folder, needed, _free(folder)) from fault
        raise FolderUnwritable(folder, fault.strerror or str(fault)) from fault


def sha256(path: Path, progress: Progress = ignore) -> str:
    """The SHA-256 of a file in hexadecimal digits.

    Args:
        path: of the file.
        progress: is told bytes done and bytes in all.

    Raises OSError when it cannot be read.
    """
    sha, done, total = hashlib.sha256(), 0, path.stat().st_size
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            sha.update(chunk)
            done += len(chunk)
            progress(done, total)
    return sha.hexdigest()


def _free(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0
