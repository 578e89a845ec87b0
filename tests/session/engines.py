"""Lines to real engine processes for tests: opened, waited for, ended by hand."""

import os
import signal
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from desktop.domain.trouble import Trouble
from desktop.engine.protocol import Chat, Message, Request
from desktop.engine.script import Answer, Fault
from desktop.session.engine_link import EngineLink, State
from desktop.session.engine_process import SILENCE_MS
from desktop.session.exchange import Exchange
from desktop.session.talk import Talk

PATIENCE = 90_000
"""Milliseconds; only a test that fails waits so long."""

MODEL = Path("any.gguf")
SYSTEM = "Antworte kurz."
Kind = TypeVar("Kind", bound=QObject)
LONG = " ".join(f"Wort{number}" for number in range(2000))


class Heard(QObject):
    """What comes of an exchange."""

    over = Signal()
    grew = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.answers: list[object] = []
        self.troubles: list[Trouble] = []

    @property
    def trouble(self) -> Trouble:
        """The trouble it ended with, the only thing that came at its end."""
        assert self.answers == []
        (trouble,) = self.troubles
        return trouble

    @property
    def answer(self) -> object:
        """The answer it ended with, the only thing that came at its end."""
        assert self.troubles == []
        (answer,) = self.answers
        return answer

    def follow(self, exchange: Exchange) -> Exchange:
        """Listen to an exchange from now on."""
        exchange.wrote.connect(self._note)
        exchange.answered.connect(self._take)
        exchange.failed.connect(self._fail)
        return exchange

    def _note(self, text: str, _probability: float) -> None:
        self.text += text
        self.grew.emit()

    def _take(self, answer: object) -> None:
        self.answers.append(answer)
        self.over.emit()

    def _fail(self, trouble: Trouble) -> None:
        self.troubles.append(trouble)
        self.over.emit()


class Engines:
    """Opens lines to engine processes, waits for what they tell, and ends them with the test."""

    def __init__(self, qtbot: QtBot) -> None:
        self.links: list[EngineLink] = []
        self._qtbot = qtbot

    def line(
        self,
        command: Sequence[str],
        *,
        silence_ms: int = SILENCE_MS,
        clock: Callable[[], float] = time.monotonic,
    ) -> EngineLink:
        """A line on which no engine was started yet."""
        self.links.append(EngineLink(command, silence_ms=silence_ms, clock=clock))
        return self.links[-1]

    def ready(self, command: Sequence[str], *, silence_ms: int = SILENCE_MS) -> EngineLink:
        """A line to an engine that has loaded its model."""
        link = self.line(command, silence_ms=silence_ms)
        with self.becomes(link, "ready"):
            link.open(MODEL, context=4096)
        return link

    def talk(
        self, link: EngineLink, *, limit: int = 400, temperature: float = 0.5, probabilities: bool = False
    ) -> Talk:
        """A conversation on a line."""
        return Talk(
            link, lambda: SYSTEM, link, limit=limit, temperature=temperature, probabilities=probabilities
        )

    def becomes(self, link: EngineLink, state: State) -> SignalBlocker:
        """Wait at the end of the block until the line has got into a state within it."""
        return self._qtbot.waitSignal(
            link.changed, timeout=PATIENCE, check_params_cb=lambda: link.state == state
        )

    def ends(self, heard: Heard) -> SignalBlocker:
        """Wait at the end of the block until the exchange that is followed has ended within it."""
        return self._qtbot.waitSignal(heard.over, timeout=PATIENCE)

    def hears(self, heard: Heard) -> SignalBlocker:
        """Wait at the end of the block until a piece of the answer that is followed has come within it."""
        return self._qtbot.waitSignal(heard.grew, timeout=PATIENCE)

    def settles(self, talk: Talk) -> SignalBlocker:
        """Wait at the end of the block until the conversation has changed and no answer is coming."""
        return self._qtbot.waitSignal(
            talk.changed, timeout=PATIENCE, check_params_cb=lambda: not talk.under_way
        )

    def grows(self, talk: Talk) -> SignalBlocker:
        """Wait at the end of the block until a piece of an answer has come within it."""
        return self._qtbot.waitSignal(talk.grew, timeout=PATIENCE)

    def asks(self, link: EngineLink, build: Callable[[int], Request]) -> Heard:
        """Ask and wait for what comes of it."""
        heard = Heard()
        with self.ends(heard):
            heard.follow(link.ask(build))
        return heard


def chat(*texts: str, limit: int = 400) -> Callable[[int], Chat]:
    """Builds a chat request in which visitor and model take turns."""
    messages = tuple(Message("assistant" if n % 2 else "user", text) for n, text in enumerate(texts))
    return lambda number: Chat(number, messages, limit=limit)


def end_by(number: signal.Signals, link: EngineLink) -> None:
    """End the engine process on a line from outside."""
    assert link.pid
    os.kill(link.pid, number)


def let_go() -> None:
    """Let go of every object that was to be deleted later."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def is_in(link: EngineLink, state: State) -> bool:
    """Whether a line is in a state now."""
    return link.state == state


def slow_answer(fault: Fault | None = None) -> Answer:
    """An answer of a hundred words that takes two seconds."""
    return Answer(" ".join(["langsam"] * 100), pause_ms=20, fault=fault)


def children(parent: QObject, kind: type[Kind]) -> list[Kind]:
    """The objects of a kind that live below another."""
    return list(parent.findChildren(kind))


def said(talk: Talk) -> list[str]:
    """What was said in a conversation, turn by turn."""
    return [turn.text for turn in talk.turns]
