"""Words explained: opened where they stand in a lesson, and found in the list of all."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.domain.place import Home, LessonPlace
from desktop.domain.preferences import Preferences
from tests.journeys.conftest import Opener
from tests.journeys.me import Me

Key = Qt.Key
STEP = LessonPlace("look-inside/next-word", 0)
WORD = "Worterklärung: Sprachmodell"


def focused(me: Me) -> str:
    """The name of what has the focus in the window."""
    return me.window.focusWidget().accessibleName()


def test_a_word_is_explained_where_it_stands_and_escape_leads_back(opens: Opener) -> None:
    visit = opens(at=STEP)
    me = visit.me
    assert me.names().count(WORD) == 1
    me.opens(WORD)
    me.sees("Ein Sprachmodell ist eine KI für Texte.")
    me.sees("Nach „Guten“ schlägt Ihr Handy „Morgen“ vor.")
    assert me.can_press("Schließen")
    me.hits(Key.Key_Escape)
    me.sees_no("Ein Sprachmodell ist eine KI für Texte.")
    assert QApplication.activeModalWidget() is None
    assert focused(me) == WORD
    assert visit.session.place == STEP


def test_a_word_in_an_answer_and_in_the_closing_words_is_explained_too(opens: Opener) -> None:
    visit = opens("Gern.", at=LessonPlace("arrive/first-conversation", 2))
    me = visit.me
    assert WORD not in me.names()
    me.presses("Ein Programm auf diesem PC.")
    me.opens(WORD)
    me.sees("Ein Sprachmodell ist eine KI für Texte.")
    me.presses("Schließen")
    visit.session.go(LessonPlace("arrive/first-conversation", 1))
    me.settles()
    assert WORD not in me.names()
    me.presses("Was heißt „Guten Morgen“ auf Englisch?")
    me.hits(Key.Key_Return)
    me.sees("Was Sie gerade gesehen haben")
    me.opens(WORD)


def test_from_one_word_one_comes_to_the_next(opens: Opener) -> None:
    me = opens(at=STEP).me
    me.opens(WORD)
    me.presses("Token")
    me.sees("Ein Token ist ein Stück Text")
    me.presses("Schließen")
    assert focused(me) == WORD


def test_the_card_leads_to_all_words_and_they_lead_back_to_the_step(opens: Opener) -> None:
    visit = opens(at=STEP)
    me = visit.me
    me.opens(WORD)
    me.presses("Alle Wörter")
    me.sees("62 Wörter")
    me.presses("Zurück zur Lektion")
    me.sees("Warum lohnt sich ein Blick hinein?")
    assert visit.session.place == STEP


def test_all_words_are_found_from_the_home_page_and_searched(opens: Opener) -> None:
    visit = opens(at=Home())
    me = visit.me
    me.opens("Wörter erklärt")
    me.types("Wort suchen", "phish")
    me.sees("1 Wort")
    me.opens("Phishing")
    me.sees("Beim Phishing geben sich Betrüger als Bank")
    assert "Alle Wörter" not in me.names()
    me.hits(Key.Key_Escape)
    me.types("Wort suchen", "xyz")
    me.sees("Kein Wort gefunden.")
    me.presses("Startseite")
    assert visit.session.place == Home()


def test_in_simple_language_a_word_is_explained_simply(opens: Opener) -> None:
    me = opens(at=STEP, preferences=Preferences(simple=True)).me
    me.opens(WORD)
    me.sees("Das ist eine KI für Texte.")
    me.hits(Key.Key_Escape)


def test_in_english_a_word_is_explained_in_english(opens: Opener) -> None:
    me = opens(at=STEP, preferences=Preferences("en")).me
    me.opens("Word explained: Language model")
    me.sees("A language model is an AI for texts.")
    me.hits(Key.Key_Escape)


def test_a_card_that_is_open_goes_with_its_window(opens: Opener) -> None:
    visit = opens(at=STEP)
    visit.me.opens(WORD)
    QTimer.singleShot(0, lambda: visit.session.go(Home()))
    visit.me.sees("Ein Sprachmodell ist eine KI für Texte.")
    visit.me.hits(Key.Key_Escape)
    visit.me.sees("Frei üben")
