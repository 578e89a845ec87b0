"""Do this in the background; on success that, on trouble the other."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from desktop.domain.trouble import Trouble


class Task(QObject):
    """Work in another thread; its signals arrive in the thread that made it."""

    done = Signal(object)
    failed = Signal(object)


class _Run(QRunnable):
    def __init__(self, work: Callable[[], object], task: Task) -> None:
        super().__init__()
        self._work = work
        self._task = task

    def run(self) -> None:
        try:
            result = self._work()
        except Trouble as trouble:
            self._task.failed.emit(trouble)
        else:
            self._task.done.emit(result)


def do(work: Callable[[], object], parent: QObject) -> Task:
    """Run work in a thread of Qt's pool.

    Args:
        work: must not touch any QObject; a Trouble it raises is passed on.
        parent: owns the task.
    """
    task = Task(parent)
    QThreadPool.globalInstance().start(_Run(work, task))
    return task
