"""How the errands of this PC stand: each writes a small file about itself, which everybody can read."""

import hashlib
import os
import time
from contextlib import suppress
from pathlib import Path

import msgspec
import psutil
from msgspec.structs import replace

from desktop.domain.errand import Errand
from desktop.store.disk import writing
from desktop.store.folders import Folders

LONGEST = 1 << 16
# So long a process may take until it says something about itself.
BEGINNING = 60.0


class Errands:
    """The errands by their keys."""

    def __init__(self, folders: Folders) -> None:
        self._place = folders.state / "errands"

    def all(self) -> tuple[Errand, ...]:
        """Every errand, the newest last; one whose process is gone without a word counts as paused."""
        with suppress(OSError):
            files = sorted(self._place.glob("*.json"), key=lambda file: file.stat().st_mtime)
            return tuple(errand for file in files if (errand := self._read(file)) is not None)
        return ()

    def get(self, key: str) -> Errand | None:
        """The errand of a key, if there is one."""
        return self._read(self._file(key))

    def write(self, errand: Errand) -> None:
        """Say how an errand stands. Raises NoSpace, FolderUnwritable."""
        file = self._file(errand.key)
        new = file.with_name(f"{file.name}.{os.getpid()}")
        with writing(self._place):
            new.write_bytes(msgspec.json.encode(errand))
            new.replace(file)

    def forget(self, key: str) -> None:
        """Let go what is known of an errand."""
        with suppress(OSError):
            self._file(key).unlink(missing_ok=True)

    def pause(self, key: str) -> None:
        """End the process of an errand; what has arrived is kept, and the next one goes on there."""
        errand = self.get(key)
        process = _process(errand) if errand is not None else None
        if process is None:
            return
        with suppress(psutil.Error):
            helpers = process.children(recursive=True)
            process.terminate()
            _, left = psutil.wait_procs([process], timeout=3)
            for each in (*left, *helpers):
                with suppress(psutil.Error):
                    each.kill()

    def lock(self, key: str) -> Path:
        """The file by which only one process at a time does an errand."""
        return self._file(key).with_suffix(".lock")

    def _file(self, key: str) -> Path:
        # A name of a file on a stick may be anything.
        return self._place / f"{hashlib.sha256(key.encode('utf-8', 'replace')).hexdigest()[:24]}.json"

    def _read(self, file: Path) -> Errand | None:
        with suppress(OSError, msgspec.MsgspecError, UnicodeError, RecursionError):
            with file.open("rb") as opened:
                errand = msgspec.json.decode(opened.read(LONGEST), type=Errand)
            beginning = not errand.pid and time.time() - file.stat().st_mtime < BEGINNING
            if errand.state == "running" and not beginning and _process(errand) is None:
                return replace(errand, state="paused", rate=0.0)
            return errand
        return None


def _process(errand: Errand) -> psutil.Process | None:
    """The process of an errand, if it lives and is not another one that only got its number."""
    with suppress(psutil.Error):
        process = psutil.Process(errand.pid) if errand.pid else None
        if process is None or process.status() == psutil.STATUS_ZOMBIE:
            return None
        return process if abs(process.create_time() - errand.born) < 1.0 else None
    return None
