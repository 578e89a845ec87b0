"""Disks that are full or may not be written to, below everything the app writes."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.store.folders import HOME_VARIABLE
from tests.day import CHECKOUT
from tests.faults.broken_files import GREETING
from tests.faults.pages import Place, opened
from tests.faults.row import Row, Trial, counted, untried

SIZE = "4m"


def disks(home: Path, *, twice: bool = True) -> list[Row]:
    """A small disk in memory: without a byte, without room for a name, and protected.

    Args:
        home: an empty folder.
        twice: whether a second day on the same disk is tried, too.
    """
    rows = {
        "full disk": ("bytes", "names"),
        "disk that may not be written to": ("protected",),
    }
    goal = "the app opens, works and says what to do; nothing is lost but the counts"
    if not _may_mount(home):
        why = "Only root may mount a small disk here: run this as root."
        return [untried(name, goal, why) for name in rows]
    return [counted(name, goal, _trials(home, kinds, twice=twice)) for name, kinds in rows.items()]


def _trials(home: Path, kinds: tuple[str, ...], *, twice: bool) -> Iterator[Trial]:
    for kind in kinds:
        with _disk(home / f"disk-{kind}", kind) as disk:
            beside = home / f"beside-{kind}"
            beside.mkdir()
            yield opened(Place(CHECKOUT, beside, {HOME_VARIABLE: str(disk)}), sentence=GREETING)
            if twice:
                again = opened(Place(CHECKOUT, beside, {HOME_VARIABLE: str(disk)}))
                yield Trial(again.met, again.said, again.wrong and f"{kind}: {again.wrong}")


@contextmanager
def _disk(place: Path, kind: str) -> Iterator[Path]:
    place.mkdir()
    names = "nr_inodes=40," if kind == "names" else ""
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"{names}size={SIZE}", "tmpfs", str(place)], check=True)
    try:
        match kind:
            case "bytes":
                _fill(place / "ballast")
            case "names":
                _use_up_names(place)
            case _:
                subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def _fill(file: Path) -> None:
    with file.open("wb", buffering=0) as ballast:
        try:
            while ballast.write(bytes(4096)) == 4096:
                pass
        except OSError:
            return


def _use_up_names(place: Path) -> None:
    try:
        for number in range(100):
            (place / f"name-{number}").touch()
    except OSError:
        return


def _may_mount(home: Path) -> bool:
    probe = home / "probe"
    probe.mkdir()
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    done = subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(probe)], check=False, capture_output=True)
    if done.returncode == 0:
        subprocess.run(["umount", str(probe)], check=True)
    return done.returncode == 0
