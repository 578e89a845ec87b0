"""A visit in which somebody types into every field, ended in one way, and what is left of it afterwards."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psutil
from msgspec import Struct

from tests.day import Day, gone
from tests.journeys.acted import CLOCK, ENDS
from tests.journeys.telling import secret
from tests.traces import files_with, holds, processes_of

VISITORS = "tests.journeys.acted"
SEARCHED = secret()[:12]
"""What even the shortest field takes of the secret: that of the PIN."""
FROM_OUTSIDE = ("window-killed", "launcher-killed", "power-lost")
WAYS = (*ENDS, *FROM_OUTSIDE)
RESET, LOST = "Ihre Sitzung ist gelöscht und geprüft", "stehen geblieben. Alles ist gelöscht und geprüft"
OF_THE_ACCOUNT = {
    "HOME": "",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_RUNTIME_DIR": "runtime",
    "XDG_STATE_HOME": "state",
    "TMPDIR": "temporary",
}


class Left(Struct, frozen=True):
    """What is left: processes of the visit that live, files and living processes that hold what was typed.

    ``said`` is what the next page says, ``copied`` what its clipboard holds, ``living`` how many processes of
    the app were looked through; ``known`` whether the window held the text while it lived, as it must, and
    ``leaks`` are what held it then and must not.
    """

    said: str
    fields: int
    ended: bool
    folder: bool
    files: tuple[str, ...]
    holders: tuple[int, ...]
    living: int
    copied: str
    known: bool = True
    leaks: tuple[str, ...] = ()

    @property
    def clean(self) -> bool:
        """Whether nothing is left, and the page says so."""
        found = (*self.files, *self.holders, *self.leaks, *([self.copied] if self.copied else []))
        return (
            bool(self.said) and self.ended and self.known and self.living > 1 and not (self.folder or found)
        )


def account_in(home: Path) -> dict[str, str]:
    """The folders of an account that nobody has used yet, as its environment names them; they are made."""
    folders = {name: home / folder for name, folder in OF_THE_ACCOUNT.items()}
    for folder in folders.values():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {"KI_MIT_HERZ_HOME": "", **{name: str(folder) for name, folder in folders.items()}}


def left_after(home: Path, way: str, *, clock: int = 0) -> Left:
    """Have a visit end in one way, and look what is left of it.

    Args:
        home: an empty folder.
        way: one of ``WAYS``.
        clock: hours by which the clock of the PC went wrong when the visit began, to be set right meanwhile.
    """
    account = {**account_in(home), CLOCK: str(clock)}
    plan = f"writes-everywhere+{way}" if way in ENDS else "writes-everywhere"
    known, leaks = True, tuple[str, ...]()
    with Day(home, plan, "looks", visitors=VISITORS, environment=account) as day:
        visit = day.note()
        if way in FROM_OUTSIDE:
            known, leaks = _during(home, day, visit)
            _break_off(day, visit, account, way)
        if way not in ("launcher-killed", "power-lost"):
            return left_of(home, visit, day.note(), known=known, leaks=leaks)
    with Day(home, "looks", visitors=VISITORS, environment=account) as next_day:
        return left_of(home, visit, next_day.note(), known=known, leaks=leaks)


def _during(home: Path, day: Day, visit: dict[str, Any]) -> tuple[bool, tuple[str, ...]]:
    """Whether the window holds what was typed, and what else does while the visit lasts."""
    leaks = [str(file) for file in files_with(SEARCHED, home)]
    if holds(day.launcher.pid, SEARCHED):
        leaks.append("the launcher")
    kept = [folder.parent.relative_to(home) for folder in home.rglob(visit["folder"])]
    if kept != [Path("runtime/ki-mit-herz/visits")]:
        leaks.append(f"the folder of the visit lies in {kept}")
    return holds(visit["pid"], secret()), tuple(leaks)


def _break_off(day: Day, visit: dict[str, Any], account: Mapping[str, str], way: str) -> None:
    match way:
        case "window-killed":
            psutil.Process(visit["pid"]).kill()
        case "launcher-killed":
            day.launcher.kill()
        case "power-lost":
            # All at the same moment, as far as that goes: none of them can clear up after another.
            for process in processes_of(account["HOME"]):
                process.kill()
    assert gone(visit["pid"])


def left_of(
    home: Path,
    visit: dict[str, Any],
    after: dict[str, Any],
    *,
    known: bool = True,
    leaks: tuple[str, ...] = (),
) -> Left:
    """What is left of a visit, seen while the next one lasts.

    Args:
        home: folder of the account.
        visit: what the visitor told of the one.
        after: what was told of the next one.
        known: whether the window held what was typed.
        leaks: what else held it then.
    """
    ended = gone(visit["pid"], *visit["engines"])
    living = processes_of(str(home))
    return Left(
        said=next((text for text in after["texts"] if RESET in text or LOST in text), ""),
        fields=sum(map(len, visit.get("fields", {}).values())),
        ended=ended,
        folder=any(home.rglob(visit["folder"])),
        files=tuple(str(file) for file in files_with(SEARCHED, home)),
        holders=tuple(process.pid for process in living if holds(process.pid, SEARCHED)),
        living=len(living),
        copied=after["copied"],
        known=known,
        leaks=leaks,
    )
