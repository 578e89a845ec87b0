"""The lesson packs of this PC: looked at, added, listed, removed, and their lessons among the others."""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec.structs import replace

from desktop.domain.lesson import Fault, Library
from desktop.domain.pack import FORMAT, MANIFEST, Manifest, Pack
from desktop.domain.trouble import FolderUnwritable, PackFaulty, PackTaken, PackUnusable
from desktop.store.disk import writing
from desktop.store.folders import Folders
from desktop.store.lesson_files import folders_in, read_text
from desktop.store.lessons import NO_PATHS, read_library
from desktop.store.pack_files import gathered, packed, read_bytes, unpacked, written_to
from desktop.store.pack_places import COMING, installed
from desktop.store.recordings import recordings_of
from desktop.store.tables import checked, read_toml

EXAMPLES = "lessons/README.md"
ELSEWHERE = "This pack is for another version of the app."
KEY = "packs"
LONG_AGO = 600.0
"""Seconds after which nobody is adding a pack any more."""


class Packs:
    """Reads and does everything anew each time it is asked."""

    def __init__(self, folders: Folders) -> None:
        self._lessons = folders.lessons
        self._home = folders.packs
        self._places = folders.pack_places

    def all(self) -> tuple[Pack, ...]:
        """The packs on this PC by their names; those that are broken, too."""
        found = (_described(folder) for folder in installed(self._places))
        return tuple(sorted(found, key=lambda pack: (pack.name.casefold(), pack.id)))

    def look(self, file: Path) -> Pack:
        """What a file would bring, when it may be added; nothing is changed.

        Args:
            file: wherever it lies; it stays there.

        Raises StickGone, PackUnusable, PackFaulty, PackTaken, NoSpace, FolderUnwritable.
        """
        with self._coming(file.name, read_bytes(file)) as folder:
            return _described(folder)

    def add(self, file: Path) -> Pack:
        """Add what a file brings; all of it or nothing. As ``look``."""
        with self._coming(file.name, read_bytes(file)) as folder:
            pack = _described(folder)
            with writing(self._home):
                # In one move: a visit that begins at this moment sees the whole pack or none.
                folder.rename(self._home / pack.id)
            return pack

    def remove(self, pack: str) -> None:
        """Remove a pack from this PC. Raises FolderUnwritable where only an administrator may."""
        for place in self._places:
            folder = place / pack
            if not folder.is_dir():
                continue
            going = place / f"{COMING}{os.getpid()}-{pack}"
            try:
                folder.rename(going)
            except OSError as fault:
                raise FolderUnwritable(place, fault.strerror or str(fault)) from fault
            shutil.rmtree(going, ignore_errors=True)

    @contextmanager
    def _coming(self, name: str, data: bytes) -> Iterator[Path]:
        """A folder beside the others with what is in a file, checked by the reader of all lessons."""
        contents = unpacked(name, data)
        with writing(self._home, 2 * sum(map(len, contents.values()))):
            self._clear_up()
            folder = Path(tempfile.mkdtemp(prefix=f"{COMING}{os.getpid()}-", dir=self._home))
        try:
            with writing(self._home):
                written_to(folder, contents)
            manifest = check(name, folder)
            self._refuse_what_is_taken(name, manifest, folder)
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _refuse_what_is_taken(self, name: str, manifest: Manifest, folder: Path) -> None:
        there = installed(self._places)
        if manifest.id in {each.name for each in there}:
            raise PackTaken(name, manifest.id)
        taken = {path for root in (self._lessons, *there) for path in _paths_in(root)}
        for path in _paths_in(folder):
            if path in taken:
                raise PackTaken(name, path)

    def _clear_up(self) -> None:
        """Remove what a process that broke off has left."""
        for left in self._home.glob(f"{COMING}*"):
            with suppress(OSError):
                if left.stat().st_mtime < time.time() - LONG_AGO:
                    shutil.rmtree(left)


def check(name: str, folder: Path) -> Manifest:
    """The manifest of a pack in whose folder everything is whole.

    Args:
        name: of the pack or its file, for people.
        folder: in which it lies unpacked.

    Raises PackUnusable where it is for another version of the app, PackFaulty with everything that is wrong.
    """
    found = _manifest(folder)
    if found is None:
        raise PackUnusable(name, "newer")
    faults = found if isinstance(found, tuple) else tuple(_faults(found, folder))
    if faults or isinstance(found, tuple):
        told = (f"{fault.file}:{fault.line}: {fault.what} {fault.remedy}" for fault in faults)
        raise PackFaulty(name, tuple(told))
    return found


