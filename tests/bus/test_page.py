"""A page as a screen reader has it: areas, headings, focus, what is announced and what it can do itself."""

import pytest
from PySide6.QtCore import Qt

from tests.bus.conftest import Meeter
from tests.journeys.doing import said

POLITE, AT_ONCE = 1, 2
"""How the bus tells politeness: ATSPI_LIVE_POLITE and ATSPI_LIVE_ASSERTIVE."""
LONG = "Das ist ein Satz. " * 60

pytestmark = pytest.mark.usefixtures("german")


def test_the_home_page_has_its_areas_and_headings(meets: Meeter) -> None:
    me = meets()
    me.sees("Frei üben")
    told = {(element.role, element.name) for element in me.elements}
    assert ("frame", "Startseite – KI mit Herz") in told
    assert ("tool bar", "Hilfen") in told
    assert ("panel", "Startseite") in told
    assert me.headings()[0] == ("1", "Guten Tag! Was möchten Sie heute ausprobieren?")
    assert {level for level, _ in me.headings()[1:]} == {"2"}


def test_the_focus_lands_where_the_news_is(meets: Meeter) -> None:
    me = meets("Gern. Bitte sehr.")
    me.until(lambda: me.focus() == "Lektion starten", "the focus is elsewhere on the home page")
    me.opens("Frei üben")
    me.until(lambda: me.focus() == "Ihre Frage", "the focus is elsewhere in free practice")
    me.until(lambda: any("Frei üben" in told for told in me.announced()), "the page is not announced")
    me.presses("Sitzung beenden")
    me.until(lambda: me.focus() == "Hier bleiben", "the focus is elsewhere in the dialog")
    assert ("dialog", "Sitzung beenden?") in {(element.role, element.name) for element in me.elements}
    me.hits(Qt.Key.Key_Escape)
    me.until(lambda: me.focus() == "Sitzung beenden", "the focus does not come back")


def test_what_a_screen_reader_toggles_does_what_it_says(meets: Meeter) -> None:
    me = meets()
    me.sees("Guten Tag! Was möchten Sie heute ausprobieren?")
    me.activates("Einfache Sprache")
    me.sees("KI heißt: Künstliche Intelligenz.")
    me.until(lambda: me.is_checked("Einfache Sprache"), "the button is not pressed in")


def test_what_is_typed_can_be_read_back(meets: Meeter) -> None:
    me = meets()
    me.opens("Frei üben")
    me.types("Ihre Frage", "Hallo!")
    me.until(lambda: me.text_of("Ihre Frage") == "Hallo!", "the text is another one")


def test_a_stopped_answer_is_told(meets: Meeter) -> None:
    me = meets(LONG, pause_ms=40)
    me.opens("Frei üben")
    me.types("Ihre Frage", "Hallo")
    me.hits(Qt.Key.Key_Return)
    me.hears("Das ist ein Satz.")
    me.presses(said("Bubble", "Stop"))
    me.hears("Sie haben die Antwort angehalten.")
    assert set(me.politeness()) == {POLITE}


def test_a_verdict_is_told(meets: Meeter) -> None:
    me = meets()
    me.opens("Hineinschauen")
    me.opens("Das nächste Wort")
    me.presses("Weiter")
    right = "Es wählt ein Wort, dann das nächste und immer so weiter."
    me.sees(right)
    assert ("radio button", "3 von 3") in {(one.role, one.description) for one in me.elements}
    me.presses(right)
    me.until(lambda: any("Das stimmt." in told for told in me.announced()), "the verdict is not told")
    assert me.is_checked(right)
