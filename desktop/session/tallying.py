"""Counts what was done in a visit, by numbers only: lessons, minutes, answers about oneself."""

from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, QObject, Slot

from desktop.domain.lesson import Lesson
from desktop.domain.place import LessonPlace
from desktop.domain.sorting_notes import ReflectNotes
from desktop.domain.sorting_steps import Reflect
from desktop.domain.tally import Item, minutes_class
from desktop.session.session import Session


class Tallying(QObject):
    """Watches a visit from its beginning."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._here = ""
        self._used = False
        self._since = QElapsedTimer()
        self._since.start()
        self._seconds: dict[str, float] = {}
        # What a Lernpass brings was not done in this visit.
        self._finished: set[str] = set()
        session.moved.connect(self._move)

    def items(self) -> Iterator[Item]:
        """What is to be counted of the visit; nothing of a visit in which nobody opened anything."""
        if not self._used:
            return
        self._move()
        numbers = self._session.whole_library.numbers
        minutes = minutes_class(self._session.minutes * 60)
        yield from (Item("visit"), Item("visit-minutes", value=minutes))
        for lesson_id, seconds in self._seconds.items():
            lesson, number = self._session.whole_library.lesson(lesson_id), numbers.get(lesson_id)
            if lesson is not None and number is not None:
                yield Item("started", number)
                if lesson_id in self._finished:
                    yield Item("finished", number)
                yield Item("lesson-minutes", number, value=minutes_class(seconds))
                yield from self._answers(lesson, number)

    def _answers(self, lesson: Lesson, number: int) -> Iterator[Item]:
        for step in lesson.steps:
            if isinstance(step, Reflect):
                said = self._session.notes(f"{lesson.id}/{step.id}", ReflectNotes).answers
                for place, question in enumerate(step.questions, start=1):
                    if question in said:
                        yield Item(step.moment, number, place, said[question])

    @Slot()
    def _move(self) -> None:
        self._used = True
        passed = self._since.restart() / 1000
        if self._here:
            self._seconds[self._here] = self._seconds.get(self._here, 0.0) + passed
        self._here = ""
        match self._session.place:
            case LessonPlace(lesson=lesson_id, step=step):
                lesson = self._session.library.lesson(lesson_id)
                if lesson is not None:
                    self._here = lesson_id
                    self._seconds.setdefault(lesson_id, 0.0)
                    if step >= len(lesson.steps):
                        self._finished.add(lesson_id)
