"""The line to the engine: what it sends, hands on, prepares and refuses."""

import signal
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QObject

from desktop.domain.trouble import (
    EngineLost,
    EngineRefused,
    MemoryShort,
    ModelMissing,
    ModelUnreadable,
    PromptTooLong,
)
from desktop.engine.protocol import (
    Answered,
    Draw,
    Drawn,
    Message,
    Odds,
    Prepare,
    Tokenized,
    Tokens,
    Weigh,
    Weighed,
)
from desktop.engine.script import Answer, Refusal, Script
from desktop.session.exchange import Exchange
from tests.conftest import Scripted
from tests.session import by_hand, echo
from tests.session.engines import (
    LONG,
    MODEL,
    Engines,
    Heard,
    chat,
    children,
    end_by,
    is_in,
    let_go,
    slow_answer,
)


def test_it_opens_and_becomes_ready(engines: Engines, polite: tuple[str, ...]) -> None:
    link = engines.line(polite)
    assert is_in(link, "off")
    with engines.becomes(link, "ready"):
        link.open(MODEL, context=2048)
        assert is_in(link, "loading")
    assert link.trouble is None
    assert link.opened is not None
    assert link.opened.context == 2048
    assert psutil.pid_exists(link.pid)


def test_an_answer_comes_in_pieces(engines: Engines, scripted: Scripted) -> None:
    link = engines.ready(scripted(Script((Answer("Guten Tag, wie geht es Ihnen?"),))))
    heard = engines.asks(link, chat("Hallo"))
    assert heard.text == "Guten Tag, wie geht es Ihnen?"
    assert isinstance(heard.answer, Answered)
    assert heard.answer.end == "finished"


def test_every_kind_of_request_has_its_answer(engines: Engines, polite: tuple[str, ...]) -> None:
    link = engines.ready(polite)
    assert isinstance(engines.asks(link, lambda n: Odds(n, "Guten Morgen")).answer, Weighed)
    assert isinstance(
        engines.asks(link, lambda n: Weigh(n, "Der Arzt sagte, dass", ("er", "sie"))).answer, Weighed
    )
    assert isinstance(engines.asks(link, lambda n: Draw(n, "Guten Morgen")).answer, Drawn)
    assert isinstance(engines.asks(link, lambda n: Tokens(n, "Guten Morgen")).answer, Tokenized)
    assert isinstance(
        engines.asks(link, lambda n: Prepare(n, (Message("system", "Kurz."),))).answer, Answered
    )


def test_a_request_before_the_model_is_loaded_is_sent_after(engines: Engines, scripted: Scripted) -> None:
    link = engines.line(scripted(Script((Answer("eins"), Answer("zwei"), Answer("drei")), open_ms=200)))
    first, second, third = Heard(), Heard(), Heard()
    with engines.ends(third):
        first.follow(link.ask(chat("a")))
        link.expect()
        second.follow(link.ask(chat("b")))
        link.open(MODEL, context=4096)
        third.follow(link.ask(chat("c")))
    assert [first.text, second.text, third.text] == ["eins", "zwei", "drei"]


def test_a_request_that_was_not_sent_can_be_stopped(engines: Engines, scripted: Scripted) -> None:
    link = engines.line(scripted(Script((Answer("nur einmal"),), open_ms=100)))
    heard, other = Heard(), Heard()
    with engines.ends(heard):
        heard.follow(link.ask(chat("nicht mehr"))).stop()
    assert heard.answer == Answered(1, "stopped")
    with engines.ends(other):
        link.open(MODEL, context=4096)
        other.follow(link.ask(chat("doch")))
    assert other.text == "nur einmal"


def test_a_request_that_waits_behind_another_can_be_stopped(engines: Engines, scripted: Scripted) -> None:
    link = engines.ready(scripted(Script((slow_answer(),))))
    running, waiting = Heard(), Heard()
    first = running.follow(link.ask(chat("lang")))
    with engines.ends(waiting):
        waiting.follow(link.ask(chat("kurz"))).stop()
    assert isinstance(waiting.answer, Answered)
    assert waiting.answer.end == "stopped"
    with engines.ends(running):
        first.stop()
    assert isinstance(running.answer, Answered)


def test_an_answer_can_be_stopped_while_it_streams(engines: Engines, scripted: Scripted) -> None:
    link = engines.ready(scripted(Script((slow_answer(), Answer("die nächste")))))
    heard = Heard()
    with engines.ends(heard):
        exchange = heard.follow(link.ask(chat("lang")))
        exchange.wrote.connect(exchange.stop)
    assert isinstance(heard.answer, Answered)
    assert heard.answer.end == "stopped"
    assert 0 < len(heard.text.split()) < 100
    assert engines.asks(link, chat("weiter")).text == "die nächste"


@pytest.mark.parametrize(
    ("refusal", "wanted"),
    [
        (Refusal("unreadable_model"), ModelUnreadable(MODEL)),
        (Refusal("memory_short", {"needed": 4_000, "free": 1_000}), MemoryShort("any", 4_000, 1_000)),
        (Refusal("memory_short"), MemoryShort("any", 0, 0)),
        (Refusal("failed"), EngineRefused("failed")),
    ],
)
def test_a_refused_model_has_its_trouble_and_can_be_tried_again(
    engines: Engines, scripted: Scripted, refusal: Refusal, wanted: object
) -> None:
    link = engines.line(scripted(Script(refuse=refusal)))
    early = Heard()
    with engines.becomes(link, "unfit"):
        early.follow(link.ask(chat("Hallo")))
        link.open(MODEL, context=4096)
    late = engines.asks(link, chat("Hallo"))
    for trouble in (link.trouble, early.trouble, late.trouble):
        assert vars(trouble) == vars(wanted)
        assert type(trouble) is type(wanted)
    assert link.pid == 0
    with engines.becomes(link, "unfit"):
        link.open(Path("other.gguf"), context=4096)


