"""The look of the whole app: colours of the three themes, type and measures."""

from types import MappingProxyType
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QFont, QPalette

from desktop.domain.preferences import Preferences, Theme

FAMILIES = ["Atkinson Hyperlegible Next", "Noto Sans", "Noto Sans Arabic"]
BASE = 17
LINE_CHARACTERS = 70
USUAL, AIRY = 112, 150
BETWEEN_LETTERS, BETWEEN_WORDS = 12, 16
"""Percent of the text size added for more spacing: as in WCAG 2.1, 1.4.12, like the line height."""
WIDER = 122
"""Percent to which these widen a line of German."""

Tint = Literal["arrive", "look-inside", "check", "everyday", "fair-safe", "practice"]


class Colours(Struct, frozen=True):
    """The colours of one theme, as ``#rrggbb``; contrast figures stand in the handbook's design page."""

    ground: str
    surface: str
    ink: str
    muted: str
    accent: str
    on_accent: str
    soft: str
    good: str
    good_ground: str
    caution: str
    caution_ground: str
    bar: str
    hairline: str
    edge: str
    spoken: str


THEMES: dict[Theme, Colours] = {
    "light": Colours(
        ground="#FBF8F4",
        surface="#FFFFFF",
        ink="#1E1B18",
        muted="#524B44",
        accent="#AD1230",
        on_accent="#FFFFFF",
        soft="#F9E7E8",
        good="#155A31",
        good_ground="#E5F2E9",
        caution="#6E4300",
        caution_ground="#FBF0DA",
        bar="#C9475B",
        hairline="#E2D9CF",
        edge="#857B71",
        spoken="#FFF0C2",
    ),
    "dark": Colours(
        ground="#161412",
        surface="#211E1B",
        ink="#F6F0E9",
        muted="#C9BFB4",
        accent="#FF9AA5",
        on_accent="#2A060C",
        soft="#3A2024",
        good="#8FD9AA",
        good_ground="#17301F",
        caution="#F1C879",
        caution_ground="#352811",
        bar="#E5808C",
        hairline="#3B3631",
        edge="#8D847A",
        spoken="#352C00",
    ),
    "contrast": Colours(
        ground="#000000",
        surface="#000000",
        ink="#FFFFFF",
        muted="#FFFFFF",
        accent="#FFE600",
        on_accent="#000000",
        soft="#000000",
        good="#FFFFFF",
        good_ground="#000000",
        caution="#FFE600",
        caution_ground="#000000",
        bar="#FFE600",
        hairline="#FFFFFF",
        edge="#FFFFFF",
        spoken="#333000",
    ),
}

TINTS: dict[str, tuple[str, str]] = {
    "arrive": ("#F6D9D3", "#7A2A18"),
    "look-inside": ("#D8DFF5", "#22408A"),
    "check": ("#DBEADD", "#155A31"),
    "everyday": ("#F8E7C2", "#6E4300"),
    "fair-safe": ("#E9DAEE", "#5B1D6E"),
    "practice": ("#E5DFD9", "#3F3934"),
}
"""Ground and ink of each path's picture tile, the same in the light and the dark theme."""


LOCALES = MappingProxyType({"ar": "ar_AE"})
"""Arabic with the digits 0 to 9: those of the signs, letters and telephone numbers people live with here."""


class Look(Struct, frozen=True):
    """Theme, text size, language and rest of a window, and the measures that follow from them.

    ``spaced``: more room between lines, words and letters. ``still``: nothing moves that need not.
    """

    theme: Theme
    scale: int
    language: str
    spaced: bool = False
    still: bool = False

    @property
    def colours(self) -> Colours:
        """The colours of the theme."""
        return THEMES[self.theme]

    @property
    def locale(self) -> QLocale:
        """How numbers are written in the visitor's language."""
        return locale_of(self.language)

    def decimal(self, number: float) -> str:
        """A number with one decimal, written as in the visitor's language."""
        return self.locale.toString(number, ord("f"), 1)

    @property
    def border(self) -> int:
        """The width of control borders in pixels."""
        return 2 if self.theme == "contrast" else 1

    @property
    def mirrored(self) -> bool:
        """Whether the window is read from right to left."""
        return self.locale.textDirection() == Qt.LayoutDirection.RightToLeft

    @property
    def wide(self) -> int:
        """How much wider text is than at 100 % without more spacing, in percent."""
        return self.scale * WIDER // 100 if self.spaced else self.scale

    @property
    def line_height(self) -> int:
        """The height of a line of running text, in percent of what its letters need."""
        return AIRY if self.spaced else USUAL

    @property
    def paragraph(self) -> int:
        """The room between two paragraphs in pixels."""
        return self.space(24 if self.spaced else 10)

    @property
    def characters(self) -> int:
        """The widest a line of text may be, in pixels."""
        return self.text(BASE) * LINE_CHARACTERS * 52 // 100

    @property
    def widest(self) -> int:
        """How wide a page may be in pixels before it is set in the middle of the window."""
        return self.text(BASE) * 84

    def text(self, pixels: int) -> int:
        """A text size at the visitor's scale: large type grows less than small type.

        Args:
            pixels: at 100 %.
        """
        share = 1.0 if pixels <= BASE + 2 else 0.55
        return round(pixels * (1 + (self.scale - 100) / 100 * share))

    def space(self, pixels: int) -> int:
        """A distance at the visitor's scale: grows by a quarter of what the text does.

        Args:
            pixels: at 100 %.
        """
        return round(pixels * (1 + (self.scale - 100) / 400))

    def target(self, pixels: int = 44) -> int:
        """The least height of a control in pixels at the visitor's scale."""
        return max(pixels, round(self.text(BASE) * 1.5) + 16)


def locale_of(language: str) -> QLocale:
    """How numbers and dates are written in a language.

    Args:
        language: code of the language, such as ``de``.
    """
    return QLocale(LOCALES.get(language, language))


def look_for(preferences: Preferences) -> Look:
    """The look that a visitor's preferences ask for."""
    set_up = preferences
    return Look(set_up.theme, set_up.scale, set_up.language, set_up.spaced, set_up.still)


def font(look: Look) -> QFont:
    """The font of all text that sets none of its own."""
    made = QFont(FAMILIES)
    made.setPixelSize(look.text(BASE))
    if look.spaced:
        made.setWordSpacing(look.text(BASE) * BETWEEN_WORDS / 100)
        # The letters of Arabic are joined: room between them would tear words apart.
        if not look.mirrored:
            made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, look.text(BASE) * BETWEEN_LETTERS / 100)
    return made


def palette(look: Look) -> QPalette:
    """The colours of what the style sheet does not reach: selections, tool tips, cursors."""
    colours = look.colours
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, colours.ground),
        (roles.WindowText, colours.ink),
        (roles.Base, colours.surface),
        (roles.AlternateBase, colours.ground),
        (roles.Text, colours.ink),
        (roles.Button, colours.surface),
        (roles.ButtonText, colours.ink),
        (roles.PlaceholderText, colours.muted),
        (roles.Highlight, colours.accent),
        (roles.HighlightedText, colours.on_accent),
        (roles.ToolTipBase, colours.surface),
        (roles.ToolTipText, colours.ink),
        (roles.Link, colours.accent),
    ):
        made.setColor(role, QColor(colour))
    return made
