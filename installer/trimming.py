"""Takes out of a folder of the app what it does not use; on Linux and on Windows by the same list."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from installer.telling import say

MODULES = ("QtCore", "QtGui", "QtPrintSupport", "QtSvg", "QtTextToSpeech", "QtWidgets")
PLUGINS = (
    "iconengines/*svg*",
    "imageformats/*jpeg*",
    "imageformats/*svg*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platforms/*offscreen*",
    "platforms/*wayland*",
    "platforms/*windows*",
    "platforms/*xcb*",
    "platformthemes/*xdgdesktopportal*",
    "printsupport/*",
    "texttospeech/*sapi*",
    "texttospeech/*speechd*",
    "texttospeech/*winrt*",
    "wayland-decoration-client/*",
    "wayland-graphics-integration-client/*egl*",
    "wayland-shell-integration/*xdg-shell*",
)
# Qt's own words, for the languages of the app; "en" has plurals only.
TRANSLATIONS = re.compile(r"qtbase_(de|en|tr|ar|uk)\.qm")
# Beside the modules: what PySide6 itself is, and the C++ runtime that comes with it on Windows.
SUPPORT = re.compile(
    r"(__init__|_config|_git_pyside_version)\.py|pyside6[-.].*|libpyside6\..*|msvcp140.*|vcruntime140.*"
)
NEVER = (
    "**/__pycache__",
    "**/*.pyi",
    "**/*.h",
    "**/*.lib",
    "**/include",
    "**/tests",
    "*.data",
    "*.whl",
    "**/*.dist-info/RECORD",
    "numpy/f2py",
    "numpy/distutils",
    "numpy/doc",
    "numpy/**/lib/*.a",
    "phonenumbers/geodata",
    "phonenumbers/carrierdata",
    "phonenumbers/tzdata",
    "llama_cpp/server",
    "llama_cpp/lib/cmake",
    "llama_cpp/lib/pkgconfig",
    "llama_cpp/lib/*mtmd*",
    "llama_cpp/lib/*llama-common*",
    # Never loaded: see desktop/engine/native.py.
    "llama_cpp/lib/*sapphirerapids*",
    "desktop/translations/*.ts",
)
LIBRARY = re.compile(r"(lib.+\.so[.\d]*|(Qt6|pyside6|shiboken6)\w*\.dll|opengl32sw\.dll)")
# Folders whose libraries are looked for by name when the app runs; no other library asks for them.
LOADED_LATER = {"llama_cpp", "plugins"}
BINARY = re.compile(r".+(\.so[.\d]*|\.dll|\.pyd|\.exe)")
NEEDED = re.compile(r"^\s*(?:NEEDED\s+|DLL Name: )(\S+)$", re.MULTILINE)


def trim(folder: Path) -> None:
    """Remove what no part of the app uses, and say how much that was.

    Args:
        folder: that holds the packages, such as PySide6.
    """
    before = size(folder)
    _trim_qt(folder / "PySide6")
    for pattern in NEVER:
        for path in sorted(folder.glob(pattern)):
            _remove(path)
    _remove_unneeded(folder)
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_symlink() and not path.exists():
            path.unlink()
        elif path.is_dir() and not path.is_symlink() and not any(path.iterdir()):
            path.rmdir()
    say(f"      Trimmed from {before / 1e6:.0f} to {size(folder) / 1e6:.0f} MB")


def size(folder: Path) -> int:
    """Bytes of all files below a folder; what is linked counts once."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def needed_by(binary: Path) -> frozenset[str]:
    """The names of the libraries that a program or library asks the system for."""
    done = subprocess.run(
        ("objdump", "-p", binary), check=False, capture_output=True, text=True, errors="replace"
    )
    return frozenset(NEEDED.findall(done.stdout))


def binaries(folder: Path) -> Iterator[Path]:
    """Programs and libraries below a folder."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and (BINARY.fullmatch(path.name) or _is_program(path)):
            yield path


def _is_program(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _trim_qt(package: Path) -> None:
    for path in sorted(package.iterdir()):
        stem = path.name.split(".")[0]
        library = LIBRARY.fullmatch(path.name) is not None and not path.name.startswith("opengl32")
        if path.name not in {"Qt", "plugins", "translations"} and not (
            stem in MODULES or library or SUPPORT.fullmatch(path.name)
        ):
            _remove(path)
    for place in (package, package / "Qt"):
        kept = {path for pattern in PLUGINS for path in (place / "plugins").glob(pattern)}
        for path in sorted((place / "plugins").glob("*/*")):
            if path not in kept:
                _remove(path)
        for path in sorted((place / "translations").glob("*")):
            if not TRANSLATIONS.fullmatch(path.name):
                _remove(path)
    for path in sorted((package / "Qt").glob("*")):
        if path.name not in {"lib", "plugins", "translations"}:
            _remove(path)


def _remove_unneeded(folder: Path) -> None:
    """Remove the shared libraries that nothing asks for any more, directly or by way of others."""
    found = list(binaries(folder))
    wanted = {path: needed_by(path) for path in found}
    libraries: dict[str, list[Path]] = {}
    for path in found:
        if LIBRARY.fullmatch(path.name) and not LOADED_LATER.intersection(path.parts):
            libraries.setdefault(path.name.lower(), []).append(path)
    apart = {path for paths in libraries.values() for path in paths}
    reached: set[str] = set()
    waiting = [name for path in found if path not in apart for name in wanted[path]]
    while waiting:
        name = waiting.pop().lower()
        if name not in reached:
            reached.add(name)
            waiting += (more for path in libraries.get(name, []) for more in wanted[path])
    for name, paths in libraries.items():
        if name not in reached and not name.startswith("libpython"):
            for path in paths:
                _remove(path)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
