"""All the set-up of a checkout: ``python -m installer.prepare run|test|…``; needs nothing but Python."""

import argparse
import fcntl
import os
import signal
import subprocess
import sys
from pathlib import Path

from installer import engine_wheel, environment, system
from installer.telling import Failed

TARGETS = ("run", "test", "tour", "bench", "cpu-check", "installers", "installers-test")


def main() -> None:
    """Prepare what was asked for; ends with a sentence and a code other than 0 when that can't be done."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--model", default="", help="id of the model to fetch")
    wanted = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit("Ended; the next call goes on from here."))
    try:
        prepare(wanted.target, wanted.model)
    except Failed as failure:
        sys.exit(str(failure))
    except KeyboardInterrupt:
        sys.exit("\nStopped; the next call goes on from here.")


def prepare(target: str, model: str) -> None:
    """Set up a checkout as far as it isn't yet.

    Args:
        target: one of TARGETS.
        model: id of the model that has to be there.

    Raises Failed.
    """
    if target == "run" and not system.is_display_there():
        raise Failed("There is no display to open a window on; `make tour` walks one visit without one.")
    cache = cache_folder()
    environment.LOGS.mkdir(parents=True, exist_ok=True)
    with (environment.LOGS / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        when = {"always"} | ({"build"} if engine_wheel.kept(cache) is None else set())
        system.provide(when | _also(target), environment.LOGS / "apt.log")
        if not environment.is_ready("app"):
            environment.make(cache)
        if target != "run":
            environment.add("tests", "Test libraries: about 50 MB")
        if target.startswith("installers"):
            environment.add("installers", "Tools for the installers: about 20 MB")
        environment.compile_translations()
    fetch(model)


def fetch(model: str) -> None:
    """Have the app fetch a model; that does nothing when it is there. Raises Failed."""
    command = (environment.PYTHON, "-m", "desktop", "models", "fetch", model)
    if subprocess.run(command, cwd=environment.ROOT, check=False).returncode != 0:
        raise Failed("Without the model there is nothing to start.")


def _also(target: str) -> set[str]:
    """What a target needs from the system besides."""
    match target:
        case "run":
            return set()
        case "installers-test":
            return {"test", "installers", "cpu-check", target}
        case _:
            return {"test", target}


def cache_folder() -> Path:
    """The account's cache folder of the app; the same that the app itself uses."""
    if home := os.environ.get("KI_MIT_HERZ_HOME"):
        return Path(home).absolute() / "cache"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ki-mit-herz"


if __name__ == "__main__":
    main()
