"""How a visitor does the kinds of step that give insight into what a model learned, weighs and costs."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.insight_steps import Bias, CoWrite, Energy, Teach
from desktop.domain.step import StepWords
from tests.journeys.person import Person

said = QCoreApplication.translate


def teach(me: Person, step: Teach, words: StepWords) -> None:
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


def bias(me: Person, step: Bias, words: StepWords) -> None:
    """Guess, see the odds, let the AI write, swap the sentence, look at one of one's own."""
    word = words.items[step.words[0]].text
    me.presses(word)
    me.presses(_draws(step))
    end = said("BiasView", "{hits} of {runs}").replace("{runs}", str(step.runs)).partition("{hits}")[2]
    me.until(lambda: any(text.endswith(end) for text in me.texts()), "it does not count to the end")
    me.presses(words.items[step.sentences[1]].text)
    me.presses(said("BiasView", "about the same"))
    me.sees(said("StepView", "What you have just seen"))
    me.types(said("BiasView", "Your own beginning of a sentence"), " heute")
    me.presses(said("BiasView", "Look"))
    me.presses(word)
    me.waits_for(_draws(step))


def _draws(step: Bias) -> str:
    return said("BiasView", "Let the AI write {count} times").replace("{count}", str(step.runs))


def co_write(me: Person, step: CoWrite, words: StepWords) -> None:
    """Choose a task, answer the questions, let the AI write, add words of one's own, have it shortened."""
    me.presses(words.items[step.tasks[-1]].text)
    for part in ("ask-who", "ask-what", "ask-how"):
        me.types(words.parts[part], "kurz")
    me.presses(said("CoWriteView", "Build the prompt"))
    assert "kurz" in me.text_of(said("CoWriteView", "Your prompt"))
    me.presses(said("CoWriteView", "Let the AI write"))
    me.waits_for(said("CoWriteView", "Shorter"))
    me.types(said("CoWriteView", "Your text together"), "Hallo ")
    me.sees(said("StepView", "What you have just seen"))
    me.presses(said("CoWriteView", "Shorter"))
    me.waits_for(said("CoWriteView", "Previous version"))


def energy(me: Person, step: Energy, words: StepWords) -> None:
    """Ask twice, see what it took beside everyday things."""
    for prompt in (step.prompts[0], step.prompts[-1]):
        me.presses(words.items[prompt].text)
        me.waits_for(words.items[prompt].text)
        me.sees(said("StepView", "What you have just seen"))
    for name in step.everyday:
        me.sees(words.items[name].text)
    me.sees(step.sources["watts"].title)


DEEDS: Mapping[type, Callable[[Person, Any, StepWords], None]] = MappingProxyType(
    {Teach: teach, Bias: bias, CoWrite: co_write, Energy: energy}
)
