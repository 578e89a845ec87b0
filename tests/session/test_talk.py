"""A conversation: what is sent, what comes of it, what stays when it is stopped or begun anew."""

import signal

import pytest

from desktop.domain.conversation import LONGEST_TEXT, Turn
from desktop.domain.timings import Timings
from desktop.domain.trouble import TextTooLong
from desktop.engine.protocol import Chat, Message
from desktop.engine.script import Answer, Script
from desktop.session.exchange import Exchange
from desktop.session.talk import Talk
from tests.conftest import Scripted
from tests.session import echo
from tests.session.engines import (
    LONG,
    MODEL,
    SYSTEM,
    Engines,
    Heard,
    children,
    end_by,
    is_in,
    said,
    slow_answer,
)


def last_chat(talk: Talk) -> Chat:
    """The last chat request of a conversation with an echo."""
    chat = echo.told(talk.turns[-1].text)[-1]
    assert isinstance(chat, Chat)
    return chat


def test_a_question_gets_its_answer(engines: Engines, scripted: Scripted) -> None:
    talk = engines.talk(engines.ready(scripted(Script((Answer("Guten Tag!"),)))))
    with engines.settles(talk):
        assert talk.ask("  Hallo ")
        assert talk.under_way
        assert talk.turns == (Turn("visitor", "Hallo"), Turn("model", "", "waiting"))
    assert talk.turns == (Turn("visitor", "Hallo"), Turn("model", "Guten Tag!"))
    assert talk.timings.tokens == 2
    assert talk.trouble is None


def test_the_engine_reads_the_system_prompt_and_what_was_answered(engines: Engines) -> None:
    talk = engines.talk(engines.ready(echo.COMMAND), limit=33, temperature=0.25, probabilities=True)
    with engines.settles(talk):
        talk.ask("Eins")
    first = talk.turns[-1].text
    with engines.settles(talk):
        talk.ask("Zwei")
    chat = last_chat(talk)
    assert chat.messages == (
        Message("system", SYSTEM),
        Message("user", "Eins"),
        Message("assistant", first),
        Message("user", "Zwei"),
    )
    assert (chat.limit, chat.temperature, chat.probabilities, chat.seed) == (33, 0.25, True, 0)


@pytest.mark.parametrize("empty", ["", "   ", "\n\t \r\n", "\u200d", "\x00\x1b", "\ud800", "\u00a0\u2003"])
def test_nothing_is_sent_when_nothing_is_written(
    engines: Engines, polite: tuple[str, ...], empty: str
) -> None:
    talk = engines.talk(engines.line(polite))
    assert not talk.ask(empty)
    assert talk.turns == ()
    assert talk.trouble is None


def test_enter_pressed_twenty_times_asks_once(engines: Engines) -> None:
    talk = engines.talk(engines.ready(echo.COMMAND))
    with engines.settles(talk):
        sent = [talk.ask("Hallo") for _ in range(20)]
    assert sent == [True] + [False] * 19
    assert len(echo.told(talk.turns[-1].text)) == 1
    assert len(talk.turns) == 2
    assert talk.draft == ""


def test_another_question_meanwhile_waits_in_the_field(engines: Engines, scripted: Scripted) -> None:
    talk = engines.talk(engines.ready(scripted(Script((Answer("Ja."),)))))
    with engines.settles(talk):
        talk.ask("Eins?")
        assert not talk.ask("Zwei?")
    assert said(talk) == ["Eins?", "Ja."]
    assert talk.draft == "Zwei?"


def test_ten_thousand_characters_stay_in_the_field(engines: Engines, scripted: Scripted) -> None:
    talk = engines.talk(engines.ready(scripted(Script((Answer("Ja."),)))))
    text = "ä" * 10_000
    assert not talk.ask(text)
    assert isinstance(talk.trouble, TextTooLong)
    assert (talk.trouble.characters, talk.trouble.limit) == (10_000, LONGEST_TEXT)
    assert talk.draft == text
    assert talk.turns == ()
    with engines.settles(talk):
        assert talk.ask(text[:LONGEST_TEXT])
    assert said(talk) == ["ä" * LONGEST_TEXT, "Ja."]


