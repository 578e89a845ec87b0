"""Asks where a paper is to be saved, and saves it there."""

import errno
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.trouble import NotSaved, Why
from desktop.session.drives import removable_drives
from desktop.ui.chooser import chosen
from desktop.ui.paper.blocks import Paper
from desktop.ui.paper.sheets import file_name
from desktop.ui.paper.writing import write_pdf
from desktop.ui.question import asked
from desktop.ui.style import Look

translate = QCoreApplication.translate
FILTER = "PDF (*.pdf)"
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
PROTECTED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
GONE = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ENOTDIR})


def save(paper: Paper, parent: QWidget, look: Look, *, sticks_only: bool) -> Path | None:
    """Ask for a place and save a paper there; what is there already is replaced only after a question.

    Args:
        paper: to save.
        parent: widget whose window asks.
        look: for the question.
        sticks_only: whether only memory sticks may be written to.

    Returns:
        The file, or nothing when the visitor thought better of it.

    Raises ``NotSaved`` when it could not be saved there.
    """
    drives = removable_drives()
    if sticks_only and not drives:
        raise NotSaved("no_stick")
    file = _on_a_stick(paper.title, parent, look) if sticks_only else _ask(paper.title, parent, drives)
    if file is None:
        return None
    try:
        if file.exists() and not _may_replace(file, parent, look):
            return None
        write_pdf(paper, file)
    except OSError as error:
        raise NotSaved(_why(error)) from error
    return file


def _on_a_stick(title: str, parent: QWidget, look: Look) -> Path | None:
    """The file on the only stick, or on the one that is picked: there is no way to other folders."""
    drives = removable_drives()
    drive = drives[0] if len(drives) == 1 else _picked(parent, look)
    return None if drive is None else drive / f"{file_name(title)}.pdf"


def _picked(parent: QWidget, look: Look) -> Path | None:
    return chosen(
        parent,
        look,
        lambda: [(drive.name or str(drive), drive) for drive in removable_drives()],
        title=translate("Paper", "Which memory stick?"),
        nothing=translate("Paper", "Please plug in a memory stick."),
        cancel=translate("Paper", "Do not save"),
    )


def _ask(title: str, parent: QWidget, drives: tuple[Path, ...]) -> Path | None:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    start = drives[0] if drives else Path(documents)
    # The question about a file that is there already is our own: it can come after the ending is added, too.
    chosen, _ = QFileDialog.getSaveFileName(
        parent.window(),
        translate("Paper", "Save as PDF"),
        str(start / f"{file_name(title)}.pdf"),
        FILTER,
        FILTER,
        QFileDialog.Option.DontConfirmOverwrite,
    )
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix.lower() == ".pdf" else file.with_name(f"{file.name}.pdf")


def _may_replace(file: Path, parent: QWidget, look: Look) -> bool:
    told = translate("Paper", "There is already a file “{name}” in this place. Its content would be lost.")
    return asked(
        parent,
        look,
        title=translate("Paper", "Replace the file?"),
        text=told.replace("{name}", file.name),
        yes=translate("Paper", "Replace"),
        no=translate("Paper", "Keep it"),
    )


def _why(error: OSError) -> Why:
    if error.errno in FULL:
        return "full"
    if error.errno in PROTECTED:
        return "protected"
    return "gone" if error.errno in GONE else "other"
