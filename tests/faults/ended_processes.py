"""Processes that are ended by force at random moments: the engine under a page, the window under a visit."""

import os
import random
import signal
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty

import msgspec
import psutil
from PySide6.QtCore import QTimer

from desktop.domain.lesson import Library
from desktop.domain.place import Practice
from desktop.engine.script import Script
from desktop.session.itself import command
from desktop.session.session import Session
from tests.day import Day, gone
from tests.faults.row import Row, Trial, counted
from tests.journeys.everywhere import ASKING
from tests.journeys.me import NotFoundError
from tests.journeys.telling import secret
from tests.journeys.test_every_kind import ASKS, EVERY, Shown
from tests.journeys.visit import Visit, session_of, settle
from tests.traces import files_with

VISITORS = "tests.journeys.acted"
DEADLY = (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT)
LONGEST_MS = 900
"""In which an answer is asked for, read, written, and over."""
PATIENCE_MS = 5_000
LOST = "Die KI ist stehen geblieben."
CRASHED = "stehen geblieben. Alles ist gelöscht und geprüft"
SLOW = Script(read_ms=5, pause_ms=40)
LIVES = "lives"


def engines(home: Path, library: Library, count: int, seed: int) -> Row:
    """An engine process is ended while free practice or a step that asks the model is on the screen.

    Args:
        home: an empty folder.
        library: of lessons.
        count: how often.
        seed: of the moments, the ways and the pages.
    """
    goal = "the page stays, says so where an answer was lost, and the next answer comes"
    script = home / "slow.json"
    script.write_bytes(msgspec.json.encode(SLOW))
    trials = _engine_trials(command("engine", "--script", str(script)), library, count, random.Random(seed))
    return counted("engine ended at a random moment", goal, trials)


def windows(home: Path, count: int, seed: int) -> Row:
    """A visitor process is ended while somebody goes from page to page and types.

    Args:
        home: an empty folder.
        count: how often.
        seed: of the moments and the ways.
    """
    goal = "a clean home page that says so, nothing left of the visit"
    return counted("window ended at a random moment", goal, _window_trials(home, count, random.Random(seed)))


def _engine_trials(
    engine: Sequence[str], library: Library, count: int, chance: random.Random
) -> Iterator[Trial]:
    shown: list[Shown | None] = [None, *(each for each in EVERY if each.kind in ASKS)]
    for _ in range(count):
        where = chance.choice(shown)
        place = Practice() if where is None else where.place
        lessons = library if where is None else where.library
        visit = Visit(session_of(lessons, engine, place=place))
        try:
            yield _ends_engine(visit, where, chance)
        except NotFoundError as missing:
            kind = "practice" if where is None else where.kind
            yield Trial(met=False, wrong=f"{kind}: {str(missing)[:200]}")
        finally:
            visit.close()


def _ends_engine(visit: Visit, where: Shown | None, chance: random.Random) -> Trial:
    session, me = visit.session, visit.me
    ready = chance.random() < 0.8
    if ready:
        me.until(lambda: session.engine.state == "ready", "the model is not loaded")
    number, after = chance.choice(DEADLY), chance.randrange(LONGEST_MS)
    struck: list[bool] = []

    def strike() -> None:
        struck.append(session.engine.exchanges.busy and session.engine.state == "ready")
        with suppress(ProcessLookupError):
            if session.engine.pid:
                os.kill(session.engine.pid, number)

    QTimer.singleShot(after, strike)
    _asks(visit, where)
    me.until(lambda: bool(struck), "nothing happened")
    me.until(lambda: not session.engine.exchanges.busy, "what was asked never ends")
    settle()
    if struck[0] and not _had_ended(visit):
        with suppress(NotFoundError):
            me.sees(LOST, patience_ms=PATIENCE_MS)
    said = next((text for text in me.texts() if LOST in text), "")
    stays = where is None or where.words("de").title in me.texts()
    me.until(lambda: session.engine.state == "ready", "no engine came after it")
    talked = _answers_again(session, visit)
    met = stays and talked and (bool(said) or not struck[0] or _had_ended(visit))
    wrong = (
        "" if met else f"{where.kind if where else 'practice'}: stays {stays}, again {talked}, said {said!r}"
    )
    return Trial(met, said, wrong)


def _asks(visit: Visit, where: Shown | None) -> None:
    if where is None:
        visit.me.types(ASKING, "Wie geht es dir?")
        visit.me.presses("Fragen")
    else:
        ASKS[where.kind](visit.me, where)


def _had_ended(visit: Visit) -> bool:
    """Whether everything that was asked had been answered whole, so that nothing was lost."""
    turns = [turn for talk in visit.session.talks.values() for turn in talk.turns]
    return bool(turns) and all(turn.state != "lost" for turn in turns)


def _answers_again(session: Session, visit: Visit) -> bool:
    """Whether free practice gets an answer from the engine that came after."""
    session.go(Practice())
    settle()
    visit.me.types(ASKING, "Und jetzt?")
    visit.me.presses("Fragen")
    visit.me.waits_for("Noch einmal fragen")
    return True


def _window_trials(home: Path, count: int, chance: random.Random) -> Iterator[Trial]:
    with Day(home, LIVES, visitors=VISITORS) as day:
        note = day.note()
        for _ in range(count):
            process = psutil.Process(note["pid"])
            moment = chance.random() * 1.5
            psutil.wait_procs([process], timeout=moment)
            process.send_signal(chance.choice(DEADLY))
            clean = gone(note["pid"], *note["engines"])
            try:
                note = day.note()
            except (AssertionError, Empty) as failure:
                yield Trial(met=False, wrong=f"no page after it: {str(failure)[:200]}")
                return
            said = next((text for text in note["texts"] if CRASHED in text), "")
            left = [str(file) for file in files_with(secret(), home)]
            met = clean and bool(said) and not left
            yield Trial(met, said, "" if met else f"{note['texts'][:3]} {left}")
