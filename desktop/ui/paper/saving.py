"""Asks where a paper is to be saved, and saves it there."""

import errno
from collections.abc import Callable
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
    return save_file(
        paper.title, "pdf", lambda file: write_pdf(paper, file), parent, look, sticks_only=sticks_only
    )


def save_file(
    title: str,
    kind: str,
    write: Callable[[Path], object],
    parent: QWidget,
    look: Look,
    *,
    sticks_only: bool,
) -> Path | None:
    """Ask for a place and save a file there, as ``save`` does.

    Args:
        title: of what is in it; the file is called so.
        kind: ending of its name, such as ``pdf``.
        write: writes it.
        parent: widget whose window asks.
        look: for the question.
        sticks_only: whether only memory sticks may be written to.

    Raises ``NotSaved`` when it could not be saved there.
    """
    drives = removable_drives()
    if sticks_only and not drives:
        raise NotSaved("no_stick")
    name = f"{file_name(title)}.{kind}"
    file = _on_a_stick(name, parent, look) if sticks_only else _ask(name, parent, drives)
    if file is None:
        return None
    try:
        if file.exists() and not _may_replace(file, parent, look):
            return None
        write(file)
    except ValueError as error:
        # There are signs that no name of a file can have.
        raise NotSaved("other") from error
    except OSError as error:
        raise NotSaved(_why(error)) from error
    return file


def _on_a_stick(name: str, parent: QWidget, look: Look) -> Path | None:
    """The file on the only stick, or on the one that is picked: there is no way to other folders."""
    drives = removable_drives()
    drive = drives[0] if len(drives) == 1 else _picked(parent, look)
    return None if drive is None else drive / name


def _picked(parent: QWidget, look: Look) -> Path | None:
    return chosen(
        parent,
        look,
        lambda: [(drive.name or str(drive), drive) for drive in removable_drives()],
        title=translate("Paper", "Which memory stick?"),
        nothing=translate("Paper", "Please plug in a memory stick."),
        cancel=translate("Paper", "Do not save"),
    )


def _ask(name: str, parent: QWidget, drives: tuple[Path, ...]) -> Path | None:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    start = drives[0] if drives else Path(documents)
    kind = Path(name).suffix
    kinds = f"{kind[1:].upper()} (*{kind})"
    # The question about a file that is there already is our own: it can come after the ending is added, too.
    chosen, _ = QFileDialog.getSaveFileName(
        parent.window(),
        translate("Paper", "Save"),
        str(start / name),
        kinds,
        kinds,
        QFileDialog.Option.DontConfirmOverwrite,
    )
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix.lower() == kind else file.with_name(f"{file.name}{kind}")


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
