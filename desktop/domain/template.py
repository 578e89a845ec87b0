"""Practice templates: two or three plain questions, and the prompt that is built from the replies."""

import re
from collections.abc import Mapping
from typing import Annotated

from msgspec import Meta, Struct

from desktop.domain.lesson import Words, nearest
from desktop.domain.preferences import STAND_INS
from desktop.domain.step import Id, Shown

PLACE = re.compile(r"\{([a-z0-9-]+)\}")
PROMPT = "prompt"
EXAMPLE = "example"
WHY = "why"


class TemplateShape(Struct, frozen=True, forbid_unknown_fields=True):
    """What template.toml says: its place among the templates, what is asked, what the answer shows."""

    order: Annotated[int, Meta(ge=1, le=99)]
    questions: Annotated[tuple[Id, ...], Meta(min_length=1, max_length=3)]
    needed: Id
    long: tuple[Id, ...] = ()
    shows: Annotated[tuple[Shown, ...], Meta(max_length=10)] = ()


class Template(Struct, frozen=True):
    """One template: its shape and its words in every language."""

    id: str
    folder: str
    shape: TemplateShape
    words: Mapping[str, Words]

    def spoken(self, variant: str, stand_in: str = STAND_INS[0]) -> Words:
        """The words in this variant, or in the nearest one there is; as those of a lesson."""
        return nearest(self.words, variant, stand_in)


class TemplateNotes(Struct, frozen=True):
    """Which template is open, what was replied in each, and whether its prompt was built."""

    template: str = ""
    replies: Mapping[str, Mapping[str, str]] = {}
    built: bool = False

    def reply(self, question: str) -> str:
        """What was replied to a question of the open template."""
        return self.replies.get(self.template, {}).get(question, "")


def built(prompt: str, replies: Mapping[str, str]) -> str:
    """The prompt with the replies in their places; lines that ask for a missing reply are left out.

    Args:
        prompt: with places such as ``{who}``.
        replies: by the id of the question, as typed.
    """
    given = {question: reply.strip() for question, reply in replies.items()}
    kept = [line for line in prompt.split("\n") if all(given.get(name) for name in PLACE.findall(line))]
    filled = (PLACE.sub(lambda found: given[found[1]], line) for line in kept)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(filled)).strip()
