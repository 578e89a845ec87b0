"""Every text of a visit that must be nowhere after it."""

from collections.abc import Iterator
from typing import Any

import msgspec

from desktop.session.session import Session


def texts_of(session: Session) -> Iterator[str]:
    """What was typed and what the model answered, as far as the visit remembers it."""
    for talk in session.talks.values():
        yield talk.draft
        yield from (turn.text for turn in talk.turns)
    for notes in session.noted.values():
        yield from _strings(msgspec.to_builtins(notes, enc_hook=str))


def _strings(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for key, inside in value.items():
                yield from _strings(key)
                yield from _strings(inside)
        case list() | tuple() | set() | frozenset():
            for inside in value:
                yield from _strings(inside)
