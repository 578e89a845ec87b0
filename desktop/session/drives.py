"""Which memory sticks are plugged in."""

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

import psutil

MOUNTED_BELOW = ("/media/", "/run/media/", "/Volumes/")
"""Where desktops put what is plugged in."""


class Partition(Protocol):
    """What the operating system tells about a place for files."""

    @property
    def mountpoint(self) -> str:
        """Where it is to be found."""

    @property
    def opts(self) -> str:
        """What is known about it, with commas between."""


def removable_drives(partitions: Iterable[Partition] | None = None) -> tuple[Path, ...]:
    """The folders of all memory sticks and other drives that can be taken away.

    Args:
        partitions: to look through; those of this PC when not given.
    """
    found = psutil.disk_partitions() if partitions is None else partitions
    return tuple(Path(each.mountpoint) for each in found if _is_removable(each))


def _is_removable(partition: Partition) -> bool:
    options = partition.opts.split(",")
    # A drive for discs is there without a disc, too.
    if "cdrom" in options:
        return False
    return "removable" in options or partition.mountpoint.startswith(MOUNTED_BELOW)
