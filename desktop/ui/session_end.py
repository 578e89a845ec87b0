"""How long the visit lasts, and the button that ends it after one question."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.domain.place import PassPlace
from desktop.session.session import Session
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.question import asked

translate = QCoreApplication.translate


class SessionNote(QLabel):
    """A line that tells how long the visit lasts and that nothing is kept; renewed every half minute."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._session = context.session
        self.setProperty("role", "small")
        self.setWordWrap(True)
        timer = QTimer(self, interval=30_000)
        timer.timeout.connect(self._tell)
        timer.start()
        self._tell()

    def _tell(self) -> None:
        minutes = self._session.minutes
        since = self.tr("Session for %n minute(s)", "", minutes) if minutes else self.tr("Session just begun")
        left = self._session.watch.minutes_left
        parts = [since, *([] if left is None else [self.tr("%n minute(s) left", "", left)])]
        self.setText(" · ".join([*parts, self.tr("nothing is stored")]))


def offered(session: Session) -> bool:
    """Whether there is something that a Lernpass could carry, and it is not just being shown."""
    return bool(session.done) and not isinstance(session.place, PassPlace)


def end_button(context: Context, parent: QWidget) -> QPushButton:
    """The button that ends the visit."""

    def end() -> None:
        session = context.session
        carry = translate("Session", "Go on later with a learning pass")
        if asked(
            parent,
            context.look,
            title=translate("Session", "End the session?"),
            text=translate(
                "Session", "Everything you have written and done here is deleted. It cannot be brought back."
            ),
            yes=translate("Session", "End and delete"),
            no=translate("Session", "Stay here"),
            other=(carry, lambda: session.go(PassPlace(session.place))) if offered(session) else None,
        ):
            session.end("reset")

    made = button(translate("Session", "End session"), context.look, end, picture="door")
    made.setObjectName("end")
    return made
