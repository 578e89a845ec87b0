"""The line to the engine: what it does when the engine hangs, talks nonsense or does not do as it is told."""

import subprocess
import sys

import psutil

from desktop.domain.trouble import EngineLost, EngineRefused
from desktop.engine.protocol import Answered
from desktop.engine.script import Answer, Fault, Script
from tests.conftest import Scripted
from tests.session import by_hand
from tests.session.engines import MODEL, Engines, Heard, chat, is_in


def test_garbage_between_the_lines_is_passed_over(engines: Engines, scripted: Scripted) -> None:
    link = engines.ready(scripted(Script((Answer("eins zwei drei", fault=Fault("garbage", after=1)),))))
    heard = engines.asks(link, chat("Zähle."))
    assert isinstance(heard.answer, Answered)
    assert heard.text.startswith("eins")
    assert engines.asks(link, chat("Weiter.")).text


def test_messages_nobody_waits_for_are_passed_over(engines: Engines) -> None:
    link = engines.ready(by_hand.TALKS_NONSENSE)
    for _ in range(3):
        heard = engines.asks(link, chat("Hallo"))
        assert isinstance(heard.answer, Answered)
        assert heard.text == "Trotzdem."
    assert is_in(link, "ready")


def test_a_line_without_end_ends_the_engine(engines: Engines) -> None:
    link = engines.line(by_hand.ENDLESS_LINE)
    with engines.becomes(link, "given_up"):
        link.open(MODEL, context=4096)


def test_an_answer_without_end_ends_the_engine(engines: Engines) -> None:
    link = engines.ready(by_hand.NEVER_ENDS)
    heard = engines.asks(link, chat("Erzähle."))
    assert isinstance(heard.trouble, EngineLost)


def test_an_engine_that_hangs_is_ended(engines: Engines, scripted: Scripted) -> None:
    link = engines.ready(
        scripted(Script((Answer("eins zwei", fault=Fault("hang", after=1)),))), silence_ms=3000
    )
    first = link.pid
    heard = engines.asks(link, chat("Zähle."))
    assert isinstance(heard.trouble, EngineLost)
    assert engines.asks(link, chat("Zähle.")).text == "eins zwei"
    assert not psutil.pid_exists(first)


def test_an_engine_that_never_says_anything_is_given_up(engines: Engines) -> None:
    link = engines.line(by_hand.MUTE, silence_ms=60)
    with engines.becomes(link, "given_up"):
        link.open(MODEL, context=4096)


def test_an_engine_is_not_ended_because_the_window_was_busy(engines: Engines) -> None:
    link = engines.ready(by_hand.BEATS_AND_NEVER_STOPS, silence_ms=600)
    first = link.pid
    busy = [sys.executable, "-c", "import threading; threading.Event().wait(1.5)"]
    for _ in range(2):
        heard = Heard()
        with engines.hears(heard):
            heard.follow(link.ask(chat("Hallo")))
            subprocess.run(busy, check=True)
        assert heard.text == "Ich höre nicht auf."
    assert link.pid == first


def test_an_engine_that_does_not_stop_is_ended(engines: Engines) -> None:
    link = engines.ready(by_hand.BEATS_AND_NEVER_STOPS, silence_ms=600)
    heard = Heard()
    with engines.ends(heard):
        exchange = heard.follow(link.ask(chat("Hallo")))
        exchange.wrote.connect(exchange.stop)
    assert isinstance(heard.trouble, EngineLost)
    assert heard.text == "Ich höre nicht auf."


def test_an_engine_of_another_version_is_refused(engines: Engines) -> None:
    link = engines.line(by_hand.OTHER_VERSION)
    with engines.becomes(link, "unfit"):
        link.open(MODEL, context=4096)
    assert isinstance(link.trouble, EngineRefused)
    assert link.trouble.reason == "version"
    assert link.pid == 0


def test_an_engine_that_cannot_read_a_request_fails_it(engines: Engines) -> None:
    link = engines.ready(by_hand.READS_NOTHING)
    trouble = engines.asks(link, chat("Hallo")).trouble
    assert isinstance(trouble, EngineRefused)
    assert trouble.reason == "broken_message"
