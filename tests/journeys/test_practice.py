"""Free practice: asking, stopping, asking again, and everything a keyboard can be made to say."""

import unicodedata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.conversation import LONGEST_TEXT
from desktop.domain.place import Practice
from desktop.domain.preferences import Preferences
from desktop.engine.script import Answer, Script
from tests.journeys.conftest import Opener
from tests.journeys.me import Me
from tests.journeys.visit import Visit

Key = Qt.Key
FIELD = "Ihre Frage"
LONG = "Der Kühlschrank brummt leise und das Brot liegt noch im Korb. " * 20
SLOW = Answer(LONG, pause_ms=20)

ODD = {
    "umlauts": "Fußgänger über Straße – „müßig“ … 3 × 4 = 12 €",
    "markup": "<b>fett</b> &amp; <script>alert(1)</script> <img src=x>",
    "markdown": "**stark** # Titel `code` [Link](x) | a | b |",
    "braces": "{percent} %n %1 {0} \\n \\u0041",
    "right to left": "مرحبا، كيف أكتب رسالة إلى المالك؟",
    "both directions": "Was heißt «مرحبا» auf Deutsch?",
    "emoji": "👩🏽‍🚒 und 🏳️‍🌈 und 🇩🇪 feiern 🎉",
    "combined": "e\u0301 a\u0308 Z\u0351\u036b\u0343",
    "far planes": "\U0001d542\U0001d540 𐍈 𠜎",
    "one word": "Donaudampfschifffahrtsgesellschaft" * 20,
    "quotes": "'\"; DROP TABLE lessons; -- \"'",
}


def practises(opens: Opener, *answers: Answer | str, script: Script | None = None) -> Visit:
    return opens(*answers, script=script, at=Practice())


def asks(me: Me, text: str) -> None:
    me.types(FIELD, text)
    me.hits(Key.Key_Return)


def test_a_question_is_answered(opens: Opener) -> None:
    me = practises(opens, "Kartoffelpuffer mit Möhren. Guten Appetit!").me
    assert not me.can_press("Fragen")
    me.types(FIELD, "Was koche ich heute?")
    me.presses("Fragen")
    me.sees("Was koche ich heute?")
    me.waits_for("Noch einmal fragen")
    me.sees("Kartoffelpuffer mit Möhren. Guten Appetit!")
    me.sees("Die KI kann sich irren")
    assert me.text_of(FIELD) == ""


def test_who_sends_with_the_button_goes_on_in_the_field(opens: Opener) -> None:
    me = practises(opens, "Gern.").me
    me.types(FIELD, "Hallo!")
    me.presses("Fragen")
    me.waits_for("Noch einmal fragen")
    me.writes("Und morgen?")
    assert me.text_of(FIELD) == "Und morgen?"


def test_a_visitor_in_a_language_that_the_model_hardly_knows_is_told(opens: Opener) -> None:
    visit = practises(opens)
    told = "ШІ на цьому комп’ютері найкраще знає німецьку."
    visit.me.sees_no(told)
    visit.session.prefer(Preferences(language="uk"))
    visit.me.sees(told)


def test_an_answer_can_be_stopped_and_what_has_come_stays(opens: Opener) -> None:
    visit = practises(opens, SLOW)
    me = visit.me
    asks(me, "Erzähl mir was")
    me.sees("Kühlschrank")
    me.presses("Anhalten")
    me.sees("Sie haben die Antwort angehalten.")
    last = visit.session.talk("practice").turns[-1]
    assert "Kühlschrank" in last.text
    assert len(last.text) < len(LONG) / 2
    assert me.can_press("Noch einmal fragen")


def test_the_words_are_counted_while_they_come(opens: Opener) -> None:
    me = practises(opens, SLOW).me
    asks(me, "Erzähl mir was")
    counts = [f"schreibt … {number} Wörter" for number in range(2, 400)]
    seen: set[str] = set()

    def sees_three_counts() -> bool:
        seen.update(set(counts) & set(me.texts()))
        return len(seen) >= 3

    me.until(sees_three_counts, "the count stands still")
    me.presses("Anhalten")


