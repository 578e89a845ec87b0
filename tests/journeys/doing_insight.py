"""How a visitor does the kinds of step that give insight into what a model learned, weighs and costs."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.insight_steps import Teach
from desktop.domain.step import StepWords
from tests.journeys.me import Me

said = QCoreApplication.translate


def teach(me: Me, step: Teach, words: StepWords) -> None:
    """Label every message, one so and the next so, let it learn, add an example."""
    for number, message in enumerate(step.messages):
        me.sees(words.items[message].text)
        me.presses(words.items[step.labels[number % len(step.labels)]].text)
    me.sees(said("TeachView", "All messages have a label."))
    me.presses(said("TeachView", "Let it learn now"))
    me.sees(said("StepView", "What you have just seen"))
    for test in step.tests:
        me.sees(words.items[test].text)
    me.types(said("TeachView", "Your own message"), "Kies")
    label = words.items[step.labels[0]].text
    me.presses(said("TeachView", "Learn: {label}").replace("{label}", label))
    me.sees(said("TeachView", "Before your last examples: {right}").partition("{right}")[0])


DEEDS: Mapping[type, Callable[[Me, Any, StepWords], None]] = MappingProxyType({Teach: teach})
