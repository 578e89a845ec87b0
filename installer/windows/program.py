"""The two programs of the app for Windows, compiled from program.c."""

from pathlib import Path

from installer import icon
from installer.release import BUILD, NAME, Release
from installer.telling import run

HERE = Path(__file__).parent
GCC = "x86_64-w64-mingw32-gcc"
WINDRES = "x86_64-w64-mingw32-windres"
# Without any library of the compiler beside it, and without the time of the build inside.
FLAGS = (
    "-Os",
    "-s",
    "-Wall",
    "-Wextra",
    "-Werror",
    "-municode",
    "-static-libgcc",
    "-Wl,--no-insert-timestamp",
)
KINDS = {f"{NAME}.exe": ("-mwindows",), f"{NAME}.com": ("-mconsole", "-DWITH_CONSOLE")}


def compile_programs(release: Release, folder: Path) -> None:
    """Put both programs into a folder. Raises Failed."""
    work = BUILD / "windows" / "program"
    work.mkdir(parents=True, exist_ok=True)
    icon.write_ico(work / "icon.ico")
    (work / "program.manifest").write_bytes((HERE / "program.manifest").read_bytes())
    for name, flags in KINDS.items():
        resources = work / f"{name}.rc"
        resources.write_text(_filled(release, name), encoding="utf-8")
        made = resources.with_suffix(".o")
        log = BUILD / "logs" / f"{name}.log"
        describe = (WINDRES, f"--include-dir={work}", resources, made)
        run(f"Describing {name}", describe, log, status="^(.*)$", env=release.environment)
        build: tuple[str | Path, ...] = (GCC, *FLAGS, *flags, HERE / "program.c", made, "-o", folder / name)
        run(f"Compiling {name}", build, log, status="^(.*)$", env=release.environment)


def numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows counts it: 0.1.0 is 0, 1, 0, 0."""
    parts = [int(part) for part in version.split(".")]
    major, minor, patch, build, *_ = (*parts, 0, 0, 0, 0)
    return major, minor, patch, build


def _filled(release: Release, name: str) -> str:
    text = (HERE / "program.rc.in").read_text(encoding="utf-8")
    counted = ",".join(map(str, numbers(release.version)))
    return text.replace("@NUMBERS@", counted).replace("@VERSION@", release.version).replace("@FILE@", name)
