"""Whom to call: beside an answer to somebody who may be in need, and on every page without a word typed."""

import pytest

from desktop.domain.place import Home, LessonPlace, Paused, Place, Practice
from desktop.domain.policy import Policy, Settled
from desktop.domain.preferences import Preferences
from desktop.session.facilitator import Facilitator
from tests.journeys.conftest import Opener
from tests.journeys.test_care import asks, practises, turns

PERHAPS = "Ich halte das alles nicht mehr aus."


def test_what_may_come_from_somebody_in_need_is_sent_and_numbers_lie_beside_the_answer(opens: Opener) -> None:
    visit = practises(opens, "Ich höre zu.", "Gern.")
    me = visit.me
    asks(me, PERHAPS)
    me.waits_for("Noch einmal fragen")
    assert turns(visit) == [PERHAPS, "Ich höre zu."]
    me.sees("Wenn es Ihnen oder jemand anderem nicht gut geht")
    me.sees("116 123")
    visit.session.prefer(Preferences(language="en", theme="dark", scale=150))
    me.sees("If you or somebody else is not well")
    visit.session.prefer(Preferences())
    me.sees("Wenn es Ihnen oder jemand anderem nicht gut geht")
    me.settles()
    asks(me, "Wie koche ich Reis?")
    me.waits_for("Noch einmal fragen")
    me.sees_no("116 123")


def test_the_numbers_beside_an_answer_can_be_hidden(opens: Opener) -> None:
    visit = practises(opens, "Ich höre zu.")
    me = visit.me
    asks(me, PERHAPS)
    me.sees("116 123")
    me.presses("Diese Nummern ausblenden")
    me.sees_no("116 123")


def test_the_numbers_name_whom_to_turn_to_in_the_house(opens: Opener) -> None:
    rules = Policy(contact_name="Frau Yılmaz", contact_phone="0201 0000000")
    visit = opens("Ja.", at=Practice(), facilitator=Facilitator(Settled(rules)))
    asks(visit.me, PERHAPS)
    visit.me.sees("Hier im Haus: Frau Yılmaz, 0201 0000000")


PLACES = [Home(), Practice(), LessonPlace("arrive/first-conversation", 1)]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: type(place).__name__)
def test_whom_to_call_can_be_seen_from_everywhere_without_a_word_typed(opens: Opener, place: Place) -> None:
    rules = Policy(contact_name="Frau Yılmaz", contact_phone="0201 0000000")
    visit = opens(at=place, facilitator=Facilitator(Settled(rules)))
    me = visit.me
    me.presses("Hilfe holen: wen Sie anrufen können")
    me.sees("Frau Yılmaz, 0201 0000000")
    for number in ("112", "0800 111 0 111", "116 123", "116 111", "116 016", "0228 19240"):
        me.sees(number)
    me.sees_no("Was Sie schreiben, klingt sehr schwer")
    me.presses("Zurück")
    assert visit.session.place == place


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        ("en", "Get help: whom you can call", "Despair, thoughts of death"),
        ("tr", "Yardım al: kimi arayabilirsiniz", "Şiddet ve tehdit"),
        ("ar", "طلب المساعدة: بمن يمكنكم الاتصال", "عنف وتهديد"),
        ("uk", "Отримати допомогу: кому можна зателефонувати", "Насильство й погрози"),
    ],
)
def test_whom_to_call_is_said_in_the_language_of_the_visitor(
    opens: Opener, language: str, name: str, said: str
) -> None:
    visit = opens(at=Practice(), preferences=Preferences(language=language, scale=200))
    visit.me.presses(name)
    visit.me.sees(said)
    visit.me.sees("116 016")


def test_nobody_leaves_a_pause_by_way_of_the_help(opens: Opener) -> None:
    visit = opens(at=Paused())
    assert not visit.me.can_press("Hilfe holen: wen Sie anrufen können")
