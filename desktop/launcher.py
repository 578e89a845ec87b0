"""Stays alive all day: starts one visitor process after the other and clears up after each; no Qt."""

import ctypes
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue

from filelock import FileLock, Timeout
from msgspec import Struct
from msgspec.structs import replace

from desktop.domain.day import Day
from desktop.domain.lesson import Fault
from desktop.domain.policy import Language, Settled
from desktop.domain.tally import Counted, Item
from desktop.domain.visit import Farewell, Start, Wiped
from desktop.session.counting import count
from desktop.session.dumps import leave_no_dumps
from desktop.session.printed import look_for_papers
from desktop.session.rung import Rung, listening
from desktop.session.visitor import Gone, Said, Visitor
from desktop.session.visitors import Visitors
from desktop.session.wipe import Traces, together, wipe
from desktop.store import visits
from desktop.store.folders import Folders
from desktop.store.policy import read_policy
from desktop.store.wrong_tries import read_tries

MINUTE = 60.0
FALSE_STARTS = 5
TICK = 1.0

ALREADY_OPEN = "KI mit Herz ist auf diesem PC schon geöffnet.\nKI mit Herz is already open on this PC."
OFFERED_LATER = (
    "Das Lektionspaket können Sie dort hinzufügen: Betreuung → „Lektionspakete“.\n"
    "You can add the lesson pack there: staff area, “Lesson packs”."
)
GIVEN_UP = (
    "KI mit Herz lässt sich nicht öffnen: Das Fenster ist mehrmals sofort wieder zugegangen. "
    "Bitte sagen Sie einer Betreuungsperson Bescheid; „ki-mit-herz doctor“ zeigt, woran es liegt.\n"
    "KI mit Herz cannot be opened: its window closed at once several times. "
    "Please tell a member of staff; “ki-mit-herz doctor” shows the reason."
)
NOT_WIPED = (
    "Von dem letzten Besuch ist noch etwas da. Bitte starten Sie den PC neu, und löschen Sie diese Dateien.\n"
    "Something of the last visit is left. Please restart the PC, and delete these files."
)
TROUBLE = (
    "KI mit Herz kann nicht weiterlaufen. Es ist nichts kaputtgegangen. "
    "Bitte öffnen Sie die App noch einmal.\n"
    "KI mit Herz cannot go on. Nothing is broken; please open the app again."
)


class Pace(Struct, frozen=True):
    """How long the launcher waits, in seconds.

    ``quitting`` for a process that has said farewell, ``cutting`` for one whose lifeline was cut, ``pauses``
    before the next visit, by how many visits broke off within the last minute, ``ahead`` until the process of
    the next visit is got ready: not while the model of this one is loaded.
    """

    quitting: float = 5.0
    cutting: float = 3.0
    pauses: tuple[float, ...] = (0, 0, 0, 2, 4, 8, 16, 30)
    ahead: float = 10.0


PACE = Pace()


News = Gone | Said | Rung


class Over(Struct, frozen=True):
    """How a visit went: its last word, whether it ever arrived, seconds, the signal that cut it off."""

    farewell: Farewell
    arrived: bool
    seconds: float
    signal: int
    wiped: Wiped


def run(
    visitor_command: Sequence[str],
    folders: Folders,
    *,
    language: Language | None = None,
    pace: Pace = PACE,
    offered: Path | None = None,
) -> int:
    """Start visitor processes, one after the other, until a person closes the window; clear up after each.

    Args:
        visitor_command: starts one visitor process; see ``Start`` and ``Farewell`` for what is said.
        folders: where the folders of visits go.
        language: of the home pages of this day; without it that of the policy.
        pace: how long to wait for what.
        offered: a lesson pack that staff are asked about first.

    Returns:
        The exit code: 0, 1 after a trouble that a sentence on standard error tells, or 128 and the signal.
    """
    try:
        place = visits.usable(folders.visits)
        news: SimpleQueue[News] = SimpleQueue()
        with FileLock(place / "launcher.lock", blocking=False), listening(news.put):
            leave_no_dumps()
            try:
                visits_of_the_day = _Visits(visitor_command, folders, place, news, pace)
                return visits_of_the_day.last(Day(language=language), str(offered or ""))
            finally:
                if place != folders.visits:
                    visits.remove(place)
    except Timeout:
        _tell_whom_it_stops(f"{ALREADY_OPEN}\n{OFFERED_LATER}" if offered else ALREADY_OPEN)
        return 0
    except Exception as error:
        _tell_whom_it_stops(f"{TROUBLE}\n({type(error).__name__}: {error})")
        return 1


