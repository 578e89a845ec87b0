"""What the processes of a visit inherit: where to leave passing files, and a mark to be found by."""

from collections.abc import Mapping
from pathlib import Path

MARK = "KI_MIT_HERZ_VISIT"
TEMPORARY = ("TMPDIR", "TEMP", "TMP")


def inside(environ: Mapping[str, str], folder: Path) -> dict[str, str]:
    """The environment of a process of the visit that has this folder."""
    return {**environ, **dict.fromkeys(TEMPORARY, str(folder)), MARK: folder.name}


def outside(environ: Mapping[str, str]) -> dict[str, str]:
    """The environment of a process that is started in a visit and belongs to none."""
    return {name: value for name, value in environ.items() if name not in (*TEMPORARY, MARK)}
