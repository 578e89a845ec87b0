"""A facilitator's morning at one PC, and the visitors who come to it."""

from PySide6.QtCore import Qt

from desktop.domain.place import Home, LessonPlace
from desktop.session.session import Session
from tests.journeys.everywhere import asks, said
from tests.journeys.me import Me
from tests.journeys.telling import STAFF_PIN, secret, tells
from tests.journeys.visit import settle

CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def _enters(me: Me, *, first: str = "") -> None:
    """Enter the facilitator area, with a wrong PIN first if one is given."""
    me.until(me.window.isActiveWindow, "the window is not in front")
    me.hits(Qt.Key.Key_B, held=CONTROL_ALT)
    for pin in (first, STAFF_PIN) if first else (STAFF_PIN,):
        me.types("PIN", pin)
        me.hits(Qt.Key.Key_Return)
        wrong = said("PinPage", "That was not the right PIN.")
        me.sees(wrong if pin == first else said("Facilitator", "Statistics"))


def chooses(me: Me, session: Session) -> None:
    """Come in by PIN at the second try, choose course, language and time, and reset the PC."""
    _enters(me, first="0815")
    me.opens("Kurs und Lektionen")
    course = session.library.courses[0]
    title = course.spoken("de").title
    me.presses(f"{title} · {course.shape.minutes} Minuten, Kurs auf der Startseite")
    me.presses("Zurück zur Sitzung")
    _enters(me)
    me.opens("Sprache und Zeit")
    me.presses("English, Sprache der Startseite")
    me.presses("45 Minuten, Eine Sitzung dauert höchstens")
    me.presses("Zurück zur Sitzung")
    tells(left=session.watch.minutes_left, course=course.spoken("en").title)
    _resets(me, "Diesen PC zurücksetzen?")


def is_welcomed(me: Me, session: Session) -> None:
    """Come after somebody, see what is on today, look into a lesson, ask, and be reset by staff."""
    seen = me.texts()
    me.presses(said("EndedPage", "Next person: welcome"))
    shown = me.texts()
    session.go(LessonPlace(session.library.lessons[0].id))
    settle()
    session.go(Home())
    settle()
    me.opens("Practise freely")
    asks(me, secret())
    me.presses("Home page")
    tells(seen=seen, texts=shown, left=session.watch.minutes_left)
    _resets(me, "Reset this PC?")


def exports(me: Me, _session: Session) -> None:
    """Save the counts of the PC as a table on the memory stick that is plugged in."""
    _enters(me)
    me.opens("Statistics")
    shown = me.texts()
    me.presses(said("StatisticsPage", "Save as table (CSV)"))
    me.sees("Saved: ")
    tells(texts=shown)


def _resets(me: Me, question: str) -> None:
    def by_key() -> None:
        me.hits(Qt.Key.Key_R, held=CONTROL_ALT)

    me.asked(question, by_key, by=by_key)
