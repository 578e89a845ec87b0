"""Builds llama-cpp-python once, so that it runs on old and new processors alike, and keeps the wheel."""

import fcntl
import hashlib
import os
import platform
import re
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installer.telling import Failed, run, say

PIN = Path(__file__).parent / "engine.txt"
PACKAGE = "llama-cpp-python"
# Without these the engine would be made for the processor of this very PC and end on older ones with "illegal
# instruction"; with them it carries one library for each kind of processor and chooses when it starts.
CMAKE_ARGS = (
    "-DGGML_NATIVE=OFF",
    "-DGGML_BACKEND_DL=ON",
    "-DGGML_CPU_ALL_VARIANTS=ON",
    "-DLLAVA_BUILD=OFF",
    "-DCMAKE_PLATFORM_NO_VERSIONED_SONAME=ON",
    "-DCMAKE_INSTALL_BINDIR=llama_cpp/lib",
    "-DCMAKE_INSTALL_LIBDIR=llama_cpp/lib",
    "-DCMAKE_INSTALL_INCLUDEDIR=llama_cpp/include",
)
VARIANT = re.compile(r"llama_cpp/lib/libggml-cpu-\w+\.so")
FEWEST_VARIANTS = 2
SPACE = 1_500_000_000


def key() -> str:
    """What a built wheel depends on: version, flags, machine and C library; not the Python version."""
    pin = PIN.read_text(encoding="utf-8")
    version = re.search(r"==(\S+)", pin)
    if version is None:
        raise Failed(f"{PIN} pins no version")
    recipe = hashlib.sha256("\n".join((pin, *CMAKE_ARGS)).encode()).hexdigest()[:12]
    libc = "-".join(part for part in platform.libc_ver() if part) or "libc"
    return f"{version[1]}-{platform.machine()}-{libc}-{recipe}"


def kept(cache: Path) -> Path | None:
    """The wheel built earlier from exactly this recipe, if it lies in the cache."""
    return next((cache / "engine" / key()).glob("*.whl"), None)


def build(cache: Path, python: Path) -> Path:
    """Build the wheel unless another set-up has just done so.

    Args:
        cache: the account's cache folder of the app.
        python: of an environment with the build tools of the lock.

    Returns the wheel. Raises Failed.
    """
    home = cache / "engine"
    with _alone(home):
        if found := kept(cache):
            return found
        for leftover in home.glob("building-*"):
            shutil.rmtree(leftover, ignore_errors=True)
        free = shutil.disk_usage(home).free
        if free < SPACE:
            raise Failed(
                f"Building the engine needs {SPACE // 10**6} MB in {home}; {free // 10**6} MB are free."
            )
        say("Engine: compiling it for all kinds of processors, once; usually 5 to 20 minutes")
        with tempfile.TemporaryDirectory(prefix="building-", dir=home) as building:
            return _move_in(_build(Path(building), python, home / "build.log"), home / key())


def variants(wheel: Path) -> int:
    """For how many kinds of processor a wheel carries a library."""
    with zipfile.ZipFile(wheel) as archive:
        return sum(VARIANT.fullmatch(name) is not None for name in archive.namelist())


def _build(folder: Path, python: Path, log: Path) -> Path:
    # pip's own cache ignores the flags and would hand back a build made for this PC only.
    command = (
        *(python, "-m", "pip", "wheel", "--verbose", "--no-deps", "--no-cache-dir", "--no-build-isolation"),
        *("--disable-pip-version-check", "--require-hashes", "--no-binary", PACKAGE),
        *("--requirement", PIN, "--wheel-dir", folder / "wheel"),
    )
    env = {
        name: value for name, value in os.environ.items() if name not in ("FORCE_CMAKE", "CMAKE_GENERATOR")
    }
    path = os.pathsep.join((str(python.parent), env.get("PATH", os.defpath)))
    env |= {"CMAKE_ARGS": " ".join(CMAKE_ARGS), "TMPDIR": str(folder), "PATH": path}
    run("Compiling the engine", command, log, status=r"^\s*(\[\d+/\d+\])", env=env)
    wheel = next((folder / "wheel").glob("*.whl"))
    if variants(wheel) < FEWEST_VARIANTS:
        raise Failed(f"The engine was not built for several kinds of processors; see {log}")
    return wheel


def _move_in(wheel: Path, home: Path) -> Path:
    home.mkdir(exist_ok=True)
    return wheel.replace(home / wheel.name)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
