"""Looks at the PC without an engine: processor, memory, display, speech, fonts, folders; no Qt."""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import psutil

from desktop.domain.aloud import Lack
from desktop.domain.health import Finding
from desktop.domain.preferences import LANGUAGES
from desktop.domain.unread import UNREAD
from desktop.session.itself import SILENT, command
from desktop.speech.protocol import Ready, Unable, read_news
from desktop.store import folders

SPEAKING = 20.0
LACKS: dict[Lack, str] = {
    "library": "none: Qt's speech library cannot be loaded (PySide6-Addons, libpulse0)",
    "program": "none: speech-dispatcher, speech-dispatcher-espeak-ng and espeak-ng are missing",
    "voices": "none: there is no voice (speech-dispatcher-espeak-ng, or the Windows settings for speech)",
    "failed": "none: what speaks does not answer; is a loudspeaker connected?",
}


def look() -> tuple[Finding, ...]:
    """Everything that can be seen in a moment."""
    return (*of_the_pc(), *of_the_surroundings(), *of_the_folders())


def of_the_pc() -> tuple[Finding, ...]:
    """Processor and memory."""
    memory = psutil.virtual_memory()
    cores = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    name = processor()
    return (
        Finding("processor", f"{name}, {cores} cores", figures={"name": name, "cores": cores}),
        Finding(
            "memory",
            f"{giga(memory.available)} of {giga(memory.total)} free",
            figures={"free": memory.available, "total": memory.total},
        ),
    )


def of_the_surroundings() -> tuple[Finding, ...]:
    """Display, speech and fonts."""
    display = sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    fonts = folders.shipped("fonts")
    count = len(list(fonts.rglob("*.ttf"))) if fonts.is_dir() else 0
    return (
        Finding("display", "yes" if display else "none", figures={"there": int(display)}),
        of_the_voices(heard()),
        Finding("fonts", f"{count} of our own" if count else "the system's", figures={"count": count}),
    )


def heard(words: Sequence[str] = ("speech",), *, seconds: float = SPEAKING) -> Ready | Unable:
    """What the speech process says of itself: it is started, asked and ended again.

    Args:
        words: of the app's command line that start it.
        seconds: after which it counts as silent.
    """
    process = subprocess.Popen(
        command(*words),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=SILENT,
    )
    late = threading.Timer(seconds, process.kill)
    late.start()
    said: Ready | Unable = Unable("failed")
    with process:
        for data in process.stdout or ():
            with suppress(*UNREAD):
                news = read_news(data)
                if isinstance(news, Ready | Unable):
                    said = news
                    break
        late.cancel()
        # Its input ends with this block, and with that the process and what it has started.
    return said


def of_the_voices(said: Ready | Unable) -> Finding:
    """What can be read aloud on this PC, by what the speech process says."""
    if isinstance(said, Unable):
        return Finding("speech", LACKS[said.lack], figures={"there": 0})
    missing = [language for language in LANGUAGES if language not in said.voices]
    there = [language for language in LANGUAGES if language in said.voices]
    found = f"voices for {', '.join(there)}" + (f", none for {', '.join(missing)}" if missing else "")
    figures: dict[str, int | str] = {"there": 1, "voices": " ".join(there), "missing": " ".join(missing)}
    return Finding("speech", f"{found} ({said.engine})", figures=figures)


def of_the_folders() -> tuple[Finding, ...]:
    """Whether the app can write where it has to."""
    places = folders.find()
    return tuple(
        _writable(name, folder)
        for name, folder in (("models", places.models), ("state", places.state), ("visits", places.visits))
    )


def giga(size: int) -> str:
    """A size in bytes, in words."""
    return f"{size / 1e9:.1f} GB"


def processor() -> str:
    """The name of the processor."""
    information = Path("/proc/cpuinfo")
    if information.exists():
        for row in information.read_text().splitlines():
            if row.startswith("model name"):
                return row.partition(":")[2].strip()
    return os.environ.get("PROCESSOR_IDENTIFIER", "unknown")


def _writable(name: str, folder: Path) -> Finding:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        return Finding(name, f"{folder}: {error.strerror}", ok=False, figures={"folder": str(folder)})
    free = shutil.disk_usage(folder).free
    return Finding(name, f"{folder}, {giga(free)} free", figures={"folder": str(folder), "free": free})
