"""Builds what staff installs, into dist/: ``python -m installer.build --model ID``."""

import argparse
import hashlib
import shutil
import sys
from pathlib import Path

from desktop.domain.trouble import Trouble
from desktop.store import folders
from desktop.store.models import Models
from installer.linux import deb, freeze
from installer.release import DIST, Release, of_this_checkout
from installer.telling import Failed, say

SUMS = "SHA256SUMS"


def main() -> None:
    """Build everything; ends with a sentence and a code other than 0 when that can't be done."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--model", required=True, help="id of the model that comes inside the larger packages"
    )
    wanted = parser.parse_args()
    try:
        build(of_this_checkout(), Models(folders.find()).find(wanted.model))
    except (Failed, Trouble) as failure:
        sys.exit(str(failure))


def build(release: Release, model: Path) -> None:
    """Build everything anew.

    Args:
        release: its version and time.
        model: file of the model that comes inside the larger packages.

    Raises Failed.
    """
    say(f"Installers of KI mit Herz {release.version} ({release.date})")
    shutil.rmtree(DIST, ignore_errors=True)
    frozen = freeze.freeze(release)
    deb.package(release, frozen)
    deb.package(release, frozen, model=model)
    deb.autostart(release)
    write_sums(DIST)


def write_sums(folder: Path) -> Path:
    """Write SHA256SUMS beside the files of a folder, for all in it. Returns the file."""
    sums = folder / SUMS
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path != sums)
    lines = (f"{_sha256(path)}  {path.relative_to(folder).as_posix()}\n" for path in files)
    sums.write_text("".join(lines), encoding="utf-8")
    return sums


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    main()
