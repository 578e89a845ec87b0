"""How the app starts a part of itself as another process: from a checkout, installed or frozen."""

import subprocess
import sys

# Without a console window of its own on Windows.
if sys.platform == "win32":
    SILENT = subprocess.CREATE_NO_WINDOW
else:
    SILENT = 0


def command(*words: str) -> list[str]:
    """The command line that runs this app with these words, such as ``visitor`` or ``engine``."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *words]
    return [sys.executable, "-m", "desktop", *words]
