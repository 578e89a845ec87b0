"""Remembers which files have been checked, so that a gigabyte is hashed only when it has changed."""

import contextlib
import os
from pathlib import Path

import msgspec
from msgspec import Struct


class Mark(Struct, frozen=True):
    """A file as it was when its hash was taken."""

    bytes: int
    changed: int
    sha256: str


class Checked:
    """The files that were found right; a lost or broken memory only costs checking again."""

    def __init__(self, memory: Path) -> None:
        self._memory = memory

    def knows(self, path: Path, sha256: str) -> bool:
        """Whether this file had this hash and has not changed since (size, time)."""
        return self._read().get(str(path)) == _mark(path, sha256)

    def remember(self, path: Path, sha256: str) -> None:
        """Note that this file has just been found to have this hash."""
        self._write({**self._read(), str(path): _mark(path, sha256)})

    def _read(self) -> dict[str, Mark]:
        try:
            return msgspec.json.decode(self._memory.read_bytes(), type=dict[str, Mark])
        except (OSError, msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            return {}

    def _write(self, marks: dict[str, Mark]) -> None:
        new = self._memory.with_name(f"{self._memory.name}.{os.getpid()}")
        with contextlib.suppress(OSError):
            self._memory.parent.mkdir(parents=True, exist_ok=True)
            try:
                new.write_bytes(msgspec.json.encode(marks))
                new.replace(self._memory)
            finally:
                new.unlink(missing_ok=True)


def _mark(path: Path, sha256: str) -> Mark:
    about = path.stat()
    return Mark(bytes=about.st_size, changed=about.st_mtime_ns, sha256=sha256)
