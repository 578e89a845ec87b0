"""The reset of a PC by the facilitator: asked once, or by PIN."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.ui.context import Context
from desktop.ui.question import asked

translate = QCoreApplication.translate

RESET_KEY = "Ctrl+Alt+R"


def ask_to_reset(parent: QWidget, context: Context) -> None:
    """Ask once, then end the visit; the reset key a second time says yes.

    Args:
        parent: widget whose window asks.
        context: the visit, and how it looks.
    """
    if asked(
        parent,
        context.look,
        title=translate("Reset", "Reset this PC?"),
        text=translate(
            "Reset", "Everything of this visit is deleted. {key} pressed once more says yes, too."
        ).replace("{key}", translate("Reset", "Ctrl+Alt+R")),
        yes=translate("Reset", "Delete and reset"),
        no=translate("Reset", "Leave as it is"),
        yes_key=RESET_KEY,
    ):
        context.session.end("reset")


def ask_to_leave(parent: QWidget, context: Context) -> None:
    """Ask once, then end the visit and the app.

    Args:
        parent: widget whose window asks.
        context: the visit, and how it looks.
    """
    if asked(
        parent,
        context.look,
        title=translate("Reset", "Close the app?"),
        text=translate("Reset", "Everything of this visit is deleted, and the screen of this PC is free."),
        yes=translate("Reset", "Delete and close"),
        no=translate("Reset", "Leave as it is"),
    ):
        context.session.end("closed")
