"""Control groups of the kernel, in which processes get less than the PC has."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import psutil

TREE = Path("/sys/fs/cgroup")
THROUGH = "tests.limited"
"""The module that runs another one in the group whose folder the variable GROUP names."""


@contextmanager
def control_group(kind: str, limits: Mapping[str, str], united: Mapping[str, str]) -> Iterator[Path]:
    """A control group with limits, where one can be made; its folder.

    Args:
        kind: of what is limited, as the older kind of groups calls it.
        limits: what is written into which file there.
        united: the same for kernels that have one tree for all kinds.

    Raises:
        OSError: only root may, or this kernel limits nothing of that kind.
    """
    tree = TREE / kind if (TREE / kind).is_dir() else TREE
    group = tree / f"ki-mit-herz-{os.getpid()}"
    group.mkdir()
    try:
        for file, limit in (limits if tree != TREE else united).items():
            (group / file).write_text(limit)
        yield group
    finally:
        # It can go only when all that was in it is gone; what is being ended takes a moment.
        while inside := (group / "cgroup.procs").read_text().split():
            psutil.wait_procs([psutil.Process(int(pid)) for pid in inside if psutil.pid_exists(int(pid))], 1)
        group.rmdir()
