"""A conversation with the model on this PC, as it happens."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from desktop.domain.conversation import LONGEST_TEXT, Turn, clean
from desktop.domain.notes import Bar
from desktop.domain.timings import Timings
from desktop.domain.trouble import EngineLost, TextTooLong, Trouble
from desktop.engine.protocol import Answered, Chat, Message
from desktop.session.engine_link import EngineLink
from desktop.session.exchange import Exchange


class Talk(QObject):
    """Turns of visitor and model; at most one answer is under way.

    ``changed`` comes when a turn is added, ends or goes; ``grew`` when the last turn got longer.
    """

    changed = Signal()
    grew = Signal()
    reading = Signal(int, int)
    troubled = Signal(object)

    def __init__(
        self,
        engine: EngineLink,
        system: Callable[[], str],
        parent: QObject,
        *,
        limit: int,
        temperature: float,
        probabilities: bool = False,
    ) -> None:
        super().__init__(parent)
        self.turns: tuple[Turn, ...] = ()
        self.pieces: tuple[Bar, ...] = ()
        self.draft = ""
        self.timings = Timings()
        self.trouble: Trouble | None = None
        self._engine = engine
        self._system = system
        self._limit = limit
        self._temperature = temperature
        self._probabilities = probabilities
        self._seed = 0
        self._exchange: Exchange | None = None

    @property
    def under_way(self) -> bool:
        """Whether an answer is coming."""
        return self._exchange is not None

    def ask(self, text: str) -> bool:
        """Send a text to the model, unless it is empty, too long or an answer is under way.

        Args:
            text: as typed.

        Returns:
            Whether it was sent; a refusal keeps the text as draft.
        """
        wanted = clean(text)
        if self.under_way or not wanted:
            return False
        if len(wanted) > LONGEST_TEXT:
            self.draft = text
            self._trouble(TextTooLong(len(wanted), LONGEST_TEXT))
            return False
        self.draft = ""
        self._send((*self.turns, Turn("visitor", wanted)))
        return True

    def again(self) -> None:
        """Ask the last question once more; the answer before it goes."""
        if self.under_way or not self.turns:
            return
        asked = self.turns[:-1] if self.turns[-1].speaker == "model" else self.turns
        if asked:
            self._seed += 1
            self._send(asked)

    def stop(self) -> None:
        """End the answer under way; what has come stays."""
        if self._exchange is not None:
            self._exchange.stop()

    def clear(self) -> None:
        """Begin a new conversation."""
        self.stop()
        self._exchange = None
        self.turns, self.trouble = (), None
        self.changed.emit()

    def _send(self, turns: tuple[Turn, ...]) -> None:
        self.trouble, self.pieces = None, ()
        messages = (Message("system", self._system()), *(_message(t) for t in turns if t.text))
        self.turns = (*turns, Turn("model", "", "waiting"))
        exchange = self._engine.ask(
            lambda i: Chat(
                i,
                messages,
                seed=self._seed,
                temperature=self._temperature,
                limit=self._limit,
                probabilities=self._probabilities,
            )
        )
        self._exchange = exchange
        exchange.reading.connect(self.reading)
        exchange.wrote.connect(lambda piece, odds: self._grow(exchange, piece, odds))
        exchange.answered.connect(lambda answer: self._finish(exchange, answer))
        exchange.failed.connect(lambda trouble: self._fail(exchange, trouble))
        self.changed.emit()

    def _grow(self, exchange: Exchange, piece: str, odds: float) -> None:
        if exchange is self._exchange:
            if self._probabilities:
                self.pieces = (*self.pieces, Bar(piece, odds))
            last = self.turns[-1]
            self.turns = (*self.turns[:-1], replace(last, text=last.text + piece, state="writing"))
            self.grew.emit()

    def _finish(self, exchange: Exchange, answer: Answered) -> None:
        if exchange is self._exchange:
            self._exchange = None
            self.timings = answer.timings
            self.turns = (*self.turns[:-1], replace(self.turns[-1], state=answer.end))
            self.changed.emit()

    def _fail(self, exchange: Exchange, trouble: Trouble) -> None:
        if exchange is not self._exchange:
            return
        self._exchange = None
        last = replace(self.turns[-1], state="lost")
        if isinstance(trouble, EngineLost) and last.text:
            self.turns = (*self.turns[:-1], last)
        else:
            self.turns = self.turns[:-1]
        self._trouble(trouble)

    def _trouble(self, trouble: Trouble) -> None:
        self.trouble = trouble
        self.troubled.emit(trouble)
        self.changed.emit()


def _message(turn: Turn) -> Message:
    return Message("user" if turn.speaker == "visitor" else "assistant", turn.text)
