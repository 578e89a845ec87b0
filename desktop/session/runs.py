"""Several answers of the model one after the other, each from a seed of its own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.domain.coming import ended, grown, lost
from desktop.domain.conversation import clean
from desktop.domain.runs import Run, Task
from desktop.domain.timings import Timings
from desktop.domain.trouble import EngineLost, Trouble
from desktop.engine.protocol import Answered, Chat, Message
from desktop.session.engine_link import EngineLink
from desktop.session.newest import Newest
from desktop.session.session import Session


class Runs(QObject):
    """Answers in a row, at most one under way; what has come stays, whatever happens to the engine.

    ``changed`` comes when an answer begins or ends; ``grew`` when the one under way got longer. When the
    engine dies, the answer under way is lost and the next one begins; ``resume`` makes up for the lost ones.
    """

    changed = Signal()
    grew = Signal()

    def __init__(self, engine: EngineLink, system: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self.runs: tuple[Run, ...] = ()
        self.wanted: tuple[Task, ...] = ()
        self.trouble: Trouble | None = None
        self.timings = Timings()
        self._engine, self._system = engine, system
        self._limit = 0
        self._temperature = 0.0
        self._waiting: tuple[Task, ...] = ()
        self._newest = Newest(engine, self)
        self._newest.wrote.connect(self._grow)
        self._newest.answered.connect(self._finish)
        self._newest.failed.connect(self._fail)

    @property
    def under_way(self) -> bool:
        """Whether an answer is coming."""
        return self._newest.under_way

    @property
    def whole(self) -> tuple[Run, ...]:
        """The answers that came to their end."""
        return tuple(run for run in self.runs if run.whole)

    @property
    def missing(self) -> tuple[Task, ...]:
        """What was wanted and has no whole answer."""
        done = [run.task for run in self.whole]
        return tuple(task for task in self.wanted if task not in done)

    def place(self, task: Task) -> int:
        """Which of the wanted answers one is, counted from 1."""
        return self.wanted.index(task) + 1

    def start(self, tasks: Sequence[Task], *, limit: int, temperature: float) -> None:
        """Begin a new row of answers; the ones of before go. Does nothing while an answer is coming.

        Args:
            tasks: prompts as typed, and their seeds.
            limit: longest answer in tokens.
            temperature: of all answers.
        """
        if self.under_way:
            return
        self._limit, self._temperature = limit, temperature
        self.runs, self.wanted, self.timings = (), tuple(tasks), Timings()
        self._go(self.wanted)

    def resume(self) -> None:
        """Ask once more for what has no whole answer."""
        if not self.under_way:
            self._go(self.missing)

    def stop(self) -> None:
        """End the answer under way, and begin no other; what has come stays."""
        self._waiting = ()
        self._newest.stop()

    def _go(self, tasks: tuple[Task, ...]) -> None:
        self.trouble, self._waiting = None, tasks
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            self.changed.emit()
            return
        task, self._waiting = self._waiting[0], self._waiting[1:]
        others = [run for run in self.runs if run.task != task]
        self.runs = (*others, Run(task, recorded=self._engine.recorded))
        system = self._system()
        messages = (*((Message("system", system),) if system else ()), Message("user", clean(task.prompt)))
        self._newest.ask(
            lambda number: Chat(
                number, messages, seed=task.seed, temperature=self._temperature, limit=self._limit
            ),
            Answered,
        )
        self.changed.emit()

    def _grow(self, piece: str, _odds: float) -> None:
        self.runs = grown(self.runs, piece, recorded=self._engine.recorded)
        self.grew.emit()

    def _finish(self, answer: Answered) -> None:
        self.timings = answer.timings
        self.runs = ended(self.runs, answer.end)
        self._next()

    def _fail(self, trouble: Trouble) -> None:
        self.runs = lost(self.runs, trouble)
        self.trouble = trouble
        if not isinstance(trouble, EngineLost):
            self._waiting = ()
        self._next()


def runs_of(session: Session, key: str) -> Runs:
    """The answers kept under a key for the rest of the visit, none of them at first.

    Args:
        session: of the visit.
        key: of the page.
    """
    kept: list[Runs] = list(session.findChildren(Runs))
    found = next((runs for runs in kept if runs.objectName() == key), None)
    if found is None:
        found = Runs(session.engine, session.system, session)
        found.setObjectName(key)
    return found
