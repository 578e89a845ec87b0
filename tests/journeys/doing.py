"""How a visitor does each kind of step by keyboard alone, in whatever language the window speaks."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from desktop.domain.basic_steps import Ask, Choose, FactCheck, NextWord, Read
from desktop.domain.lesson import AnyStep
from desktop.domain.step import StepWords
from tests.journeys.doing_insight import DEEDS as INSIGHT
from tests.journeys.doing_runs import DEEDS as RUNS
from tests.journeys.doing_sorting import DEEDS as SORTING
from tests.journeys.person import Person

Key = Qt.Key
said = QCoreApplication.translate
"""What the window calls something: class that shows it, English words."""


def do(me: Person, step: AnyStep, words: StepWords) -> None:
    """Do everything there is to do in the step that is on.

    Args:
        me: in front of the step.
        step: its shape.
        words: its words in the language of the window.
    """
    me.sees(words.title)
    DEEDS[type(step)](me, step, words)


def read(_me: Person, _step: Read, _words: StepWords) -> None:
    """Read it; there is nothing to press."""


def choose(me: Person, step: Choose, words: StepWords) -> None:
    """Pick something wrong, see why it is not right, then pick what is right."""
    wrong = next((choice for choice in step.choices if choice not in step.answers), None)
    check = said("ChooseView", "Check")
    if wrong is not None:
        me.presses(words.items[wrong].text)
        if step.several:
            me.presses(check)
        me.sees(said("ChooseView", "Not quite. Try another one."))
        if step.several:
            me.presses(words.items[wrong].text)
    for answer in step.answers:
        me.presses(words.items[answer].text)
    if step.several:
        me.presses(check)
    me.sees(said("ChooseView", "That is right."))
    me.sees_no(said("ChooseView", "Not quite. Try another one."))


def ask(me: Person, step: Ask, words: StepWords) -> None:
    """Take an example, send it with Enter, wait for the answer, tick the checklist."""
    me.presses(words.items[step.examples[0]].text)
    me.hits(Key.Key_Return)
    me.waits_for(said("Bubble", "Ask again"))
    me.sees(said("Bubble", "AI on this PC"))
    for entry in step.checklist:
        me.presses(words.items[entry].text)
        assert me.is_checked(words.items[entry].text)
    if "seen" in words.parts:
        me.sees(said("StepView", "What you have just seen"))


def next_word(me: Person, step: NextWord, _words: StepWords) -> None:
    """Guess, see the odds, turn the temperature, go on with a word, take it back, try another sentence."""
    _guess(me)
    if step.warmth:
        before = odds(me)
        me.goes_to(said("Warmth", "Temperature, from cold to warm"))
        me.hits(Key.Key_Right, 5)
        me.until(lambda: odds(me) not in ([], before), "warmth changes nothing")
    first = odds(me)[0]
    me.presses(first)
    me.waits_for(said("NextWordView", "One word back"))
    me.presses(said("NextWordView", "One word back"))
    me.until(lambda: not me.can_press(said("NextWordView", "One word back")), "the word stays")
    if len(step.sentences) > 1:
        me.presses(said("NextWordView", "Another sentence"))
        _guess(me)


def odds(me: Person) -> list[str]:
    """The names of the bars: words with their odds."""
    tail = said("NextWordView", "{word}: {percent}. Go on with this word").partition("{percent}")[2]
    return [name for name in me.names() if name.endswith(tail)]


def fact_check(me: Person, step: FactCheck, words: StepWords) -> None:
    """Ask, mark every sentence, have unsure words shown, open the fact card, go for another question."""
    question = words.items[step.questions[0]]
    me.presses(question.text)
    me.waits_for(said("FactCheckView", "Another question"))
    assert not me.can_press(said("FactCheckView", "What is right?"))
    for number, mark in enumerate(marks(me)):
        me.presses(mark[number % 2])
    me.presses(said("FactCheckView", "Show unsure words"))
    assert me.is_checked(said("FactCheckView", "Show unsure words"))
    me.presses(said("FactCheckView", "What is right?"))
    me.sees(said("FactCheckView", "Fact card"))
    me.sees(step.sources[question.id].title)
    me.presses(said("FactCheckView", "Another question"))
    me.waits_for(words.items[step.questions[-1]].text)


def marks(me: Person) -> list[tuple[str, str]]:
    """For each sentence of the answer the names of its two marks: is right, doubtful."""
    true, doubtful = (f"{said('FactCheckView', mark)}: " for mark in ("is right", "I doubt it"))
    names = me.names()
    right = [name for name in names if name.startswith(true)]
    wrong = [name for name in names if name.startswith(doubtful)]
    return list(zip(right, wrong, strict=True))


def _guess(me: Person) -> None:
    me.waits_for(said("Guessing", "Guess"))
    me.types(said("Guessing", "Your own word"), "gut")
    me.hits(Key.Key_Return)
    me.sees(said("NextWordView", "You guessed"))
    me.until(lambda: bool(odds(me)), "there are no odds")


DEEDS: Mapping[type[AnyStep], Callable[[Person, Any, StepWords], None]] = MappingProxyType(
    {
        Read: read,
        Choose: choose,
        Ask: ask,
        NextWord: next_word,
        FactCheck: fact_check,
        **SORTING,
        **INSIGHT,
        **RUNS,
    }
)
