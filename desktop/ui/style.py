"""The look of the whole app: colours of the three themes, sizes, and the one style sheet."""

from string import Template
from typing import Literal

from msgspec import Struct
from msgspec.structs import asdict
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QFont, QPalette

from desktop.domain.preferences import Preferences, Theme

FAMILIES = ["Atkinson Hyperlegible Next", "Noto Sans", "Noto Sans Arabic"]
BASE = 17
LINE_CHARACTERS = 70

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


class Look(Struct, frozen=True):
    """Theme, text size and language of a window, and the measures that follow from them."""

    theme: Theme
    scale: int
    language: str

    @property
    def colours(self) -> Colours:
        """The colours of the theme."""
        return THEMES[self.theme]

    @property
    def locale(self) -> QLocale:
        """How numbers are written in the visitor's language."""
        return QLocale(self.language)

    def decimal(self, number: float) -> str:
        """A number with one decimal, written as in the visitor's language."""
        return self.locale.toString(number, ord("f"), 1)

    @property
    def border(self) -> int:
        """The width of control borders in pixels."""
        return 2 if self.theme == "contrast" else 1

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


def look_for(preferences: Preferences) -> Look:
    """The look that a visitor's preferences ask for."""
    return Look(preferences.theme, preferences.scale, preferences.language)


def font(look: Look) -> QFont:
    """The font of all text that sets none of its own."""
    made = QFont(FAMILIES)
    made.setPixelSize(look.text(BASE))
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


def sheet(look: Look) -> str:
    """The style sheet of the app."""
    sizes = {f"t{size}": look.text(size) for size in (15, 16, 17, 19, 24, 29, 34)}
    target = look.target() - 2 * look.border
    handle, groove = look.text(22), look.text(8)
    plain = look.theme == "contrast"
    areas = ("soft", "good", "caution")
    grounds = (look.colours.soft, look.colours.good_ground, look.colours.caution_ground)
    edges = {
        f"{name}_edge": look.colours.edge if plain else ground
        for name, ground in zip(areas, grounds, strict=True)
    }
    return SHEET.substitute(
        asdict(look.colours),
        **edges,
        **sizes,
        border=look.border,
        target=target,
        primary=look.target(52),
        pad=look.space(16),
        pad_small=look.space(12),
        pad_large=look.space(24),
        chip=look.target() // 2,
        handle=handle,
        handle_half=handle // 2 + 3,
        handle_out=(handle + 6 - groove) // 2,
        groove=groove,
        groove_half=groove // 2,
    )


SHEET = Template("""
QWidget#window, QWidget#page, QScrollArea#body { background: $ground; }
QScrollArea { border: 0; background: transparent; }
QWidget#bar { background: $surface; }
QFrame#line { background: $hairline; border: 0; }
QLabel { color: $ink; background: transparent; font-size: ${t17}px; }
QLabel[role="h1"] { font-size: ${t34}px; font-weight: 700; }
QLabel[role="title"] { font-size: ${t29}px; font-weight: 700; }
QLabel[role="h2"] { font-size: ${t24}px; font-weight: 700; }
QLabel[role="h3"] { font-size: ${t19}px; font-weight: 700; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="lead"] { font-size: ${t19}px; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { font-size: ${t16}px; color: $muted; }
QLabel[role="facts"] { font-size: ${t15}px; font-weight: 600; }
QLabel[role="right"] { color: $good; font-weight: 600; }
QLabel[role="beware"] { color: $caution; font-weight: 600; }
QLabel[role="lab"] { font-size: ${t24}px; font-weight: 600; }

QFrame[role="card"] { background: $surface; border: ${border}px solid $hairline; border-radius: 16px; }
QFrame[role="start"] { background: $soft; border: ${border}px solid $soft_edge; border-radius: 16px; }
QFrame[role="good"] { background: $good_ground; border: ${border}px solid $good_edge; border-radius: 16px; }
QFrame[role="caution"] { background: $caution_ground; border: ${border}px solid $caution_edge;
  border-radius: 10px; }
QFrame[role="mine"] { background: $soft; border: ${border}px solid $soft_edge; border-radius: 16px; }

QPushButton { background: $surface; color: $ink; border: ${border}px solid $edge; border-radius: 10px;
  min-height: ${target}px; padding: 0 ${pad}px; font-size: ${t16}px; font-weight: 600;
  outline: 0; }
QPushButton:hover { background: $soft; }
QPushButton:pressed { background: $hairline; }
QPushButton:checked { background: $soft; border-color: $accent; }
QPushButton:disabled { color: $muted; border-color: $hairline; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 0; min-height: ${primary}px;
  padding: 0 ${pad_large}px; font-size: ${t17}px; }
QPushButton[role="primary"]:hover { background: $bar; }
QPushButton[role="primary"]:disabled { background: $hairline; color: $muted; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; padding: 0 ${pad_small}px; }
QPushButton[role="quiet"]:hover { background: $soft; }
QPushButton[role="chip"] { border-radius: ${chip}px; padding: 0 ${pad}px; }
QPushButton[role="card"] { background: $surface; border: ${border}px solid $hairline; border-radius: 16px;
  padding: 0; }
QPushButton[role="card"]:hover { border-color: $edge; background: $surface; }
QPushButton[role="card"]:pressed { background: $soft; }
QPushButton[role="choice"] { background: $surface; border: ${border}px solid $edge; border-radius: 10px;
  padding: 0; }
QPushButton[role="row"], QPushButton[role="top"] { background: transparent; border-radius: 10px; padding: 0;
  border: ${border}px solid transparent; }
QPushButton[role="top"] { background: $soft; }
QPushButton[role="row"]:hover, QPushButton[role="top"]:hover { border-color: $edge; }
QPushButton[role="choice"]:checked { background: $soft; border: 2px solid $accent; }
QPushButton[role="choice"]:disabled { background: $surface; color: $ink; border-color: $hairline; }
QPushButton::menu-indicator { width: 0; height: 0; }

QMenu { background: $surface; color: $ink; border: ${border}px solid $edge; padding: 8px; }
QMenu::item { padding: ${pad_small}px ${pad_large}px; border-radius: 8px; font-size: ${t16}px; }
QMenu::item:selected { background: $soft; color: $ink; }

QPlainTextEdit, QLineEdit { background: $surface; color: $ink; border: 2px solid $edge; border-radius: 10px;
  padding: 8px 12px; font-size: ${t17}px; selection-background-color: $accent;
  selection-color: $on_accent; }
QLineEdit { min-height: ${target}px; padding: 0 12px; }
QPlainTextEdit:focus, QLineEdit:focus { border-color: $ink; }

QSlider { min-height: ${target}px; }
QSlider::groove:horizontal { height: ${groove}px; border-radius: ${groove_half}px; background: $hairline; }
QSlider::handle:horizontal { width: ${handle}px; height: ${handle}px; margin: -${handle_out}px 0;
  border-radius: ${handle_half}px; background: $accent; border: 3px solid $surface; }

QScrollBar:vertical { background: transparent; width: 14px; margin: 2px; }
QScrollBar::handle:vertical { background: $edge; border-radius: 5px; min-height: 48px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: $surface; color: $ink; border: 1px solid $edge; padding: 6px; font-size: ${t16}px; }
QDialog { background: $surface; border: 2px solid $edge; }
""")
