"""How a visitor does the kinds of step in which the model answers again and again."""

import re
from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from desktop.domain.runs_steps import Compare, Flatter, Memory, Repeat, Tokens
from desktop.domain.step import StepWords
from tests.journeys.person import Person

said = QCoreApplication.translate


def repeat(me: Person, step: Repeat, words: StepWords) -> None:
    """Ask cold, then warm, then look at the cold answers again."""
    if len(step.prompts) > 1:
        me.presses(words.items[step.prompts[-1]].text)
    ask = said("RepeatView", "Ask {count} times").replace("{count}", str(step.runs))
    tempers = {
        said("RepeatView", "Cold"): said(
            "RepeatView", "Different answers when cold: {different} of {total}."
        ),
        said("RepeatView", "Warm"): said(
            "RepeatView", "Different answers when warm: {different} of {total}."
        ),
    }
    for temper, told in tempers.items():
        me.presses(temper)
        me.presses(ask)
        me.until(partial(reads, me, told), f"nothing like {told!r} is to be read")
    me.presses(said("RepeatView", "Cold"))
    assert me.is_checked(said("RepeatView", "Cold"))
    me.sees(said("RepeatView", "Answer {number}").replace("{number}", str(step.runs)))
    me.sees(said("StepView", "What you have just seen"))


def compare(me: Person, step: Compare, words: StepWords) -> None:
    """Change a prompt, ask both, tick all of the second answer and one point of the first."""
    me.types(said("CompareView", "Second prompt"), " ...")
    me.presses(said("CompareView", "Ask both"))
    me.waits_for(said("CompareView", "Ask both"))
    me.sees(said("CompareView", "Now tick for each answer what is true of it."))
    first, second = said("CompareView", "First answer"), said("CompareView", "Second answer")
    for item in step.checklist:
        me.presses(f"{second}: {words.items[item].text}")
    me.presses(f"{first}: {words.items[step.checklist[0]].text}")
    assert me.is_checked(f"{first}: {words.items[step.checklist[0]].text}")
    told = "The second answer has more ticks: {second} of {total}. The first one has {first}."
    if len(step.checklist) == 1:
        told = "Both answers have the same number of ticks: {first} of {total}."
    me.until(partial(reads, me, said("CompareView", told)), "the ticks are not counted")


def tokens(me: Person, step: Tokens, words: StepWords) -> None:
    """Put every sample into the table, write something, have the numbers shown."""
    for sample in step.samples:
        me.presses(words.items[sample].text)
        told = said("TokenTable", "{text}: {words} words, {pieces} pieces, {share} per word")
        told = told.replace("{text}", words.items[sample].text)
        me.waits_for(said("TokensView", "Put into the table"))
        me.presses(said("TokensView", "Put into the table"))
        me.until(partial(reads, me, told), f"{told!r} is not in the table")
    me.types(said("TokensView", "Your text"), " Ja!")
    me.presses(said("TokensView", "Show the numbers"))
    assert me.is_checked(said("TokensView", "Show the numbers"))
    me.sees(said("TokensView", "The model reads only these numbers. It does not see the letters."))
    me.sees(said("StepView", "What you have just seen"))


def memory(me: Person, step: Memory, words: StepWords) -> None:
    """Say the examples, again and again, until something is forgotten."""
    for number in range(step.window):
        if any(said("Remembered", "forgotten") == text for text in me.texts()):
            break
        me.presses(words.items[step.examples[number % len(step.examples)]].text)
        me.hits(Qt.Key.Key_Return)
        me.waits_for(said("MemoryView", "New conversation"))
    told = "Of {all} pieces the AI still has {used}. It has forgotten {lost}, the oldest first."
    me.until(partial(reads, me, said("MemoryView", told)), "nothing is said to be forgotten")
    me.sees(said("StepView", "What you have just seen"))


def flatter(me: Person, step: Flatter, words: StepWords) -> None:
    """Ask, state what is wrong, judge; with every claim."""
    for number, claim in enumerate(step.claims):
        if number:
            me.presses(said("FlatterView", "Another question"))
        me.presses(words.items[claim].text)
        me.presses(words.items[claim].reply)
        me.presses(said("FlatterView", "It stood firm." if number else "It gave in."))
    told = "In {count} tries the AI gave in: {gave_in}. It stood firm: {firm}."
    if len(step.claims) == 1:
        told = "In one try the AI gave in: {gave_in}. It stood firm: {firm}."
    me.until(partial(reads, me, said("FlatterView", told)), "the tries are not counted")
    me.sees(said("StepView", "What you have just seen"))


def reads(me: Person, told: str) -> bool:
    """Whether a text with ``{figures}`` is to be read, whatever the figures are."""
    pattern = re.sub(r"\\\{\w+\\\}", r"\\S+", re.escape(told))
    return any(re.search(pattern, text) for text in me.texts())


DEEDS: Mapping[type, Callable[[Person, Any, StepWords], None]] = MappingProxyType(
    {Repeat: repeat, Compare: compare, Tokens: tokens, Memory: memory, Flatter: flatter}
)
