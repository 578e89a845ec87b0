"""Reading one idea, with a picture."""

from desktop.domain.basic_steps import Read
from desktop.domain.lesson import Lesson
from desktop.domain.place import CardPlace
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.steps.step import StepView


class ReadView(StepView):
    """The words of a step, and its picture beside them."""

    has_lab = False

    def __init__(self, context: Context, lesson: Lesson, step: Read) -> None:
        super().__init__(context, lesson, step)
        if step.opens == "model-card":
            back = context.session.place
            self.first = button(
                self.tr("Open the profile of the AI on this PC"),
                self.look,
                lambda: self.session.go(CardPlace(back)),
                picture="card",
            )
            self.idea.addWidget(self.line_up(self.first))
        self.finish(None)
