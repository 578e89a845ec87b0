"""How much memory this process may still take: of what the PC has free, and of what its group was given."""

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil

ROOT = Path("/sys/fs/cgroup")
MINE = Path("/proc/self/cgroup")
LAYOUTS = (
    (re.compile(r"^0::(/.*)$", re.MULTILINE), "", "memory.max", "memory.current", "inactive_file"),
    (
        *(re.compile(r"^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(/.*)$", re.MULTILINE), "memory"),
        *("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"),
    ),
)
"""Of both versions of control groups (Linux, Documentation/admin-guide): where the group stands, in which
tree, and the names of its limit, of what it uses, and of what of that can be let go at once."""


def free_memory(root: Path = ROOT, mine: Path = MINE) -> int:
    """Bytes of memory that are free.

    Args:
        root: where the trees of control groups are mounted.
        mine: the file that tells the groups of this process.
    """
    return min((psutil.virtual_memory().available, *_left(root, mine)))


def _left(root: Path, mine: Path) -> Iterator[int]:
    """What is left in each group of this process that has a limit."""
    try:
        groups = mine.read_text()
    except OSError:
        return
    for line, tree, limit, used, idle in LAYOUTS:
        found = line.search(groups)
        for place in _upwards(found[1]) if found is not None else ():
            folder = root / tree / place
            # No limit is the word max, or none at the root; a group that is gone meanwhile has none either.
            with suppress(OSError, ValueError):
                left = int((folder / limit).read_text()) - int((folder / used).read_text())
                yield max(0, left + _number(folder / "memory.stat", idle))


def _upwards(group: str) -> Iterator[str]:
    names = [name for name in group.split("/") if name]
    return ("/".join(names[:count]) for count in range(len(names), -1, -1))


def _number(file: Path, name: str) -> int:
    found = re.search(rf"^{name} (\d+)$", file.read_text(), re.MULTILINE)
    return int(found[1]) if found is not None else 0
