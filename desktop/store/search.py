"""Searching files for the texts of a visit: only files that changed since it began can hold them."""

import os
import stat
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from desktop.domain.forms import forms, masked, pieces
from desktop.domain.visit import Searched

LARGEST = 16_000_000
"""Bytes of a file above which it is left out."""
# Seconds by which a file system may round the time of a change down; those of USB sticks by two.
ROUNDED = 2.0


class Places(Struct, frozen=True):
    """Where to search: files and folders with all in them, but not in ``skipped``; changed ``since``.

    Of ``shared`` folders, which hold much of other programs, only those entries that changed themselves.
    """

    files: tuple[str, ...]
    shared: tuple[str, ...]
    skipped: tuple[str, ...]
    since: float


def search(texts: Sequence[str], places: Places, *, seconds: float) -> Searched:
    """Search for texts, in the newest files first.

    Args:
        texts: as typed or answered.
        places: where.
        seconds: after which what remains is left out.
    """
    begun = time.monotonic()
    wanted = pieces(texts)
    if not wanted:
        # Whoever comes next need not wait while nothing is looked for.
        return Searched(0, 0, time.monotonic() - begun)
    hidden = [forms(piece) for piece in wanted]
    found: list[str] = []
    read = left_out = 0
    changed, unread = _changed(places, until=begun + seconds)
    left_out += unread
    for path in changed:
        if time.monotonic() - begun > seconds:
            left_out += 1
            continue
        content = _content(path)
        left_out += content is None
        read += content is not None
        if any(piece in path.name for piece in wanted) or (content and _holds(content, hidden)):
            found.append(masked(str(path), wanted))
    return Searched(len(wanted), read, time.monotonic() - begun, left_out, tuple(found))


def _holds(content: bytes, hidden: Sequence[frozenset[bytes]]) -> bool:
    wide = b"\0" in content
    return any(form in content for every in hidden for form in every if wide or b"\0" not in form)


def _changed(places: Places, *, until: float) -> tuple[list[Path], int]:
    """The files that changed, newest first, and how many places could not be looked through."""
    # A clock that was set back during the visit tells nothing about what changed.
    since = places.since - ROUNDED if places.since <= time.time() else 0.0
    changed: list[tuple[float, str]] = []
    late = 0
    waiting = [(name, _named(name)) for name in places.files]
    for shared in places.shared:
        waiting += (entry for entry in _inside(shared) if _when(entry[1]) >= since)
    while waiting:
        place, what = waiting.pop()
        if place in places.skipped or what is None:
            continue
        if time.monotonic() > until:
            late += 1
        elif stat.S_ISDIR(what.st_mode):
            waiting += _inside(place)
        elif (when := _when(what)) >= since:
            changed.append((when, place))
    return [Path(path) for _, path in sorted(changed, reverse=True)], late


def _inside(folder: str) -> list[tuple[str, os.stat_result | None]]:
    """What is in a folder, links left out; looked at once each, as there may be tens of thousands."""
    # What this account cannot look into it cannot have written to either.
    with suppress(OSError), os.scandir(folder) as entries:
        return [(entry.path, _looked_at(entry)) for entry in entries if not entry.is_symlink()]
    return []


def _looked_at(entry: os.DirEntry[str]) -> os.stat_result | None:
    with suppress(OSError):
        # What Windows notes in a folder about a file that is still open may be old.
        return os.lstat(entry.path) if sys.platform == "win32" else entry.stat(follow_symlinks=False)
    return None


def _named(path: str) -> os.stat_result | None:
    """A place that was named, a link followed: an administrator may have put the folder elsewhere."""
    with suppress(OSError):
        return Path(path).stat()
    return None


def _when(what: os.stat_result | None) -> float:
    """When a file or folder of this account last changed; 0 for what is none, or somebody else's."""
    if what is None:
        return 0.0
    mine = sys.platform == "win32" or what.st_uid == os.getuid()
    known = stat.S_ISREG(what.st_mode) or stat.S_ISDIR(what.st_mode)
    return max(what.st_mtime, what.st_ctime) if mine and known else 0.0


def _content(path: Path) -> bytes | None:
    """What a file holds, nothing when it is gone, None when it is too large or cannot be read."""
    try:
        return path.read_bytes() if path.stat().st_size <= LARGEST else None
    except FileNotFoundError:
        return b""
    except OSError:
        return None
