"""How a visitor does the kinds of step in which the model answers again and again."""

import re
from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.runs_steps import Repeat
from desktop.domain.step import StepWords
from tests.journeys.me import Me

said = QCoreApplication.translate


def repeat(me: Me, step: Repeat, words: StepWords) -> None:
    """Ask cold, then warm, then look at the cold answers again."""
    me.presses(words.items[step.prompts[-1]].text)
    ask = said("RepeatView", "Ask {count} times").replace("{count}", str(step.runs))
    tempers = {
        said("RepeatView", "Cold"): said("RepeatView", "Cold: {different} different of {total} answers."),
        said("RepeatView", "Warm"): said("RepeatView", "Warm: {different} different of {total} answers."),
    }
    for temper, told in tempers.items():
        me.presses(temper)
        me.presses(ask)
        me.until(partial(reads, me, told), f"nothing like {told!r} is to be read")
    me.presses(said("RepeatView", "Cold"))
    assert me.is_checked(said("RepeatView", "Cold"))
    me.sees(said("RepeatView", "Answer {number}").replace("{number}", str(step.runs)))
    me.sees(said("StepView", "What you have just seen"))


def reads(me: Me, told: str) -> bool:
    """Whether a text with ``{figures}`` is to be read, whatever the figures are."""
    pattern = re.sub(r"\\\{\w+\\\}", r"\\S+", re.escape(told))
    return any(re.search(pattern, text) for text in me.texts())


DEEDS: Mapping[type, Callable[[Me, Any, StepWords], None]] = MappingProxyType({Repeat: repeat})
