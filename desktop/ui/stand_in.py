"""Says where the visitor's language is lacking: in a lesson, which offers the others, and in the model."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtWidgets import QFrame, QWidget

from desktop.domain.lesson import Lesson
from desktop.domain.preferences import STAND_INS
from desktop.session.session import Session
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.flow import flowing
from desktop.ui.languages import NAMES, said_here
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
        said = words(told.replace("{language}", said_here(shown)), "small")
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


class ModelLanguages(QFrame):
    """Above free practice in another language: the models that are small enough know German best."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "caution")
        look, session = context.look, context.session
        said: list[QWidget] = [words(self.tr("The AI on this PC knows German best."), "strong")]
        said.append(words(self.tr("In other languages it makes many more mistakes."), "small"))
        templates = session.shelf.templates
        if any(session.preferences.variant not in template.words for template in templates):
            said.append(words(self.tr("That is why the cards are in German."), "small"))
        elif templates:
            told = self.tr("The cards make a prompt in German. Reply in German if you can.")
            said.append(words(told, "small"))
        box = column(*said, gap=look.space(4))
        pad = look.space(12)
        box.setContentsMargins(pad, pad, pad, pad)
        self.setLayout(box)


def lacks_the_language(session: Session) -> bool:
    """Whether the visitor's language is one that the models of the app know badly."""
    return session.preferences.language not in STAND_INS