def test_asking_again_replaces_the_answer(opens: Opener) -> None:
    visit = practises(opens, "Erste Antwort.", "Zweite Antwort.")
    me = visit.me
    asks(me, "Noch eine?")
    me.sees("Erste Antwort.")
    me.waits_for("Noch einmal fragen")
    me.presses("Noch einmal fragen")
    me.sees("Zweite Antwort.")
    me.sees_no("Erste Antwort.")
    assert [turn.speaker for turn in visit.session.talk("practice").turns] == ["visitor", "model"]


def test_an_answer_can_be_copied(opens: Opener) -> None:
    me = practises(opens, "Bitte kopieren.\nZweite Zeile.").me
    asks(me, "Schreib was")
    me.waits_for("Kopieren")
    me.presses("Kopieren")
    assert QApplication.clipboard().text() == "Bitte kopieren.\nZweite Zeile."


@pytest.mark.parametrize(
    ("chip", "wish"),
    [
        ("höflicher", "Bitte schreibe das höflicher."),
        ("kürzer", "Bitte mach das kürzer."),
        ("einfacher", "Bitte sag das in einfachen Worten."),
    ],
)
def test_an_answer_can_be_had_otherwise_with_one_press(opens: Opener, chip: str, wish: str) -> None:
    me = practises(opens, "Heizung kaputt!", "Bitte reparieren Sie die Heizung.").me
    assert not me.can_press(chip)
    asks(me, "Mail an den Vermieter")
    me.waits_for(chip)
    me.presses(chip)
    me.sees(wish)
    me.sees("Bitte reparieren Sie die Heizung.")


def test_a_new_conversation_begins_empty(opens: Opener) -> None:
    visit = practises(opens, "Alt.", "Neu.")
    me = visit.me
    assert not me.can_press("Neues Gespräch")
    asks(me, "Erste Frage")
    me.waits_for("Noch einmal fragen")
    me.presses("Neues Gespräch")
    me.sees_no("Erste Frage")
    me.sees("Was möchten Sie tun?")
    asks(me, "Zweite Frage")
    me.sees("Neu.")
    assert len(visit.session.talk("practice").turns) == 2


def test_a_new_conversation_in_the_middle_of_an_answer_stays_empty(opens: Opener) -> None:
    visit = practises(opens, SLOW, "Neu.")
    me = visit.me
    asks(me, "Erste Frage")
    me.sees("Kühlschrank")
    me.presses("Neues Gespräch")
    asks(me, "Zweite Frage")
    me.waits_for("Noch einmal fragen")
    assert [turn.text for turn in visit.session.talk("practice").turns] == ["Zweite Frage", "Neu."]


def test_what_was_typed_is_there_after_a_look_at_the_home_page(opens: Opener) -> None:
    me = practises(opens).me
    me.types(FIELD, "Halb fertig")
    me.presses("Startseite")
    me.opens("Frei üben")
    assert me.text_of(FIELD) == "Halb fertig"


def test_an_answer_goes_on_while_one_is_elsewhere(opens: Opener) -> None:
    me = practises(opens, Answer("Ich bin inzwischen fertig geworden.", pause_ms=20)).me
    asks(me, "Dauert das?")
    me.presses("Startseite")
    me.opens("Frei üben")
    me.waits_for("Noch einmal fragen")
    me.sees("Ich bin inzwischen fertig geworden.")


def test_enter_pressed_twenty_times_asks_once(opens: Opener) -> None:
    visit = practises(opens, SLOW)
    me = visit.me
    me.types(FIELD, "Ungeduldig")
    me.hits(Key.Key_Return, times=20)
    me.sees("Kühlschrank")
    assert [turn.speaker for turn in visit.session.talk("practice").turns] == ["visitor", "model"]
    me.presses("Anhalten")


def test_enter_pressed_twenty_times_on_nothing_asks_nothing(opens: Opener) -> None:
    visit = practises(opens)
    visit.me.types(FIELD, "   ")
    visit.me.hits(Key.Key_Return, times=20)
    assert visit.session.talk("practice").turns == ()


