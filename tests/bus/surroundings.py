"""A screen, a session bus and the accessibility bus on it, used by nothing else."""

import os
import subprocess
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

SCREEN = "1366x768x24"
PATIENCE = 120.0


class Surroundings:
    """An X display without a monitor, and a message bus on which the accessibility bus starts by itself.

    Args:
        folder: for the sockets; its name has to be short.
    """

    def __init__(self, folder: Path) -> None:
        # Without -noreset it would throw out whoever comes in the moment the last one leaves.
        screen = ["Xvfb", "-displayfd", "{fd}", "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]
        display, self._screen = _told(screen, os.environ)
        self.environment = {
            **os.environ,
            "DISPLAY": f":{display}",
            "XDG_RUNTIME_DIR": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "NO_AT_BRIDGE": "0",
        }
        self.address, self._bus = _told(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={fd}"], self.environment
        )
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.address

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # What the session bus has started ends with it.
        for process in (self._bus, self._screen):
            process.terminate()
            process.wait(PATIENCE)


def _told(command: Sequence[str], environment: Mapping[str, str]) -> tuple[str, subprocess.Popen[bytes]]:
    """Start something that tells in one line where it is to be found; the line, and the process."""
    ear, mouth = os.pipe()
    with os.fdopen(ear, "rb") as heard:
        process = subprocess.Popen(
            [part.replace("{fd}", str(mouth)) for part in command],
            env=environment,
            pass_fds=[mouth],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(mouth)
        impatient = threading.Timer(PATIENCE, process.kill)
        impatient.start()
        line = heard.readline().decode().strip()
        impatient.cancel()
    assert line, f"{command[0]} does not start"
    return line, process
