"""What a visitor has sorted, found, marked or agreed on; lives for the visit, as all notes do."""

from collections.abc import Mapping

from msgspec import Struct


class Laid(Struct, frozen=True):
    """A card and the bin it lies in."""

    card: str
    bin: str


class SortNotes(Struct, frozen=True):
    """Which cards lie where, in the order they were laid; which missed at first; what is shown."""

    laid: tuple[Laid, ...] = ()
    missed: tuple[str, ...] = ()
    explained: bool = False
    """Whether the reply to the card laid last is on."""

    @property
    def places(self) -> dict[str, str]:
        """The bin of every card that lies in one."""
        return {each.card: each.bin for each in self.laid}


class SpotNotes(Struct, frozen=True):
    """Which signs and decoys were found, which by a hint, and whether all are shown."""

    found: tuple[str, ...] = ()
    hinted: tuple[str, ...] = ()
    shown: bool = False
    last: str = ""
    """The mark pressed last, or ``nothing`` where a piece without a mark was pressed."""


class ReflectNotes(Struct, frozen=True):
    """How far each statement is true, 1 to 5."""

    answers: Mapping[str, int] = {}


class RedactNotes(Struct, frozen=True):
    """Which words of a letter are black, by number, and whether the comparison is shown."""

    black: tuple[int, ...] = ()
    compared: bool = False


class FeedNotes(Struct, frozen=True):
    """The screens so far, what was liked, and whether the likes were forgotten once."""

    screens: tuple[tuple[str, ...], ...] = ()
    liked: tuple[str, ...] = ()
    remixed: bool = False


class Rule(Struct, frozen=True):
    """A rule: the suggestion it comes from, if any; its words once the visitor has changed them."""

    suggestion: str = ""
    text: str = ""
    ticked: bool = False


class RulesNotes(Struct, frozen=True):
    """The rules in the visitor's order, none before anything was done; what is being written or shown."""

    rules: tuple[Rule, ...] = ()
    draft: str = ""
    editing: int = -1
    shown: bool = False
