"""A conversation in trouble: nothing a person wrote is lost, and the next answer comes."""

import os
import random
import signal
from collections.abc import Callable
from itertools import count

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QTimer

from desktop.domain.conversation import LONGEST_TEXT, Turn
from desktop.domain.trouble import EngineGivenUp, EngineLost, EngineRefused, ModelMissing, PromptTooLong
from desktop.engine.script import Answer, Fault, Script
from desktop.session.engine_link import EngineLink
from desktop.session.talk import Talk
from tests.conftest import Scripted
from tests.session import by_hand
from tests.session.engines import LONG, MODEL, Engines, said


def test_an_answer_that_broke_off_stays_and_can_be_asked_for_again(
    engines: Engines, scripted: Scripted
) -> None:
    broken = Answer("eins zwei drei vier", fault=Fault("abort", after=2))
    talk = engines.talk(engines.ready(scripted(Script((broken,)))))
    with engines.settles(talk):
        talk.ask("Zähle.")
    assert talk.turns == (Turn("visitor", "Zähle."), Turn("model", "eins zwei", "lost"))
    assert isinstance(talk.trouble, EngineLost)
    assert talk.draft == ""
    with engines.settles(talk):
        talk.again()
    assert talk.turns == (Turn("visitor", "Zähle."), Turn("model", "eins zwei drei vier"))


def test_a_question_without_answer_stands_in_the_field_again(engines: Engines, scripted: Scripted) -> None:
    broken = Answer("eins zwei", fault=Fault("kill"))
    talk = engines.talk(engines.ready(scripted(Script((broken,)))))
    troubles: list[object] = []
    talk.troubled.connect(troubles.append)
    with engines.settles(talk):
        talk.draft = "Zähle."
        talk.ask("Zähle.")
        assert talk.draft == ""
    assert talk.draft == "Zähle."
    assert talk.turns == (Turn("visitor", "Zähle."),)
    assert troubles == [talk.trouble]
    with engines.settles(talk):
        talk.ask("Zähle bis zwei.")
    assert said(talk) == ["Zähle bis zwei.", "eins zwei"]
    assert talk.trouble is None


def test_a_question_without_answer_can_be_asked_for_again(engines: Engines, scripted: Scripted) -> None:
    broken = Answer("eins zwei", fault=Fault("kill"))
    talk = engines.talk(engines.ready(scripted(Script((broken,)))))
    with engines.settles(talk):
        talk.ask("Zähle.")
    with engines.settles(talk):
        talk.again()
    assert said(talk) == ["Zähle.", "eins zwei"]
    assert talk.draft == ""


def test_a_question_without_answer_stays_when_something_else_is_typed(
    engines: Engines, scripted: Scripted
) -> None:
    broken = Answer("eins zwei", fault=Fault("kill"))
    talk = engines.talk(engines.ready(scripted(Script((broken,)))))
    with engines.settles(talk):
        talk.ask("Zähle.")
        talk.draft = "Und dann"
    assert talk.draft == "Und dann"
    assert said(talk) == ["Zähle."]
    with engines.settles(talk):
        talk.ask("Und dann?")
    assert said(talk) == ["Zähle.", "Und dann?", "eins zwei"]


def test_an_answer_stays_when_asking_again_fails(engines: Engines, scripted: Scripted) -> None:
    answers = (Answer("die erste"), Answer("die zweite", fault=Fault("segv")))
    talk = engines.talk(engines.ready(scripted(Script(answers))), probabilities=True)
    with engines.settles(talk):
        talk.ask("Sage etwas.")
    pieces = talk.pieces
    with engines.settles(talk):
        talk.again()
    assert said(talk) == ["Sage etwas.", "die erste"]
    assert talk.pieces == pieces
    assert isinstance(talk.trouble, EngineLost)
    assert talk.draft == ""


def test_a_text_stays_when_the_engine_is_given_up_in_the_middle(engines: Engines, scripted: Scripted) -> None:
    broken = Answer("eins zwei drei", fault=Fault("exit", after=2, starts=0))
    talk = engines.talk(engines.ready(scripted(Script((broken,)))))
    with engines.settles(talk):
        talk.ask("Zähle.")
    for _ in range(2):
        with engines.settles(talk):
            talk.again()
    assert isinstance(talk.trouble, EngineGivenUp)
    assert talk.turns == (Turn("visitor", "Zähle."), Turn("model", "eins zwei", "lost"))


def test_without_a_model_the_question_stays_in_the_field(engines: Engines, polite: tuple[str, ...]) -> None:
    link = engines.line(polite)
    link.refuse(ModelMissing("none"))
    talk = engines.talk(link)
    for _ in range(2):
        with engines.settles(talk):
            assert talk.ask("Hallo?")
        assert isinstance(talk.trouble, ModelMissing)
        assert talk.draft == "Hallo?"
        assert said(talk) == ["Hallo?"]