@pytest.mark.parametrize(
    ("typed", "arrives"),
    [
        ("vor\x00nach", "vornach"),
        ("vor\ud83dnach\udc00", "vornach"),
        ("ein\x1b[31m Wort\x07", "ein[31m Wort"),
        ("10\u00a0Euro,\u202f5\u2003Cent", "10 Euro, 5 Cent"),
        ("eins\r\nzwei\rdrei\u2028vier\x0bfünf\tsechs", "eins\nzwei\ndrei\nvier\nfünf\tsechs"),
        ("u\u0308ber", "über"),
        ("مرحبا\u200f، كيف حالك؟", "مرحبا\u200f، كيف حالك؟"),
        ("\u202eabc\u202c \u2066def\u2069", "abc def"),
        ("👩\u200d👧 👍🏽 🏳️\u200d🌈 🫨 ❤️", "👩\u200d👧 👍🏽 🏳️\u200d🌈 🫨 ❤️"),
        ("क्\u200dष", "क्\u200dष"),
        ("\ufeffHallo\ufffe\U0010ffff\ue000", "Hallo"),
        ('"}\n{"do":"stop","id":2}', '"}\n{"do":"stop","id":2}'),
    ],
)
def test_odd_characters_arrive_as_what_one_sees(engines: Engines, typed: str, arrives: str) -> None:
    talk = engines.talk(engines.ready(echo.COMMAND))
    with engines.settles(talk):
        assert talk.ask(typed)
    assert talk.turns[0].text == arrives
    assert last_chat(talk).messages[-1] == Message("user", arrives)


def test_asking_again_takes_the_place_of_the_answer_with_another_seed(engines: Engines) -> None:
    talk = engines.talk(engines.ready(echo.COMMAND))
    with engines.settles(talk):
        talk.ask("Eins")
    before = last_chat(talk)
    with engines.settles(talk):
        talk.again()
        talk.again()
        assert talk.turns == (Turn("visitor", "Eins"), Turn("model", "", "waiting"))
    assert len(talk.turns) == 2
    assert last_chat(talk).messages == before.messages
    assert last_chat(talk).seed == before.seed + 1
    assert len(echo.told(talk.turns[-1].text)) == 2


def test_asking_again_without_a_question_asks_nothing(engines: Engines, polite: tuple[str, ...]) -> None:
    talk = engines.talk(engines.line(polite))
    talk.again()
    talk.stop()
    assert not talk.under_way


def test_a_stopped_answer_keeps_what_has_come(engines: Engines, scripted: Scripted) -> None:
    talk = engines.talk(engines.ready(scripted(Script((slow_answer(), Answer("Gern."))))))
    talk.grew.connect(talk.stop)
    with engines.settles(talk):
        talk.ask("Erzähle.")
    assert talk.turns[-1].state == "stopped"
    assert talk.turns[-1].text.startswith("langsam")
    with engines.settles(talk):
        assert talk.ask("Danke.")
    assert said(talk)[2:] == ["Danke.", "Gern."]


def test_a_question_stopped_before_it_was_sent_is_not_sent(engines: Engines) -> None:
    link = engines.line(echo.COMMAND)
    talk = engines.talk(link)
    talk.ask("Doch nicht")
    talk.stop()
    assert talk.turns == (Turn("visitor", "Doch nicht"), Turn("model", "", "stopped"))
    with engines.settles(talk):
        talk.ask("Lieber das")
        link.open(MODEL, context=4096)
    assert [message.text for message in last_chat(talk).messages] == [SYSTEM, "Lieber das"]


