"""What would you like to do? Cards, plain questions, and a prompt that is seen before it is sent."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.asked import asked_by_template
from desktop.domain.lesson import VARIANTS
from desktop.domain.place import Home, Practice
from desktop.domain.preferences import Preferences
from desktop.domain.template import EXAMPLE
from tests.journeys.conftest import Opener
from tests.journeys.doing import said

Key = Qt.Key
FIELD = "Ihre Frage"
CARD = "An Amt oder Vermieter schreiben"
WHO, WHAT = "Wer liest die Mail?", "Was ist passiert, oder worum geht es?"
WISH = "Was soll der andere tun?"
WRITE = "Anfrage formulieren"


def test_two_replies_become_a_prompt_that_can_be_changed_and_sent(opens: Opener) -> None:
    visit = opens("Betreff: Heizung", at=Practice())
    me = visit.me
    me.opens(CARD)
    assert not me.can_press(WRITE)
    me.writes("meine Hausverwaltung")
    me.types(WHAT, "Die Heizung ist kalt.")
    me.presses(WRITE)
    prompt = me.text_of(FIELD)
    assert "Schreibe an meine Hausverwaltung.\nDie Heizung ist kalt.\nMail:" in prompt
    assert "{" not in prompt
    me.sees("Ihre Anfrage ist fertig.")
    me.sees("Das Beispiel zeigt ihr, wie es klingen soll.")
    assert visit.session.talk("practice").turns == ()
    me.types(FIELD, "Bitte! ")
    me.presses("Fragen")
    me.sees("Betreff: Heizung")
    assert visit.session.talk("practice").turns[0].text == f"Bitte! {prompt}"


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_template_is_gone_through_by_keyboard_alone_in_every_variant(
    opens: Opener, variant: str
) -> None:
    language, _, simple = variant.partition("-")
    visit = opens("Gern.", preferences=Preferences(language, bool(simple)))
    me = visit.me
    me.opens(said("HomePage", "Practise freely"))
    for template in visit.session.shelf.templates:
        spoken = template.spoken(variant)
        me.opens(spoken.title)
        for question in template.shape.questions:
            me.types(spoken.steps[question].title, spoken.steps[question].items[EXAMPLE].text)
        me.presses(said("Templates", "Put it into words for me"))
        (asked,) = asked_by_template(template, variant).says
        assert me.text_of(said("Composer", "Your question")) == asked
        me.sees(spoken.steps["prompt"].parts["why"])
        me.presses(said("Composer", "Ask"))
        me.waits_for(said("PracticePage", "New conversation"))
        assert visit.session.talk("practice").turns[0].text == asked
        me.presses(said("PracticePage", "New conversation"))


def test_enter_leads_through_short_questions(opens: Opener) -> None:
    me = opens(at=Practice()).me
    me.opens(CARD)
    me.writes("meine Schule")
    me.hits(Key.Key_Return)
    me.writes("Fieber")
    me.hits(Key.Key_Return)
    me.writes("Bitte antworten.")
    assert (me.text_of(WHO), me.text_of(WHAT), me.text_of(WISH)) == (
        "meine Schule",
        "Fieber",
        "Bitte antworten.",
    )


def test_going_back_keeps_what_was_replied(opens: Opener) -> None:
    me = opens(at=Practice()).me
    me.opens(CARD)
    me.types(WHAT, "Fieber")
    me.presses("Alle Karten")
    me.opens("Ein Telefonat vorbereiten")
    assert me.text_of("Was möchten Sie erreichen?") == ""
    me.presses("Alle Karten")
    me.opens(CARD)
    assert me.text_of(WHAT) == "Fieber"
    me.presses(WRITE)
    me.presses("Meine Antworten ändern")
    assert me.text_of(WHAT) == "Fieber"


def test_what_was_typed_before_comes_back_with_undo(opens: Opener) -> None:
    me = opens(at=Practice()).me
    me.types(FIELD, "Halb getippt")
    me.opens(CARD)
    me.types(WHAT, "Fieber")
    me.presses(WRITE)
    assert "Fieber" in me.text_of(FIELD)
    me.goes_to(FIELD)
    me.hits(Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert me.text_of(FIELD) == "Halb getippt"


def test_replies_outlast_a_change_of_language_and_another_page(opens: Opener) -> None:
    visit = opens(at=Practice())
    me = visit.me
    me.opens(CARD)
    me.types(WHAT, "Fieber")
    visit.session.prefer(Preferences("en"))
    me.sees("Write to an office or landlord")
    assert me.text_of("What has happened, or what is it about?") == "Fieber"
    visit.session.go(Home())
    visit.session.go(Practice())
    me.settles()
    me.presses("Put it into words for me")
    assert "Fieber\nMail:" in me.text_of("Your question")


def test_a_new_conversation_begins_with_the_cards(opens: Opener) -> None:
    me = opens("Gute Besserung!", at=Practice()).me
    me.opens("Frage für mich formulieren")
    me.writes("Tipps gegen Fieber")
    me.presses(WRITE)
    me.presses("Fragen")
    me.sees("Gute Besserung!")
    me.waits_for("Neues Gespräch")
    me.presses("Neues Gespräch")
    me.sees("Was möchten Sie tun?")
    assert me.can_press(CARD)


def test_every_card_builds_a_prompt_from_the_one_reply_it_needs(opens: Opener) -> None:
    visit = opens(at=Practice())
    me = visit.me
    templates = visit.session.shelf.templates
    assert len(templates) == 11
    for template in templates:
        spoken = template.spoken("de")
        me.opens(spoken.title)
        me.types(spoken.steps[template.shape.needed].title, "Zitronenfalter")
        me.presses(WRITE)
        assert "Zitronenfalter" in me.text_of(FIELD)
        me.presses("Alle Karten")


def test_a_long_reply_comes_whole_into_the_prompt_and_a_too_long_one_is_said_to_be(opens: Opener) -> None:
    visit = opens(at=Practice())
    me = visit.me
    me.opens(CARD)
    me.writes("meine Hausverwaltung")
    letter = "Die Heizung ist kalt. " * 120 + "Am 3. Mai ist Frist."
    me.types(WHAT, letter)
    me.presses(WRITE)
    assert letter in me.text_of(FIELD)
    assert not any("Höchstens 4.000" in text for text in me.texts())
    me.presses("Meine Antworten ändern")
    me.types(WHAT, letter)
    me.presses(WRITE)
    assert me.text_of(FIELD).count("Am 3. Mai ist Frist.") == 2
    me.sees("Höchstens 4.000 sind möglich. Bitte kürzen Sie ihn.")