def test_a_text_of_ten_thousand_characters_is_kept_and_its_length_is_said(opens: Opener) -> None:
    visit = practises(opens, "Ja.")
    me = visit.me
    text = ("Ein Satz mit dreißig Zeichen.\n" * 334)[:10_000]
    me.types(FIELD, text)
    me.sees("Ihr Text hat 10.000 Zeichen. Höchstens 4.000 sind möglich. Bitte kürzen Sie ihn.")
    assert not me.can_press("Fragen")
    me.hits(Key.Key_Return, times=3)
    assert visit.session.talk("practice").turns == ()
    assert me.text_of(FIELD) == text


def test_the_longest_text_there_may_be_is_sent(opens: Opener) -> None:
    visit = practises(opens, "Ja.")
    me = visit.me
    asks(me, ("Wort " * 1000)[: LONGEST_TEXT - 1] + ".")
    me.waits_for("Noch einmal fragen")
    assert len(visit.session.talk("practice").turns[0].text) == LONGEST_TEXT


def test_shift_and_enter_begin_a_new_line(opens: Opener) -> None:
    visit = practises(opens, "Gern.")
    me = visit.me
    me.types(FIELD, "Erste Zeile")
    me.hits(Key.Key_Return, held=Qt.KeyboardModifier.ShiftModifier)
    me.types(FIELD, "Zweite Zeile")
    me.hits(Key.Key_Return)
    me.sees("Gern.")
    assert visit.session.talk("practice").turns[0].text == "Erste Zeile\nZweite Zeile"


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_characters_come_and_go_as_they_are(opens: Opener, text: str) -> None:
    visit = practises(opens, Answer(text, pause_ms=1))
    me = visit.me
    asks(me, text)
    me.waits_for("Noch einmal fragen")
    asked, answered = visit.session.talk("practice").turns
    composed = unicodedata.normalize("NFC", text)
    assert (asked.text, answered.text) == (composed, text)
    assert me.texts().count(f"Sie: {composed}") == 1
    me.sees(f"KI auf diesem PC: {text}")


def test_characters_nobody_can_see_do_no_harm(opens: Opener) -> None:
    visit = practises(opens, "Gern.")
    asks(visit.me, "a\x00b\x07c\u202ed\ufefff")
    visit.me.sees("Gern.")
    assert visit.session.talk("practice").turns[0].text == "abcdf"


def test_a_conversation_of_many_turns_stays_usable(opens: Opener) -> None:
    visit = practises(opens, *(f"Antwort {number}." for number in range(12)))
    me = visit.me
    for number in range(12):
        asks(me, f"Frage {number}")
        me.sees(f"Antwort {number}.")
        me.waits_for("Noch einmal fragen")
    assert len(visit.session.talk("practice").turns) == 24


def test_a_conversation_that_has_outgrown_the_model_says_so(opens: Opener) -> None:
    me = practises(opens, Answer("Wort " * 3000), "Kurz.").me
    asks(me, "Schreib viel")
    me.waits_for("Noch einmal fragen")
    me.sees("Hier wurde die Antwort abgeschnitten.")


def test_a_line_shows_what_the_model_no_longer_sees(opens: Opener) -> None:
    me = practises(opens, "Das war viel.", "Das auch.", "Gern.").me
    for answer in ("Das war viel.", "Das auch."):
        asks(me, "so " * 1300)
        me.sees(answer)
        me.waits_for("Noch einmal fragen")
    me.sees_no("Die KI sieht ab hier nur noch das Folgende.")
    asks(me, "so " * 1300 + "?")
    me.sees("Gern.")
    me.sees("Die KI sieht ab hier nur noch das Folgende.")
    texts = me.texts()
    line = texts.index("Die KI sieht ab hier nur noch das Folgende.")
    assert texts.index("KI auf diesem PC: Das auch.") < line < texts.index("KI auf diesem PC: Gern.")