def test_a_new_conversation_hears_nothing_of_the_old_one(engines: Engines, scripted: Scripted) -> None:
    script = Script((slow_answer(), Answer("eine neue Antwort", pause_ms=5)), read_ms=1)
    talk = engines.talk(engines.ready(scripted(script)), probabilities=True)
    with engines.grows(talk):
        talk.ask("Alt")
    talk.clear()
    assert not talk.under_way
    assert (talk.turns, talk.pieces, talk.timings, talk.trouble) == ((), (), Timings(), None)
    with engines.settles(talk):
        assert talk.ask("Neu")
    assert talk.turns == (Turn("visitor", "Neu"), Turn("model", "eine neue Antwort"))
    assert [piece.word for piece in talk.pieces] == ["eine", " neue", " Antwort"]


def test_nothing_is_told_of_what_is_read_for_an_old_conversation(
    engines: Engines, scripted: Scripted
) -> None:
    talk = engines.talk(engines.ready(scripted(Script((Answer("Ja."),), read_ms=5))))
    read: list[int] = []
    talk.reading.connect(lambda _done, total: read.append(total))
    talk.ask(LONG[:LONGEST_TEXT])
    talk.clear()
    with engines.settles(talk):
        talk.ask("Kurz")
    assert read
    assert max(read) < 20


def test_a_new_conversation_keeps_what_is_typed(engines: Engines, polite: tuple[str, ...]) -> None:
    talk = engines.talk(engines.line(polite))
    talk.draft = "schon getippt"
    talk.clear()
    assert talk.draft == "schon getippt"


def test_a_chip_pressed_while_something_is_typed_leaves_the_field_alone(
    engines: Engines, scripted: Scripted
) -> None:
    talk = engines.talk(engines.ready(scripted(Script((Answer("Ja."),)))))
    talk.draft = "schon getippt"
    with engines.settles(talk):
        talk.ask("Bitte kürzer.")
    assert talk.draft == "schon getippt"


def test_what_was_prepared_is_dropped_when_something_is_asked(engines: Engines, scripted: Scripted) -> None:
    talk = engines.talk(engines.ready(scripted(Script((Answer("Ja."), Answer("Nein."))))))
    talk.prepare()
    with engines.settles(talk):
        talk.ask(LONG[:LONGEST_TEXT])
    assert said(talk)[1] == "Ja."
    talk.prepare()
    with engines.settles(talk):
        talk.ask("Und?")
    assert said(talk)[3] == "Nein."
    assert talk.timings.reused_tokens > 100


def test_only_what_was_answered_is_prepared(engines: Engines) -> None:
    link = engines.ready(echo.COMMAND)
    talk = engines.talk(link)
    with engines.settles(talk):
        talk.ask("Eins")
    first = talk.turns[-1].text
    with engines.becomes(link, "restarting"):
        end_by(signal.SIGKILL, link)
    prepared = Heard()

    def prepare() -> None:
        if is_in(link, "ready"):
            talk.prepare()
            prepared.follow(children(link, Exchange)[0])

    with engines.ends(prepared):
        link.changed.connect(prepare)
    with engines.settles(talk):
        talk.ask("Zwei")
    preparation, _chat = echo.told(talk.turns[-1].text)
    assert preparation.messages == (
        Message("system", SYSTEM),
        Message("user", "Eins"),
        Message("assistant", first),
    )


def test_turns_that_no_longer_fit_are_forgotten_and_stay_on_the_page(
    engines: Engines, scripted: Scripted
) -> None:
    long = Answer(" ".join(["lang"] * 1300))
    talk = engines.talk(engines.ready(scripted(Script((long, long, Answer("Ja."))))), limit=1500)
    for question in ("Eins?", "Zwei?"):
        with engines.settles(talk):
            talk.ask(question)
        assert talk.forgotten == 0
    with engines.settles(talk):
        talk.ask("Drei?")
    assert talk.forgotten == 4
    assert [turn.text for turn in talk.turns[4:]] == ["Drei?", "Ja."]
    talk.clear()
    assert talk.forgotten == 0
