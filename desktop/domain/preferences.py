"""What a visitor has set for this visit: language, simple language, text size, theme, spacing, motion."""

from typing import Literal, Self

from msgspec import Struct
from msgspec.structs import replace

Theme = Literal["light", "dark", "contrast"]

SCALES = (100, 125, 150, 175, 200, 225, 250)
THEMES: tuple[Theme, ...] = ("light", "dark", "contrast")
LANGUAGES = ("de", "en", "tr", "ar", "uk")
"""Those that can be chosen, in the order in which they are offered: the interface is whole in them."""
STAND_INS = ("de-einfach", "en", "de")
"""What is shown where a text lacks another language: first what newcomers read most easily."""
RIGHT_TO_LEFT = frozenset({"ar"})


class Preferences(Struct, frozen=True):
    """The settings of one visit; gone with it.

    ``spaced``: more room between lines, words and letters. ``still``: nothing moves that need not.
    """

    language: str = "de"
    simple: bool = False
    scale: int = 100
    theme: Theme = "light"
    stand_in: str = STAND_INS[0]
    spaced: bool = False
    still: bool = False

    @property
    def variant(self) -> str:
        """The language variant of words to show, such as ``de`` or ``de-einfach``."""
        return f"{self.language}-einfach" if self.simple and self.has_simple else self.language

    @property
    def speech(self) -> tuple[str, str]:
        """The variant to show, and the one to show where that is missing."""
        return self.variant, self.stand_in

    @property
    def has_simple(self) -> bool:
        """Whether the language has a simple variant."""
        return self.language == "de"

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return self.language in RIGHT_TO_LEFT

    def larger(self) -> Self:
        """The same with the next larger text (percent), or unchanged at the largest."""
        return replace(self, scale=min((s for s in SCALES if s > self.scale), default=SCALES[-1]))

    def smaller(self) -> Self:
        """The same with the next smaller text (percent), or unchanged at the smallest."""
        return replace(self, scale=max((s for s in SCALES if s < self.scale), default=SCALES[0]))

    def next_theme(self) -> Self:
        """The same with the next theme in turn."""
        return replace(self, theme=THEMES[(THEMES.index(self.theme) + 1) % len(THEMES)])


def fallbacks(variant: str, stand_in: str = STAND_INS[0]) -> tuple[str, ...]:
    """The variants to look in, in order: the wanted one, its plain language, what stands in for it.

    Args:
        variant: such as ``de-einfach``.
        stand_in: the visitor's own choice among those that stand in for a language.
    """
    plain = variant.partition("-")[0]
    others = ("de",) if plain in STAND_INS else (stand_in, *STAND_INS)
    return tuple(dict.fromkeys((variant, plain, *others)))
