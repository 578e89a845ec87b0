"""Asking into which pieces a text falls, one text at a time; only the newest counts."""

from PySide6.QtCore import QObject, Signal

from desktop.domain.conversation import clean
from desktop.domain.cuts import cuts
from desktop.domain.trouble import EngineRefused, Trouble
from desktop.engine.protocol import Tokenized, Tokens
from desktop.session.engine_link import EngineLink
from desktop.session.exchange import Exchange


class TokenDesk(QObject):
    """Hands texts to the engine and their pieces back; its last question ends with it."""

    split = Signal(str, tuple)
    failed = Signal(object)

    def __init__(self, engine: EngineLink, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._text = ""
        self._newest: Exchange | None = None

    def ask(self, text: str) -> None:
        """Ask for the pieces of a text; an older question that is still open is dropped.

        Args:
            text: as typed; ``split`` gives it back as the engine read it.
        """
        self.drop()
        self._text = wanted = clean(text)
        self._newest = exchange = self._engine.ask(lambda number: Tokens(number, wanted))
        # Methods, not lambdas: Qt forgets them when the page of this desk goes away in the middle.
        exchange.answered.connect(self._take)
        exchange.failed.connect(self._fail)
        self.destroyed.connect(exchange.stop)

    def drop(self) -> None:
        """Forget the question that is open."""
        exchange, self._newest = self._newest, None
        if exchange is not None:
            exchange.answered.disconnect(self._take)
            exchange.failed.disconnect(self._fail)
            exchange.stop()

    def _take(self, answer: object) -> None:
        if isinstance(answer, Tokenized):
            self._newest = None
            ranges = [(token.id, token.start, token.end) for token in answer.tokens]
            self.split.emit(self._text, cuts(self._text, ranges))
        else:
            self._fail(EngineRefused("failed"))

    def _fail(self, trouble: Trouble) -> None:
        self._newest = None
        self.failed.emit(trouble)
