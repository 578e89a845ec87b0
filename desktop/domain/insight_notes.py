"""What a visitor did in the kinds of step that give insight; lives for the visit."""

from collections.abc import Mapping

from msgspec import Struct

from desktop.domain.classifier import Example


class TeachNotes(Struct, frozen=True):
    """The labels given to the messages, by id and in the order given; own examples; how the lessons went.

    ``rights`` holds how many tests were right each time after something was learned, the newest last.
    """

    labels: Mapping[str, str] = {}
    own: tuple[Example, ...] = ()
    draft: str = ""
    tested: bool = False
    rights: tuple[int, ...] = ()
