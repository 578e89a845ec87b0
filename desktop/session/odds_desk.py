"""Asking for the odds of the next word; only the newest question counts."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.domain.conversation import clean
from desktop.domain.notes import Bar
from desktop.engine.protocol import Odds, Weighed
from desktop.session.engine_link import EngineLink
from desktop.session.exchange import Exchange
from desktop.session.newest import Newest


class OddsDesk(QObject):
    """Hands texts to the engine and the odds back; its last question ends with it."""

    weighed = Signal(tuple, float)
    timed = Signal(object)
    failed = Signal(object)

    def __init__(self, engine: EngineLink, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._newest = Newest(engine, self)
        self._newest.answered.connect(self._take)
        self._newest.failed.connect(self.failed)
        self._foreseen: list[Exchange] = []

    def ask(self, text: str, *, count: int, temperature: float) -> None:
        """Ask for the odds of the next word; an older question that is still open is dropped.

        Args:
            text: to go on from.
            count: how many words.
            temperature: 0 and up; 1 is the model as it is.
        """
        self._newest.drop()
        wanted = clean(text)
        exchange = self._under_way(wanted) or self._send(wanted, count, temperature)
        self._newest.follow(exchange, Weighed)

    def foresee(self, texts: Sequence[str], *, count: int, temperature: float) -> None:
        """Let the engine weigh texts that may be asked for next, while the visitor looks at the bars.

        It keeps what it has found out, so that a word pressed is answered at once; a question goes first.

        Args:
            texts: the likeliest first.
            count: how many words.
            temperature: 0 and up; 1 is the model as it is.
        """
        for wanted in map(clean, texts):
            exchange = self._send(wanted, count, temperature)
            self._foreseen.append(exchange)
            self.destroyed.connect(exchange.stop)

    def _send(self, text: str, count: int, temperature: float) -> Exchange:
        return self._engine.ask(lambda number: Odds(number, text, count, temperature))

    def _under_way(self, text: str) -> Exchange | None:
        """The exchange that weighs this text in advance, if it runs; all others are stopped."""
        foreseen, self._foreseen = self._foreseen, []
        found: Exchange | None = None
        for exchange in foreseen:
            same = isinstance(exchange.request, Odds) and exchange.request.text == text
            if same and exchange.running and found is None:
                found = exchange
            else:
                exchange.stop()
        return found

    def _take(self, answer: Weighed) -> None:
        self.weighed.emit(tuple(Bar(w.word, w.probability) for w in answer.words), answer.rest)
        self.timed.emit(answer.timings)
