"""One visit: where the visitor is, what is set, what was done, which engine answers."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from msgspec import Struct
from PySide6.QtCore import QElapsedTimer, QObject, Signal

from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace, Place
from desktop.domain.preferences import Preferences
from desktop.domain.trouble import Trouble
from desktop.domain.visit import Ending
from desktop.session.background import do
from desktop.session.engine_link import EngineLink
from desktop.session.talk import Talk

Notes = TypeVar("Notes", bound=Struct)


class Session(QObject):
    """Everything of one visit; lives and ends with its process."""

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
    ) -> None:
        super().__init__()
        self.library = library
        self.engine = engine
        self.preferences = preferences
        self.place = place
        self.done: frozenset[str] = frozenset()
        self._lasting = QElapsedTimer()
        self._lasting.start()
        self._find_model = find_model
        self._systems = systems
        self._context = context
        self._reached: dict[str, int] = {}
        self.noted: dict[str, Struct] = {}
        self.talks: dict[str, Talk] = {}
        self._shown: Talk | None = None
        self._waking = False
        self._over = False
        engine.changed.connect(self._prepare)

    @property
    def minutes(self) -> int:
        """Whole minutes since the visit began, whatever the clock of the PC is set to."""
        return self._lasting.elapsed() // 60_000

    def wake_engine(self) -> None:
        """Find and check the model file in the background, then load it; also after a trouble."""
        if self._waking or self._over:
            return
        self._waking = True
        self.engine.expect()
        task = do(self._find_model, self)
        task.done.connect(self._open)
        task.failed.connect(self._refuse)

    def go(self, place: Place) -> None:
        """Go to another page."""
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
            self.preferred.emit()

    def notes(self, key: str, kind: type[Notes]) -> Notes:
        """What was noted under a key, or fresh notes of this kind."""
        found = self.noted.get(key)
        return found if isinstance(found, kind) else kind()

    def note(self, key: str, notes: Struct) -> None:
        """Keep notes under a key for the rest of the visit."""
        self.noted[key] = notes

    def talk(
        self, key: str, *, limit: int = 400, temperature: float = 0.6, probabilities: bool = False
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
        """The system prompt in the visitor's language."""
        variant = self.preferences.variant
        wanted = (variant, variant.split("-")[0], "de")
        return next((self._systems[v] for v in wanted if v in self._systems), "")

    def end(self, ending: Ending) -> None:
        """End the visit: the engine process first, then this process, which is told by ``ended``, once."""
        if not self._over:
            self._over = True
            self.engine.close()
            self.ended.emit(ending)

    def _open(self, path: object) -> None:
        self._waking = False
        if isinstance(path, Path) and not self._over:
            self.engine.open(path, context=self._context)

    def _refuse(self, trouble: Trouble) -> None:
        self._waking = False
        if not self._over:
            self.engine.refuse(trouble)

    def _prepare(self) -> None:
        if self.engine.state == "ready" and self._shown is not None:
            self._shown.prepare()
