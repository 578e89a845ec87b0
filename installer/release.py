"""What is built: its version, its time, its folders and the names of its files."""

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from desktop import __version__

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "installers"
DIST = ROOT / "dist"
NAME = "ki-mit-herz"
TITLE = "KI mit Herz – Lernraum"
MAKER = "KI mit Herz"


@dataclass(frozen=True)
class Release:
    """One version of the app, built from one state of the checkout.

    ``epoch`` is the time that every file of it bears, in seconds since 1970.
    """

    version: str
    epoch: int

    @property
    def date(self) -> str:
        """Its day, such as 2026-11-27."""
        return time.strftime("%Y-%m-%d", time.gmtime(self.epoch))

    @property
    def environment(self) -> dict[str, str]:
        """The environment in which tools build the same bytes again."""
        fixed = {
            "SOURCE_DATE_EPOCH": str(self.epoch),
            "PYTHONHASHSEED": "0",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
        }
        return {**os.environ, **fixed}

    def stamp(self, folder: Path) -> None:
        """Give every file and folder below a folder the time of the release."""
        for path in (folder, *folder.rglob("*")):
            os.utime(path, (self.epoch, self.epoch), follow_symlinks=False)


def of_this_checkout() -> Release:
    """The release of this checkout: the time is that of its last commit, or SOURCE_DATE_EPOCH."""
    return Release(__version__, int(os.environ.get("SOURCE_DATE_EPOCH") or _committed()))


def _committed() -> str:
    command = ("git", "-C", str(ROOT), "log", "-1", "--format=%ct")
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    # A checkout without its history is as old as its newest pin.
    return done.stdout.strip() or str(int((ROOT / "pyproject.toml").stat().st_mtime))
