"""What was copied or selected, which other programs could paste after the visit."""

from PySide6.QtGui import QClipboard, QGuiApplication


def forget_copied() -> None:
    """Clear the clipboard, and the selection where the system pastes it with the middle button."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
