"""A real visitor process with somebody in front of it, who does by keyboard what is planned for this visit.

Run as ``python -m tests.journeys.acted COUNT PLAN…``, like ``tests.standin``.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop import app
from desktop.store.models import Models
from desktop.ui.main_window import MainWindow
from tests.journeys.me import Me
from tests.standin import ENGINE, next_plan, note

FIELD = "Ihre Frage"
# Written backwards, so that only the process in which it was typed ever holds it.
BACKWARDS = "1174-retlafnenortiz-nietsnefuarteb"


def secret() -> str:
    """What is typed in a visit and must be nowhere after it."""
    return BACKWARDS[::-1]


def _writes_and_ends(me: Me) -> None:
    me.opens("Frei üben")
    _asks(me)
    me.presses("Startseite")
    me.presses("Lektion starten")
    while FIELD not in me.texts():
        me.presses("Weiter")
    _asks(me)
    _tells()
    me.answers("Sitzung beenden?", "Beenden und löschen", by="Sitzung beenden")


def _leaks_and_ends(me: Me) -> None:
    """Write, have something else note it outside the folder of the visit, and end the session."""
    me.opens("Frei üben")
    _asks(me)
    leak = Path(os.environ["XDG_CONFIG_HOME"], "QtProject.conf")
    leak.write_text(f"[FileDialog]\nhistory={secret()}\n", encoding="utf-16")
    _tells()
    me.answers("Sitzung beenden?", "Beenden und löschen", by="Sitzung beenden")


def _asks(me: Me) -> None:
    me.types(FIELD, secret())
    me.hits(Qt.Key.Key_Return)
    me.sees(secret())
    me.waits_for("Noch einmal fragen")
    me.types(FIELD, secret())


def _closes(me: Me) -> None:
    _tells(texts=me.texts())
    me.window.close()


def _stays(me: Me) -> None:
    me.opens("Frei üben")
    _asks(me)
    _tells()


def _looks(me: Me) -> None:
    _tells(texts=me.texts())


PLANS: dict[str, Callable[[Me], None]] = {
    "writes-and-ends": _writes_and_ends,
    "leaks-and-ends": _leaks_and_ends,
    "closes": _closes,
    "stays": _stays,
    "looks": _looks,
}


def _tells(**more: object) -> None:
    me = psutil.Process()
    note(pid=me.pid, engines=[child.pid for child in me.children(recursive=True)], **more)


class _Acted(QApplication):
    """The application, in which somebody begins to act as soon as the window is there."""

    @staticmethod
    def exec() -> int:
        QTimer.singleShot(0, _act)
        return QApplication.exec()


def _act() -> None:
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    PLANS[next_plan(Path(sys.argv[1]), sys.argv[2:])](Me(window))


def _any_file(_models: Models, _model: str | None) -> Callable[[], Path]:
    return lambda: Path("any.gguf")


def main() -> int:
    """Be a visitor process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "QApplication", _Acted)
        patch.setattr(app, "_finder", _any_file)
        return app.main(engine=(sys.executable, "-c", ENGINE))


if __name__ == "__main__":
    sys.exit(main())
