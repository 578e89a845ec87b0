"""A visit and its engine: looked for, woken, prepared, ended."""

import signal
import threading
from pathlib import Path

import pytest

from desktop.domain.place import Home
from desktop.domain.preferences import Preferences
from desktop.domain.trouble import EngineGivenUp, MemoryShort, ModelMissing, Trouble
from desktop.engine.protocol import Message, Prepare
from desktop.engine.script import Answer, Fault, Refusal, Script
from desktop.session.background import Task
from desktop.session.engine_link import EngineLink
from desktop.session.exchange import Exchange
from tests.conftest import Scripted
from tests.session import echo
from tests.session.conftest import Opens
from tests.session.engines import (
    MODEL,
    PATIENCE,
    Engines,
    Heard,
    chat,
    children,
    end_by,
    is_in,
    said,
    slow_answer,
)


def test_a_question_before_the_model_is_found_is_answered(
    opens: Opens, engines: Engines, scripted: Scripted
) -> None:
    found = threading.Event()

    def find() -> Path:
        found.wait(PATIENCE / 1000)
        return MODEL

    link = engines.line(scripted(Script((Answer("Da bin ich."),))))
    session = opens(link, find)
    talk = session.talk("practice")
    session.wake_engine()
    with engines.settles(talk):
        assert is_in(link, "loading")
        assert talk.ask("Wo sind Sie?")
        found.set()
    assert said(talk) == ["Wo sind Sie?", "Da bin ich."]


def test_waking_twice_looks_once(opens: Opens, engines: Engines, polite: tuple[str, ...]) -> None:
    link = engines.line(polite)
    looked: list[Path] = []

    def find() -> Path:
        looked.append(MODEL)
        return MODEL

    session = opens(link, find)
    with engines.becomes(link, "ready"):
        session.wake_engine()
        session.wake_engine()
    assert looked == [MODEL]


def test_a_model_that_is_missing_can_be_looked_for_again(
    opens: Opens, engines: Engines, polite: tuple[str, ...]
) -> None:
    link = engines.line(polite)
    there: list[Path] = []

    def find() -> Path:
        if not there:
            raise ModelMissing("qwen")
        return there[0]

    session = opens(link, find)
    talk = session.talk("practice")
    session.wake_engine()
    with engines.settles(talk):
        talk.ask("Hallo?")
    assert isinstance(link.trouble, ModelMissing)
    assert talk.draft == "Hallo?"
    there.append(MODEL)
    with engines.becomes(link, "ready"):
        session.wake_engine()
        assert is_in(link, "loading")
    with engines.settles(talk):
        talk.again()
    assert talk.turns[-1].state == "finished"


def test_a_model_that_does_not_fit_can_be_tried_again(
    opens: Opens, engines: Engines, scripted: Scripted
) -> None:
    link = engines.line(scripted(Script(refuse=Refusal("memory_short", {"needed": 2, "free": 1}))))
    session = opens(link)
    for _ in range(2):
        with engines.becomes(link, "unfit"):
            session.wake_engine()
        assert isinstance(link.trouble, MemoryShort)


def test_a_model_that_does_not_fit_names_a_smaller_one(engines: Engines, scripted: Scripted) -> None:
    refusal = Refusal("memory_short", {"needed": 2_000, "free": 1_000})
    link = EngineLink(scripted(Script(refuse=refusal)), smaller=lambda free: f"Zwerg {free}")
    engines.links.append(link)
    with engines.becomes(link, "unfit"):
        link.open(MODEL, context=0)
    assert isinstance(link.trouble, MemoryShort)
    assert link.trouble.smaller == "Zwerg 1000"


def test_waking_revives_an_engine_that_was_given_up(
    opens: Opens, engines: Engines, scripted: Scripted
) -> None:
    link = engines.line(scripted(Script((Answer("Gern."),), open_fault=Fault("abort", starts=3))))
    session = opens(link)
    with engines.becomes(link, "given_up"):
        session.wake_engine()
    assert isinstance(link.trouble, EngineGivenUp)
    with engines.becomes(link, "ready"):
        session.wake_engine()
    assert engines.asks(link, chat("Und jetzt?")).text == "Gern."


def test_the_end_ends_the_engine_and_is_told_once(opens: Opens, engines: Engines, scripted: Scripted) -> None:
    link = engines.line(scripted(Script((slow_answer(),))))
    session = opens(link)
    with engines.becomes(link, "ready"):
        session.wake_engine()
    endings: list[str] = []
    session.ended.connect(endings.append)
    session.talk("practice").ask("Erzähle.")
    session.end("reset")
    session.end("closed")
    assert endings == ["reset"]
    assert link.pid == 0


@pytest.mark.parametrize("trouble", [None, ModelMissing("none")])
def test_a_model_found_after_the_end_is_not_loaded(
    opens: Opens, engines: Engines, polite: tuple[str, ...], trouble: Trouble | None
) -> None:
    found = threading.Event()

    def find() -> Path:
        found.wait(PATIENCE / 1000)
        if trouble is not None:
            raise trouble
        return MODEL

    link = engines.line(polite)
    session = opens(link, find)
    session.wake_engine()
    over = Heard()
    (task,) = children(session, Task)
    task.destroyed.connect(over.over)
    session.end("reset")
    session.wake_engine()
    with engines.ends(over):
        found.set()
    assert is_in(link, "off")
    assert link.pid == 0


def preparation(link: EngineLink) -> Prepare:
    """What the engine on a line is preparing."""
    (exchange,) = children(link, Exchange)
    assert isinstance(exchange.request, Prepare)
    return exchange.request


def test_a_page_with_a_conversation_is_prepared_when_the_engine_is_ready(
    opens: Opens, engines: Engines
) -> None:
    link = engines.line(echo.COMMAND)
    session = opens(link)
    talk = session.talk("practice")
    with engines.becomes(link, "ready"):
        session.wake_engine()
    assert preparation(link).messages == (Message("system", "Antworte kurz."),)
    with engines.settles(talk):
        talk.ask("Eins")
    first = talk.turns[-1].text
    with engines.becomes(link, "ready"):
        end_by(signal.SIGKILL, link)
    assert preparation(link).messages[1:] == (Message("user", "Eins"), Message("assistant", first))


def test_a_page_that_opens_is_prepared_in_its_language(opens: Opens, engines: Engines) -> None:
    link = engines.line(echo.COMMAND)
    session = opens(link)
    with engines.becomes(link, "ready"):
        session.wake_engine()
    assert children(link, Exchange) == []
    session.prefer(Preferences("en"))
    session.talk("practice")
    assert preparation(link).messages == (Message("system", "Answer briefly."),)


def test_a_page_that_was_left_is_not_prepared(opens: Opens, engines: Engines) -> None:
    link = engines.line(echo.COMMAND)
    session = opens(link)
    session.talk("practice")
    session.go(Home())
    with engines.becomes(link, "ready"):
        session.wake_engine()
    assert children(link, Exchange) == []
