"""Builds what staff installs, into dist/: ``python -m installer.build --model ID``."""

import argparse
import hashlib
import os
import shutil
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.domain.model import Model
from desktop.domain.trouble import Trouble
from desktop.store import folders
from desktop.store.models import Models
from installer import bill, papers, signing, sizes, stick
from installer.components import components
from installer.linux import deb, freeze
from installer.release import BUILD, DIST, NAME, ROOT, Release, of_this_checkout
from installer.telling import Failed, say
from installer.windows import folder, msi, setup

SUMS = "SHA256SUMS"
GUIDE = "Anleitung.pdf"
HANDBOOK = "Handbuch.pdf"
LICENCES = "Lizenzen"


def main() -> None:
    """Build everything; ends with a sentence and a code other than 0 when that can't be done."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--model", required=True, help="id of the model that comes inside the larger packages"
    )
    wanted = parser.parse_args()
    # The icon and the guides are drawn by Qt.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(sys.argv[:1])
    models = Models(folders.find())
    try:
        model = models.known(wanted.model)
        build(of_this_checkout(), model, models.find(model.id))
    except (Failed, Trouble) as failure:
        sys.exit(str(failure))
    finally:
        application.quit()


def build(release: Release, model: Model, weights: Path) -> None:
    """Build everything anew.

    Args:
        release: its version and time.
        model: that comes inside the larger packages.
        weights: its file.

    Raises Failed.
    """
    say(f"Installers of KI mit Herz {release.version} ({release.date})")
    signing.tell()
    shutil.rmtree(DIST, ignore_errors=True)
    written = write_papers(release, model)
    linux = _for_linux(release, written, weights)
    windows = _for_windows(release, written, weights)
    shutil.copy(written / f"{NAME}.cdx.json", DIST / f"{NAME}-{release.version}.cdx.json")
    write_sums(stick.fill(linux, windows, weights, written))
    write_sums(DIST)
    sizes.tell(release)


def write_papers(release: Release, model: Model) -> Path:
    """Write what people read: guides, licences, what is inside. Returns their folder; raises Failed."""
    place = BUILD / "papers"
    shutil.rmtree(place, ignore_errors=True)
    papers.write_pdf(stick.HERE / "Anleitung.md", place / GUIDE, title="KI mit Herz: Anleitung")
    papers.write_pdf(ROOT / "docs" / "staff.md", place / HANDBOOK, title="KI mit Herz: Handbuch")
    parts = components(model)
    bill.write_licences(parts, place / LICENCES)
    bill.write_bill(release, parts, place / f"{NAME}.cdx.json")
    release.stamp(place)
    return place


def write_sums(place: Path) -> Path:
    """Write SHA256SUMS beside the files of a folder, for all in it. Returns the file."""
    sums = place / SUMS
    files = sorted(path for path in place.rglob("*") if path.is_file() and path != sums)
    lines = (f"{_sha256(path)}  {path.relative_to(place).as_posix()}\n" for path in files)
    sums.write_text("".join(lines), encoding="utf-8")
    return sums


def _for_linux(release: Release, written: Path, weights: Path) -> list[Path]:
    frozen = freeze.freeze(release)
    sizes.note("Linux", frozen)
    plain = deb.package(release, frozen, papers=written)
    deb.package(release, frozen, papers=written, model=weights)
    deb.autostart(release)
    return [plain]


def _for_windows(release: Release, written: Path, weights: Path) -> list[Path]:
    made = folder.put_together(release)
    shutil.copytree(written / LICENCES, made / LICENCES)
    signing.sign(release, (made / name for name in (f"{NAME}.exe", f"{NAME}.com")))
    release.stamp(made)
    sizes.note("Windows", made)
    plain = setup.package(release, made)
    whole = setup.package(release, made, model=weights)
    fleet = msi.package(release, made)
    signing.sign(release, (plain, whole, fleet))
    return [plain, fleet]


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    main()