def test_a_question_too_long_for_the_model_stays_in_the_field(engines: Engines, scripted: Scripted) -> None:
    link = engines.line(scripted(Script((Answer("Ja."),))))
    talk = engines.talk(link)
    question = LONG[:LONGEST_TEXT]
    with engines.settles(talk):
        talk.ask(question)
        link.open(MODEL, context=128)
    assert isinstance(talk.trouble, PromptTooLong)
    assert talk.trouble.tokens > talk.trouble.limit
    assert talk.draft == question.strip()
    with engines.settles(talk):
        assert talk.ask("Kurz")
    assert said(talk) == ["Kurz", "Ja."]


def test_an_answer_of_another_kind_is_a_trouble(engines: Engines) -> None:
    talk = engines.talk(engines.ready(by_hand.MIXES_UP_ANSWERS))
    with engines.settles(talk):
        talk.ask("Hallo")
    assert isinstance(talk.trouble, EngineRefused)
    assert talk.draft == "Hallo"


def test_killed_at_a_hundred_random_moments_it_keeps_its_turns_and_the_next_answer_comes(
    engines: Engines, scripted: Scripted
) -> None:
    chance = random.Random(2026)
    minutes = count(step=60)
    script = Script(
        tuple(Answer("eins zwei drei vier fünf") for _ in range(9)), pause_ms=4, read_ms=2, open_ms=20
    )
    link = engines.line(scripted(script), clock=lambda: float(next(minutes)))
    talk = engines.talk(link)
    talk.prepare()
    with engines.becomes(link, "ready"):
        link.changed.connect(talk.prepare)
        link.open(MODEL, context=4096)
    states: set[str] = set()
    for number in range(100):
        before = talk.turns
        talk.draft = f"Frage {number}?"
        with engines.becomes(link, "restarting"):
            talk.ask(talk.draft)
            kill_later(link, chance)
        if number % 3 == 0:
            with engines.becomes(link, "restarting"):
                kill_later(link, chance)
        assert talk.turns[: len(before)] == before
        assert talk.turns[len(before)] == Turn("visitor", f"Frage {number}?")
        states.add(talk.turns[-1].state if talk.turns[-1].speaker == "model" else "unanswered")
        assert talk.draft == ("" if talk.turns[-1].speaker == "model" else f"Frage {number}?")
        with engines.settles(talk):
            talk.again()
        assert talk.turns[-1] == Turn("model", "eins zwei drei vier fünf")
        assert talk.turns[:-1] == (*before, Turn("visitor", f"Frage {number}?"))
        assert talk.trouble is None
        if number % 10 == 9:
            talk.clear()
    assert states >= {"unanswered", "lost", "finished"}


def kill_later(link: EngineLink, chance: random.Random) -> None:
    """End the engine process on a line within a tenth of a second, as soon as there is one."""

    def kill() -> None:
        if link.pid:
            os.kill(link.pid, chance.choice((signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT)))
        else:
            QTimer.singleShot(1, link, kill)

    QTimer.singleShot(chance.randrange(100), link, kill)


DOING: dict[str, Callable[[Talk, EngineLink], object]] = {
    "asks": lambda talk, _link: talk.ask(talk.draft or "Was?"),
    "types one": lambda talk, _link: setattr(talk, "draft", "Eins?"),
    "types two": lambda talk, _link: setattr(talk, "draft", " Zwei? "),
    "presses a chip": lambda talk, _link: talk.ask("Bitte kürzer."),
    "asks again": lambda talk, _link: talk.again(),
    "stops": lambda talk, _link: talk.stop(),
    "fails": lambda _talk, link: link.refuse(ModelMissing("none")),
    "tries again": lambda _talk, link: link.expect(),
    "waits": lambda _talk, _link: QCoreApplication.processEvents(),
}


@given(st.lists(st.sampled_from(sorted(DOING)), max_size=15))
def test_whatever_one_does_and_whatever_fails_no_question_is_lost(
    qapp: QCoreApplication, doing: list[str]
) -> None:
    link = EngineLink(("/there/is/no/such/program",))
    talk = Talk(link, str, link, limit=10, temperature=0.5)
    for what in doing:
        draft, asked = talk.draft.strip(), said(talk)[:-1] if talk.under_way else said(talk)
        DOING[what](talk, link)
        kept = {talk.draft.strip(), *said(talk)}
        if not what.startswith("types"):
            assert draft in {"", *kept}
        if what not in ("asks", "presses a chip"):
            assert {text for text in asked if text} <= kept
        assert [turn.under_way for turn in talk.turns[:-1]] == [False] * (len(talk.turns) - 1)
        assert talk.under_way == (bool(talk.turns) and talk.turns[-1].under_way)
    link.deleteLater()
