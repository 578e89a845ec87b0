"""The program that speaks on Linux: one of its own for each visit, without a log, and gone with it.

The one that a desktop runs for everybody keeps the last thousands of texts in its memory and, where somebody
has set it so, in a log. Ours is started from the speech process, listens on a local socket in the folder of
the visit, and ends with the visit.
"""

import os
import shutil
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path

PROGRAM = "speech-dispatcher"
ADDRESS = "SPEECHD_ADDRESS"
NOWHERE = "/dev/null"
"""Given as the folder for logs: there no file can be made, and the program goes on without."""
ESPEAK_PATH = "ESPEAK_DATA_PATH"
ESPEAK = ("usr/lib/*/espeak-ng-data", "usr/share/espeak-ng-data", "usr/lib/espeak-ng-data")
VARIANTS = Path("voices", "!v")
LONGEST_SOCKET = 100
STARTING = 10.0
LOOK = 0.02
ALONE_SECONDS = "3"
"""How long it stays without anybody to speak for, should this process be ended by force."""


class Daemon:
    """One speech-dispatcher; ``stop`` ends it with all it started."""

    def __init__(self, program: str) -> None:
        self._folder = Path(_short(tempfile.mkdtemp(prefix="s")))
        socket = self._folder / "s"
        command = (program, "--run-single", "--log-level", "1", "--log-dir", NOWHERE, "--timeout")
        where = ("--communication-method", "unix_socket", "--socket-path", str(socket))
        self._process = subprocess.Popen(
            (*command, ALONE_SECONDS, *where, "--pid-file", str(self._folder / "p")),
            env={**os.environ, **_without_variants(self._folder)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        begun = time.monotonic()
        while not socket.exists() and self._process.poll() is None and time.monotonic() - begun < STARTING:
            time.sleep(LOOK)
        # Read by the library inside Qt when it connects.
        os.environ[ADDRESS] = f"unix_socket:{socket}"

    @property
    def lives(self) -> bool:
        """Whether it runs."""
        return self._process.poll() is None

    def stop(self) -> None:
        """End it, and remove its folder."""
        with suppress(OSError):
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)


def start() -> Daemon | None:
    """Start the program; None where this PC has none, or it does not run."""
    program = shutil.which(PROGRAM)
    if program is None:
        return None
    started = Daemon(program)
    if not started.lives:
        started.stop()
        return None
    return started


def _without_variants(folder: Path) -> dict[str, str]:
    """Where espeak-ng shall look for its voices: all of them, without a hundred playful variants of each.

    Listing those ten thousand takes most of the time until something can be heard: ten seconds on a busy PC.
    """
    found = (place for pattern in ESPEAK for place in sorted(Path("/").glob(pattern)))
    data = next((place for place in found if (place / VARIANTS).is_dir()), None)
    if ESPEAK_PATH in os.environ or data is None:
        return {}
    mine = folder / data.name
    voices = mine / VARIANTS.parent
    voices.mkdir(parents=True)
    for part in data.iterdir():
        if part.name != voices.name:
            (mine / part.name).symlink_to(part)
    for part in (data / VARIANTS.parent).iterdir():
        if part.name != VARIANTS.name:
            (voices / part.name).symlink_to(part)
    return {ESPEAK_PATH: str(folder)}


def _short(folder: str) -> str:
    """A folder whose sockets the kernel takes: their whole path has room for 107 letters."""
    if len(folder) <= LONGEST_SOCKET:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    return tempfile.mkdtemp(prefix="ki-mit-herz-", dir="/tmp")
