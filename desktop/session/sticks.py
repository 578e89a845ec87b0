"""Which files on the plugged-in memory sticks could be models or lesson packs; looked for apart."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject

from desktop.domain.pack import ENDING as PACK
from desktop.session.background import do
from desktop.session.drives import removable_drives

MAGIC = b"GGUF"
ENDING = ".gguf"
# What lies deeper, or is one of thousands, can be moved to the top of the stick.
DEEPEST = 2
MOST_LOOKED_AT = 2000
MOST = 20
# No model that speaks is smaller; below, only what is called like one is offered.
SMALLEST = 20_000_000


class StickFile(Struct, frozen=True):
    """A file on a stick, and its size in bytes."""

    path: Path
    bytes: int


def model_files(drives: tuple[Path, ...]) -> tuple[StickFile, ...]:
    """The files that are called like a model or begin like one.

    Args:
        drives: folders of the sticks.
    """
    return _found(drives, _could_be_a_model)


def pack_files(drives: tuple[Path, ...]) -> tuple[StickFile, ...]:
    """The files that are called like a lesson pack.

    Args:
        drives: folders of the sticks.
    """
    return _found(drives, lambda file, _size: file.suffix.lower() == PACK)


class StickFiles(QObject):
    """The files of a kind on the sticks as they were found last; each question sets off a new look."""

    def __init__(
        self, parent: QObject, kind: Callable[[tuple[Path, ...]], tuple[StickFile, ...]] = model_files
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._found: tuple[StickFile, ...] = ()
        self._looking = False

    def now(self) -> tuple[StickFile, ...]:
        """What was found last."""
        if not self._looking:
            self._looking = True
            task = do(lambda: self._kind(removable_drives()), self)
            task.done.connect(self._take)
            task.failed.connect(lambda _trouble: self._take(()))
        return self._found

    def _take(self, found: object) -> None:
        self._looking = False
        if isinstance(found, tuple):
            self._found = found


def _found(drives: tuple[Path, ...], fits: Callable[[Path, int], bool]) -> tuple[StickFile, ...]:
    found: list[StickFile] = []
    for drive in drives:
        for looked, file in enumerate(_files(drive, DEEPEST)):
            if looked >= MOST_LOOKED_AT or len(found) >= MOST:
                break
            with suppress(OSError):
                size = file.stat().st_size
                if fits(file, size):
                    found.append(StickFile(file, size))
    return tuple(found)


def _could_be_a_model(file: Path, size: int) -> bool:
    return file.suffix.lower() == ENDING or (size >= SMALLEST and _begins_like_one(file))


def _files(folder: Path, depth: int) -> Iterator[Path]:
    with suppress(OSError):
        for entry in sorted(folder.iterdir()):
            if entry.name.startswith("."):
                continue
            if entry.is_file():
                yield entry
            elif depth and entry.is_dir() and not entry.is_symlink():
                yield from _files(entry, depth - 1)


def _begins_like_one(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(len(MAGIC)) == MAGIC
