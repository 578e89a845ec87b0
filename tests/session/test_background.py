"""Work in the background: ends with one word in the thread that asked, whoever is still there to hear it."""

import gc
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Signal
from pytestqt.qtbot import QtBot

from desktop.domain.trouble import EngineRefused, ModelMissing, Trouble
from desktop.session.background import Task, do
from tests.session.engines import PATIENCE, children, let_go


class Asker(QObject):
    """Somebody who wants to know."""

    over = Signal()
    """A task that is listened to has gone; not its own signal, which goes with it."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[threading.Thread] = set()

    def listens(self, task: Task) -> None:
        """Keep what a task tells, and in which thread."""
        task.done.connect(self._note)
        task.failed.connect(self._note)
        task.destroyed.connect(self.over)

    def _note(self, what: object) -> None:
        self.heard.append(what)
        self.threads.add(threading.current_thread())


def test_a_result_arrives_in_the_thread_that_asked(qtbot: QtBot) -> None:
    asker = Asker()
    worked: list[threading.Thread] = []

    def work() -> Path:
        worked.append(threading.current_thread())
        return Path("found")

    with qtbot.waitSignal(asker.over, timeout=PATIENCE):
        asker.listens(do(work, asker))
        assert asker.heard == []
    assert asker.heard == [Path("found")]
    assert asker.threads == {threading.main_thread()}
    assert worked != [threading.main_thread()]
    assert children(asker, Task) == []


def test_a_trouble_is_passed_on(qtbot: QtBot) -> None:
    asker, trouble = Asker(), ModelMissing("qwen")

    def work() -> Path:
        raise trouble

    with qtbot.waitSignal(asker.over, timeout=PATIENCE):
        asker.listens(do(work, asker))
    assert asker.heard == [trouble]


def test_a_fault_of_our_own_is_a_trouble_too_and_reported(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asker, go_on, others = Asker(), threading.Event(), set(threading.enumerate())
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda fault: reported.append(fault.exc_type))

    def work() -> Path:
        go_on.wait(PATIENCE / 1000)
        raise KeyError

    with qtbot.waitSignal(asker.over, timeout=PATIENCE):
        asker.listens(do(work, asker))
        (thread,) = set(threading.enumerate()) - others
        go_on.set()
    thread.join(PATIENCE / 1000)
    (heard,) = asker.heard
    assert isinstance(heard, EngineRefused)
    assert reported == [KeyError]


@pytest.mark.parametrize("trouble", [None, ModelMissing("qwen")])
def test_whoever_asked_may_go_away_before_the_end(qtbot: QtBot, trouble: Trouble | None) -> None:
    for _ in range(20):
        asker, go_on, threads = Asker(), threading.Event(), set(threading.enumerate())

        def work(go_on: threading.Event = go_on) -> None:
            go_on.wait(PATIENCE / 1000)
            if trouble is not None:
                raise trouble

        heard = asker.heard
        asker.listens(do(work, asker))
        (thread,) = set(threading.enumerate()) - threads
        asker.deleteLater()
        let_go()
        del asker
        gc.collect()
        go_on.set()
        thread.join(PATIENCE / 1000)
        let_go()
        assert heard == []


def test_whoever_asked_may_go_away_between_the_end_and_the_word(qtbot: QtBot) -> None:
    for _ in range(50):
        asker, threads = Asker(), set(threading.enumerate())
        asker.listens(do(lambda: 7, asker))
        for thread in set(threading.enumerate()) - threads:
            thread.join(PATIENCE / 1000)
        heard = asker.heard
        asker.deleteLater()
        let_go()
        QCoreApplication.processEvents()
        assert heard == []


def test_work_that_does_not_end_does_not_hold_up_the_end_of_the_app() -> None:
    program = """
import threading
from PySide6.QtCore import QCoreApplication, QTimer
from desktop.session.background import do
app = QCoreApplication([])
do(threading.Event().wait, app)
QTimer.singleShot(0, app.quit)
app.exec()
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], timeout=PATIENCE / 1000, capture_output=True, check=True
    )
    assert ended.stderr == b""