class _Visits:
    """The visits of one day."""

    def __init__(
        self,
        command: Sequence[str],
        folders: Folders,
        place: Path,
        news: "SimpleQueue[News]",
        pace: Pace,
    ) -> None:
        self._visitors = Visitors(command, place, news.put)
        self._place = place
        self._policy = folders.policy
        self._state = folders.state
        self._faults: tuple[Fault, ...] = ()
        self._news = news
        self._pace = pace
        self._losses: list[float] = []
        self._false_starts = 0

    def last(self, day: Day, offered: str = "") -> int:
        """Go on until somebody ends the day; the exit code."""
        rules = day.over(self._settled().policy)
        start = Start(
            "",
            rules.language,
            rules.simple,
            day=day,
            tries=read_tries(self._state, time.monotonic()),
            temporary=tempfile.gettempdir(),
            offered=offered,
        )
        look_for_papers(self._state)
        left = [wipe(Traces(folder)) for folder in visits.left_over(self._place)]
        if left:
            start = replace(start, before="lost", wiped=together(left))
        try:
            return self._go_on(start)
        finally:
            self._visitors.drop()

    def _go_on(self, start: Start) -> int:
        while True:
            over = self._visit(start)
            if not over.wiped.clean:
                _tell("\n".join((NOT_WIPED, *over.wiped.found)))
            ending, pause = over.farewell.ending, 0.0
            if ending == "closed" and not over.signal:
                return 0
            if ending == "lost" and not over.signal:
                pause = self._pause_after(over)
                if self._false_starts >= FALSE_STARTS:
                    _tell_whom_it_stops(GIVEN_UP)
                    return 1
            number = over.signal or self._rest(pause)
            if number:
                return 128 + number
            start = _after(over, start)

    def _visit(self, start: Start) -> Over:
        begun = time.monotonic()
        visitor = self._visitors.take()
        try:
            with visitor:
                visitor.begin(replace(start, settled=self._settled()))
                number = self._attend(visitor)
        finally:
            wiped = wipe(visitor.traces)
        # Only now, as whatever had inherited the output is gone too, is the last word surely the last.
        word, finding = visitor.last_words()
        farewell = word or Farewell("lost", start.language, start.simple)
        wiped = replace(wiped, searched=finding)
        look_for_papers(self._state)
        if self._settled().policy.statistics:
            count(Counted((*farewell.items, Item("wiped", value=int(wiped.clean))), wiped.seconds))
        return Over(farewell, word is not None, time.monotonic() - begun, number, wiped)

    def _settled(self) -> Settled:
        """The policy as it is now: what an administrator mends holds from the next visit on."""
        settled = read_policy(self._policy)
        if settled.faults != self._faults:
            self._faults = settled.faults
            for fault in settled.faults:
                _tell(f"{settled.path}:{fault.line}: {fault.what} {fault.remedy}")
        return settled

    def _attend(self, visitor: Visitor) -> int:
        """Wait until a visitor process has ended, by itself or not; the signal that was the reason, or 0."""
        number, deadline = 0, None
        ahead: float | None = time.monotonic() + self._pace.ahead
        while not visitor.gone:
            match self._next(ahead if deadline is None else deadline):
                case Said(pid=pid, ending=ending) if pid == visitor.pid and deadline is None:
                    deadline = time.monotonic() + self._pace.quitting
                    if ending == "reset":
                        # It gets ready while this one is cleared up, so that nobody has to wait.
                        self._visitors.prepare()
                case Rung(number=rung) if not number:
                    number, deadline = rung, time.monotonic() + self._pace.cutting
                    visitor.cut()
                case None if deadline is None:
                    ahead = None
                    # Where there is no room for it now, it is started when it is needed.
                    with suppress(OSError):
                        self._visitors.prepare()
                case None:
                    visitor.kill()
                    deadline = time.monotonic() + self._pace.cutting
        return number

    def _rest(self, seconds: float) -> int:
        """Wait; the signal that came in the meantime or had come before, or 0."""
        deadline = time.monotonic() + seconds
        while (news := self._next(deadline)) is not None:
            if isinstance(news, Rung):
                return news.number
        return 0

    def _next(self, deadline: float | None) -> News | None:
        while True:
            left = TICK if deadline is None else min(TICK, deadline - time.monotonic())
            try:
                # With a limit even where there is no deadline: Windows wakes nobody for Ctrl+C.
                return self._news.get(timeout=max(left, 0))
            except Empty:
                if deadline is not None and time.monotonic() >= deadline:
                    return None

    def _pause_after(self, over: Over) -> float:
        false_start = not over.arrived and over.seconds < MINUTE
        self._false_starts = self._false_starts + 1 if false_start else 0
        now = time.monotonic()
        self._losses = [loss for loss in self._losses if now - loss < MINUTE] + [now]
        return self._pace.pauses[min(len(self._losses), len(self._pace.pauses) - 1)]


def _after(over: Over, start: Start) -> Start:
    """How the visit after one begins: what staff has chosen and mistyped goes on."""
    word = over.farewell
    day = start.day if word.day is None else word.day
    tries = start.tries if word.tries is None else word.tries
    return replace(
        start,
        language=word.language,
        simple=word.simple,
        before=word.ending,
        wiped=over.wiped,
        day=day,
        tries=tries,
        offered="",
    )


def _tell(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def _tell_whom_it_stops(sentence: str) -> None:
    """Tell it in a box where nobody would read it otherwise: Windows starts a program without a console."""
    if sys.platform == "win32" and not _has_console():
        ctypes.windll.user32.MessageBoxW(None, sentence, "KI mit Herz", 0)
    else:
        _tell(sentence)


def _has_console() -> bool:
    there: object = sys.stderr
    return there is not None
