"""The folder of the app for Linux, made by PyInstaller: the program and all it needs."""

import shutil
import sys
from pathlib import Path

from installer import trimming
from installer.release import BUILD, NAME, ROOT, Release
from installer.telling import Failed, run

FOLDER = BUILD / "linux" / NAME
INSIDE = "app"
"""Name of the folder beside the program that holds everything but it."""
DEPENDS = "depends.txt"
"""Name of the file beside the folder that keeps what it needs of Debian."""
DATA = ("lessons", "models")
LEFT_OUT = (
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "curses",
    "llama_cpp.server",
    "numpy.f2py",
    "pip",
    "readline",
    "setuptools",
    "tkinter",
)
PACKAGE_DATA = ("fonts", "pictures", "translations")


def freeze(release: Release) -> Path:
    """Make the folder anew, with nothing in it that the app does not use.

    Returns the folder. Raises Failed.
    """
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.with_name(DEPENDS).unlink(missing_ok=True)
    work = BUILD / "linux" / "work"
    command: tuple[str | Path, ...] = (
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--onedir", "--log-level", "INFO"),
        *("--name", NAME, "--contents-directory", INSIDE),
        *("--distpath", FOLDER.parent, "--workpath", work, "--specpath", work, "--paths", ROOT),
        *("--collect-submodules", "desktop", "--collect-binaries", "llama_cpp"),
        *("--collect-submodules", "stdnum", "--collect-data", "stdnum"),
        *(f"--exclude-module={name}" for name in LEFT_OUT),
        *(f"--add-data={place}:{inside}" for place, inside in _data()),
        ROOT / "installer" / "start.py",
    )
    log = BUILD / "logs" / "freeze.log"
    run("Freezing the app", command, log, status=r"^\d+ INFO: (.*)$", env=release.environment)
    inside = FOLDER / INSIDE
    if not any(inside.glob("llama_cpp/lib/libggml-cpu-*.so")):
        raise Failed(f"No code for any processor came along; see {log}")
    _leave_to_the_system(inside)
    trimming.trim(inside)
    _strip(inside)
    release.stamp(FOLDER)
    return FOLDER


def _data() -> list[tuple[Path, str]]:
    shipped = [(ROOT / name, f"desktop/{name}") for name in DATA]
    return shipped + [(ROOT / "desktop" / name, f"desktop/{name}") for name in PACKAGE_DATA]


def _leave_to_the_system(inside: Path) -> None:
    """Take out the libraries that Debian brings and mends: the package depends on theirs."""
    for path in inside.glob("lib*.so*"):
        if path.is_file() and not path.is_symlink() and not path.name.startswith("libpython"):
            path.unlink()


def _strip(inside: Path) -> None:
    """Take the names for debuggers out of Python and the engine; those of Qt have none."""
    found = [*inside.glob("libpython*"), *inside.glob("llama_cpp/lib/*.so")]
    run("Stripping", ("strip", "--strip-unneeded", *found), BUILD / "logs" / "strip.log", status="^(.*)$")
