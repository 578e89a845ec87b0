"""A disk as slow as a worn memory stick, cold, below the app's own files, the model and all it writes."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from desktop.store import folders
from desktop.store.folders import HOME_VARIABLE
from tests.faults.broken_files import FILE, MODEL
from tests.faults.groups import THROUGH, control_group
from tests.faults.pages import Place, copied, opened
from tests.faults.row import Row, Trial, counted, untried
from tests.journeys.acted import PATIENT, REAL

MEGA = 1_000_000
SIZE = 320 * MEGA
PATIENCE_MS = "115000"
"""A little less than the test waits for the visitor."""
STEPS_PER_SECOND = 100
"""Places that such a disk finds in a second."""


def slow(home: Path, speeds: tuple[int, ...] = (10 * MEGA, 4 * MEGA)) -> Row:
    """The app on such a disk, from its first start to an answer of the model.

    Args:
        home: an empty folder.
        speeds: bytes that it reads or writes in a second.
    """
    name = f"slow disk ({' and '.join(f'{speed / MEGA:g}' for speed in speeds)} MB a second, cold)"
    goal = "the home page comes, and the model answers, later than usual"
    try:
        with _disk(home / "probe", MEGA), _slowed(home, MEGA):
            pass
    except (OSError, subprocess.CalledProcessError):
        return untried(name, goal, "Only root may mount a disk and slow it down here: run this as root.")
    return counted(name, goal, _trials(home, speeds))


def _trials(home: Path, speeds: tuple[int, ...]) -> Iterator[Trial]:
    image = home / "disk"
    with _disk(image, SIZE) as disk:
        copied(disk / "app")
        (disk / "home/models").mkdir(parents=True)
        shutil.copyfile(folders.find().models / FILE, disk / "home/models" / FILE)
    for speed in speeds:
        # Mounted anew: nothing of it is in memory.
        with _disk(image) as disk, _slowed(disk, speed) as group:
            written = {HOME_VARIABLE: str(disk / "home")}
            environment = {"GROUP": str(group), REAL: MODEL, PATIENT: PATIENCE_MS, **written}
            begun = time.monotonic()
            trial = opened(Place(disk / "app", disk / "home", environment, (THROUGH,)))
            seconds = time.monotonic() - begun
        took = f"at {speed / MEGA:g} MB a second the answer was there after {seconds:.0f} s"
        yield Trial(trial.met, took if trial.met else "", trial.wrong and f"{speed}: {trial.wrong}")


@contextmanager
def _disk(image: Path, size: int = 0) -> Iterator[Path]:
    """The disk in a file, mounted beside it.

    Args:
        image: the file.
        size: in bytes, when it is to be made.
    """
    if size:
        with image.open("wb") as file:
            file.truncate(size)
        subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], check=True, capture_output=True)
    place = image.with_name(f"{image.name}-mounted")
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", "-o", "loop", str(image), str(place)], check=True, capture_output=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def _slowed(disk: Path, speed: int) -> AbstractContextManager[Path]:
    """A group whose processes get no more than this from a disk.

    Args:
        disk: where it is mounted.
        speed: bytes in a second.
    """
    device = disk.stat().st_dev
    which = f"{os.major(device)}:{os.minor(device)}"
    parts = {
        "read_bps": speed,
        "write_bps": speed,
        "read_iops": STEPS_PER_SECOND,
        "write_iops": STEPS_PER_SECOND,
    }
    single = {f"blkio.throttle.{part}_device": f"{which} {most}" for part, most in parts.items()}
    united = f"{which} rbps={speed} wbps={speed} riops={STEPS_PER_SECOND} wiops={STEPS_PER_SECOND}"
    return control_group("blkio", single, {"io.max": united})
