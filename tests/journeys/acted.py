"""A real visitor process with somebody in front of it, who does by keyboard what is planned for this visit.

Run as ``python -m tests.journeys.acted COUNT PLAN…``, like ``tests.standin``.
"""

import os
import sys
import time
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

import psutil
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog

from desktop import app
from desktop.domain.place import Home, LessonPlace, Place, Practice
from desktop.session.session import Session
from desktop.session.talk import Talk
from desktop.store.models import Models
from desktop.ui.main_window import MainWindow
from desktop.ui.paper import saving
from tests.journeys import morning
from tests.journeys.everywhere import asks, said, types_everywhere
from tests.journeys.me import PATIENCE_MS, TICK_MS, Me
from tests.journeys.staff import calls_staff, types_pin
from tests.journeys.telling import secret, tells
from tests.journeys.visit import settle
from tests.standin import ENGINE, next_plan, note

SETTLED = ("ready", "unfit", "given_up")
REAL = "ACTED_MODEL"
"""Names in the environment the model to act with; without it a scripted engine answers."""
STICK = "ACTED_STICK"
"""Names a folder that takes the place of a memory stick."""
CLOCK = "ACTED_CLOCK"
"""Hours by which the clock was another when the visit began than it is for every other process."""

PATIENT = "ACTED_PATIENCE"
"""Milliseconds that somebody in front of a slow PC waits for anything."""


def _writes_everywhere(me: Me, session: Session) -> None:
    """Type wherever text can be typed, and copy it."""
    typed = types_everywhere(me, session, secret())
    me.presses("Kopieren")
    tells(fields=typed.fields)


def _ends(me: Me, _session: Session) -> None:
    me.answers("Sitzung beenden?", "Beenden und löschen", by="Sitzung beenden")


def _resets_by_key(me: Me, _session: Session) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTimer.singleShot(0, lambda: _says_yes(me, keys))
    me.hits(Qt.Key.Key_R, held=keys)


def _says_yes(me: Me, keys: Qt.KeyboardModifier) -> None:
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog) and dialog.isActiveWindow():
        me.hits(Qt.Key.Key_R, held=keys)
    else:
        QTimer.singleShot(TICK_MS, lambda: _says_yes(me, keys))


def _walks_away(_me: Me, session: Session) -> None:
    now = session.watch._clock
    session.watch._clock = lambda: now() + 60 * session.facilitator.rules.idle_minutes


def _runs_out(_me: Me, session: Session) -> None:
    """Be there all the time, until the time that the facilitator has set is over."""
    session.facilitator.choose(replace(session.facilitator.day, session_minutes=15))
    now = session.watch._clock
    session.watch._clock = lambda: now() + 60 * 15
    session.watch.touch()


def _loses_the_engine(me: Me, session: Session) -> None:
    killed = session.engine.pid
    psutil.Process(killed).kill()
    # The next one may be there before anybody has seen that this one is gone.
    me.until(lambda: session.engine.pid != killed, "the end of the engine is not noticed")
    me.until(lambda: session.engine.state == "ready", "no engine came after")
    _ends(me, session)


def _crashes(_me: Me, _session: Session) -> None:
    os.abort()


def _leaks_and_ends(me: Me, _session: Session) -> None:
    """Write, have something else note it outside the folder of the visit, and end the session."""
    me.opens("Frei üben")
    asks(me, secret())
    leak = Path(os.environ["XDG_CONFIG_HOME"], "QtProject.conf")
    leak.write_text(f"[FileDialog]\nhistory={secret()}\n", encoding="utf-16")
    tells()
    me.answers("Sitzung beenden?", "Beenden und löschen", by="Sitzung beenden")


def _comes_and_goes(me: Me, session: Session) -> None:
    """Look at one page after the other, and end the session."""
    for place in (Home(), LessonPlace(session.library.lessons[0].id), Practice()):
        session.go(place)
        me.settles()
    tells()
    session.end("reset")


def _listens_and_ends(me: Me, session: Session) -> None:
    """Have the page read with what was typed and answered, and end the session while it is read again."""
    me.opens("Frei üben")
    asks(me, secret())
    me.presses("Vorlesen")
    me.until(lambda: not session.aloud.reading, "it reads and reads")
    me.presses("Vorlesen")
    tells(voice=session.aloud.voice.state, speech=session.aloud.voice.pid)
    session.end("reset")


def _closes(me: Me, _session: Session) -> None:
    tells(texts=me.texts())
    me.window.close()


def _stays(me: Me, _session: Session) -> None:
    me.opens("Frei üben")
    asks(me, secret())
    tells()


def _looks(me: Me, _session: Session) -> None:
    tells(texts=me.texts(), copied=QApplication.clipboard().text())


