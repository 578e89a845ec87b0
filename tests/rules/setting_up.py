"""What brings a step into a state: notes, conversations and troubles, without an engine."""

from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct

from desktop.domain.conversation import Turn
from desktop.domain.lesson import VARIANTS, AnyStep, Lesson
from desktop.domain.step import StepWords
from desktop.domain.trouble import EngineLost, ModelDamaged
from desktop.session.session import Session
from tests.rules.states import LONG_WORD, SetUp

Named = Iterator[tuple[str, SetUp]]
SHORT = "Die Heizung ist kaputt. Bitte kommen Sie heute."
OTHER = f"Guten Tag, die {LONG_WORD} ist kaputt. Bitte kommen Sie morgen."


def noted(lesson: Lesson, step: AnyStep, notes: Struct) -> SetUp:
    return lambda session: session.note(f"{lesson.id}/{step.id}", notes)


def spoken_notes(lesson: Lesson, step: AnyStep, make: Callable[[StepWords], Struct]) -> SetUp:
    """Notes that are kept for each language, made of its words."""

    def set_up(session: Session) -> None:
        for variant in VARIANTS:
            words = lesson.spoken(variant).steps[step.id]
            session.note(f"{lesson.id}/{step.id}/{variant}", make(words))

    return set_up


def every(*several: SetUp) -> SetUp:
    def set_up(session: Session) -> None:
        for each in several:
            each(session)

    return set_up


def no_model(session: Session) -> None:
    session.engine.refuse(ModelDamaged(Path("any.gguf"), "1", "2"))


def talked(key: str, *turns: Turn, lost: bool = False) -> SetUp:
    def set_up(session: Session) -> None:
        talk = session.talk(key)
        talk.clear()
        talk.turns = turns
        talk.trouble = EngineLost() if lost else None

    return set_up
