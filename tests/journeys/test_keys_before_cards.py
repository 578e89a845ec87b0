"""Keys of staff work whatever stands before the window: it goes, and they do what they always do."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.lesson import Library
from desktop.domain.place import Certificate, Facilitating, LessonPlace, Place, Practice
from desktop.domain.policy import Policy
from desktop.ui.chooser import chosen
from desktop.ui.hands import in_front
from desktop.ui.paper.printing import asked_for_printer
from desktop.ui.style import look_for
from tests.journeys.conftest import Opener
from tests.journeys.me import TICK_MS
from tests.journeys.staff import CONTROL_ALT, PIN, staff
from tests.journeys.test_time import Clock
from tests.journeys.visit import Visit

Key = Qt.Key
ASKED = "Diesen PC zurücksetzen?"
ASKING = LessonPlace("arrive/first-conversation", 1)
LESSON = "look-inside/next-word"
Opens = Callable[[Visit, Clock], object]


def presses(name: str) -> Opens:
    """Opens something by its button."""
    return lambda visit, _: visit.me.presses(name)


def picks(visit: Visit, _: Clock) -> None:
    """Is asked for one thing of a list."""
    look = look_for(visit.session.preferences)
    chosen(visit.window, look, lambda: [("Stick", 1)], title="Welcher?", nothing="Keiner", cancel="Keinen")


def prints(visit: Visit, _: Clock) -> None:
    """Is asked for a printer by the dialog of the system."""
    asked_for_printer(visit.window, look_for(visit.session.preferences), kiosk=False)


def goes_on(visit: Visit, clock: Clock) -> None:
    """Does something now and then, until little is left of the visit."""
    for _ in range(26):
        visit.me.hits(Key.Key_Tab)
        clock.passes(visit, minutes=1)


# The warning of a long silence goes with the first of the keys held.
IN_FRONT: Mapping[str, tuple[Place, Opens]] = MappingProxyType(
    {
        "card with three questions": (ASKING, presses("Frage für mich formulieren")),
        "explained word": (LessonPlace(LESSON, 0), presses("Worterklärung: Sprachmodell")),
        "list of things": (Practice(), picks),
        "question": (Practice(), presses("Sitzung beenden")),
        "menu": (Practice(), presses("Weitere Hilfen")),
        "dialog for a file": (Certificate(), presses("Als PDF speichern")),
        "dialog for a printer": (Certificate(), prints),
        "minutes left": (Practice(), goes_on),
    }
)


def strikes(key: Key, visit: Visit) -> list[str]:
    """As soon as something stands before the window, strike a key, and once more when it asks."""
    struck: list[str] = []

    def look() -> None:
        standing = in_front()
        name = standing.accessibleName() if standing is not None else ""
        if standing is not None and (not struck or (name == ASKED and ASKED not in struck)):
            struck.append(name)
            # Where the keys arrive; a question that opens holds this up until it is answered.
            QTimer.singleShot(TICK_MS, visit.window, look)
            focus = QApplication.focusWidget()
            inside = focus if focus is not None and standing.isAncestorOf(focus) else standing
            QTest.keyClick(inside, key, CONTROL_ALT)
        elif visit.endings == []:
            QTimer.singleShot(TICK_MS, visit.window, look)

    QTimer.singleShot(TICK_MS, visit.window, look)
    return struck


@pytest.mark.parametrize("what", IN_FRONT)
def test_the_reset_key_twice_resets_whatever_stands_before_the_window(
    opens: Opener, library: Library, what: str
) -> None:
    at, opened = IN_FRONT[what]
    visit, clock = visited(opens, at, library, Policy(idle_minutes=5, session_minutes=30))
    struck = strikes(Key.Key_R, visit)
    opened(visit, clock)
    visit.me.until(lambda: visit.endings == ["reset"], f"no reset after {struck}")
    assert struck[1:] == [ASKED]


@pytest.mark.parametrize("what", IN_FRONT)
@pytest.mark.parametrize(("key", "topic"), [(Key.Key_R, "reset"), (Key.Key_B, "area")])
def test_the_pin_is_asked_for_whatever_stood_before_the_window(
    opens: Opener, library: Library, what: str, key: Key, topic: str
) -> None:
    at, opened = IN_FRONT[what]
    policy = Policy(idle_minutes=5, session_minutes=30, pin=PIN, reset_needs_pin=True)
    visit, clock = visited(opens, at, library, policy)
    strikes(key, visit)
    opened(visit, clock)
    visit.me.until(lambda: asks(visit, topic), "the PIN is not asked for")
    assert in_front() is None
    assert visit.endings == []


def asks(visit: Visit, topic: str) -> bool:
    """Whether the PIN is asked for, for this."""
    place = visit.session.place
    return isinstance(place, Facilitating) and place.topic == topic


def visited(opens: Opener, at: Place, library: Library, policy: Policy) -> tuple[Visit, Clock]:
    """A visit at this place, one lesson of which is done."""
    clock = Clock()
    visit = opens(clock=clock, facilitator=staff(policy))
    lesson = library.lesson(LESSON)
    assert lesson is not None
    visit.session.go(LessonPlace(LESSON, len(lesson.steps)))
    visit.me.settles()
    visit.session.go(at)
    visit.me.settles()
    return visit, clock


def test_a_held_reset_key_asks_and_does_not_answer_itself(opens: Opener) -> None:
    visit = opens(facilitator=staff())
    visit.me.asked(ASKED, lambda: held_down(visit), by=lambda: visit.me.hits(Key.Key_R, held=CONTROL_ALT))
    assert visit.endings == []


def held_down(visit: Visit) -> None:
    """The key that opened the question is still held, and then Escape is struck."""
    question = in_front()
    assert question is not None
    again = QKeyEvent(QKeyEvent.Type.KeyPress, Key.Key_R, CONTROL_ALT, "", autorep=True)
    QApplication.sendEvent(question, again)
    assert in_front() is question
    visit.me.hits(Key.Key_Escape)
