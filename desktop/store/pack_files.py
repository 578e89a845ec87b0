"""Reads the one file of a lesson pack: a zip out of which nothing gets anywhere but below its own folder.

Everything is read into memory, with limits on what comes out and not on what the file says of itself, and
only names that a pack may have are let through.
"""

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import Path

from desktop.domain.lesson import ALL_VARIANTS
from desktop.domain.pack import MANIFEST
from desktop.domain.trouble import PackFaulty, PackUnusable, StickGone

LARGEST = 10_000_000
UNPACKED = 30_000_000
MOST = 1_000
BEGINS = b"PK\3\4"
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    LookupError,
    OverflowError,
)
ENCRYPTED = 0x1
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
NAME, WORDS = "[a-z0-9-]+", f"(?:{'|'.join(ALL_VARIANTS)})\\.md"
BELONGS = re.compile(
    rf"{re.escape(MANIFEST)}|LICENSE(?:\.txt|\.md)?"
    rf"|{NAME}/(?:path\.toml|{WORDS})"
    rf"|{NAME}/{NAME}/(?:lesson\.toml|recorded\.json|{WORDS}|pictures/{NAME}\.svg)"
)
STRANGE = "This has no place in a lesson pack. Take it out, and pack the folder anew."
OLDEST = (1980, 1, 1, 0, 0, 0)


def read_bytes(file: Path) -> bytes:
    """The bytes of a pack, wherever it lies. Raises StickGone, PackUnusable where it is too large."""
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as fault:
        raise StickGone(file.name) from fault
    if len(data) > LARGEST:
        raise PackUnusable(file.name, "large")
    return data


def unpacked(name: str, data: bytes) -> dict[str, bytes]:
    """The files of a pack by their names.

    Args:
        name: of the file, for people.
        data: its bytes.

    Raises PackUnusable, PackFaulty.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as opened:
            return _contents(name, opened)
    except BROKEN as fault:
        if not data.startswith(BEGINS):
            raise PackUnusable(name, "foreign") from fault
        # The list of what is inside stands at the end.
        cut = isinstance(fault, zipfile.BadZipFile) and b"PK\5\6" not in data[-70_000:]
        raise PackUnusable(name, "cut" if cut else "broken") from fault


def packed(contents: Mapping[str, bytes]) -> bytes:
    """The bytes of a pack with these files; the same files always give the same bytes."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        # The manifest first: so the first bytes tell already what it is.
        for name in sorted(contents, key=lambda name: (name != MANIFEST, name)):
            entry = zipfile.ZipInfo(name, OLDEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            new.writestr(entry, contents[name])
    return made.getvalue()


def written_to(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write the files of a pack below a folder, readable for all accounts. Raises OSError."""
    for name, data in contents.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


def gathered(folder: Path) -> dict[str, bytes]:
    """What belongs into a pack out of a folder in which one was written.

    Raises PackFaulty where there is anything else, OSError.
    """
    files = sorted(path for path in folder.rglob("*") if not path.is_dir() or path.is_symlink())
    names = {path: path.relative_to(folder).as_posix() for path in files}
    strange = [name for path, name in names.items() if path.is_symlink() or not BELONGS.fullmatch(name)]
    _refuse(folder.name, strange)
    return {name: path.read_bytes() for path, name in names.items()}


def _contents(name: str, opened: zipfile.ZipFile) -> dict[str, bytes]:
    entries = [entry for entry in opened.infolist() if not _is_folder(name, entry)]
    if len(entries) > MOST:
        raise PackUnusable(name, "large")
    if MANIFEST not in {entry.filename for entry in entries}:
        raise PackUnusable(name, "foreign")
    _refuse(name, [entry.filename for entry in entries if not BELONGS.fullmatch(entry.filename)])
    found: dict[str, bytes] = {}
    left = UNPACKED
    for entry in entries:
        unusual = entry.flag_bits & ENCRYPTED or entry.compress_type not in METHODS
        if unusual or entry.filename in found:
            raise PackUnusable(name, "broken")
        with opened.open(entry) as file:
            found[entry.filename] = file.read(left + 1)
        left -= len(found[entry.filename])
        if left < 0:
            raise PackUnusable(name, "large")
    return found


def _is_folder(name: str, entry: zipfile.ZipInfo) -> bool:
    """Whether an entry is only a folder. Raises PackUnusable where it leads out of the pack."""
    called = entry.orig_filename
    parts = called.removesuffix("/").split("/")
    odd = "\\" in called or ":" in called or "\0" in called or any(part in ("", ".", "..") for part in parts)
    if odd or stat.S_ISLNK(entry.external_attr >> 16):
        raise PackUnusable(name, "escapes")
    return called.endswith("/")


def _refuse(name: str, strange: Iterable[str]) -> None:
    faults = tuple(f"{each[:80]!a}: {STRANGE}" for each in strange)
    if faults:
        raise PackFaulty(name, faults)
