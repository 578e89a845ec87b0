"""The setup program for Windows, made by NSIS from the folder."""

from pathlib import Path

from installer import icon, trimming
from installer.release import BUILD, DIST, NAME, Release
from installer.telling import run
from installer.windows.program import numbers

SCRIPT = Path(__file__).with_name("setup.nsi")


def package(
    release: Release,
    folder: Path,
    *,
    model: Path | None = None,
    target: Path | None = None,
    quick: bool = False,
) -> Path:
    """Make the setup program.

    Args:
        release: its version and time.
        folder: the app.
        model: file of a model that comes inside.
        target: where to; without it into dist/.
        quick: whether time matters more than size.

    Returns the program. Raises Failed.
    """
    inside = "-mit-modell" if model else ""
    target = target or DIST / f"{NAME}{inside}-{release.version}-setup.exe"
    target.parent.mkdir(parents=True, exist_ok=True)
    picture = BUILD / "windows" / "setup.ico"
    icon.write_ico(picture)
    told = {
        "VERSION": release.version,
        "NUMBERS": ".".join(map(str, numbers(release.version))),
        "SOURCE": folder,
        "TARGET": target,
        "SIZE": trimming.size(folder) // 1024,
        "ICON": picture,
        **({"QUICK": "yes"} if quick else {}),
        **({"MODEL": model, "MODEL_NAME": model.name} if model else {}),
    }
    defined = (f"-D{name}={value}" for name, value in told.items())
    log = BUILD / "logs" / f"{target.stem}.log"
    command: tuple[str | Path, ...] = ("makensis", "-INPUTCHARSET", "UTF8", "-V3", "-WX", *defined, SCRIPT)
    run(f"Making {target.name}", command, log, status=r"^(File: .*|Section: .*)$", env=release.environment)
    return target
