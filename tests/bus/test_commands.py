"""What assistive technology does itself and asks for, without a key: texts, values, labels, groups, lists."""

import pytest

from tests.bus.conftest import Meeter
from tests.journeys.doing import odds, said

HINTS = 3
"""How many hints there are on how to ask."""
WARM = 6
"""The step in which warmth can be changed."""

pytestmark = pytest.mark.usefixtures("german")


def test_a_text_put_into_a_field_from_outside_counts_like_a_typed_one(meets: Meeter) -> None:
    me = meets()
    me.opens("Ich habe einen Lernpass")
    assert me.labels_of("Ihr Code") == ["Ihr Code"]
    me.puts("Ihr Code", "ABC")
    me.until(lambda: me.text_of("Ihr Code") == "ABC", "the text is another one")
    me.activates("Weitermachen")
    me.sees("Der Code ist noch nicht vollständig")


def test_a_question_put_into_the_field_from_outside_can_be_asked(meets: Meeter) -> None:
    me = meets("Gern. Bitte sehr.")
    me.opens("Frei üben")
    me.puts("Ihre Frage", "Wie geht es?")
    me.until(lambda: me.text_of("Ihre Frage") == "Wie geht es?", "the text is another one")
    me.activates("Fragen")
    me.hears("Bitte sehr.")


def test_a_slider_is_turned_from_outside_and_has_its_label(meets: Meeter) -> None:
    me, slider = meets(), said("Warmth", "Temperature, from cold to warm")
    me.opens("Hineinschauen")
    me.opens("Das nächste Wort")
    for number in range(1, WARM):
        # While a page is being turned, that of before can still be read.
        me.sees(f"Schritt {number} von")
        me.activates(said("LessonPage", "Next"))
    me.sees("Kalt oder warm?")
    me.puts(said("Guessing", "Your own word"), "gut")
    me.activates(said("Guessing", "Guess"))
    me.until(lambda: bool(odds(me)), "there are no odds")
    before = odds(me)
    assert me.labels_of(slider) == [said("Warmth", "Temperature")]
    me.turns(slider, me.value_of(slider) + 5)
    me.until(lambda: odds(me) not in ([], before), "warmth changes nothing")


def test_answers_belong_to_their_question(meets: Meeter) -> None:
    me = meets()
    me.opens("Hineinschauen")
    me.opens("Das nächste Wort")
    me.activates(said("LessonPage", "Next"))
    groups = me.inside("Es wählt ein Wort, dann das nächste und immer so weiter.")
    question = "Was macht ein Sprachmodell, wenn es antwortet?"
    assert next((one.role, one.name) for one in groups if one.name) == ("panel", question)


def test_a_list_has_its_entries(meets: Meeter) -> None:
    me = meets()
    me.opens("Frei üben")
    me.sees("Ihre Frage")
    entries = [one.name for one in me.reads() if one.role == "list item"]
    assert len(entries) == HINTS
    assert {me.inside(name)[0].role for name in entries} == {"list"}
