"""The bundled fonts."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase

FOLDER = Path(__file__).resolve().parent.parent / "fonts"


def load_fonts() -> int:
    """Make the bundled fonts known to Qt; without them the system's fonts are used.

    Returns:
        How many files were taken.
    """
    files = sorted(FOLDER.glob("*.ttf"))
    return sum(QFontDatabase.addApplicationFont(str(file)) >= 0 for file in files)
