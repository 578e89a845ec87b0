"""Requests to the engine under way, and what has come of them so far."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from desktop.domain.trouble import AnswerWithheld, Trouble
from desktop.domain.young import GrowingAnswer
from desktop.engine.protocol import Answered, Drawn, Piece, Prepare, Reading, Request, Tokenized, Weighed

Result = Answered | Weighed | Drawn | Tokenized


class Exchange(QObject):
    """A request and the news about it; ends with exactly one ``answered`` or ``failed``."""

    reading = Signal(int, int)
    wrote = Signal(str, float)
    answered = Signal(object)
    failed = Signal(object)
    stopping = Signal(int)

    def __init__(self, request: Request, parent: QObject) -> None:
        super().__init__(parent)
        self.request = request
        self.running = True
        self.written = 0
        self.growing = GrowingAnswer(lambda _text: False)
        self._stopped = False

    def stop(self) -> None:
        """Ask the engine to end this request; what has come so far stays."""
        if self.running and not self._stopped:
            self._stopped = True
            self.stopping.emit(self.request.id)

    def take(self, reply: Reading | Piece | Result) -> None:
        """Take in one reply of the engine."""
        if not self.running:
            return
        match reply:
            case Reading(done=done, total=total):
                self.reading.emit(done, total)
            case Piece(text=text) if not self.growing.takes(text):
                self.stop()
                self.fail(AnswerWithheld())
            case Answered() if not self.growing.ends():
                self.fail(AnswerWithheld())
            case Piece(text=text, probability=probability):
                self.written += len(text)
                self.wrote.emit(text, -1.0 if probability is None else probability)
            case _:
                self.running = False
                self.answered.emit(reply)
                self.deleteLater()

    def fail(self, trouble: Trouble) -> None:
        """End this request with a trouble."""
        if self.running:
            self.running = False
            self.failed.emit(trouble)
            self.deleteLater()


class Exchanges:
    """All exchanges of a line that have not ended, sent or still waiting for the model.

    ``is_unfit`` tells of a text of the model whether it must not be shown here.
    """

    is_unfit: Callable[[str], bool]

    def __init__(self) -> None:
        self.is_unfit = lambda _text: False
        self._open: dict[int, Exchange] = {}
        self._held: set[int] = set()

    @property
    def busy(self) -> bool:
        """Whether anybody waits for the engine."""
        return any(not isinstance(exchange.request, Prepare) for exchange in self._open.values())

    @property
    def preparing(self) -> bool:
        """Whether the engine was told to prepare something and has not said that it has."""
        return any(isinstance(exchange.request, Prepare) for exchange in self._open.values())

    def add(self, exchange: Exchange, *, held: bool) -> None:
        """Take in an exchange; held as long as its request cannot be sent."""
        self._open[exchange.request.id] = exchange
        exchange.growing = GrowingAnswer(self.is_unfit)
        if held:
            self._held.add(exchange.request.id)

    def release(self) -> tuple[Request, ...]:
        """The requests that were held, in the order in which they came; they count as sent now."""
        held = tuple(e.request for number, e in self._open.items() if number in self._held)
        self._held.clear()
        return held

    def stop(self, number: int) -> Exchange | None:
        """End an exchange as stopped if its request was not sent; otherwise give it, to be stopped."""
        if number not in self._held:
            return self._open.get(number)
        self._held.remove(number)
        self._open.pop(number).take(Answered(number, "stopped"))
        return None

    def take(self, reply: Reading | Piece | Result) -> Exchange | None:
        """Hand a reply to its exchange, if that is still open."""
        exchange = self._open.get(reply.id)
        if exchange is not None:
            if isinstance(reply, Answered | Weighed | Drawn | Tokenized):
                del self._open[reply.id]
            exchange.take(self._shown(reply))
        return exchange

    def _shown(self, reply: Reading | Piece | Result) -> Reading | Piece | Result:
        """A reply without the single words that must not be shown."""
        match reply:
            case Weighed(words=words):
                kept = tuple(one for one in words if not self.is_unfit(one.word))
                left = sum(one.probability for one in words) - sum(one.probability for one in kept)
                return replace(reply, words=kept, rest=reply.rest + left) if left else reply
            case Drawn(words=drawn):
                return replace(reply, words=tuple("" if self.is_unfit(word) else word for word in drawn))
            case _:
                return reply

    def fail(self, trouble: Trouble) -> None:
        """End all of them with a trouble."""
        self._fail(trouble, tuple(self._open))

    def fail_sent(self, trouble: Trouble) -> None:
        """End those with a trouble whose request was sent."""
        self._fail(trouble, tuple(number for number in self._open if number not in self._held))

    def refuse(self, number: int, trouble: Trouble) -> None:
        """End the one with a trouble that the engine refused.

        Args:
            number: of its request; 0 if the engine could not read it: any of those sent could wait in vain.
            trouble: why.
        """
        if number:
            self._fail(trouble, (number,))
        else:
            self.fail_sent(trouble)

    def _fail(self, trouble: Trouble, numbers: tuple[int, ...]) -> None:
        for number in numbers:
            self._held.discard(number)
            # Another one's end may have ended this one, too.
            exchange = self._open.pop(number, None)
            if exchange is not None:
                exchange.fail(trouble)