def make(folder: Path, file: Path) -> Pack:
    """Pack a folder into a file, after the same check as when it is added.

    Raises PackUnusable, PackFaulty, NoSpace, FolderUnwritable.
    """
    try:
        contents = gathered(folder)
    except OSError as fault:
        raise FolderUnwritable(folder, fault.strerror or str(fault)) from fault
    data = packed(contents)
    with tempfile.TemporaryDirectory(prefix="ki-mit-herz-pack-") as place:
        target = Path(place) / "pack"
        written_to(target, unpacked(folder.name, data))
        check(folder.name, target)
        made = _described(target)
    with writing(file.parent):
        new = file.with_name(f".{file.name}.new")
        new.write_bytes(data)
        new.replace(file)
    return made


def read_all(lessons: Path, packs: Sequence[Path]) -> Library:
    """The lessons of the app, and after them those of packs, but for paths that are there already.

    Args:
        lessons: the folder of the app's own.
        packs: folders of packs.
    """
    library = read_library(lessons)
    paths, faults = list(library.paths), dict(library.faults)
    own = set(_paths_in(lessons))
    for folder in packs:
        found, key = _manifest(folder), f"{KEY}/{folder.name}"
        if not isinstance(found, Manifest):
            faults[key] = found or (Fault(MANIFEST, 1, ELSEWHERE, "Remove the pack."),)
            continue
        taken = {path.id for path in paths} | own
        brought = read_library(folder)
        faults |= {f"{key}/{name}": each for name, each in brought.faults.items()}
        paths += [replace(path, pack=found.name) for path in brought.paths if path.id not in taken]
    return replace(library, paths=tuple(paths), faults=faults)


def _manifest(folder: Path) -> Manifest | tuple[Fault, ...] | None:
    """What a pack says of itself, everything wrong with that, or None where it is of another form."""
    text = read_text(folder, MANIFEST)
    toml = text if isinstance(text, Fault) else read_toml(MANIFEST, text, guide=EXAMPLES)
    if isinstance(toml, Fault):
        return (toml,)
    form = toml.table.get("format")
    return None if isinstance(form, int) and form != FORMAT else checked(toml, Manifest)


def _described(folder: Path) -> Pack:
    found = _manifest(folder)
    if not isinstance(found, Manifest):
        what = found[0].what if found else ELSEWHERE
        return Pack(folder.name, folder.name, fault=what)
    library = read_library(folder)
    titles = tuple(lesson.spoken("de").title for lesson in library.lessons)
    minutes = sum(path.minutes for path in library.paths)
    fault = next((faults[0].what for faults in library.faults.values()), "")
    return Pack(found.id, found.name, found.version, tuple(found.languages), titles, minutes, fault)


def _faults(manifest: Manifest, folder: Path) -> Iterator[Fault]:
    library = read_library(folder)
    yield from _lesson_faults(folder, library)
    yield from _language_faults(manifest, library)


def _lesson_faults(folder: Path, library: Library) -> Iterator[Fault]:
    for faults in library.faults.values():
        yield from faults
    if not library.lessons and not library.faults:
        yield Fault(
            MANIFEST, 1, "There is no lesson in this pack.", f"See {EXAMPLES} for how one lies in it."
        )
    for lesson in library.lessons:
        recordings = recordings_of(folder, lesson.id)
        if isinstance(recordings, Fault):
            yield recordings
    for name in _folders(folder):
        if name in NO_PATHS:
            yield Fault(name, 1, "This belongs to the app and cannot come in a pack.", "Take the folder out.")


def _language_faults(manifest: Manifest, library: Library) -> Iterator[Fault]:
    for lesson in library.lessons:
        missing = [language for language in manifest.languages if language not in lesson.words]
        unnamed = [language for language in lesson.words if language not in manifest.languages]
        if missing or unnamed:
            what = f"`languages` does not say in which languages {lesson.id} is there."
            there = ", ".join(f'"{language}"' for language in lesson.words)
            yield Fault(MANIFEST, 1, what, f"It is there in these: languages = [{there}]")


def _paths_in(folder: Path) -> tuple[str, ...]:
    return tuple(name for name in _folders(folder) if name not in NO_PATHS)


def _folders(folder: Path) -> tuple[str, ...]:
    names = folders_in(folder)
    return () if isinstance(names, Fault) else names
