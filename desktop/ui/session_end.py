"""How long the visit lasts, and the button that ends it after one question."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.question import asked
from desktop.ui.texts import words


def session_note(context: Context, parent: QWidget) -> QLabel:
    """A line that tells how long the visit lasts and that nothing is kept; renewed every half minute."""
    label = words("", "small")

    def tell() -> None:
        minutes = context.session.minutes
        began = (
            parent.tr("Session for %n minute(s)", "", minutes) if minutes else parent.tr("Session just begun")
        )
        label.setText(f"{began} · {parent.tr('nothing is stored')}")

    tell()
    timer = QTimer(label, interval=30_000)
    timer.timeout.connect(tell)
    timer.start()
    return label


def end_button(context: Context, parent: QWidget) -> QPushButton:
    """The button that ends the visit."""

    def end() -> None:
        if asked(
            parent,
            context.look,
            title=parent.tr("End the session?"),
            text=parent.tr(
                "Everything you have written and done here is deleted. It cannot be brought back."
            ),
            yes=parent.tr("End and delete"),
            no=parent.tr("Stay here"),
        ):
            context.session.end("reset")

    made = button(parent.tr("End session"), context.look, end, picture="door")
    made.setObjectName("end")
    return made
