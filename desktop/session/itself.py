"""How the app starts a part of itself as another process: from a checkout, installed or frozen."""

import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress

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


def apart(
    *words: str, output: int = subprocess.DEVNULL, env: Mapping[str, str] | None = None
) -> subprocess.Popen[bytes]:
    """Start a part of the app in a process and a session of its own, with a pipe to its input.

    Args:
        words: such as ``search``.
        output: descriptor of its output; without one it has none.
        env: its environment, that of this process if not given.

    Raises OSError when it cannot be started.
    """
    return subprocess.Popen(
        command(*words),
        stdin=subprocess.PIPE,
        stdout=output,
        stderr=subprocess.DEVNULL,
        env=env,
        start_new_session=True,
        creationflags=SILENT,
    )


def start_apart(*words: str, told: bytes = b"", env: Mapping[str, str] | None = None) -> None:
    """Start a part of the app in a process of its own and leave it to itself, or do without it.

    Args:
        words: such as ``count``.
        told: what it reads on its input.
        env: its environment, that of this process if not given.
    """
    with suppress(OSError):
        process = apart(*words, env=env)
        threading.Thread(target=process.wait, name=words[0], daemon=True).start()
        if process.stdin is not None:
            with process.stdin as wire:
                wire.write(told)
