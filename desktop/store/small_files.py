"""Small notes of the app on the disk, in JSON: read where they can be, written as a whole or not at all."""

from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from desktop.domain.unread import UNREAD

Kind = TypeVar("Kind")


def read_note(file: Path, kind: type[Kind], *, longest: int) -> Kind | None:
    """A note; None where there is none, or none that can be read.

    Args:
        file: that holds it.
        kind: what it has to be.
        longest: bytes of it that are read.
    """
    with suppress(OSError, *UNREAD), file.open("rb") as opened:
        return msgspec.json.decode(opened.read(longest), type=kind)
    return None


def replace_note(file: Path, data: bytes) -> None:
    """Write a note in place of the one before.

    Args:
        file: that holds it; its folder is there.
        data: what is written.

    Raises OSError.
    """
    new = file.with_name(f".{file.name}.partial")
    new.write_bytes(data)
    new.replace(file)
