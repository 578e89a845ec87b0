"""The system libraries and programs a checkout needs: which are missing, and getting them."""

import ctypes
import importlib.util
import os
import shutil
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from installer.telling import Failed, run, say

LIST = Path(__file__).parent / "linux" / "packages.txt"


@dataclass(frozen=True)
class Need:
    """One thing the system has to have, and the Debian package that brings it."""

    when: str
    kind: str
    name: str
    package: str

    def is_there(self) -> bool:
        """Whether this system has it, from whatever package."""
        match self.kind:
            case "library":
                return _loads(self.name)
            case "program":
                return shutil.which(self.name) is not None
            case "file":
                return Path(self.name).exists()
            case _:
                return importlib.util.find_spec(self.name) is not None


def needs(text: str) -> tuple[Need, ...]:
    """Read the list of needs: a line each, with when, kind:name and package."""
    rows = (line.split() for line in text.splitlines() if line.strip() and not line.startswith("#"))
    return tuple(_need(*row) for row in rows)


def missing(when: Collection[str]) -> tuple[Need, ...]:
    """What this system lacks of what is needed then."""
    listed = needs(LIST.read_text(encoding="utf-8"))
    return tuple(need for need in listed if need.when in when and not need.is_there())


def provide(when: Collection[str], log: Path) -> None:
    """Install what is missing when this runs as root on a system with apt; otherwise say what to type.

    Raises Failed.
    """
    lacking = missing(when)
    if not lacking:
        return
    packages = sorted({need.package for need in lacking})
    if shutil.which("apt-get") is None:
        names = ", ".join(need.name for need in lacking)
        raise Failed(
            f"This system lacks: {names}. Install what brings them (on Debian: {' '.join(packages)})."
        )
    if os.geteuid() != 0:
        line = f"sudo apt-get install --no-install-recommends {' '.join(packages)}"
        raise Failed(
            f"Some system libraries are missing. Please type this line, then the command again:\n\n  {line}\n"
        )
    say(f"System libraries: installing {len(packages)} packages with apt-get, usually 1 minute")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run("Updating the package list", ("apt-get", "update"), log, status="^(Get:.*)$", env=env)
    command = ("apt-get", "install", "--yes", "--no-install-recommends", *packages)
    run("Installing system libraries", command, log, status="^(Setting up .*|Get:.*)$", env=env)
    importlib.invalidate_caches()
    still = missing(when)
    if still:
        raise Failed(
            f"Still missing after the installation: {', '.join(need.name for need in still)}; see {log}"
        )


def is_display_there() -> bool:
    """Whether a window could be shown."""
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _need(when: str, what: str, package: str) -> Need:
    kind, name = what.split(":")
    return Need(when, kind, name, package)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
