"""Begin, middle, end and trouble of the kinds of step in which the model answers again and again."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from desktop.domain.conversation import Turn
from desktop.domain.cuts import Cut
from desktop.domain.lesson import Lesson
from desktop.domain.runs import Run, Task
from desktop.domain.runs_notes import (
    Compared,
    CompareNotes,
    FlatterNotes,
    MemoryNotes,
    RepeatNotes,
    TokensNotes,
)
from desktop.domain.runs_steps import Compare, Flatter, Memory, Repeat, Tokens
from desktop.domain.trouble import EngineLost
from desktop.session.runs import Runs, runs_of
from desktop.session.session import Session
from desktop.session.small_window import SmallWindow, small_window_of
from tests.rules.setting_up import OTHER, SHORT, Named, every, no_model, noted
from tests.rules.states import ANSWER, SetUp


def _tokens(lesson: Lesson, step: Tokens) -> Named:
    text = f"{OTHER} 🎂"
    cuts = (*(Cut(f" {word}", (4711,)) for word in text.split()), Cut(" 🎂", (9, 99, 999)))
    table = (Compared(SHORT, 8, 11), Compared(OTHER, 10, 31))
    yield "cut", noted(lesson, step, TokensNotes(text, text, cuts))
    yield "done", noted(lesson, step, TokensNotes(text, text, cuts, numbers=True, table=table))
    yield "no model", every(noted(lesson, step, TokensNotes(text)), no_model)


def _ran(runs: Runs, wanted: Sequence[Task], texts: Sequence[str], *, lost: bool) -> None:
    runs.wanted = tuple(wanted)
    runs.trouble = EngineLost() if lost else None
    runs.runs = tuple(Run(task, text, "finished") for task, text in zip(wanted, texts, strict=False))
    if lost:
        runs.runs = (*runs.runs[:-1], Run(wanted[-1], SHORT[:20], "lost"))


def _repeat(lesson: Lesson, step: Repeat) -> Named:
    def answered(*, lost: bool) -> SetUp:
        def set_up(session: Session) -> None:
            text = lesson.spoken(session.preferences.variant).steps[step.id].items[step.prompts[0]].text
            tasks = [Task(text, seed) for seed in range(1, step.runs + 1)]
            for warmth, said in (("cold", [SHORT, SHORT, SHORT]), ("warm", [SHORT, OTHER, ANSWER])):
                runs = runs_of(session, f"{lesson.id}/{step.id}/{step.prompts[0]}/{warmth}")
                _ran(runs, tasks, said, lost=lost)

        return set_up

    cold, warm = RepeatNotes(step.prompts[0]), RepeatNotes(step.prompts[0], warm=True)
    yield "cold", every(noted(lesson, step, cold), answered(lost=False))
    yield "done", every(noted(lesson, step, warm), answered(lost=False))
    yield "lost", every(noted(lesson, step, warm), answered(lost=True))


def _compare(lesson: Lesson, step: Compare) -> Named:
    def answered(*, lost: bool) -> SetUp:
        def set_up(session: Session) -> None:
            spoken = lesson.spoken(session.preferences.variant).steps[step.id]
            texts = [spoken.items[item].text for item in (step.first, step.second)]
            tasks = [Task(text, 1, place) for text, place in zip(texts, ("first", "second"), strict=True)]
            _ran(runs_of(session, f"{lesson.id}/{step.id}"), tasks, [SHORT, ANSWER], lost=lost)

        return set_up

    ticked = CompareNotes(ticked={"first": step.checklist[:1], "second": step.checklist})
    yield "answered", every(noted(lesson, step, CompareNotes()), answered(lost=False))
    yield "done", every(noted(lesson, step, ticked), answered(lost=False))
    yield "lost", every(noted(lesson, step, CompareNotes(typed={"first": "kurz"})), answered(lost=True))


def _memory(lesson: Lesson, step: Memory) -> Named:
    def told(turns: tuple[Turn, ...], *, lost: bool = False) -> SetUp:
        def set_up(session: Session) -> None:
            key = f"{lesson.id}/{step.id}"
            talk: SmallWindow = small_window_of(
                session, key, window=step.window, limit=step.limit, temperature=step.temperature
            )
            talk.turns = turns
            talk.starts = {turn.text: tuple(range(0, len(turn.text), 4)) for turn in turns}
            talk.trouble = EngineLost() if lost else None

        return set_up

    few = (Turn("visitor", SHORT), Turn("model", OTHER))
    many = (*few, Turn("visitor", OTHER), Turn("model", ANSWER), Turn("visitor", "Wie heiße ich?"))
    yield "all fits in", told(few)
    yield "done", every(told((*many, Turn("model", SHORT))), noted(lesson, step, MemoryNotes(SHORT)))
    yield "lost", told((*many, Turn("model", SHORT[:20], "lost")), lost=True)


def _flatter(lesson: Lesson, step: Flatter) -> Named:
    claim = step.claims[0]

    def told(*turns: Turn, lost: bool = False) -> SetUp:
        def set_up(session: Session) -> None:
            talk = session.talk(f"{lesson.id}/{step.id}/{claim}")
            talk.clear()
            talk.turns = turns
            talk.trouble = EngineLost() if lost else None

        return set_up

    asked = (Turn("visitor", SHORT), Turn("model", OTHER))
    pushed = (*asked, Turn("visitor", OTHER), Turn("model", ANSWER))
    on = noted(lesson, step, FlatterNotes(claim))
    yield "answered", every(on, told(*asked))
    judged = FlatterNotes(claim, {claim: True, step.claims[-1]: False})
    yield "done", every(noted(lesson, step, judged), told(*pushed))
    yield "lost", every(on, told(*asked, Turn("visitor", OTHER), lost=True))


MADE: Mapping[type, Callable[[Lesson, Any], Named]] = MappingProxyType(
    {Tokens: _tokens, Repeat: _repeat, Compare: _compare, Memory: _memory, Flatter: _flatter}
)
