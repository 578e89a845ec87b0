"""One visitor process after the other, the next one got ready ahead; no Qt."""

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.session.visitor import Gone, Said, Visitor
from desktop.session.wipe import wipe
from desktop.store import visits


class Visitors:
    """Starts visitor processes, each in a fresh folder."""

    def __init__(self, command: Sequence[str], place: Path, tell: Callable[[Gone | Said], None]) -> None:
        """Start none yet.

        Args:
            command: starts one visitor process.
            place: where the folders of visits go.
            tell: is told what becomes of them.
        """
        self._command = command
        self._place = place
        self._tell = tell
        self._next: Visitor | None = None

    def prepare(self) -> Visitor:
        """Have the next one get ready, unless it is, while the visit before it goes on or is cleared up.

        It knows nothing of that visit: all it is ever told is how to begin, when its own visit does.

        Raises:
            OSError: it cannot be started.
        """
        if self._next is not None and not self._next.gone:
            return self._next
        self.drop()
        folder = visits.make(self._place)
        try:
            self._next = Visitor(self._command, folder, self._tell)
        except OSError:
            visits.remove(folder)
            raise
        return self._next

    def take(self) -> Visitor:
        """The one that was prepared, or a fresh one when there is none or it has ended already."""
        visitor = self.prepare()
        self._next = None
        return visitor

    def drop(self) -> None:
        """End the one that was prepared, and leave nothing of it."""
        if self._next is not None:
            with self._next as unwanted:
                self._next = None
            wipe(unwanted.traces)
