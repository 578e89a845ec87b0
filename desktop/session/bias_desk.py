"""Asking how probable given words are after a text, and for words drawn after it; only the newest counts."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.domain.conversation import clean
from desktop.domain.notes import Bar
from desktop.engine.protocol import Draw, Drawn, Weigh, Weighed
from desktop.session.engine_link import EngineLink
from desktop.session.newest import Newest


class BiasDesk(QObject):
    """Hands texts to the engine, odds and drawn words back; its last question ends with it."""

    weighed = Signal(tuple)
    drawn = Signal(tuple)
    timed = Signal(object)
    failed = Signal(object)

    def __init__(self, engine: EngineLink, parent: QObject) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._newest = Newest(engine, self)
        self._newest.answered.connect(self._take)
        self._newest.failed.connect(self.failed)

    def weigh(self, text: str, words: Sequence[str]) -> None:
        """Ask how probable each of these words is after a text, at temperature 1.

        Args:
            text: to go on from.
            words: to weigh; they come back in this order.
        """
        self._words = tuple(words)
        self._newest.ask(lambda number: Weigh(number, clean(text), self._words), Weighed)

    def draw(self, text: str, count: int, seed: int) -> None:
        """Ask for words drawn after a text, at temperature 1.

        Args:
            text: to go on from.
            count: how many.
            seed: of the first; each later one has the next number.
        """
        self._newest.ask(lambda number: Draw(number, clean(text), count, seed), Drawn)

    def drop(self) -> None:
        """Forget the question that is open."""
        self._newest.drop()

    def _take(self, answer: Weighed | Drawn) -> None:
        self.timed.emit(answer.timings)
        match answer:
            case Weighed(words=words):
                found = {word.word: word.probability for word in words}
                self.weighed.emit(
                    tuple(Bar(word, found.get(word, 0.0)) for word in dict.fromkeys(self._words))
                )
            case Drawn(words=drawn):
                self.drawn.emit(drawn)
