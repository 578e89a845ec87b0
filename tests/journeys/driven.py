"""A visitor process with somebody in front of it: the app's own, and a story that is lived in its window.

Run by the launcher as ``python -m tests.journeys.driven COUNT SCRIPT STORY…``: one story for each visit, the
last one for all others; COUNT is a file that counts the visits, SCRIPT what the engine plays. What happens is
noted on standard error, in JSON lines.
"""

import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent

from desktop import app
from desktop.domain.basic_steps import Ask, FactCheck, NextWord
from desktop.domain.place import LessonPlace
from desktop.session.itself import command
from desktop.session.session import Session
from desktop.ui.main_window import MainWindow
from tests.journeys.me import Me

MARKER = "Zitronenfalter-47110815"
SMALL_MODEL = "smollm2-135m"
Key = Qt.Key


class Story:
    """What somebody does in one visit."""

    def __init__(self, me: Me, session: Session) -> None:
        self._me = me
        self._session = session

    def writes_everywhere_and_ends(self) -> None:
        """Type the marker wherever text can be typed, have it answered, then end the session."""
        self._writes_everywhere()
        self._me.answers("Sitzung beenden?", "Beenden und löschen", by="Sitzung beenden")

    def writes_everywhere_and_waits(self) -> None:
        """Type the marker wherever text can be typed, and stay."""
        self._writes_everywhere()

    def is_greeted_and_leaves(self) -> None:
        """See what the page says to the next person, and close the window."""
        note(said=self._me.texts())
        self._me.window.close()

    def _writes_everywhere(self) -> None:
        me = self._me
        me.until(lambda: self._session.engine.pid > 0, "there is no engine")
        note(pids=[os.getpid(), self._session.engine.pid])
        for lesson in self._session.library.lessons:
            for number, step in enumerate(lesson.steps):
                if isinstance(step, Ask | NextWord | FactCheck):
                    self._session.go(LessonPlace(lesson.id, number))
                    me.settles()
                    self._writes_in(step)
        me.presses("Alle Lektionen")
        me.presses("Startseite")
        me.opens("Frei üben")
        self._asks()
        me.presses("Kopieren")
        me.types("Ihre Frage", f"Nicht gesendet: {MARKER}")
        note(written=True)

    def _writes_in(self, step: Ask | NextWord | FactCheck) -> None:
        match step:
            case Ask():
                self._asks()
            case NextWord():
                self._me.waits_for("Raten")
                self._me.types("Ihr eigenes Wort", MARKER)
                self._me.hits(Key.Key_Return)
                self._me.sees(f"„{MARKER}“")
            case FactCheck():
                pass

    def _asks(self) -> None:
        self._me.types("Ihre Frage", f"Mein Geheimnis: {MARKER}")
        self._me.hits(Key.Key_Return)
        self._me.waits_for("Noch einmal fragen")


STORIES: Mapping[str, Callable[[Story], None]] = MappingProxyType(
    {
        "ends": Story.writes_everywhere_and_ends,
        "waits": Story.writes_everywhere_and_waits,
        "leaves": Story.is_greeted_and_leaves,
    }
)


class DrivenWindow(MainWindow):
    """The app's window; as soon as it is there, the story begins."""

    def __init__(self, session: Session, translate: Callable[[str], None]) -> None:
        super().__init__(session, translate)
        self._story = Story(Me(self), session)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._live)

    def _live(self) -> None:
        tell = STORIES[next_story(Path(sys.argv[1]), sys.argv[3:])]
        try:
            tell(self._story)
        except AssertionError as failure:
            note(failure=str(failure))


def note(**what: object) -> None:
    """Tell the test something."""
    print(json.dumps(what), file=sys.stderr, flush=True)


def next_story(count: Path, stories: list[str]) -> str:
    """The story of this visit; visits are counted in a file by its length."""
    with count.open("a") as counted:
        visit = counted.tell()
        counted.write("|")
    return stories[min(visit, len(stories) - 1)]


def main() -> int:
    """Be the app's visitor process, with somebody in front of it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "MainWindow", DrivenWindow)
        return app.main(model=SMALL_MODEL, engine=command("engine", "--script", sys.argv[2]))


if __name__ == "__main__":
    sys.exit(main())
