"""Which model staff has chosen for this PC; a policy stands above it."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from desktop.domain.model import Id
from desktop.store.disk import writing
from desktop.store.small_files import read_note, replace_note

FILE = "chosen.json"
LONGEST = 1 << 12


class _Choice(Struct, frozen=True):
    model: Id


def read_chosen(places: Sequence[Path]) -> str:
    """The id of the chosen model; empty where nobody has chosen or the file cannot be read.

    Args:
        places: folders in which model files lie; the first that has a choice decides.
    """
    for place in places:
        if (choice := read_note(place / FILE, _Choice, longest=LONGEST)) is not None:
            return choice.model
    return ""


def write_chosen(model: str, place: Path) -> None:
    """Note which model is chosen, or with an empty id that none is.

    Raises NoSpace, FolderUnwritable.
    """
    with writing(place):
        file = place / FILE
        if not model:
            file.unlink(missing_ok=True)
            return
        replace_note(file, msgspec.json.encode(_Choice(model)))
