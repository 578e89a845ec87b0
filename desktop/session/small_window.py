"""A conversation of which the model gets only so much as fits into a small window."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.domain.coming import ended, grown, lost
from desktop.domain.conversation import LONGEST_TEXT, Turn, clean, unanswered
from desktop.domain.timings import Timings
from desktop.domain.trouble import TextTooLong, Trouble
from desktop.domain.window import begins, told, used
from desktop.engine.protocol import Answered, Chat, Message, Tokenized, Tokens
from desktop.session.newest import Newest
from desktop.session.session import Session


class SmallWindow(QObject):
    """Turns of visitor and model; whatever has fallen out of the window is really not told to the model.

    The window counts the pieces of the turns. What every conversation begins with, the system prompt, is not
    counted and never falls out. ``changed`` comes when a turn is added, ends or is measured; ``grew`` when
    the answer under way got longer.
    """

    changed = Signal()
    grew = Signal()

    def __init__(self, session: Session, *, window: int, limit: int, temperature: float) -> None:
        super().__init__(session)
        self.turns: tuple[Turn, ...] = ()
        self.trouble: Trouble | None = None
        self.timings = Timings()
        self.window = window
        self._session = session
        self._limit, self._temperature = limit, temperature
        self.starts: dict[str, tuple[int, ...]] = {}
        self._newest = Newest(session.engine, self)
        self._newest.wrote.connect(self._grow)
        self._newest.answered.connect(self._take)
        self._newest.failed.connect(self._fail)

    @property
    def under_way(self) -> bool:
        """Whether the engine has something to do for this conversation."""
        return self._newest.under_way

    @property
    def begins(self) -> tuple[int, ...]:
        """For each turn how many of its characters have fallen out."""
        return begins(self.turns, self.starts, self.window)

    @property
    def used(self) -> int:
        """How many pieces lie inside the window."""
        return used(self.turns, self.starts, self.window)

    @property
    def lost(self) -> int:
        """How many pieces have fallen out."""
        return sum(len(self.starts.get(turn.text, ())) for turn in self.turns) - self.used

    def ask(self, text: str) -> bool:
        """Send a text to the model, unless it is empty, too long or an answer is under way.

        Args:
            text: as typed.

        Returns:
            Whether it was sent.
        """
        wanted = clean(text)
        if not wanted or self.under_way:
            return False
        if len(wanted) > LONGEST_TEXT:
            self._tell(TextTooLong(len(wanted), LONGEST_TEXT))
            return False
        before = self.turns[:-1] if unanswered(self.turns) else self.turns
        self.turns = (*before, Turn("visitor", wanted))
        self._go()
        return True

    def again(self) -> None:
        """Go on where a trouble came in between."""
        if not self.under_way and self.turns:
            if self.turns[-1].state == "lost":
                self.turns = self.turns[:-1]
            self._go()

    def stop(self) -> None:
        """End the answer under way; what has come stays."""
        self._newest.stop()

    def clear(self) -> None:
        """Begin a new conversation, unless an answer is under way."""
        if not self.under_way:
            self.turns, self.trouble, self.timings = (), None, Timings()
            self.changed.emit()

    def _go(self) -> None:
        """Measure what is not measured yet; then, if a question is open, have it answered."""
        self.trouble = None
        text = self._unmeasured
        if text:
            self._newest.ask(lambda number: Tokens(number, text), Tokenized | Answered)
        elif unanswered(self.turns):
            messages = _messages(self.turns, self.begins, self._session.system())
            self.turns = (*self.turns, Turn("model", "", "waiting", self._session.engine.recorded))
            limit, temperature = self._limit, self._temperature
            self._newest.ask(
                lambda number: Chat(number, messages, temperature=temperature, limit=limit), Answered
            )
        self.changed.emit()

    @property
    def _unmeasured(self) -> str:
        return next((turn.text for turn in self.turns if turn.text and turn.text not in self.starts), "")

    def _grow(self, piece: str, _odds: float) -> None:
        self.turns = grown(self.turns, piece, recorded=self._session.engine.recorded)
        self.grew.emit()

    def _take(self, answer: Tokenized | Answered) -> None:
        match answer:
            case Tokenized(tokens=tokens):
                text = self._unmeasured
                data = text.encode("utf-8", "replace")
                ends = (data[: token.start].decode("utf-8", "ignore") for token in tokens)
                self.starts[text] = tuple(len(before) for before in ends)
                self._go()
            case Answered(timings=timings, end=end) if self.turns[-1].under_way:
                self.timings = timings
                self.turns = ended(self.turns, end)
                self._go()
            case _:
                # Stopped while a text was measured.
                self.changed.emit()

    def _fail(self, trouble: Trouble) -> None:
        if self.turns[-1].under_way:
            self.turns = lost(self.turns, trouble)
        self._tell(trouble)

    def _tell(self, trouble: Trouble) -> None:
        self.trouble = trouble
        self.changed.emit()


def small_window_of(
    session: Session, key: str, *, window: int, limit: int, temperature: float
) -> SmallWindow:
    """The conversation kept under a key for the rest of the visit, begun when it is first asked for.

    Args:
        session: of the visit.
        key: of the page.
        window: how many pieces fit in.
        limit: longest answer in tokens.
        temperature: of the answers.
    """
    kept: list[SmallWindow] = list(session.findChildren(SmallWindow))
    found = next((talk for talk in kept if talk.objectName() == key), None)
    if found is None:
        found = SmallWindow(session, window=window, limit=limit, temperature=temperature)
        found.setObjectName(key)
    return found


def _messages(turns: Sequence[Turn], cut: Sequence[int], system: str) -> tuple[Message, ...]:
    heard = told(turns, cut)
    said = (Message("user" if turn.speaker == "visitor" else "assistant", turn.text) for turn in heard)
    return (*((Message("system", system),) if system else ()), *said)
