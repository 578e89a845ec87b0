"""What one takes home: the sheet of a lesson, the certificate, and the guide of those who lead a group."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from shiboken6 import isValid

from desktop.domain.day import Day
from desktop.domain.lesson import Library
from desktop.domain.place import Certificate, Facilitating, Home, LessonPlace, TakeHome
from desktop.domain.policy import Policy, Settled
from desktop.domain.preferences import Preferences
from desktop.ui.find import first
from desktop.ui.frame import Frame
from tests.journeys.conftest import Opener
from tests.journeys.me import TICK_MS
from tests.journeys.visit import settle
from tests.ui.paper.reading import words

LESSON = "check/is-it-true"
NAME = "Ihr Name"


def saves_to(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    """What the system's own dialog gives back."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))


def end_of(library: Library, name: str) -> LessonPlace:
    """The place behind the last step of a lesson."""
    lesson = library.lesson(name)
    assert lesson is not None
    return LessonPlace(name, len(lesson.steps))


def test_the_end_of_a_lesson_offers_its_sheet(
    opens: Opener, library: Library, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    visit = opens(at=end_of(library, LESSON))
    me = visit.me
    me.presses("Zum Mitnehmen")
    me.sees("Erst nachsehen, dann glauben.")
    saves_to(monkeypatch, tmp_path / "Blatt")
    me.presses("Als PDF speichern")
    me.sees("Gespeichert: Blatt.pdf")
    assert "Erst nachsehen, dann glauben." in words((tmp_path / "Blatt.pdf").read_bytes())
    me.presses("Zurück")
    assert visit.session.place == end_of(library, LESSON)


def test_large_print_is_offered_first_to_those_who_read_large(opens: Opener) -> None:
    assert opens(at=TakeHome(LESSON), preferences=Preferences(scale=200)).me.is_checked("Großdruck")
    assert not opens(at=TakeHome(LESSON)).me.is_checked("Großdruck")


def test_large_print_takes_effect(opens: Opener, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    me = opens(at=TakeHome(LESSON)).me
    me.sees("1 Seite")
    me.presses("Großdruck")
    me.sees("2 Seiten")


def test_a_place_that_is_gone_is_told_with_what_to_do(
    opens: Opener, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    me = opens(at=TakeHome(LESSON)).me
    saves_to(monkeypatch, tmp_path / "gone" / "Blatt.pdf")
    me.presses("Als PDF speichern")
    me.sees("Wurde der USB-Stick abgezogen?")
    me.sees("Nichts ist verloren.")
    saves_to(monkeypatch, tmp_path / "Blatt.pdf")
    me.presses("Als PDF speichern")
    me.sees("Gespeichert: Blatt.pdf")
    me.sees_no("Wurde der USB-Stick abgezogen?")


def test_a_certificate_is_offered_once_a_lesson_is_done(opens: Opener, library: Library) -> None:
    visit = opens()
    assert not visit.me.can_press("Teilnahmebestätigung")
    visit.session.go(end_of(library, LESSON))
    visit.session.go(Home())
    settle()
    visit.me.presses("Teilnahmebestätigung")
    visit.me.sees("hat diese Lektionen über Künstliche Intelligenz abgeschlossen:")
    visit.me.sees("Stimmt das?")


def test_without_a_lesson_there_is_no_certificate(opens: Opener) -> None:
    opens(at=Certificate()).me.sees("Guten Tag! Was möchten Sie heute ausprobieren?")


def test_a_name_stands_on_the_paper_and_is_forgotten_with_the_page(
    opens: Opener, library: Library, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    visit = opens(at=end_of(library, LESSON))
    visit.session.go(end_of(library, LESSON))
    settle()
    me = visit.me
    me.presses("Teilnahmebestätigung")
    me.types(NAME, "Elif Yılmaz")
    me.types("Ort", "Essen")
    me.sees("Elif Yılmaz")
    saves_to(monkeypatch, tmp_path / "Blatt.pdf")
    me.presses("Als PDF speichern")
    read = words((tmp_path / "Blatt.pdf").read_bytes())
    for said in ("Elif Yılmaz", "Essen", "Stimmt das?"):
        assert said in read
    me.presses("Zurück")
    me.presses("Teilnahmebestätigung")
    assert me.text_of(NAME) == ""
    me.sees_no("Elif Yılmaz")


def test_staff_reads_a_guide_and_saves_it(
    opens: Opener, library: Library, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    visit = opens(at=Facilitating("guides"))
    me = visit.me
    for course in library.courses:
        assert me.can_press(course.spoken("de").title)
    me.opens("Café für Ältere")
    me.sees("Was oft schiefgeht")
    me.sees("50–80 · Fälschungen und Betrug")
    saves_to(monkeypatch, tmp_path / "guide.pdf")
    me.presses("Als PDF speichern")
    me.sees("Gespeichert: guide.pdf")
    assert "Auf einen Blick" in words((tmp_path / "guide.pdf").read_bytes())
    me.presses("Alle Leitfäden")
    me.sees("Leitfäden für Kurse")


@pytest.mark.parametrize(("young", "first"), [(False, "Schnupperstunde"), (True, "Jugend ab 14")])
def test_where_young_people_are_expected_their_course_comes_first(
    opens: Opener, young: bool, first: str
) -> None:
    visit = opens()
    visit.session.facilitator.settled = Settled(Policy(young=young))
    visit.session.go(Facilitating("guides"))
    settle()
    titles = [name.partition(".")[0] for name in visit.me.names() if "Minuten" in name]
    assert titles[0] == first


def test_a_course_that_is_gone_leaves_a_way_back(opens: Opener) -> None:
    me = opens(at=Facilitating("guide", of="gone")).me
    me.sees("Diesen Kurs gibt es nicht.")
    me.presses("Alle Leitfäden")
    me.sees("Leitfäden für Kurse")


def test_the_course_of_the_day_leads_through_its_lessons(opens: Opener, library: Library) -> None:
    visit = opens()
    visit.session.facilitator.choose(Day(course="cafe"))
    visit.session.go(Home())
    settle()
    me = visit.me
    course = library.course("cafe")
    assert course is not None
    me.sees("Heute: Café für Ältere")
    first, second = (lesson for each in course.lessons if (lesson := library.lesson(each)) is not None)
    me.presses("Lektion starten")
    assert visit.session.place == LessonPlace(first.id, 0)
    visit.session.go(end_of(library, first.id))
    visit.session.go(Home())
    settle()
    me.sees(f"{first.spoken('de').title}. {first.shape.minutes} Minuten · geschafft")
    me.presses("Lektion starten")
    assert visit.session.place == LessonPlace(second.id, 0)
    visit.session.go(end_of(library, second.id))
    visit.session.go(Home())
    settle()
    me.sees("Alle Lektionen von heute sind geschafft.")


def test_a_course_that_is_not_there_leaves_the_usual_start(opens: Opener) -> None:
    visit = opens()
    visit.session.facilitator.choose(Day(course="gone"))
    visit.session.go(Home())
    settle()
    visit.me.sees("Neu hier? Fangen Sie so an:")


def test_a_page_that_goes_while_its_dialog_is_open_is_there_until_the_answer(opens: Opener) -> None:
    visit = opens(at=TakeHome(LESSON))
    frame = first(visit.window, Frame)
    assert frame is not None
    held: list[bool] = []

    def change() -> None:
        visit.session.prefer(Preferences("ar"))
        settle()
        held.append(isValid(frame) and not frame.isVisible())
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        dialog.close()

    QTimer.singleShot(TICK_MS, visit.window, change)
    visit.me.presses("Als PDF speichern")
    assert held == [True]
    visit.me.until(lambda: not isValid(frame), "the page of before stays for ever")
