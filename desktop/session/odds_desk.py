"""Asking for the odds of the next word, one question at a time; only the newest counts."""

from PySide6.QtCore import QObject, Signal

from desktop.domain.notes import Bar
from desktop.domain.trouble import Trouble
from desktop.engine.protocol import Odds, Weighed
from desktop.session.engine_link import EngineLink
from desktop.session.exchange import Exchange


class OddsDesk(QObject):
    """Hands texts to the engine and the odds back."""

    weighed = Signal(tuple, float)
    timed = Signal(object)
    failed = Signal(object)

    def __init__(self, engine: EngineLink, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._newest: Exchange | None = None

    def ask(self, text: str, *, count: int, temperature: float) -> None:
        """Ask for the odds of the next word; an older question that is still open is dropped.

        Args:
            text: to go on from.
            count: how many words.
            temperature: 0 and up; 1 is the model as it is.
        """
        if self._newest is not None:
            self._newest.stop()
        exchange = self._engine.ask(lambda i: Odds(i, text, count, temperature))
        self._newest = exchange
        exchange.answered.connect(lambda answer: self._take(exchange, answer))
        exchange.failed.connect(lambda trouble: self._fail(exchange, trouble))

    def _take(self, exchange: Exchange, answer: object) -> None:
        if exchange is self._newest:
            self._newest = None
            if isinstance(answer, Weighed):
                self.weighed.emit(tuple(Bar(w.word, w.probability) for w in answer.words), answer.rest)
                self.timed.emit(answer.timings)

    def _fail(self, exchange: Exchange, trouble: Trouble) -> None:
        if exchange is self._newest:
            self._newest = None
            self.failed.emit(trouble)