def test_a_model_that_was_not_found_fails_every_request(engines: Engines, polite: tuple[str, ...]) -> None:
    link = engines.ready(polite)
    link.refuse(ModelMissing("none"))
    assert is_in(link, "unfit")
    assert link.pid == 0
    assert isinstance(engines.asks(link, chat("Hallo")).trouble, ModelMissing)


def test_a_request_that_fails_at_once_can_still_be_stopped(engines: Engines, polite: tuple[str, ...]) -> None:
    link = engines.line(polite)
    link.refuse(ModelMissing("none"))
    heard = Heard()
    with engines.ends(heard):
        heard.follow(link.ask(chat("Hallo"))).stop()
    assert isinstance(heard.trouble, ModelMissing)


def test_a_question_too_long_for_the_model_is_refused_with_its_figures(
    engines: Engines, polite: tuple[str, ...]
) -> None:
    link = engines.ready(polite)
    trouble = engines.asks(link, chat(f"{LONG} {LONG} {LONG}")).trouble
    assert isinstance(trouble, PromptTooLong)
    assert trouble.tokens > trouble.limit > 4000
    assert engines.asks(link, chat("Kurz.")).text


def test_closing_leaves_no_process_and_no_request(engines: Engines, scripted: Scripted) -> None:
    link = engines.ready(scripted(Script((slow_answer(),))))
    pid = link.pid
    heard = Heard()
    heard.follow(link.ask(chat("lang")))
    link.close()
    assert isinstance(heard.trouble, EngineLost)
    assert is_in(link, "off")
    assert link.opened is None
    assert not psutil.pid_exists(pid)


@pytest.mark.parametrize("command", [by_hand.MUTE, ("/there/is/no/such/program",)])
def test_closing_while_it_starts_leaves_no_process(engines: Engines, command: tuple[str, ...]) -> None:
    link = engines.line(command)
    link.open(MODEL, context=4096)
    link.close()
    assert is_in(link, "off")
    assert link.pid == 0


def test_opening_another_model_takes_the_place_of_the_one_before(
    engines: Engines, scripted: Scripted
) -> None:
    link = engines.ready(scripted(Script((slow_answer(),))))
    first = link.pid
    heard = Heard()
    heard.follow(link.ask(chat("lang")))
    with engines.becomes(link, "ready"):
        link.open(Path("other.gguf"), context=2048)
    assert isinstance(heard.trouble, EngineLost)
    assert not psutil.pid_exists(first)
    assert link.opened is not None
    assert link.opened.context == 2048


def test_what_was_prepared_is_not_read_again(engines: Engines, polite: tuple[str, ...]) -> None:
    link = engines.ready(polite)
    prepared = Heard()
    with engines.ends(prepared):
        link.prepare((Message("user", LONG),))
        prepared.follow(children(link, Exchange)[0])
    answer = engines.asks(link, chat(LONG, "Ja.", "Und?")).answer
    assert isinstance(answer, Answered)
    assert answer.timings.reused_tokens > 2000


def test_a_preparation_gives_way_to_a_request(engines: Engines, scripted: Scripted) -> None:
    link = engines.ready(scripted(Script(read_ms=200)))
    link.prepare((Message("user", LONG),))
    answer = engines.asks(link, chat("Kurz.")).answer
    assert isinstance(answer, Answered)
    assert answer.timings.prompt_seconds < 3


def test_nothing_is_prepared_while_somebody_waits_or_nobody_is_there(engines: Engines) -> None:
    link = engines.line(echo.COMMAND)
    link.prepare((Message("system", "zu früh"),))
    heard = Heard()
    with engines.ends(heard):
        link.open(MODEL, context=4096)
        heard.follow(link.ask(chat("Hallo")))
        link.changed.connect(lambda: link.prepare((Message("system", "zu spät"),)))
    assert [type(request).__name__ for request in echo.told(heard.text)] == ["Chat"]


def test_an_engine_that_died_preparing_is_not_asked_to_prepare_again(
    engines: Engines, scripted: Scripted
) -> None:
    link = engines.ready(scripted(Script(read_ms=20)))
    link.changed.connect(lambda: link.prepare((Message("user", LONG),)))
    link.prepare((Message("user", LONG),))
    with engines.becomes(link, "ready"):
        end_by(signal.SIGSEGV, link)
    answer = engines.asks(link, chat(LONG)).answer
    assert isinstance(answer, Answered)
    assert answer.timings.reused_tokens == 0


def test_five_hundred_requests_leave_nothing_behind(engines: Engines, polite: tuple[str, ...]) -> None:
    link = engines.ready(polite)
    engines.asks(link, lambda n: Odds(n, "Guten"))
    let_go()
    before = len(children(link, QObject))
    for _ in range(500):
        engines.asks(link, lambda n: Odds(n, "Guten"))
    let_go()
    assert len(children(link, QObject)) == before
    assert children(link, Exchange) == []
