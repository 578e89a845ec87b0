"""The library as it was read last, so that only a change in the lessons costs the time of reading them."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from pkgutil import resolve_name
from tempfile import NamedTemporaryFile

import msgspec
from msgspec import Struct

from desktop.domain.lesson import Library
from desktop.domain.unread import UNREAD

FILE = "library.msgpack"
PACKAGE = Path(__file__).parent.parent


class Kept(Struct, frozen=True, array_like=True):
    """A library and the state of the files it was read from."""

    state: str
    library: Library


def kept_library(folder: Path, cache: Path, packs: Sequence[Path] = ()) -> Library:
    """The library of a folder: the kept one as long as no file has changed, otherwise read anew and kept.

    Args:
        folder: of the lessons.
        cache: folder to keep it in; when that cannot be written to, nothing is kept.
        packs: folders of lesson packs, whose lessons stand beside the others.
    """
    file = cache / FILE
    state = _state(folder, *packs)
    with suppress(OSError, *UNREAD):
        kept = msgspec.msgpack.decode(file.read_bytes(), type=Kept)
        if kept.state == state:
            return kept.library
    # What reads lessons takes longer to load than what was kept.
    library: Library = resolve_name("desktop.store.packs:read_all")(folder, packs)
    with suppress(OSError):
        _keep(Kept(state, library), file)
    return library


def _keep(kept: Kept, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=file.parent, delete=False) as new:
        new.write(msgspec.msgpack.encode(kept))
    # In one move: another visitor process may read it at this moment.
    Path(new.name).replace(file)


def _state(*folders: Path) -> str:
    """What tells one state of the lessons, and of the code that reads them, from another."""
    seen = hashlib.sha256()
    for root in (*folders, PACKAGE / "domain", PACKAGE / "store"):
        seen.update(f"{root.absolute()}\n".encode("utf-8", "surrogateescape"))
        for name, size, changed in _files(root):
            seen.update(f"{name}\0{size}\0{changed}\n".encode("utf-8", "surrogateescape"))
    return seen.hexdigest()


def _files(root: Path) -> Iterator[tuple[str, int, int]]:
    for place, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            file = Path(place, name)
            with suppress(OSError):
                facts = file.stat()
                yield str(file), facts.st_size, facts.st_mtime_ns
