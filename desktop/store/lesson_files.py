"""Reads one file of a lesson as text, and says what is wrong with it where that fails."""

import os
import stat
from pathlib import Path

from desktop.domain.lesson import OPTIONAL, VARIANTS, Fault

LARGEST = 200_000
MARK = b"\xef\xbb\xbf"
TOO_LARGE = (
    f"The file is larger than {LARGEST // 1000} kB.",
    "Shorten it, or divide the lesson into several.",
)
LINK = (
    "This is a link to another place, or lies in a folder that is one.",
    "Put the file itself here instead of a link to it.",
)


def read_text(root: Path, name: str) -> str | Fault:
    """The text of a file, with all line ends as LF and without a byte order mark.

    Args:
        root: the folder of all lessons; faults name files as they are seen from there.
        name: of the file below it, with ``/`` between folders.
    """
    fault = find(root, name)
    if fault is not None:
        return fault
    try:
        with (root / name).open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        return _unreadable(name, error)
    return Fault(name, 1, *TOO_LARGE) if len(data) > LARGEST else _decoded(name, data.removeprefix(MARK))


def find(root: Path, name: str) -> Fault | None:
    """What speaks against opening this file: it is missing, a link, no file at all."""
    try:
        if _has_link(root, name):
            return Fault(name, 1, *LINK)
        if not stat.S_ISREG((root / name).stat().st_mode):
            return Fault(name, 1, "This is not a file.", "Put a text file of this name in its place.")
    except FileNotFoundError:
        return Fault(name, 1, "This file is missing.", "Add it, or check its name letter by letter.")
    except (OSError, ValueError) as error:
        return _unreadable(name, error)
    return None


def variants_in(root: Path, place: str) -> tuple[str, ...]:
    """The variants in which a text has to be there, and those of the others in which it is.

    Args:
        root: the folder of all lessons.
        place: the folder of the text below it.
    """
    there = (variant for variant in OPTIONAL if os.path.lexists(root / place / f"{variant}.md"))
    return (*VARIANTS, *there)


def folders_in(folder: Path) -> tuple[str, ...] | Fault:
    """The names of the folders in a folder, sorted; those that begin with a dot or a line are left out."""
    try:
        inside = sorted(entry.name for entry in folder.iterdir() if entry.is_dir())
    except OSError as error:
        why = error.strerror or str(error)
        return Fault(
            ".", 1, f"The folder of the lessons cannot be read: {why}.", "Install the lessons again."
        )
    return tuple(name for name in inside if not name.startswith((".", "_")))


def shown(name: str) -> str:
    """The name of a file or folder as it can be told."""
    # A file system may hold names that are no text at all.
    return name.encode("utf-8", "replace").decode("utf-8")


def _has_link(root: Path, name: str) -> bool:
    parts = Path(name).parts
    steps = (root.joinpath(*parts[: count + 1]) for count in range(len(parts)))
    return ".." in parts or any(step.is_symlink() for step in steps)


def _decoded(name: str, data: bytes) -> str | Fault:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Fault(
            name,
            line,
            "A character here cannot be read, since the file is not saved as UTF-8.",
            "Open it in your text editor and save it with the encoding UTF-8.",
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _unreadable(name: str, error: Exception) -> Fault:
    why = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return Fault(name, 1, f"The file cannot be opened: {why}.", "Check the disk and who may read the file.")
