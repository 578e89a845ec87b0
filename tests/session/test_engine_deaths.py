"""The line to the engine: what it does when the engine dies, by itself or by somebody's hand."""

import signal
import sys
from itertools import count

import pytest

from desktop.domain.trouble import EngineGivenUp, EngineLost
from desktop.engine.protocol import Odds
from desktop.engine.script import Answer, Break, Fault, Script
from tests.conftest import Scripted
from tests.session import by_hand
from tests.session.engines import LONG, MODEL, Engines, Heard, chat, end_by, is_in, slow_answer

DEADLY = (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT)
BREAKS: tuple[Break, ...] = ("kill", "segv", "abort", "exit")


@pytest.mark.parametrize("number", DEADLY)
def test_an_engine_that_dies_idle_is_started_again(
    engines: Engines, polite: tuple[str, ...], number: signal.Signals
) -> None:
    link = engines.ready(polite)
    first = link.pid
    with engines.becomes(link, "restarting"):
        end_by(number, link)
    assert link.opened is None
    assert engines.asks(link, chat("Sind Sie noch da?")).text
    assert link.pid != first


@pytest.mark.parametrize("number", DEADLY)
def test_an_engine_that_dies_reading_fails_the_request_and_the_next_answer_comes(
    engines: Engines, scripted: Scripted, number: signal.Signals
) -> None:
    link = engines.ready(scripted(Script(read_ms=20)))
    heard, read = Heard(), list[int]()

    def die(done: int, _total: int) -> None:
        read.append(done)
        if len(read) == 3:
            end_by(number, link)

    with engines.ends(heard):
        heard.follow(link.ask(chat(LONG))).reading.connect(die)
    assert isinstance(heard.trouble, EngineLost)
    assert heard.text == ""
    assert engines.asks(link, chat("Und jetzt?")).text


@pytest.mark.parametrize("number", DEADLY)
def test_an_engine_that_dies_writing_fails_the_request_and_the_next_answer_comes(
    engines: Engines, scripted: Scripted, number: signal.Signals
) -> None:
    link = engines.ready(scripted(Script((slow_answer(),))))
    heard = Heard()

    def die(_text: str, _probability: float) -> None:
        if heard.text.count("langsam") == 4:
            end_by(number, link)

    with engines.ends(heard):
        heard.follow(link.ask(chat("lang"))).wrote.connect(die)
    assert isinstance(heard.trouble, EngineLost)
    assert "langsam langsam" in heard.text
    assert engines.asks(link, lambda n: Odds(n, "Und")).answers


@pytest.mark.parametrize("number", DEADLY)
def test_a_request_outlives_an_engine_that_dies_before_the_model_is_loaded(
    engines: Engines, scripted: Scripted, number: signal.Signals
) -> None:
    link = engines.line(scripted(Script((Answer("da bin ich"),), open_ms=200)))
    link.open(MODEL, context=4096)
    heard = Heard()
    with engines.ends(heard):
        heard.follow(link.ask(chat("Hallo")))
        end_by(number, link)
    assert heard.text == "da bin ich"


@pytest.mark.parametrize("kind", BREAKS)
def test_a_request_outlives_an_engine_that_dies_loading(
    engines: Engines, scripted: Scripted, kind: Break
) -> None:
    link = engines.line(scripted(Script((Answer("da bin ich"),), open_fault=Fault(kind))))
    heard = Heard()
    with engines.ends(heard):
        link.open(MODEL, context=4096)
        heard.follow(link.ask(chat("Hallo")))
    assert heard.text == "da bin ich"


@pytest.mark.parametrize("kind", BREAKS)
def test_an_engine_that_breaks_off_by_itself_fails_the_request(
    engines: Engines, scripted: Scripted, kind: Break
) -> None:
    link = engines.ready(scripted(Script((Answer("eins zwei drei", fault=Fault(kind, after=2)),))))
    heard = engines.asks(link, chat("Zähle."))
    assert isinstance(heard.trouble, EngineLost)
    assert engines.asks(link, chat("Zähle.")).text == "eins zwei drei"


