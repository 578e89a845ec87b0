"""Where lesson packs lie on this PC."""

from collections.abc import Iterable
from pathlib import Path

COMING = ".coming-"
"""How the name of a folder begins that is being added or removed."""


def installed(places: Iterable[Path]) -> tuple[Path, ...]:
    """The folders of all packs, each pack once.

    Args:
        places: in which packs may lie, the one that counts first.
    """
    found: dict[str, Path] = {}
    for place in places:
        try:
            there = sorted(each for each in place.iterdir() if each.is_dir() and not each.is_symlink())
        except OSError:
            continue
        for folder in there:
            if not folder.name.startswith("."):
                found.setdefault(folder.name, folder)
    return tuple(found[name] for name in sorted(found))
