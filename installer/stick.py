"""The folder for a USB stick: everything with which a room is set up, and a check of every file."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from desktop.domain.pack import ENDING
from desktop.store.packs import make
from installer.release import DIST, ROOT

HERE = Path(__file__).parent / "usb"
STICK = DIST / "USB"
SCRIPTS = ("installieren-linux.sh", "Installieren-Windows.cmd")
# Windows reads a script without this mark as of another alphabet.
MARK = b"\xef\xbb\xbf"
EXAMPLE = "policy-beispiel.toml"
LESSONS = "lektionen"
PACKS = ROOT / "packs"


def fill(linux: Iterable[Path], windows: Iterable[Path], model: Path, papers: Path) -> Path:
    """Fill the folder anew.

    Args:
        linux: packages for Debian.
        windows: packages for Windows, the setup program among them.
        model: file of the model.
        papers: folder with the guides and the licences.

    Returns the folder, without its sums.
    """
    shutil.rmtree(STICK, ignore_errors=True)
    for name, files in (("linux", linux), ("windows", windows), ("modell", (model,))):
        (STICK / name).mkdir(parents=True)
        for path in files:
            _put(path, STICK / name / path.name)
    for folder in sorted(each.parent for each in PACKS.glob("*/paket.toml")):
        make(folder, STICK / LESSONS / f"{folder.name}{ENDING}")
    for name in SCRIPTS:
        text = (HERE / name).read_text(encoding="utf-8")
        ends = "\r\n" if name.endswith(".cmd") else "\n"
        (STICK / name).write_bytes(text.replace("\n", ends).encode())
    script = (HERE / "installieren.ps1").read_text(encoding="utf-8").replace("\n", "\r\n")
    (STICK / "windows" / "installieren.ps1").write_bytes(MARK + script.encode())
    shutil.copy(HERE / EXAMPLE, STICK / EXAMPLE)
    shutil.copytree(papers, STICK, dirs_exist_ok=True)
    return STICK


def _put(source: Path, target: Path) -> None:
    """The same file under a second name where the disk can, otherwise a copy: models are large."""
    try:
        target.hardlink_to(source)
    except OSError:
        shutil.copy(source, target)