def test_requests_that_wait_when_the_engine_dies_all_fail(engines: Engines, scripted: Scripted) -> None:
    link = engines.ready(scripted(Script((slow_answer(Fault("kill", after=1)),))))
    running, waiting = Heard(), Heard()
    with engines.becomes(link, "restarting"):
        running.follow(link.ask(chat("a")))
        waiting.follow(link.ask(lambda n: Odds(n, "b")))
    assert isinstance(running.trouble, EngineLost)
    assert isinstance(waiting.trouble, EngineLost)


def test_whoever_asks_again_at_once_gets_an_answer(engines: Engines, scripted: Scripted) -> None:
    link = engines.ready(scripted(Script((Answer("eins zwei", fault=Fault("abort", after=1)),))))
    first, second = Heard(), Heard()
    with engines.ends(second):
        first.over.connect(lambda: second.follow(link.ask(chat("Zähle noch einmal."))))
        first.follow(link.ask(chat("Zähle.")))
    assert isinstance(first.trouble, EngineLost)
    assert second.text == "eins zwei"


def test_after_three_deaths_in_a_minute_it_gives_up_until_it_is_woken(
    engines: Engines, scripted: Scripted
) -> None:
    link = engines.ready(scripted(Script((Answer("eins zwei", fault=Fault("segv", after=1, starts=3)),))))
    troubles = [engines.asks(link, chat("Zähle.")).trouble for _ in range(4)]
    assert [type(trouble) for trouble in troubles] == [EngineLost, EngineLost, EngineGivenUp, EngineGivenUp]
    assert is_in(link, "given_up")
    assert isinstance(link.trouble, EngineGivenUp)
    assert link.pid == 0
    with engines.becomes(link, "ready"):
        link.open(MODEL, context=4096)
    assert engines.asks(link, chat("Zähle.")).text == "eins zwei"


def test_deaths_more_than_a_minute_apart_are_no_reason_to_give_up(
    engines: Engines, scripted: Scripted
) -> None:
    minutes = count(step=60)
    link = engines.line(
        scripted(Script((Answer("eins zwei", fault=Fault("kill", after=1, starts=5)),))),
        clock=lambda: float(next(minutes)),
    )
    with engines.becomes(link, "ready"):
        link.open(MODEL, context=4096)
    troubles = [engines.asks(link, chat("Zähle.")).trouble for _ in range(5)]
    assert all(isinstance(trouble, EngineLost) for trouble in troubles)
    assert engines.asks(link, chat("Zähle.")).text == "eins zwei"


def test_a_command_that_cannot_be_started_is_given_up(engines: Engines) -> None:
    link = engines.line(("/there/is/no/such/program",))
    heard = Heard()
    with engines.becomes(link, "given_up"):
        heard.follow(link.ask(chat("Hallo")))
        link.open(MODEL, context=4096)
    assert isinstance(heard.trouble, EngineGivenUp)


@pytest.mark.parametrize("command", [by_hand.BREAKS_OFF, (sys.executable, "-c", "")])
def test_an_engine_that_ends_whatever_it_is_asked_is_given_up(
    engines: Engines, command: tuple[str, ...]
) -> None:
    link = engines.line(command)
    link.open(MODEL, context=4096)
    with engines.becomes(link, "given_up"):
        link.changed.connect(lambda: is_in(link, "ready") and link.ask(chat("Hallo")))
    assert isinstance(engines.asks(link, chat("Hallo")).trouble, EngineGivenUp)


def test_closing_because_a_request_failed_starts_nothing_again(
    engines: Engines, polite: tuple[str, ...]
) -> None:
    link = engines.ready(polite)
    heard = Heard()
    with engines.ends(heard):
        heard.over.connect(link.close)
        heard.follow(link.ask(chat("Hallo")))
        end_by(signal.SIGKILL, link)
    assert is_in(link, "off")
    assert link.pid == 0
