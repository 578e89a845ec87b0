"""What a PC may lack or do: memory, fonts, sound, speech, bus; processes stopped and going on."""

import signal
from collections.abc import Iterator
from contextlib import AbstractContextManager, suppress
from pathlib import Path

import psutil

from desktop.store.folders import HOME_VARIABLE
from tests.day import CHECKOUT, Day
from tests.faults.broken_files import GREETING
from tests.faults.groups import THROUGH, control_group
from tests.faults.pages import Place, opened
from tests.faults.row import Row, Trial, counted, untried
from tests.journeys.acted import REAL
from tests.journeys.endings import account_in, left_after

VISITORS = "tests.journeys.acted"
LARGE = "qwen2.5-coder-1.5b"
MEMORY_SHORT = "Auf diesem PC ist zu wenig Arbeitsspeicher für die KI frei."
GIGA = 1_000_000_000
AS_USUAL = "the app opens, says nothing of it, and the model answers"
NOWHERE = "unix:path=/nowhere/socket"
BUSES = ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS")
FONTS = """<?xml version="1.0"?><fontconfig><dir>/nowhere</dir></fontconfig>"""


def lacking(home: Path) -> list[Row]:
    """A PC without fonts, without sound and speech, without a bus.

    Args:
        home: an empty folder.
    """
    fonts = home / "fonts.conf"
    fonts.write_text(FONTS)
    lacks = {
        "no fonts": {"FONTCONFIG_FILE": str(fonts), "XDG_DATA_DIRS": "/nowhere"},
        "no sound, no speech": {"PULSE_SERVER": "unix:/nowhere", "SPEECHD_ADDRESS": "unix_socket:/nowhere"},
        "no bus": {
            "DBUS_SESSION_BUS_ADDRESS": NOWHERE,
            "DBUS_SYSTEM_BUS_ADDRESS": NOWHERE,
            "AT_SPI_BUS_ADDRESS": NOWHERE,
        },
    }
    return [counted(name, AS_USUAL, _lacking(home / name, lack)) for name, lack in lacks.items()]


def clocks(home: Path, hours: tuple[int, ...] = (-5, 5)) -> Row:
    """The clock of the PC is set back, or ahead, by hours in the middle of a visit.

    Args:
        home: an empty folder.
        hours: by which it was wrong when the visit began.
    """
    goal = "the visit goes on; its end is searched and checked as ever"
    return counted("clock set in the middle of a visit", goal, _clocks(home, hours))


def stopped(home: Path, seconds: float) -> Row:
    """All processes, and the window or the engine alone, are stopped for a while and go on.

    Args:
        home: an empty folder.
        seconds: for which.
    """
    goal = "what was on the page is there, and the next answer comes"
    return counted("processes stopped for a while", goal, _stopped(home, seconds))


def memory(home: Path, model: str = LARGE) -> Row:
    """Two gigabytes of memory, in which the default model just runs, and less than that.

    Args:
        home: an empty folder.
        model: to be loaded.
    """
    name = "too little memory (control groups of 2 and 1.2 GB)"
    goal = "the model answers, or a page says that it does not fit, and recorded answers stand in"
    try:
        with _group(GIGA):
            pass
    except OSError:
        return untried(name, goal, "Only root may limit the memory of processes here: run this as root.")
    return counted(name, goal, _short(home, model))


def _lacking(home: Path, lack: dict[str, str]) -> Iterator[Trial]:
    for sentence in (GREETING, ""):
        place = Place(CHECKOUT, home / (sentence[:5] or "answers"), lack)
        place.home.mkdir(parents=True)
        yield opened(place, sentence=sentence)


def _clocks(home: Path, hours: tuple[int, ...]) -> Iterator[Trial]:
    for wrong in hours:
        left = left_after(home / f"clock{wrong}", "by-button", clock=wrong)
        yield Trial(left.clean, left.said, "" if left.clean else str(left))


def _stopped(home: Path, seconds: float) -> Iterator[Trial]:
    account = account_in(home)
    with Day(home, "goes-on", visitors=VISITORS, environment=account) as day:
        visit = day.note()
        launcher, window = psutil.Process(day.launcher.pid), psutil.Process(visit["pid"])
        engine = [psutil.Process(pid) for pid in visit["engines"]]
        for name, processes in (
            ("all", [launcher, window, *engine]),
            ("window", [window]),
            ("engine", engine),
        ):
            for process in processes:
                process.send_signal(signal.SIGSTOP)
            psutil.wait_procs([window], timeout=seconds)
            for process in processes:
                with suppress(psutil.NoSuchProcess):
                    process.send_signal(signal.SIGCONT)
            told = day.note()
            met = told["pid"] == visit["pid"] and told["answers"] > visit["answers"]
            visit = told
            yield Trial(met, wrong="" if met else f"{name}: {told}")


def _short(home: Path, model: str) -> Iterator[Trial]:
    for most, sentence in ((2 * GIGA, ""), (6 * GIGA // 5, MEMORY_SHORT)):
        with _group(most) as group:
            environment = {"GROUP": str(group), REAL: model, HOME_VARIABLE: ""}
            place = Place(CHECKOUT, home / f"short-{most}", environment, (THROUGH,))
            place.home.mkdir(parents=True)
            trial = opened(place, sentence=sentence)
        yield Trial(trial.met, trial.said, trial.wrong and f"{most} bytes: {trial.wrong}")


def _group(most: int) -> AbstractContextManager[Path]:
    """A control group of this size, where one can be made."""
    return control_group("memory", {"memory.limit_in_bytes": str(most)}, {"memory.max": str(most)})
