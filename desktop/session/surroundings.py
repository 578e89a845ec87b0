"""What the processes of a visit inherit: a place for passing files, a mark, the print system of the PC."""

from collections.abc import Mapping
from pathlib import Path

MARK = "KI_MIT_HERZ_VISIT"
TEMPORARY = ("TMPDIR", "TEMP", "TMP")
PRINT_SERVER = "CUPS_SERVER"
PRINT_SOCKET = "/run/cups/cups.sock"


def printing(environ: Mapping[str, str]) -> dict[str, str]:
    """The environment with the print system of this PC alone, unless an administrator has named another.

    Where that does not run, its library (CUPS) would look for one over the network, if only on this PC.
    """
    return {PRINT_SERVER: PRINT_SOCKET, **environ}


def inside(environ: Mapping[str, str], folder: Path) -> dict[str, str]:
    """The environment of a process of the visit that has this folder."""
    return {**printing(environ), **dict.fromkeys(TEMPORARY, str(folder)), MARK: folder.name}


def outside(environ: Mapping[str, str]) -> dict[str, str]:
    """The environment of a process that is started in a visit and belongs to none."""
    return {name: value for name, value in environ.items() if name not in (*TEMPORARY, MARK)}
