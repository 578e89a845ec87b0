"""What steps have in common whose lab is drawn anew from the notes after every deed."""

from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from desktop.domain.lesson import AnyStep, Lesson
from desktop.ui.context import Context
from desktop.ui.find import first, focused
from desktop.ui.flow import flowing
from desktop.ui.layouts import clear, column, row
from desktop.ui.pictures import Icon
from desktop.ui.steps.step import StepView
from desktop.ui.texts import Role, prose, words


class RedrawnView(StepView):
    """A step with its task beside it; kinds fill ``area`` and ``beside`` in ``draw``."""

    def __init__(self, context: Context, lesson: Lesson, step: AnyStep) -> None:
        super().__init__(context, lesson, step)
        self.area = column(gap=self.look.space(12))
        self.beside = column(gap=self.look.space(12))
        self._holder = QWidget()
        self._holder.setLayout(self.area)

    def draw(self) -> None:
        """Fill ``area`` and ``beside`` with what the notes say."""
        raise NotImplementedError

    def begin(self) -> None:
        """Lay out the step and draw it for the first time."""
        self.show_task()
        self.idea.addLayout(self.beside)
        self.finish(self.lab_card(self._holder))
        self.draw()
        self.first = first(self._holder, QAbstractButton)

    def redraw(self, focus: str = "") -> None:
        """Draw anew after a deed; the focus stays on what was pressed, or goes where it is told.

        Args:
            focus: object name of the widget that shall have it, if something in the lab had it.
        """
        pressed = focused(self._holder)
        name = focus or ("" if pressed is None else pressed.objectName())
        clear(self.area)
        clear(self.beside)
        self.draw()
        if pressed is not None:
            found = first(self._holder, QWidget, name) if name else None
            target = found or first(self._holder, QAbstractButton)
            if target is not None:
                target.setFocus()

    def line_up(self, *buttons: QWidget) -> None:
        """Put buttons below what is in the area, in as many lines as they need."""
        gap = self.look.space(12)
        self.area.addWidget(flowing(buttons, gap=gap, line_gap=gap))

    def reply(self, text: str, verdict: str, *, right: bool) -> QFrame:
        """A strip that says how something was, and why; never by colour alone.

        Args:
            text: why, in Markdown; may be empty.
            verdict: one short sentence.
            right: whether it was right; otherwise the strip is a hint, not a blame.
        """
        look = self.look
        frame = QFrame()
        frame.setProperty("role", "good" if right else "caution")
        colour = look.colours.good if right else look.colours.caution
        role: Role = "right" if right else "beware"
        texts = column(words(verdict, role), gap=look.space(4))
        if text:
            texts.addWidget(prose(text, look))
        across = row(Icon("check" if right else "lightbulb", colour, look.text(22)), gap=look.space(12))
        across.addLayout(texts, 1)
        pad = look.space(12)
        across.setContentsMargins(pad, pad, pad, pad)
        frame.setLayout(across)
        return frame

    def closing(self, said: str) -> QFrame:
        """The green card at the end: what really happened, and what the lesson says to it."""
        return self.seen(f"{said}\n\n{self.part('seen')}".strip())
