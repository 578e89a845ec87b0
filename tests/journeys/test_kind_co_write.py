"""Writing a text with the model: whose words are whose, and what a broken engine leaves."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.insight_notes import CoWriteNotes
from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from desktop.domain.provenance import text_of, words_of
from desktop.engine.script import Answer
from tests.journeys.conftest import Opener
from tests.journeys.kinds import demonstration
from tests.journeys.me import Me
from tests.journeys.real import really_opens
from tests.journeys.visit import Visit, settle

KEY = "kinds/co-write/mail"
PLACE = LessonPlace("kinds/co-write", 0)
DRAFT = "Guten Tag, die Heizung ist kaputt."
TEXT = "Ihr gemeinsamer Text"


@pytest.fixture
def library() -> Library:
    return demonstration("co-write")


def notes(visit: Visit) -> CoWriteNotes:
    return visit.session.notes(KEY, CoWriteNotes)


def has_written(me: Me, what: str = "Die Heizung ist kaputt.") -> None:
    me.types("Worum geht es?", what)
    me.presses("Anfrage zusammenstellen")
    me.presses("KI schreiben lassen")


def test_the_prompt_is_made_of_the_replies_and_the_example_goes_with_it(opens: Opener) -> None:
    visit = opens(DRAFT, at=PLACE)
    me = visit.me
    me.types("Worum geht es?", "Die Heizung ist kaputt.")
    me.presses("Anfrage zusammenstellen")
    told = (
        "Schreibe eine kurze, höfliche Mail an eine Hausverwaltung.\nWorum geht es? Die Heizung ist kaputt."
    )
    assert me.text_of("Ihre Anfrage an die KI") == told
    me.presses("KI schreiben lassen")
    me.waits_for("Kürzer")
    sent = visit.session.talk(KEY).turns[0].text
    assert sent.endswith(f"{told}\nText:")
    assert "Frau Kaya" in sent
    assert me.text_of(TEXT) == DRAFT


def test_the_example_can_be_taken_instead_of_typing(opens: Opener) -> None:
    visit = opens(DRAFT, at=PLACE)
    me = visit.me
    me.presses("Das Beispiel nehmen")
    assert me.text_of("Wer bekommt den Text?") == "Herr Sommer"
    me.presses("Anfrage zusammenstellen")
    told = "Worum geht es? Die Heizung ist kalt.\nWie soll der Text klingen? freundlich"
    assert me.text_of("Ihre Anfrage an die KI").endswith(told)


def test_own_words_are_told_from_the_models_and_stay_ones_own(opens: Opener) -> None:
    visit = opens(DRAFT, "Die Heizung ist kaputt. Bitte!", at=PLACE)
    me = visit.me
    has_written(me)
    me.sees("Wörter im Text: 0 von Ihnen, 6 von der KI.")
    me.goes_to(TEXT)
    me.hits(Qt.Key.Key_End, held=Qt.KeyboardModifier.ControlModifier)
    me.writes(" Bitte!")
    assert (words_of(notes(visit).pieces, own=True), words_of(notes(visit).pieces, own=False)) == (1, 6)
    me.presses("Kürzer")
    me.waits_for("Vorige Fassung")
    me.sees("Wörter im Text: 1 von Ihnen, 4 von der KI.")
    me.presses("Vorige Fassung")
    assert me.text_of(TEXT) == f"{DRAFT} Bitte!"


def test_words_typed_right_before_the_models_stay_the_only_own_ones(opens: Opener) -> None:
    visit = opens(DRAFT, at=PLACE)
    has_written(visit.me)
    visit.me.waits_for("Kürzer")
    visit.me.types(TEXT, "Hallo und ")
    assert [piece.text for piece in notes(visit).pieces if piece.own] == ["Hallo", "und"]
    visit.me.sees("Wörter im Text: 2 von Ihnen, 6 von der KI.")


def test_an_engine_that_dies_leaves_what_came_and_writes_again(opens: Opener) -> None:
    visit = opens(Answer("Guten Tag " * 200, pause_ms=20), DRAFT, at=PLACE)
    me = visit.me
    has_written(me)
    me.sees("Guten Tag Guten")
    visit.session.engine.open(Path("any.gguf"), context=1024)
    me.sees("Die KI ist stehen geblieben.")
    assert me.text_of(TEXT).startswith("Guten Tag Guten")
    me.presses("Kürzer")
    me.waits_for("Anhalten")
    me.presses("Anhalten")
    me.waits_for("Anfrage ändern")
    me.presses("Anfrage ändern")
    assert "Heizung" in me.text_of("Ihre Anfrage an die KI")


def test_a_change_of_language_in_the_middle_keeps_the_text_that_comes(opens: Opener) -> None:
    visit = opens(Answer("Guten Tag " * 20, pause_ms=20), at=PLACE)
    has_written(visit.me)
    visit.me.sees("Guten Tag Guten")
    visit.session.prefer(Preferences("en"))
    settle()
    visit.me.waits_for("Shorter")
    assert text_of(notes(visit).pieces) == ("Guten Tag " * 20).strip()
    visit.me.sees("Words in the text: 0 of yours, 40 of the AI.")


@pytest.mark.parametrize("text", ["", "x", "x" * 5000, "😀👩‍👩‍👧 مرحبا <b>", "Grüße 😀 an Oma"])
def test_any_text_of_ones_own_is_marked(opens: Opener, text: str) -> None:
    visit = opens(DRAFT, at=PLACE)
    me = visit.me
    has_written(me, text[:50])
    me.waits_for("Kürzer")
    me.goes_to(TEXT)
    me.hits(Qt.Key.Key_A, held=Qt.KeyboardModifier.ControlModifier)
    me.hits(Qt.Key.Key_Delete)
    me.writes(text)
    assert text_of(notes(visit).pieces) == text
    assert words_of(notes(visit).pieces, own=False) == 0
    me.presses("Höflicher")
    me.settles()


@pytest.mark.model
def test_a_real_model_drafts(application: QApplication, library: Library) -> None:
    with closing(really_opens(library)) as visit:
        me = visit.me
        me.types("What is it about?", "The heating is broken.")
        me.presses("Build the prompt")
        me.presses("Let the AI write")
        me.waits_for("Shorter")
        assert words_of(notes(visit).pieces, own=False) > 5
        me.sees("Words in the text: 0 of yours")
