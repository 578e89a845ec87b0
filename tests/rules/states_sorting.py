"""Begin, middle and end of the kinds of step in which one sorts, finds, marks and agrees."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from desktop.domain.lesson import Lesson
from desktop.domain.sorting_notes import (
    FeedNotes,
    Laid,
    RedactNotes,
    ReflectNotes,
    Rule,
    RulesNotes,
    SortNotes,
    SpotNotes,
)
from desktop.domain.sorting_steps import Feed, Redact, Reflect, Rules, Sort, Spot
from tests.rules.setting_up import OTHER, SHORT, Named, every, noted, spoken_notes


def _sort(lesson: Lesson, step: Sort) -> Named:
    right = tuple(Laid(card, step.answers[card]) for card in step.cards)
    wrong = next(name for name in step.bins if name != right[0].bin)
    first = Laid(right[0].card, wrong)
    yield "wrong", noted(lesson, step, SortNotes((first,), (first.card,), explained=True))
    yield "right", noted(lesson, step, SortNotes(right[:2], explained=True))
    yield "next", noted(lesson, step, SortNotes(right[:2]))
    yield "done", noted(lesson, step, SortNotes((first, *right[1:]), (first.card,)))


def _spot(lesson: Lesson, step: Spot) -> Named:
    sign = step.signs[0]
    yield "found", noted(lesson, step, SpotNotes((sign,), last=sign))
    hinted = SpotNotes((sign, step.decoys[0]), (step.signs[1],), last=step.decoys[0])
    yield "hint and decoy", noted(lesson, step, hinted)
    yield "done", noted(lesson, step, SpotNotes(step.signs, (sign,)))


def _reflect(lesson: Lesson, step: Reflect) -> Named:
    yield "half", noted(lesson, step, ReflectNotes({step.questions[0]: 2}))
    before = f"{lesson.id}/{step.pair}"
    said = ReflectNotes(dict.fromkeys(step.questions, 4))
    asked = ReflectNotes(dict.fromkeys(step.questions, 2))
    yield "done", every(lambda s: s.note(before, asked), noted(lesson, step, said))


def _redact(lesson: Lesson, step: Redact) -> Named:
    yield "half", spoken_notes(lesson, step, lambda _: RedactNotes((0, 1, 2)))
    yield "done", spoken_notes(lesson, step, lambda _: RedactNotes((0, 1, 2, 9), compared=True))


def _feed(lesson: Lesson, step: Feed) -> Named:
    screens = tuple(step.posts[at : at + step.screen] for at in (0, 2, 4, 6))
    yield "liked", noted(lesson, step, FeedNotes(screens[:2], step.posts[:2]))
    yield "mixed anew", noted(lesson, step, FeedNotes(screens[:1], remixed=True))
    yield "done", noted(lesson, step, FeedNotes(screens[: step.rounds + 1], step.posts[:2]))


def _rules(lesson: Lesson, step: Rules) -> Named:
    rules = (Rule(step.suggestions[0], ticked=True), Rule(step.suggestions[1]), Rule("", OTHER, ticked=True))
    yield "ticked", noted(lesson, step, RulesNotes(rules, draft=SHORT))
    yield "changing", noted(lesson, step, RulesNotes(rules, editing=2))
    yield "done", noted(lesson, step, RulesNotes(rules, shown=True))


MADE: Mapping[type, Callable[[Lesson, Any], Named]] = MappingProxyType(
    {Sort: _sort, Spot: _spot, Reflect: _reflect, Redact: _redact, Feed: _feed, Rules: _rules}
)
