"""A visitor who types the same words into every text field of every page."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, get_args

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.domain.basic_steps import NextWord
from desktop.domain.lesson import AnyStep, Lesson, Library
from desktop.domain.place import Facilitating, LessonPlace, PassEntry, Place, Practice, Topic
from desktop.domain.policy import Settled
from desktop.session.session import Session
from desktop.ui.paper.saving import save_file
from desktop.ui.style import Look, look_for
from tests.journeys.fields import maker_of
from tests.journeys.me import TICK_MS, Me, fields_in
from tests.journeys.visit import settle
from tests.rules.kind_states import MADE
from tests.rules.states import State, pages

ASKING = "Ihre Frage"
said = QCoreApplication.translate
PAGES = {
    *(kind.__name__ for kind in get_args(Place) if kind not in (Facilitating, LessonPlace)),
    *(f"Facilitating {topic}" for topic in get_args(Topic)),
    *(kind.__name__ for kind in get_args(AnyStep)),
}
"""All pages there are, as ``Typed`` calls them: those of lessons by the kind of their step."""


STATES = (
    "certificate",
    "learning pass: enter",
    "words explained",
    "practice",
    "practice: questions of letter",
    "practice: questions of mail",
    "staff: pin",
    "arrive/first-conversation/first-question: fresh",
    "look-inside/next-word/clear: guess",
    "look-inside/words-to-numbers/pieces: fresh",
    "look-inside/the-ai-forgets/name: fresh",
    "check/flattery/leading: fresh",
    "everyday/write-together/mail: fresh",
    "fair-safe/is-it-fair/who: fresh",
    "fair-safe/our-rules/agree: fresh",
    "look-inside/teach-an-ai/guest-book: done",
    "everyday/write-together/mail: prompt",
    "everyday/write-together/mail: done",
    "fair-safe/our-rules/agree: changing",
)
"""The states of pages in which there is a field that is not there in an earlier one."""


class Found(NamedTuple):
    """A step, and where it is."""

    lesson: Lesson
    place: LessonPlace
    step: AnyStep


class Typed:
    """What was typed into: the fields by their page, in which states, where the code makes them."""

    def __init__(self) -> None:
        self.fields: dict[str, list[str]] = {}
        self.states: dict[str, None] = {}
        self.makers: set[str] = set()

    @property
    def count(self) -> int:
        """How many fields, each counted once on its page."""
        return sum(map(len, self.fields.values()))


def looks_everywhere(me: Me, session: Session, text: str) -> Typed:
    """Go through all states of all pages and of one step of every kind, and type into every field.

    Args:
        me: in front of the window.
        session: of the visit; its engine is asleep afterwards.
        text: to type.
    """
    return _types_in(every_state(session.library), me, session, text)


def types_everywhere(me: Me, session: Session, text: str) -> Typed:
    """Type into every field there is, name a file, then ask the model in every kind of step and practice.

    Args:
        me: in front of the window.
        session: of the visit; afterwards its engine is awake and it is in free practice.
        text: to type.
    """
    states = (state for state in every_state(session.library) if state.name in STATES)
    typed = _types_in(states, me, session, text)
    _names_a_file(me, look_for(session.preferences), text)
    # From here on as if nothing had been done: what is asked goes to the model.
    session.facilitator.settled = Settled()
    session.noted.clear()
    session.talks.clear()
    session.wake_engine()
    for found in first_of_each_kind(session.library):
        session.go(found.place)
        settle()
        if isinstance(found.step, NextWord):
            me.waits_for("Raten")
        _types_or_asks(me, text)
    for place in (PassEntry(), Practice()):
        session.go(place)
        settle()
        _types_or_asks(me, text)
    return typed


def asks(me: Me, text: str) -> None:
    """Ask the model, have it answer, and type once more, in whatever language the window speaks."""
    field, again = said("Composer", "Your question"), said("Bubble", "Ask again")
    me.types(field, text)
    me.hits(Qt.Key.Key_Return)
    me.sees(text)
    me.waits_for(again)
    me.types(field, text)


def every_state(library: Library) -> Iterator[State]:
    """All pages in all their states, and one step of every kind in all its states."""
    yield from pages(library)
    for topic in get_args(Topic):
        yield State(f"staff: {topic}", Facilitating(topic))
    for lesson, place, step in first_of_each_kind(library):
        yield State(f"{place.lesson}/{step.id}", place)
        # The basic kinds are among the pages.
        for name, set_up in MADE[type(step)](lesson, step) if type(step) in MADE else ():
            yield State(f"{place.lesson}/{step.id}: {name}", place, set_up)


def first_of_each_kind(library: Library) -> Iterator[Found]:
    """The first step of each kind there is."""
    known: set[type[AnyStep]] = set()
    for lesson in library.lessons:
        for number, step in enumerate(lesson.steps):
            if type(step) not in known:
                known.add(type(step))
                yield Found(lesson, LessonPlace(lesson.id, number), step)


def _types_in(states: Iterable[State], me: Me, session: Session, text: str) -> Typed:
    typed = Typed()
    for state in states:
        state.enter(session)
        settle()
        done = typed.fields.setdefault(_page_of(session), [])
        for field in fields_in(me.window):
            if field not in done:
                me.types(field, text)
                done.append(field)
                typed.states[state.name] = None
                typed.makers.add(maker_of(me.window.focusWidget()))
    return typed


def _page_of(session: Session) -> str:
    place = session.place
    match place:
        case Facilitating(topic=topic):
            return f"Facilitating {topic}"
        case LessonPlace(lesson=wanted, step=number):
            lesson = session.library.lesson(wanted)
            ended = lesson is None or number >= len(lesson.steps)
            return "end of a lesson" if ended or lesson is None else type(lesson.steps[number]).__name__
        case _:
            return type(place).__name__


def _types_or_asks(me: Me, text: str) -> None:
    for field in fields_in(me.window):
        if field == ASKING:
            asks(me, text)
        else:
            me.types(field, text)


def _names_a_file(me: Me, look: Look, text: str) -> None:
    """Call a file so in the dialog that asks where to save, and think better of it."""

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(TICK_MS, write)
            return
        dialog.selectFile(text)
        dialog.reject()

    QTimer.singleShot(TICK_MS, write)
    save_file("Blatt", "pdf", lambda _file: None, me.window, look, sticks_only=False)
    # Without a window manager nobody else gives the window the keyboard back.
    me.window.activateWindow()
    settle()
