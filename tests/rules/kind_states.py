"""The main states of the newer kinds of step, on the demonstration lessons."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from desktop.domain.lesson import Lesson, Library
from desktop.domain.lesson import Path as LessonPath
from desktop.domain.place import LessonPlace
from desktop.session.session import Session
from tests.journeys.kinds import DEMONSTRATED, demonstration
from tests.rules import states_insight, states_runs, states_sorting
from tests.rules.setting_up import Named
from tests.rules.states import State

MADE: Mapping[type, Callable[[Lesson, Any], Named]] = MappingProxyType(
    {**states_sorting.MADE, **states_runs.MADE, **states_insight.MADE}
)


def demonstrations() -> Library:
    """One library of all demonstration lessons."""
    every = [demonstration(kind) for kind in DEMONSTRATED]
    lessons = tuple(lesson for library in every for lesson in library.lessons)
    path = every[0].paths[0]
    return Library((LessonPath(path.id, path.order, lessons, path.words),))


def kind_states(library: Library) -> Iterator[State]:
    """The steps of these lessons as one first sees them, then in their main states."""
    for lesson in library.lessons:
        for number, step in enumerate(lesson.steps):
            place = LessonPlace(lesson.id, number)
            yield State(f"{lesson.id}/{step.id}: fresh", place, _forget)
            for name, set_up in MADE[type(step)](lesson, step):
                yield State(f"{lesson.id}/{step.id}: {name}", place, set_up)


def _forget(session: Session) -> None:
    session.noted.clear()
