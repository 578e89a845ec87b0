"""A conversation with the model on this PC, as it happens."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.domain.coming import ended, grown, lost
from desktop.domain.conversation import (
    LONGEST_TEXT,
    Turn,
    answered,
    clean,
    first_told,
    last_question,
    unanswered,
)
from desktop.domain.notes import Bar
from desktop.domain.timings import Timings
from desktop.domain.trouble import TextTooLong, Trouble
from desktop.engine.protocol import Answered, Chat, Message
from desktop.session.engine_link import EngineLink
from desktop.session.newest import Newest


class Talk(QObject):
    """Turns of visitor and model; at most one answer is under way.

    ``changed`` comes when a turn is added, ends or goes; ``grew`` when the last turn got longer. A question
    that got no answer by a trouble stays the last turn, and stands in ``draft`` again unless something else
    was typed there meanwhile. ``forgotten`` is how many turns at the beginning the model sees no more.
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
        self.forgotten = 0
        self.timings = Timings()
        self.trouble: Trouble | None = None
        self._engine = engine
        engine.changed.connect(self.changed)
        self._system = system
        self._limit = limit
        self._temperature = temperature
        self._probabilities = probabilities
        self._seed = 0
        self._newest = Newest(engine, self)
        self._newest.reading.connect(self.reading)
        self._newest.wrote.connect(self._grow)
        self._newest.answered.connect(self._finish)
        self._newest.failed.connect(self._fail)
        self._without_answer: tuple[tuple[Turn, ...], tuple[Bar, ...]] = ((), ())
        self._given_back = False

    @property
    def model_ready(self) -> bool:
        """Whether the model is loaded; until then an answer waits."""
        return self._engine.state == "ready"

    @property
    def under_way(self) -> bool:
        """Whether an answer is coming."""
        return self._newest.under_way

    def ask(self, text: str) -> bool:
        """Send a text to the model, unless it is empty, too long or an answer is under way.

        Args:
            text: as typed.

        Returns:
            Whether it was sent; a refusal keeps the text as draft.
        """
        wanted = clean(text)
        again = wanted == last_question(self.turns)
        if not wanted or (self.under_way and again):
            return False
        if self.under_way:
            self._keep(text)
            return False
        if len(wanted) > LONGEST_TEXT:
            self._keep(text)
            self._tell(TextTooLong(len(wanted), LONGEST_TEXT))
            return False
        replaced = unanswered(self.turns) and (again or self._given_back)
        asked = (*(self.turns[:-1] if replaced else self.turns), Turn("visitor", wanted))
        self._send(asked, otherwise=(asked, ()))
        return True

    def again(self) -> None:
        """Ask the last question once more; the answer before it goes when the new one begins."""
        if self.under_way or not self.turns:
            return
        asked = self.turns if unanswered(self.turns) else self.turns[:-1]
        kept = (self.turns, self.pieces) if self.turns[-1].text else (asked, ())
        self._seed += 1
        self._send(asked, otherwise=kept)

    def stop(self) -> None:
        """End the answer under way; what has come stays."""
        self._newest.stop()

    def clear(self) -> None:
        """Begin a new conversation; what is typed but not sent stays."""
        self._newest.drop()
        self.turns, self.pieces, self.timings, self.trouble = (), (), Timings(), None
        self._without_answer, self._given_back = ((), ()), False
        self._seed = self.forgotten = 0
        self.changed.emit()

    def prepare(self) -> None:
        """Let the engine read what the next question starts with, as long as it has nothing else to do."""
        if not self.under_way:
            messages = self._messages(self.turns)
            if messages:
                self._engine.prepare(messages, limit=self._limit)

    def _messages(self, turns: tuple[Turn, ...]) -> tuple[Message, ...]:
        system = self._system()
        told = (Message("user" if t.speaker == "visitor" else "assistant", t.text) for t in answered(turns))
        return (*((Message("system", system),) if system else ()), *told)

    def _send(self, asked: tuple[Turn, ...], *, otherwise: tuple[tuple[Turn, ...], tuple[Bar, ...]]) -> None:
        if clean(self.draft) == asked[-1].text:
            self.draft = ""
        self._without_answer, self._given_back = otherwise, False
        self.trouble, self.pieces, self.timings = None, (), Timings()
        self.turns = (*asked, Turn("model", "", "waiting", self._engine.recorded))
        messages = (*self._messages(asked[:-1]), Message("user", asked[-1].text))
        self._newest.ask(
            lambda number: Chat(
                number,
                messages,
                seed=self._seed,
                temperature=self._temperature,
                limit=self._limit,
                probabilities=self._probabilities,
            ),
            Answered,
        )
        self.changed.emit()

    def _grow(self, piece: str, odds: float) -> None:
        if self._probabilities:
            self.pieces = (*self.pieces, Bar(piece, odds))
        self.turns = grown(self.turns, piece, recorded=self._engine.recorded)
        self.grew.emit()

    def _finish(self, answer: Answered) -> None:
        self.timings = answer.timings
        self.forgotten = first_told(self.turns[:-2], answer.dropped)
        self.turns = ended(self.turns, answer.end)
        self.changed.emit()

    def _fail(self, trouble: Trouble) -> None:
        kept = lost(self.turns, trouble)
        if len(kept) == len(self.turns):
            self.turns = kept
        else:
            self.turns, self.pieces = self._without_answer
            if unanswered(self.turns) and not self.draft.strip():
                self.draft = last_question(self.turns)
                self._given_back = True
        self._tell(trouble)

    def _keep(self, text: str) -> None:
        if not self.draft.strip():
            self.draft = text

    def _tell(self, trouble: Trouble) -> None:
        self.trouble = trouble
        self.troubled.emit(trouble)
        self.changed.emit()
