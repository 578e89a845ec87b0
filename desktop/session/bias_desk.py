"""Asking how probable given words are after a text, and for words drawn after it; only the newest counts."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.domain.conversation import clean
from desktop.domain.notes import Bar
from desktop.domain.trouble import EngineRefused, Trouble
from desktop.engine.protocol import Draw, Drawn, Request, Weigh, Weighed
from desktop.session.engine_link import EngineLink
from desktop.session.exchange import Exchange


class BiasDesk(QObject):
    """Hands texts to the engine, odds and drawn words back; its last question ends with it."""

    weighed = Signal(tuple)
    drawn = Signal(tuple)
    timed = Signal(object)
    failed = Signal(object)

    def __init__(self, engine: EngineLink, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._newest: Exchange | None = None

    def weigh(self, text: str, words: Sequence[str]) -> None:
        """Ask how probable each of these words is after a text, at temperature 1.

        Args:
            text: to go on from.
            words: to weigh; they come back in this order.
        """
        self._ask(lambda number: Weigh(number, clean(text), tuple(words)))

    def draw(self, text: str, count: int, seed: int) -> None:
        """Ask for words drawn after a text, at temperature 1.

        Args:
            text: to go on from.
            count: how many.
            seed: of the first; each later one has the next number.
        """
        self._ask(lambda number: Draw(number, clean(text), count, seed))

    def drop(self) -> None:
        """Forget the question that is open."""
        exchange, self._newest = self._newest, None
        if exchange is not None:
            exchange.answered.disconnect(self._take)
            exchange.failed.disconnect(self._fail)
            exchange.stop()

    def _ask(self, build: Callable[[int], Request]) -> None:
        self.drop()
        self._newest = exchange = self._engine.ask(build)
        exchange.answered.connect(self._take)
        exchange.failed.connect(self._fail)
        self.destroyed.connect(exchange.stop)

    def _take(self, answer: object) -> None:
        asked, self._newest = self._newest, None
        match answer:
            case Weighed() if asked is not None and isinstance(asked.request, Weigh):
                found = {word.word: word.probability for word in answer.words}
                wanted = dict.fromkeys(asked.request.continuations)
                self.timed.emit(answer.timings)
                self.weighed.emit(tuple(Bar(word, found.get(word, 0.0)) for word in wanted))
            case Drawn():
                self.timed.emit(answer.timings)
                self.drawn.emit(answer.words)
            case _:
                self.failed.emit(EngineRefused("failed"))

    def _fail(self, trouble: Trouble) -> None:
        self._newest = None
        self.failed.emit(trouble)
