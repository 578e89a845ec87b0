"""A text in pieces: live while one types, with numbers, in a table, whatever is written."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from desktop.domain.runs_notes import TokensNotes
from desktop.engine.script import Refusal, Script
from tests.journeys.conftest import Opener
from tests.journeys.kinds import demonstration
from tests.journeys.real import really_opens
from tests.journeys.test_engine_trouble import kill_engine
from tests.journeys.visit import Visit, settle

PLACE = LessonPlace("kinds/tokens", 0)
KEY = "kinds/tokens/pieces"


@pytest.fixture
def library() -> Library:
    return demonstration("tokens")


def notes(visit: Visit) -> TokensNotes:
    return visit.session.notes(KEY, TokensNotes)


def test_the_pieces_appear_while_one_types_and_go_with_the_text(opens: Opener) -> None:
    visit = opens(at=PLACE)
    me = visit.me
    me.sees("Sobald Sie schreiben, erscheinen hier die Wortteile.")
    me.types("Ihr Text", "Guten Tag")
    me.sees("Wortteile: „Guten“, „·Tag“")
    me.sees("Zeichen: 9 · Wörter: 2 · Wortteile: 2")
    me.hits(Qt.Key.Key_A, held=Qt.KeyboardModifier.ControlModifier)
    me.hits(Qt.Key.Key_Delete)
    me.sees("Sobald Sie schreiben, erscheinen hier die Wortteile.")
    assert visit.window.focusWidget().accessibleName() == "Ihr Text"


def test_two_languages_stand_in_the_table(opens: Opener) -> None:
    me = opens(at=PLACE).me
    for sample in ("Die Waschmaschine ist seit gestern kaputt.", "Heute gibt es Kuchen 🎂"):
        me.presses(sample)
        me.waits_for("In die Tabelle")
        me.presses("In die Tabelle")
    me.sees("Die Waschmaschine ist seit gestern kaputt.: 6 Wörter, 7 Wortteile, 1,2 je Wort")
    me.sees("Heute gibt es Kuchen 🎂: 5 Wörter, 6 Wortteile, 1,2 je Wort")
    assert not me.can_press("In die Tabelle")
    me.presses("Tabelle leeren")
    me.sees_no("je Wort")


def test_the_numbers_of_the_model_are_shown_on_request(opens: Opener) -> None:
    visit = opens(at=PLACE)
    visit.me.types("Ihr Text", "Guten Tag")
    visit.me.presses("Zahlen zeigen")
    (first, second) = notes(visit).cuts
    visit.me.sees(f"Wortteile: „Guten“ {first.numbers[0]}, „·Tag“ {second.numbers[0]}")


@pytest.mark.parametrize(
    "text", ["x", "x" * 1999, "🎂👩‍👧🏳️‍🌈", "مرحبا بك في القطار", "<b>&amp;</b>", "名前は何ですか"]
)
@pytest.mark.parametrize("scale", [100, 200])
def test_whatever_is_written_is_cut_and_nothing_bursts(opens: Opener, text: str, scale: int) -> None:
    visit = opens(at=PLACE, size=(1024, 768), preferences=Preferences(scale=scale))
    visit.me.types("Ihr Text", text)
    visit.me.until(lambda: notes(visit).text == text, "it is not cut")
    visit.me.presses("In die Tabelle")
    assert "".join(cut.text for cut in notes(visit).cuts) == text
    assert visit.window.width() == 1024


def test_a_text_that_is_too_long_is_said_to_be(opens: Opener) -> None:
    visit = opens(at=PLACE)
    visit.me.types("Ihr Text", "x" * 5000)
    visit.me.sees("Ihr Text hat 5.000 Zeichen. Höchstens 2.000 sind möglich.")
    assert notes(visit).cuts == ()


def test_another_language_keeps_text_pieces_and_table(opens: Opener) -> None:
    visit = opens(at=PLACE)
    visit.me.types("Ihr Text", "Guten Tag")
    visit.me.presses("In die Tabelle")
    visit.session.prefer(Preferences("en"))
    settle()
    assert visit.me.text_of("Your text") == "Guten Tag"
    visit.me.sees("Guten Tag: 2 words, 2 pieces, 1.0 per word")
    visit.me.sees("Pieces: „Guten“, „·Tag“")


def test_an_engine_that_died_cuts_the_next_text(opens: Opener) -> None:
    visit = opens(at=PLACE)
    visit.me.types("Ihr Text", "Guten Tag")
    visit.me.presses("In die Tabelle")
    kill_engine(visit)
    visit.me.until(lambda: visit.session.engine.state != "ready", "the death goes unnoticed")
    visit.me.types("Ihr Text", " und tschüss")
    visit.me.until(lambda: notes(visit).text == "Guten Tag und tschüss", "it is not cut")
    visit.me.sees("Guten Tag: 2 Wörter")


def test_without_a_model_the_page_says_so_and_offers_another_try(opens: Opener) -> None:
    me = opens(script=Script(refuse=Refusal("memory_short", {"needed": 2, "free": 1})), at=PLACE).me
    me.types("Ihr Text", "Guten Tag")
    me.sees("zu wenig Arbeitsspeicher")
    me.waits_for("Noch einmal versuchen")


@pytest.mark.model
def test_a_real_model_needs_several_pieces_for_an_emoji(application: QApplication, library: Library) -> None:
    with closing(really_opens(library)) as visit:
        visit.me.presses("Today there is cake 🎂")
        visit.me.sees("“🎂” needs")
        assert [cut.text for cut in notes(visit).cuts] == ["Today", " there", " is", " cake", " 🎂"]
        assert len(notes(visit).cuts[-1].numbers) > 1
