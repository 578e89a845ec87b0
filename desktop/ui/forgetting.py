"""What Qt and the system would remember of a visit on their own: what was copied, which files were chosen."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtGui import QClipboard, QGuiApplication

QT_OWN = "QtProject"
FILE_DIALOGS = "FileDialog"


def remember_in(folder: Path) -> None:
    """Have Qt keep what file dialogs remember in the folder of the visit; before there is a window.

    The system's own dialogs would note chosen files in its list of recently used ones.

    Args:
        folder: of the visit.
    """
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))


def forget_all() -> None:
    """Forget what was copied and what was chosen."""
    forget_copied()
    forget_chosen()


def forget_chosen() -> None:
    """Remove what file dialogs remembered, also where it lies in no file, as in the registry of Windows."""
    kept = QSettings(QSettings.Scope.UserScope, QT_OWN)
    kept.remove(FILE_DIALOGS)
    kept.sync()


def forget_copied() -> None:
    """Clear the clipboard, and the selection where the system pastes it with the middle button."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
