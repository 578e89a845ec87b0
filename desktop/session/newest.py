"""Asking the engine one thing at a time; only the newest request counts."""

from collections.abc import Callable
from types import UnionType

from PySide6.QtCore import QObject, Signal

from desktop.domain.trouble import EngineRefused, Trouble
from desktop.engine.protocol import Request
from desktop.session.engine_link import EngineLink
from desktop.session.exchange import Exchange, Result

Kind = type[Result] | UnionType


class Newest(QObject):
    """The newest request and the news about it; it ends with this object.

    A request ends with exactly one ``answered`` or ``failed``, unless it is dropped. An answer of another
    kind than was asked for is a failure.
    """

    reading = Signal(int, int)
    wrote = Signal(str, float)
    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, engine: EngineLink, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._exchange: Exchange | None = None
        self._expected: Kind | None = None

    @property
    def under_way(self) -> bool:
        """Whether an answer is coming."""
        return self._exchange is not None

    def ask(self, build: Callable[[int], Request], expected: Kind) -> None:
        """Ask the engine; an older request that is still open is dropped.

        Args:
            build: makes the request with its number.
            expected: what an answer has to be.
        """
        self.drop()
        self.follow(self._engine.ask(build), expected)

    def follow(self, exchange: Exchange, expected: Kind) -> None:
        """Take over a request that runs already; an older one that is still open is dropped.

        Args:
            exchange: which.
            expected: what an answer has to be.
        """
        self.drop()
        self._exchange, self._expected = exchange, expected
        # Methods, not lambdas: Qt forgets them when the page this belongs to goes away in the middle.
        exchange.reading.connect(self.reading)
        exchange.wrote.connect(self.wrote)
        exchange.answered.connect(self._take)
        exchange.failed.connect(self._fail)
        self.destroyed.connect(exchange.stop)

    def stop(self) -> None:
        """End the answer under way; what has come stays."""
        if self._exchange is not None:
            self._exchange.stop()

    def drop(self) -> None:
        """End the request that is open, and hear nothing of it any more."""
        exchange, self._exchange = self._exchange, None
        if exchange is not None:
            exchange.reading.disconnect(self.reading)
            exchange.wrote.disconnect(self.wrote)
            exchange.answered.disconnect(self._take)
            exchange.failed.disconnect(self._fail)
            exchange.stop()

    def _take(self, answer: object) -> None:
        self._exchange = None
        if self._expected is not None and isinstance(answer, self._expected):
            self.answered.emit(answer)
        else:
            self.failed.emit(EngineRefused("failed"))

    def _fail(self, trouble: Trouble) -> None:
        self._exchange = None
        self.failed.emit(trouble)
