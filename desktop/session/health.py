"""Looks at the PC without an engine: processor, memory, display, speech, fonts, folders; no Qt."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

import psutil

from desktop.domain.health import Finding
from desktop.store import folders


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
    speech = sys.platform == "win32" or any(map(shutil.which, ("spd-say", "espeak-ng", "espeak")))
    fonts = folders.shipped("fonts")
    count = len(list(fonts.rglob("*.ttf"))) if fonts.is_dir() else 0
    return (
        Finding("display", "yes" if display else "none", figures={"there": int(display)}),
        Finding(
            "speech",
            "yes" if speech else "none: reading aloud is switched off",
            figures={"there": int(speech)},
        ),
        Finding("fonts", f"{count} of our own" if count else "the system's", figures={"count": count}),
    )


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