def _lives(me: Me, session: Session) -> None:
    """Tell what is to be read at first, then go from page to page and type, for ever."""
    tells(texts=me.texts())
    for number in count():
        session.go(LessonPlace(session.library.lessons[number % len(session.library.lessons)].id))
        settle()
        session.go(Practice())
        settle()
        asks(me, secret())


def _goes_on(me: Me, session: Session) -> None:
    """Ask again and again, what was lost with the engine once more; tell the number of answers."""
    session.go(Practice())
    settle()
    talk = session.talk("practice")
    for answers in count(1):
        done = False
        while not done:
            before = len(talk.turns)
            me.types(said("Composer", "Your question"), secret())
            me.hits(Qt.Key.Key_Return)
            me.until(partial(_longer, talk, before), "nothing is asked")
            me.until(lambda: not talk.under_way, "no answer comes to its end")
            done = talk.turns[-1].speaker != "visitor" and talk.turns[-1].state == "finished"
        tells(answers=answers)


def _longer(talk: Talk, before: int) -> bool:
    return len(talk.turns) > before


def _mistypes(me: Me, session: Session) -> None:
    """Enter wrong PINs as fast as they are taken, tell how many, and have the window break."""
    me.until(me.window.isActiveWindow, "the window is not in front")
    calls_staff(me)
    while not session.facilitator.wait:
        types_pin(me, "0000")
        me.until(lambda: not session.facilitator.checking, "no PIN is judged")
    tells(wrong=session.facilitator.tries.wrong, wait=session.facilitator.wait)
    os.abort()


def _stays_out(_me: Me, session: Session) -> None:
    tells(wrong=session.facilitator.tries.wrong, wait=session.facilitator.wait)


def _tries(me: Me, session: Session) -> None:
    """Wait until it is sure whether there is a model, look at the pages, ask in free practice."""
    me.until(lambda: session.engine.state in SETTLED, "it stays open whether there is a model")
    me.settles()
    texts = me.texts()
    places: list[Place] = [LessonPlace(lesson.id) for lesson in session.library.lessons[:1]]
    for place in (*places, Practice()):
        session.go(place)
        me.settles()
        texts += me.texts()
    if session.engine.state == "ready" and not session.engine.recorded:
        asks(me, secret())
    tells(texts=texts, state=session.engine.state, recorded=session.engine.recorded)


PLANS: dict[str, Callable[[Me, Session], None]] = {
    "writes-everywhere": _writes_everywhere,
    "leaks-and-ends": _leaks_and_ends,
    "comes-and-goes": _comes_and_goes,
    "listens-and-ends": _listens_and_ends,
    "closes": _closes,
    "stays": _stays,
    "looks": _looks,
    "tries": _tries,
    "lives": _lives,
    "goes-on": _goes_on,
    "mistypes": _mistypes,
    "stays-out": _stays_out,
    "chooses": morning.chooses,
    "is-welcomed": morning.is_welcomed,
    "exports": morning.exports,
}
ENDS: dict[str, Callable[[Me, Session], None]] = {
    "by-button": _ends,
    "by-key": _resets_by_key,
    "idle": _walks_away,
    "at-the-limit": _runs_out,
    "without-its-engine": _loses_the_engine,
    "crashing": _crashes,
}
"""How a visit may end by itself, joined to a plan with a plus sign."""


class _Acted(MainWindow):
    """The app's window, in front of which somebody begins to act as soon as it is there."""

    def __init__(self, session: Session, translate: Callable[[str], None]) -> None:
        super().__init__(session, translate)
        self._visit = session

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._act)

    def _act(self) -> None:
        plan, _, end = next_plan(Path(sys.argv[1]), sys.argv[2:]).partition("+")
        me = Me(self, patience_ms=int(os.environ.get(PATIENT, PATIENCE_MS)))
        try:
            PLANS[plan](me, self._visit)
            if end:
                ENDS[end](me, self._visit)
        except AssertionError as failure:
            note(failure=str(failure))


def _any_file(_models: Models, _model: str | None) -> Callable[[], Path]:
    return lambda: Path("any.gguf")


def main() -> int:
    """Be a visitor process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "MainWindow", _Acted)
        now, hours = time.time, int(os.environ.get(CLOCK, "0"))
        patch.setattr(time, "time", lambda: now() + 3600 * hours)
        if stick := os.environ.get(STICK):
            patch.setattr(saving, "removable_drives", lambda: (Path(stick),))
        if model := os.environ.get(REAL):
            return app.main(model=model)
        patch.setattr(app, "_finder", _any_file)
        return app.main(engine=(sys.executable, "-c", ENGINE))


if __name__ == "__main__":
    sys.exit(main())
