"""Reading one idea, with a picture."""

from desktop.domain.basic_steps import Read
from desktop.domain.lesson import Lesson
from desktop.ui.context import Context
from desktop.ui.steps.step import StepView


class ReadView(StepView):
    """The words of a step, and its picture beside them."""

    has_lab = False

    def __init__(self, context: Context, lesson: Lesson, step: Read) -> None:
        super().__init__(context, lesson, step)
        self.finish(None)
