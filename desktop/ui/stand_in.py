"""Says that a lesson lacks the visitor's language, in which it is shown instead, and offers the others."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtWidgets import QFrame

from desktop.domain.lesson import Lesson
from desktop.domain.preferences import STAND_INS
from desktop.session.session import Session
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.flow import flowing
from desktop.ui.languages import NAMES
from desktop.ui.layouts import column
from desktop.ui.texts import line, words


def stands_in(lesson: Lesson, session: Session) -> str:
    """The variant that is shown in place of the visitor's language; empty where the lesson has that.

    Args:
        lesson: to show.
        session: of the visitor.
    """
    now = session.preferences
    shown = lesson.shown_in(*now.speech)
    return "" if shown.partition("-")[0] == now.language else shown


class StandIn(QFrame):
    """One or two lines above the step of a lesson that lacks the language of the window."""

    def __init__(self, context: Context, lesson: Lesson, shown: str) -> None:
        """Name the language and offer the others.

        Args:
            context: visit and look.
            lesson: that is shown.
            shown: in this variant.
        """
        super().__init__()
        self.setProperty("role", "caution")
        self._session = context.session
        look = context.look
        told = self.tr("This lesson does not exist in your language yet. You see it in: {language}.")
        others = [name for name in STAND_INS if name != shown and name in lesson.words]
        made = []
        for other in others:
            press = button(NAMES[other], look, self._taker(other), role="quiet")
            press.setObjectName(f"stand-in-{other}")
            made.append(press)
        said = words(told.replace("{language}", NAMES[shown]), "small")
        box = column(said, gap=look.space(4))
        if made:
            gap = look.space(8)
            box.addWidget(flowing([line(self.tr("Or read it in:"), "small"), *made], gap=gap, line_gap=gap))
        pad = look.space(12)
        box.setContentsMargins(pad, pad, pad, pad)
        self.setLayout(box)

    def _taker(self, variant: str) -> Callable[[], None]:
        def take() -> None:
            self._session.prefer(replace(self._session.preferences, stand_in=variant))

        return take
