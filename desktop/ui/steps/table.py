"""Which kind of step is shown by which view: the one place that joins the two."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from desktop.domain.basic_steps import Ask, Choose, FactCheck, NextWord, Read
from desktop.domain.insight_steps import Bias, CoWrite, Energy, Teach
from desktop.domain.lesson import AnyStep, Lesson
from desktop.domain.runs_steps import Compare, Flatter, Memory, Repeat, Tokens
from desktop.domain.sorting_steps import Feed, Redact, Reflect, Rules, Sort, Spot
from desktop.ui.context import Context
from desktop.ui.steps.ask import AskView
from desktop.ui.steps.bias import BiasView
from desktop.ui.steps.choose import ChooseView
from desktop.ui.steps.co_write import CoWriteView
from desktop.ui.steps.compare import CompareView
from desktop.ui.steps.energy import EnergyView
from desktop.ui.steps.fact_check import FactCheckView
from desktop.ui.steps.feed import FeedView
from desktop.ui.steps.flatter import FlatterView
from desktop.ui.steps.memory import MemoryView
from desktop.ui.steps.next_word import NextWordView
from desktop.ui.steps.read import ReadView
from desktop.ui.steps.redact import RedactView
from desktop.ui.steps.reflect import ReflectView
from desktop.ui.steps.repeat import RepeatView
from desktop.ui.steps.rules import RulesView
from desktop.ui.steps.sort import SortView
from desktop.ui.steps.spot import SpotView
from desktop.ui.steps.step import StepView
from desktop.ui.steps.teach import TeachView
from desktop.ui.steps.tokens import TokensView

VIEWS: Mapping[type, Callable[[Context, Lesson, Any], StepView]] = MappingProxyType(
    {
        Read: ReadView,
        Choose: ChooseView,
        Ask: AskView,
        NextWord: NextWordView,
        FactCheck: FactCheckView,
        Sort: SortView,
        Spot: SpotView,
        Reflect: ReflectView,
        Redact: RedactView,
        Feed: FeedView,
        Rules: RulesView,
        Repeat: RepeatView,
        Compare: CompareView,
        Tokens: TokensView,
        Memory: MemoryView,
        Flatter: FlatterView,
        Teach: TeachView,
        Bias: BiasView,
        CoWrite: CoWriteView,
        Energy: EnergyView,
    }
)


def view_of(context: Context, lesson: Lesson, step: AnyStep) -> StepView:
    """The view of a step.

    Args:
        context: visit and look.
        lesson: the step is of.
        step: to show.
    """
    return VIEWS[type(step)](context, lesson, step)
