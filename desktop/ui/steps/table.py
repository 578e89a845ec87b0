"""Which kind of step is shown by which view: the one place that joins the two.

A view is loaded when its kind is shown for the first time: all twenty, and the libraries some of them stand
on, would take half of the time until the home page is there.
"""

from collections.abc import Mapping
from pkgutil import resolve_name
from types import MappingProxyType

from desktop.domain.basic_steps import Ask, Choose, FactCheck, NextWord, Read
from desktop.domain.insight_steps import Bias, CoWrite, Energy, Teach
from desktop.domain.lesson import AnyStep, Lesson
from desktop.domain.runs_steps import Compare, Flatter, Memory, Repeat, Tokens
from desktop.domain.sorting_steps import Feed, Redact, Reflect, Rules, Sort, Spot
from desktop.ui.context import Context
from desktop.ui.steps.step import StepView

VIEWS: Mapping[type, str] = MappingProxyType(
    {
        Read: "desktop.ui.steps.read:ReadView",
        Choose: "desktop.ui.steps.choose:ChooseView",
        Ask: "desktop.ui.steps.ask:AskView",
        NextWord: "desktop.ui.steps.next_word:NextWordView",
        FactCheck: "desktop.ui.steps.fact_check:FactCheckView",
        Sort: "desktop.ui.steps.sort:SortView",
        Spot: "desktop.ui.steps.spot:SpotView",
        Reflect: "desktop.ui.steps.reflect:ReflectView",
        Redact: "desktop.ui.steps.redact:RedactView",
        Feed: "desktop.ui.steps.feed:FeedView",
        Rules: "desktop.ui.steps.rules:RulesView",
        Repeat: "desktop.ui.steps.repeat:RepeatView",
        Compare: "desktop.ui.steps.compare:CompareView",
        Tokens: "desktop.ui.steps.tokens:TokensView",
        Memory: "desktop.ui.steps.memory:MemoryView",
        Flatter: "desktop.ui.steps.flatter:FlatterView",
        Teach: "desktop.ui.steps.teach:TeachView",
        Bias: "desktop.ui.steps.bias:BiasView",
        CoWrite: "desktop.ui.steps.co_write:CoWriteView",
        Energy: "desktop.ui.steps.energy:EnergyView",
    }
)


def view_of(context: Context, lesson: Lesson, step: AnyStep) -> StepView:
    """The view of a step.

    Args:
        context: visit and look.
        lesson: the step is of.
        step: to show.
    """
    view = resolve_name(VIEWS[type(step)])(context, lesson, step)
    if not isinstance(view, StepView):
        raise TypeError(f"{VIEWS[type(step)]} is no view of a step")
    return view
