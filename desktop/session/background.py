"""Do this in the background; on success that, on trouble the other."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.trouble import EngineRefused, Trouble


class Task(QObject):
    """Work in another thread; ends with exactly one ``done`` or ``failed``, in the thread that made it."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._messenger = _Messenger()
        self._messenger.done.connect(self._finish)
        self._messenger.failed.connect(self._fail)

    def start(self, work: Callable[[], object]) -> None:
        """Begin; the work goes on unheard if this task goes away, and does not hold up the end of the app."""
        messenger = self._messenger
        threading.Thread(target=lambda: messenger.carry(work), name="background", daemon=True).start()

    @Slot(object)
    def _finish(self, result: object) -> None:
        self.done.emit(result)
        self.deleteLater()

    @Slot(object)
    def _fail(self, trouble: Trouble) -> None:
        self.failed.emit(trouble)
        self.deleteLater()


class _Messenger(QObject):
    """What the thread holds on to: the task may be gone with its page when there is something to tell."""

    done = Signal(object)
    failed = Signal(object)

    def carry(self, work: Callable[[], object]) -> None:
        result: object = None
        trouble: Trouble | None = EngineRefused("failed")
        try:
            result = work()
            trouble = None
        except Trouble as known:
            trouble = known
        finally:
            # Also after a fault of our own, which goes on to be reported: somebody waits for the end of this.
            if trouble is None:
                self.done.emit(result)
            else:
                self.failed.emit(trouble)


def do(work: Callable[[], object], parent: QObject) -> Task:
    """Run work in a thread of its own.

    Args:
        work: must not touch any QObject; a Trouble it raises is passed on.
        parent: owns the task.
    """
    task = Task(parent)
    task.start(work)
    return task
