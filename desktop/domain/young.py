"""What has no place where young people practise: looked for only in rooms for which staff has settled so."""

from collections.abc import Callable

from msgspec import Struct

from desktop.domain.care import Unfit
from desktop.domain.patterns import Patterns

TAIL = 400
"""Characters at the end of an answer that are looked at while it grows; no pattern is longer."""


class UnfitPatterns(Struct, frozen=True, forbid_unknown_fields=True):
    """How something is written that has no place there."""

    patterns: tuple[str, ...]


class QuietWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that show that somebody asks about it, learns about it or was hurt by it."""

    words: tuple[str, ...]


class YoungPatterns(Struct, frozen=True, forbid_unknown_fields=True):
    """All of it, as the data have it."""

    insult: UnfitPatterns
    sexual: UnfitPatterns
    incitement: UnfitPatterns
    quiet: QuietWords


class Young:
    """Looks at texts in a group of young people, by patterns alone."""

    def __init__(self, patterns: YoungPatterns) -> None:
        self._unfit: dict[Unfit, Patterns] = {
            "incitement": Patterns(patterns.incitement.patterns),
            "sexual": Patterns(patterns.sexual.patterns),
            "insult": Patterns(patterns.insult.patterns),
        }
        self._quiet = Patterns(patterns.quiet.words)

    def unfit(self, text: str) -> Unfit | None:
        """What has no place in a text; None where somebody only asks or tells about it.

        Args:
            text: of a visitor or of the model.
        """
        found = next((name for name, patterns in self._unfit.items() if patterns.found(text)), None)
        return None if found is None or self._quiet.found(text) else found


class GrowingAnswer:
    """An answer while it comes: each word is looked at once it is whole."""

    def __init__(self, is_unfit: Callable[[str], bool]) -> None:
        """Begin with an empty answer.

        Args:
            is_unfit: judges a text.
        """
        self._is_unfit = is_unfit
        self._text = ""

    def takes(self, piece: str) -> bool:
        """Whether the answer may go on after this piece.

        Args:
            piece: what came.
        """
        self._text = (self._text + piece)[-TAIL:]
        if not any(character.isspace() for character in piece):
            return True
        whole = self._text.rstrip()
        return not self._is_unfit(whole.rsplit(None, 1)[0] if self._text == whole else whole)

    def ends(self) -> bool:
        """Whether the answer may stand as it is now."""
        return not self._is_unfit(self._text)
