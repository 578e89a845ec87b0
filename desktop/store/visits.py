"""The folder of a visit: made before it, removed after it, found again when that was not possible."""

import itertools
import os
import secrets
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil

PREFIX = "visit-"
FOR_TODAY = "ki-mit-herz-"
IN_MEMORY = ("/dev/shm",)
# Seconds by which the clock of processes and the clock of files may disagree.
CLOCKS_DIFFER = 5.0


def make(place: Path) -> Path:
    """Make a fresh folder that only this account can enter; its name tells who made it.

    Args:
        place: where the folders of visits lie.

    Raises:
        OSError: it cannot be made there.
    """
    place.mkdir(parents=True, exist_ok=True)
    return Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-{secrets.token_hex(8)}-", dir=place))


def usable(place: Path) -> Path:
    """Where the folders of visits can lie: in this place, or for today in memory or among passing files.

    A disk that is full or protected does not keep the app from being opened.

    Args:
        place: where they should lie.

    Raises:
        OSError: nowhere.
    """
    try:
        _try(place)
    except OSError:
        for other in (*IN_MEMORY, tempfile.gettempdir()):
            with suppress(OSError):
                _try(Path(other))
                return Path(tempfile.mkdtemp(prefix=FOR_TODAY, dir=other))
        raise
    return place


def _try(place: Path) -> None:
    place.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=place) as file:
        file.write(b"any")


def left_over(place: Path) -> tuple[Path, ...]:
    """The folders of visits whose launcher is gone, such as after a power cut."""
    if not place.is_dir():
        return ()
    return tuple(f for f in sorted(place.glob(f"{PREFIX}*")) if not _is_in_use(f))


def count(folder: Path) -> int:
    """How many files, links and the like lie in a folder, whatever their depth; folders do not count."""
    return sum(not _is_folder(path) for path in _everything(folder))


def remove(folder: Path) -> int:
    """Remove a folder with all in it, read-only or not; what links in it point at stays untouched.

    Returns:
        How many files and folders are still there.
    """
    if folder.is_symlink() or not folder.is_dir():
        with suppress(OSError):
            folder.unlink()
    else:
        _unlock(folder)
        shutil.rmtree(folder, ignore_errors=True)
    return sum(1 for _ in _everything(folder)) + os.path.lexists(folder)


def _everything(folder: Path) -> Iterator[Path]:
    for root, folders, files in os.walk(folder):
        yield from (Path(root, name) for name in (*folders, *files))


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _unlock(folder: Path) -> None:
    """Take back write protection, from the top down, since a protected folder hides what is in it.

    Only Windows minds the protection of a file; elsewhere the file may be somebody's outside, linked hard.
    """
    for path in itertools.chain([folder], _everything(folder)):
        if _is_folder(path) or (os.name == "nt" and not path.is_symlink()):
            with suppress(OSError):
                path.chmod(stat.S_IRWXU)


def _is_in_use(folder: Path) -> bool:
    """Whether the launcher named by a folder lives; a process younger than the folder only got its number."""
    try:
        maker = psutil.Process(int(folder.name.split("-")[1]))
        return maker.create_time() - CLOCKS_DIFFER <= folder.lstat().st_mtime
    except (ValueError, IndexError, psutil.Error, OSError):
        return False
