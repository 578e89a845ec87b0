"""One visit: where the visitor is, what is set, what was done, which engine answers."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct
from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from desktop.domain.asked import PRACTICE_LIMIT, PRACTICE_TEMPERATURE
from desktop.domain.asked_model import asked_language
from desktop.domain.lesson import Library
from desktop.domain.place import Facilitating, LessonPlace, Paused, Place, Practice
from desktop.domain.preferences import Preferences, fallbacks
from desktop.domain.visit import Ending
from desktop.session import clock as clocks
from desktop.session.aloud import Aloud
from desktop.session.engine_link import EngineLink
from desktop.session.facilitator import Facilitator
from desktop.session.gate import Gate
from desktop.session.models import ModelDesk
from desktop.session.packs import PackDesk
from desktop.session.shelf import Shelf
from desktop.session.talk import Talk
from desktop.session.waking import Waking
from desktop.session.watch import Watch

if TYPE_CHECKING:
    from desktop.store.care import CareData

Notes = TypeVar("Notes", bound=Struct)
SETTLED_MS = 300
"""By then a page is to be seen; before it nothing else should take the processor."""


class Session(QObject):
    """Everything of one visit; lives and ends with its process.

    ``find_model`` finds and checks the model file, however long that takes; ``systems`` are system prompts by
    language variant; ``context`` is the model's window in tokens, 0 for what memory allows; ``clock`` tells
    seconds and goes on while the PC is suspended; ``read_care`` gives the app's own care; ``models`` are
    those of this PC.
    """

    moved = Signal()
    preferred = Signal()
    ended = Signal(str)

    def __init__(
        self,
        library: Library,
        engine: EngineLink,
        find_model: Callable[[], Path],
        systems: Mapping[str, str],
        *,
        context: int = 0,
        preferences: Preferences,
        place: Place,
        facilitator: Facilitator | None = None,
        clock: Callable[[], float] = clocks.seconds,
        read_care: Callable[[], "CareData | None"] = lambda: None,
        shelf: Shelf | None = None,
        models: ModelDesk | None = None,
    ) -> None:
        super().__init__()
        self.aloud = Aloud(self)
        self.facilitator = facilitator or Facilitator()
        self.whole_library = library
        self.library = library.only(self.facilitator.rules.lessons)
        self.shelf, self.models, self.packs = shelf or Shelf(), models or ModelDesk(), PackDesk()
        self.engine = engine
        self.preferences = self.began_with = preferences
        self.gate = Gate(read_care, lambda: self.preferences, young=lambda: self.facilitator.rules.young)
        engine.exchanges.is_unfit = self.gate.is_unfit
        self.place, self.over = place, False
        self.done: frozenset[str] = frozenset()
        self._lasting = QElapsedTimer()
        self._lasting.start()
        self.waking = Waking(engine, self.models, find_model, context, self)
        self.watch = Watch(lambda: self.facilitator.rules, lambda: _busy(self), clock=clock)
        self._systems = systems
        self._reached: dict[str, int] = {}
        self.noted: dict[str, Struct] = {}
        self.talks: dict[str, Talk] = {}
        self._shown: Talk | None = None
        engine.changed.connect(self._prepare)
        self.facilitator.changed.connect(self._narrow)
        self.watch.ran_out.connect(self._run_out)

    @property
    def minutes(self) -> int:
        """Whole minutes since the visit began, whatever the clock of the PC is set to."""
        return self._lasting.elapsed() // 60_000

    def wake_engine(self) -> None:
        """Find and check the model file in the background, then load it; also after a trouble."""
        self.waking.wake()

    def go(self, place: Place) -> None:
        """Go to another page; out of the facilitator area nobody comes back without the PIN."""
        if not isinstance(place, Facilitating):
            self.facilitator.leave()
            self.watch.pause(on=isinstance(place, Paused))
            self.waking.serve(asked_language(place, self.library, self.preferences))
        if isinstance(place, LessonPlace | Practice):
            QTimer.singleShot(SETTLED_MS, self, lambda: self.gate.read_ahead(self))
        if isinstance(place, LessonPlace):
            self._reached[place.lesson] = place.step
            lesson = self.library.lesson(place.lesson)
            if lesson is not None and place.step >= len(lesson.steps):
                self.done |= {place.lesson}
        self.place = place
        self._shown = None
        self.moved.emit()

    def reached(self, lesson: str) -> int:
        """The step at which a lesson was left, counted from 0."""
        return 0 if lesson in self.done else self._reached.get(lesson, 0)

    def has_begun(self, lesson: str) -> bool:
        """Whether a lesson was opened in this visit."""
        return lesson in self._reached

    def prefer(self, preferences: Preferences) -> None:
        """Set language, simple language, text size or theme."""
        if preferences != self.preferences:
            self.preferences = preferences
            self.waking.serve(asked_language(self.place, self.library, preferences))
            self.preferred.emit()

    def notes(self, key: str, kind: type[Notes]) -> Notes:
        """What was noted under a key, or fresh notes of this kind."""
        found = self.noted.get(key)
        return found if isinstance(found, kind) else kind()

    def note(self, key: str, notes: Struct) -> None:
        """Keep notes under a key for the rest of the visit."""
        self.noted[key] = notes

    def talk(
        self,
        key: str,
        *,
        limit: int = PRACTICE_LIMIT,
        temperature: float = PRACTICE_TEMPERATURE,
        probabilities: bool = False,
    ) -> Talk:
        """The conversation of the page that opens, begun when it is first asked for.

        The engine reads what its next question starts with while the visitor reads the page.

        Args:
            key: of the page.
            limit: longest answer in tokens.
            temperature: of the answers.
            probabilities: whether to keep how probable each piece of the answer was.
        """
        talk = self.talks.get(key)
        if talk is None:
            talk = self.talks[key] = Talk(
                self.engine,
                self.system,
                self,
                limit=limit,
                temperature=temperature,
                probabilities=probabilities,
            )
        self._shown = talk
        talk.prepare()
        return talk

    def system(self) -> str:
        """The system prompt in the visitor's language, in a lesson in that in which it is shown."""
        lesson = self.library.lesson(self.place.lesson) if isinstance(self.place, LessonPlace) else None
        variant, stand_in = self.preferences.speech
        wanted = fallbacks(lesson.shown_in(variant, stand_in) if lesson else variant, stand_in)
        return next((self._systems[v] for v in wanted if v in self._systems), "")

    def end(self, ending: Ending) -> None:
        """End the visit: the engine process first, then this process, which is told by ``ended``, once.

        Nobody waits here until the memory of the engine is given back: whoever clears up afterwards does.
        """
        if not self.over:
            self.over = True
            self.watch.stop()
            self.waking.stop()
            self.aloud.close()
            self.engine.close(wait=False)
            self.ended.emit(ending)

    def _run_out(self) -> None:
        self.end("reset")

    def _narrow(self) -> None:
        self.library = self.whole_library.only(self.facilitator.rules.lessons)

    def _prepare(self) -> None:
        if self.engine.state == "ready" and self._shown is not None:
            self._shown.prepare()


def _busy(session: Session) -> bool:
    """Whether somebody is being answered, or read to: who only listens is there."""
    return session.engine.exchanges.busy or session.aloud.reading
