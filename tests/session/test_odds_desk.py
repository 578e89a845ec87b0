"""Asking for the odds of the next word: the newest question counts, and a page may go away in the middle."""

import signal

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.notes import Bar
from desktop.domain.timings import Timings
from desktop.domain.trouble import EngineLost, EngineRefused, ModelMissing, Trouble
from desktop.engine.protocol import Odds
from desktop.engine.script import Script
from desktop.session.engine_link import EngineLink
from desktop.session.exchange import Exchange
from desktop.session.odds_desk import OddsDesk
from tests.conftest import Scripted
from tests.session import by_hand
from tests.session.engines import (
    MODEL,
    PATIENCE,
    Engines,
    Heard,
    chat,
    children,
    end_by,
    is_in,
    let_go,
    slow_answer,
)

MORNING = {"Guten": {"Morgen": 0.5, "Tag": 0.25}, "Gute": {"Nacht": 0.75}}


class Customer(QObject):
    """Keeps what a desk hands out."""

    def __init__(self, engine: EngineLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = OddsDesk(engine, self)
        self.words: list[list[str]] = []
        self.troubles: list[Trouble] = []
        self.desk.weighed.connect(self._take)
        self.desk.failed.connect(self.troubles.append)

    def asks(self, text: str) -> None:
        """Ask for two words at temperature 1."""
        self.desk.ask(text, count=2, temperature=1.0)

    def _take(self, bars: tuple[Bar, ...], _rest: float) -> None:
        self.words.append([bar.word for bar in bars])


@pytest.fixture
def odds(scripted: Scripted) -> tuple[str, ...]:
    """The command line of an engine that is sure how one greets."""
    return scripted(Script((slow_answer(),), odds=MORNING))


def test_it_hands_out_words_the_rest_and_the_time(
    engines: Engines, odds: tuple[str, ...], qtbot: QtBot
) -> None:
    link = engines.ready(odds)
    desk = OddsDesk(link, link)
    told: list[object] = []
    desk.weighed.connect(lambda bars, rest: told.extend((bars, rest)))
    desk.timed.connect(told.append)
    with qtbot.waitSignal(desk.timed, timeout=PATIENCE):
        desk.ask("Guten ", count=2, temperature=1.0)
    assert told == [(Bar("Morgen", 0.5), Bar("Tag", 0.25)), 0.25, Timings()]


def test_only_the_newest_question_is_answered(engines: Engines, odds: tuple[str, ...], qtbot: QtBot) -> None:
    customer = Customer(engines.ready(odds))
    with qtbot.waitSignal(customer.desk.weighed, timeout=PATIENCE):
        for _ in range(20):
            customer.asks("Guten")
        customer.asks("Gute")
    with qtbot.waitSignal(customer.desk.weighed, timeout=PATIENCE):
        customer.asks("Guten")
    assert customer.words == [["Nacht"], ["Morgen", "Tag"]]
    assert customer.troubles == []


def test_of_questions_asked_before_the_model_is_loaded_the_newest_is_answered(
    engines: Engines, odds: tuple[str, ...], qtbot: QtBot
) -> None:
    link = engines.line(odds)
    customer = Customer(link)
    with qtbot.waitSignal(customer.desk.weighed, timeout=PATIENCE):
        customer.asks("Guten")
        customer.asks("Gute")
        link.open(MODEL, context=4096)
    assert customer.words == [["Nacht"]]


@pytest.mark.parametrize("odd", ["Guten\ud800", "\x00Guten", "Guten\u00a0"])
def test_odd_characters_are_left_out(engines: Engines, odds: tuple[str, ...], qtbot: QtBot, odd: str) -> None:
    customer = Customer(engines.ready(odds))
    with qtbot.waitSignal(customer.desk.weighed, timeout=PATIENCE):
        customer.asks(odd)
    assert customer.words == [["Morgen", "Tag"]]


def test_an_engine_that_dies_is_told_and_the_next_question_is_answered(
    engines: Engines, odds: tuple[str, ...], qtbot: QtBot
) -> None:
    link = engines.ready(odds)
    customer = Customer(link)
    with qtbot.waitSignal(customer.desk.failed, timeout=PATIENCE):
        customer.asks("Guten")
        end_by(signal.SIGKILL, link)
    assert [type(trouble) for trouble in customer.troubles] == [EngineLost]
    with qtbot.waitSignal(customer.desk.weighed, timeout=PATIENCE):
        customer.asks("Gute")
    assert customer.words == [["Nacht"]]


def test_without_a_model_the_trouble_is_told(engines: Engines, odds: tuple[str, ...], qtbot: QtBot) -> None:
    link = engines.line(odds)
    link.refuse(ModelMissing("none"))
    customer = Customer(link)
    with qtbot.waitSignal(customer.desk.failed, timeout=PATIENCE):
        customer.asks("Guten")
        customer.asks("Gute")
    assert [type(trouble) for trouble in customer.troubles] == [ModelMissing]


def test_an_answer_of_another_kind_is_a_trouble(engines: Engines, qtbot: QtBot) -> None:
    customer = Customer(engines.ready(by_hand.MIXES_UP_ANSWERS))
    with qtbot.waitSignal(customer.desk.failed, timeout=PATIENCE):
        customer.asks("Guten")
    assert [type(trouble) for trouble in customer.troubles] == [EngineRefused]


def test_a_page_may_go_away_while_its_question_is_open(engines: Engines, odds: tuple[str, ...]) -> None:
    link = engines.ready(odds)
    running, page = Heard(), QWidget()
    exchange = running.follow(link.ask(chat("Erzähle.")))
    customer = Customer(link, page)
    customer.asks("Guten")
    asked = children(link, Exchange)[-1]
    assert isinstance(asked.request, Odds)
    dropped = Heard()
    with engines.ends(dropped):
        dropped.follow(asked)
        page.deleteLater()
        let_go()
    with engines.ends(running):
        exchange.stop()
    assert customer.words == []


def test_a_page_may_go_away_before_the_model_is_loaded(engines: Engines, odds: tuple[str, ...]) -> None:
    link = engines.line(odds)
    page = QWidget()
    customer = Customer(link, page)
    for _ in range(3):
        customer.asks("Guten")
    page.deleteLater()
    let_go()
    let_go()
    assert children(link, Exchange) == []
    with engines.becomes(link, "ready"):
        link.open(MODEL, context=4096)
    assert customer.words == []


def test_a_page_may_go_away_while_the_engine_dies(engines: Engines, odds: tuple[str, ...]) -> None:
    link = engines.ready(odds)
    page = QWidget()
    customer = Customer(link, page)
    with engines.becomes(link, "ready"):
        customer.asks("Guten")
        end_by(signal.SIGKILL, link)
        page.deleteLater()
        let_go()
    assert is_in(link, "ready")
    assert customer.troubles == []


def test_five_hundred_questions_leave_nothing_behind(
    engines: Engines, odds: tuple[str, ...], qtbot: QtBot
) -> None:
    link = engines.ready(odds)
    customer = Customer(link)
    for _ in range(100):
        with qtbot.waitSignal(customer.desk.weighed, timeout=PATIENCE):
            for _ in range(5):
                customer.asks("Guten")
    let_go()
    assert children(link, Exchange) == []
    assert len(customer.words) == 100


def test_what_is_foreseen_and_then_asked_is_asked_once(
    engines: Engines, odds: tuple[str, ...], qtbot: QtBot
) -> None:
    link = engines.ready(odds)
    customer = Customer(link)
    with qtbot.waitSignal(customer.desk.weighed, timeout=PATIENCE):
        customer.desk.foresee(["Gute", "Guten"], count=2, temperature=1.0)
        foreseen = [e.request.id for e in children(link, Exchange) if e.running]
        customer.asks("Guten")
        running = [e.request.id for e in children(link, Exchange) if e.running]
    assert len(foreseen) == 2
    assert running == foreseen, "the question was sent a second time"
    assert customer.words == [["Morgen", "Tag"]]


def test_a_question_that_was_not_foreseen_comes_first(
    engines: Engines, odds: tuple[str, ...], qtbot: QtBot
) -> None:
    customer = Customer(engines.ready(odds))
    with qtbot.waitSignal(customer.desk.weighed, timeout=PATIENCE):
        customer.desk.foresee(["Was", "Wer", "Wie"], count=2, temperature=1.0)
        customer.asks("Gute")
    assert customer.words == [["Nacht"]]
    assert customer.troubles == []
