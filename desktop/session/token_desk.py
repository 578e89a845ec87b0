"""Asking into which pieces a text falls; only the newest question counts."""

from PySide6.QtCore import QObject, Signal

from desktop.domain.conversation import clean
from desktop.domain.cuts import cuts
from desktop.engine.protocol import Tokenized, Tokens
from desktop.session.engine_link import EngineLink
from desktop.session.newest import Newest


class TokenDesk(QObject):
    """Hands texts to the engine and their pieces back; its last question ends with it."""

    split = Signal(str, tuple)
    failed = Signal(object)

    def __init__(self, engine: EngineLink, parent: QObject) -> None:
        super().__init__(parent)
        self._text = ""
        self._newest = Newest(engine, self)
        self._newest.answered.connect(self._take)
        self._newest.failed.connect(self.failed)

    def ask(self, text: str) -> None:
        """Ask for the pieces of a text; an older question that is still open is dropped.

        Args:
            text: as typed; ``split`` gives it back as the engine read it.
        """
        self._text = wanted = clean(text)
        self._newest.ask(lambda number: Tokens(number, wanted), Tokenized)

    def drop(self) -> None:
        """Forget the question that is open."""
        self._newest.drop()

    def _take(self, answer: Tokenized) -> None:
        ranges = [(token.id, token.start, token.end) for token in answer.tokens]
        self.split.emit(self._text, cuts(self._text, ranges))
