"""The records of model files that no catalogue knows; each lies beside its file."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from desktop.domain.own_model import PREFIX, OwnModel
from desktop.store.disk import writing
from desktop.store.small_files import read_note, replace_note

LONGEST = 1 << 16


def read_own_models(places: Sequence[Path]) -> tuple[OwnModel, ...]:
    """All records that can be read; one that cannot be counts as none, and its file is not used.

    Args:
        places: folders in which model files lie; the first that has a record of some id decides.
    """
    found: dict[str, OwnModel] = {}
    for place in places:
        with suppress(OSError):
            for file in sorted(place.glob(f"{PREFIX}*.json")):
                own = _read(file)
                if own is not None:
                    found.setdefault(own.id, own)
    return tuple(found.values())


def write_own_model(own: OwnModel, place: Path) -> None:
    """Write a record down, or anew.

    Args:
        own: to write.
        place: the folder in which its file lies.

    Raises NoSpace, FolderUnwritable.
    """
    with writing(place):
        replace_note(record_of(own.id, place), msgspec.json.format(msgspec.json.encode(own)))


def record_of(model: str, place: Path) -> Path:
    """Where the record of a model lies."""
    return place / f"{model}.json"


def _read(file: Path) -> OwnModel | None:
    own = read_note(file, OwnModel, longest=LONGEST)
    right = own is not None and own.id == file.stem and own.file == f"{own.id}.gguf"
    return own if right else None
