"""A visitor process with a hurried guest: asks one question if told to, then ends the session.

Run by the launcher as ``python -m tests.bench.guest COUNT MODEL VISITS``; COUNT is a file that counts the
visits by its length. The first guest asks; all but the last one reset, the last one closes the window. Times
are noted on standard error in JSON lines, in seconds of the clock that all processes of a PC share.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QShowEvent

from desktop import app
from desktop.domain.place import Home, Practice
from desktop.session.session import Session
from desktop.ui.main_window import MainWindow

STAY_MS = 14_000
"""How long a guest stays at least: longer than the launcher waits before it gets the next visit ready."""
QUESTION = "Erzähl mir ausführlich von einem Leuchtturm am Meer."
BEAT_MS = 1


class GuestWindow(MainWindow):
    """The app's window; as soon as it is there and the model ready, the guest does what is planned."""

    def __init__(self, session: Session, translate: Callable[[str], None]) -> None:
        super().__init__(session, translate)
        self._guest = session
        count = Path(sys.argv[1])
        with count.open("a") as counted:
            visit = counted.tell()
            counted.write("|")
        self._asks = visit == 0
        self._last = visit + 1 >= int(sys.argv[3])
        self._gap = 0
        self._since, self._here = QElapsedTimer(), QElapsedTimer()
        self._heart = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._heart.timeout.connect(self._beat)
        self._begun = False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._arrive)

    def _arrive(self) -> None:
        self._here.start()
        note(here=time.monotonic())
        self._guest.engine.changed.connect(self._begin)
        self._begin()

    def _begin(self) -> None:
        if self._guest.engine.state != "ready" or self._begun:
            return
        self._begun = True
        note(memory=psutil.Process().memory_info().rss)
        if not self._asks:
            self._leave()
            return
        self._guest.go(Practice())
        talk = self._guest.talk("practice")
        talk.grew.connect(self._listen)
        talk.changed.connect(lambda: None if talk.under_way else self._finish())
        talk.ask(QUESTION)

    def _listen(self) -> None:
        """Count from the first words on: from here the answer streams."""
        if not self._heart.isActive():
            self._since.start()
            self._heart.start()

    def _beat(self) -> None:
        self._gap = max(self._gap, self._since.nsecsElapsed())
        self._since.restart()

    def _finish(self) -> None:
        if self._heart.isActive():
            self._heart.stop()
            note(gap=self._gap / 1e9)
            self._guest.go(Home())
            self._leave()

    def _leave(self) -> None:
        QTimer.singleShot(max(0, STAY_MS - self._here.elapsed()), self, self._press)

    def _press(self) -> None:
        note(pressed=time.monotonic())
        self._guest.end("closed" if self._last else "reset")


def note(**what: object) -> None:
    """Tell the bench something."""
    print(json.dumps(what), file=sys.stderr, flush=True)


def main() -> int:
    """Be the app's visitor process, with the guest in front of it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "MainWindow", GuestWindow)
        return app.main(model=sys.argv[2])


if __name__ == "__main__":
    sys.exit(main())
