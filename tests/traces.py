"""Looks for a text where it must not be: in files, and in the memory of processes."""

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil

READABLE = re.compile(r"([0-9a-f]+)-([0-9a-f]+) r.*?(\S*)$")
# Pages of the kernel that cannot be read from outside.
OF_THE_KERNEL = ("[vvar]", "[vsyscall]", "[vvar_vclock]")
AT_ONCE = 1 << 24


def files_with(text: str, folder: Path) -> Iterator[Path]:
    """The files below a folder that hold a text, in UTF-8 or UTF-16."""
    forms = [text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
    for file in folder.rglob("*"):
        with suppress(FileNotFoundError):
            if file.is_file() and not file.is_symlink():
                content = file.read_bytes()
                if text in file.name or any(form in content for form in forms):
                    yield file


def processes_of(home: str) -> list[psutil.Process]:
    """Every living process of the account with this home folder: the launcher, and all it started."""
    return [process for process in psutil.process_iter() if _home_of(process) == home]


def holds(pid: int, text: str) -> bool:
    """Whether a text is in any page of the memory of a process; a process that is gone holds nothing."""
    forms = [text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-32-le")]
    longest = max(map(len, forms))
    with suppress(FileNotFoundError, ProcessLookupError):
        for content in _memory(pid, longest):
            if any(form in content for form in forms):
                return True
    return False


def _home_of(process: psutil.Process) -> str:
    with suppress(psutil.Error):
        return process.environ().get("HOME", "")
    return ""


def _memory(pid: int, overlap: int) -> Iterator[bytes]:
    """The memory of a process in pieces, each with the end of the one before."""
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            match = READABLE.match(line)
            if match is None or match[3] in OF_THE_KERNEL:
                continue
            place, end = int(match[1], 16), int(match[2], 16)
            kept = b""
            while place < end:
                memory.seek(place)
                # Pages that a file was too short for, or that were let go meanwhile, cannot be read.
                with suppress(OSError):
                    kept += memory.read(min(AT_ONCE, end - place))
                    yield kept
                kept = kept[-overlap:]
                place += AT_ONCE
