"""How fast models were on this PC when they were measured."""

import os
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

FILE = "speeds.json"
LONGEST = 1 << 16


class Speed(Struct, frozen=True):
    """Tokens a second with a file of so many bytes, on a processor of this name."""

    tokens: float
    bytes: int
    processor: str


class Speeds:
    """The speeds by the hash of the model file; a lost or broken memory only costs measuring again."""

    def __init__(self, state: Path, processor: str) -> None:
        """Know where speeds are noted.

        Args:
            state: the app's folder for what it remembers.
            processor: of this PC; what was measured on another one does not count.
        """
        self._memory = state / FILE
        self._processor = processor

    def of(self, sha256: str) -> float:
        """Tokens a second of a model file; 0 where it was not measured here."""
        found = self._read().get(sha256)
        return found.tokens if found is not None else 0.0

    def last(self) -> Speed | None:
        """The speed that was measured last, whatever the model."""
        return next(reversed(self._read().values()), None)

    def note(self, sha256: str, tokens: float, size: int) -> None:
        """Keep a speed in tokens a second of a file of so many bytes; where that cannot be, do without."""
        speeds = self._read()
        speeds.pop(sha256, None)
        speeds[sha256] = Speed(round(tokens, 1), size, self._processor)
        new = self._memory.with_name(f"{FILE}.{os.getpid()}")
        with suppress(OSError):
            self._memory.parent.mkdir(parents=True, exist_ok=True)
            try:
                new.write_bytes(msgspec.json.encode(speeds))
                new.replace(self._memory)
            finally:
                new.unlink(missing_ok=True)

    def _read(self) -> dict[str, Speed]:
        with suppress(OSError, msgspec.MsgspecError, UnicodeError, RecursionError):
            with self._memory.open("rb") as file:
                found = msgspec.json.decode(file.read(LONGEST), type=dict[str, Speed])
            return {sha: speed for sha, speed in found.items() if speed.processor == self._processor}
        return {}
