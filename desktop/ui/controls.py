"""Buttons and cards that can be pressed."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from desktop.domain.bidi import APART, END_OF_ISOLATE
from desktop.ui.heard import hear_as, hush
from desktop.ui.layouts import column, row
from desktop.ui.pictures import Icon, Tile, icon, pixmap
from desktop.ui.style import TINTS, Look
from desktop.ui.texts import labels, words

ButtonRole = Literal["normal", "primary", "quiet", "chip"]


def button(
    text: str,
    look: Look,
    press: Callable[[], object],
    *,
    role: ButtonRole = "normal",
    picture: str = "",
    after: bool = False,
    name: str = "",
) -> QPushButton:
    """A button with words, and an icon where given.

    Args:
        text: the words on it.
        look: for colours and sizes.
        press: what it does.
        role: which kind of button, see ``style.py``.
        picture: icon before the words, or behind them with ``after``; arrows turn with the language.
        after: whether the icon stands behind the words.
        name: what a screen reader says, where the words alone are not enough.
    """
    # There are no access keys; an ampersand in a word of the model is just that.
    shown = text.replace("&", "&&")
    # Words of a lesson in another language keep their own direction, the sign at their end its place.
    turned = look.mirrored
    made = Press(f"{APART}{shown}{END_OF_ISOLATE}" if turned and text else shown)
    made.setProperty("role", role)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.setAccessibleName(name or text)
    if picture:
        dress(made, picture, look, after=after)
    made.clicked.connect(press)
    return made


def dress(made: QPushButton, picture: str, look: Look, *, after: bool = False) -> None:
    """Give a button an icon in the colour of its words."""
    colours = look.colours
    colour = colours.on_accent if made.property("role") == "primary" else colours.ink
    size = look.text(20)
    right_to_left = look.mirrored
    turned = right_to_left and picture.startswith(("arrow", "chevron"))
    gap = look.space(8) if after == right_to_left else -look.space(8)
    made.setIcon(icon(picture, colour, size, mirrored=turned, gap=gap, faded=colours.muted))
    made.setIconSize(QSize(size + abs(gap), size))
    if after:
        turned_layout = Qt.LayoutDirection.LeftToRight if right_to_left else Qt.LayoutDirection.RightToLeft
        made.setLayoutDirection(turned_layout)


class Press(QPushButton):
    """A button that, pressed in or out by a screen reader's own command, does what a click does."""

    _known = False

    def setCheckable(self, checkable: bool) -> None:
        super().setCheckable(checkable)
        self.toggled.connect(self._follow)

    def setChecked(self, checked: bool) -> None:
        self._known = True
        super().setChecked(checked)
        self._known = False

    def nextCheckState(self) -> None:
        self._known = True
        super().nextCheckState()
        self._known = False

    def _follow(self) -> None:
        # Qt lets a screen reader toggle the button without a click.
        if not self._known:
            self.clicked.emit()


class PressArea(Press):
    """A button whose face is a layout of other widgets; as tall as they need."""

    def __init__(self, role: str, face: QLayout, name: str, press: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setLayout(face)
        child: QWidget
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            hush(child)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(press)

    def _face(self) -> QLayout:
        face = self.layout()
        assert face is not None
        return face

    def sizeHint(self) -> QSize:
        return self._face().totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._face().totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._face().totalHeightForWidth(width)


def path_card(
    path: str, title: str, text: str, facts: str, look: Look, press: Callable[[], object]
) -> PressArea:
    """A large card with a picture tile, a title, a sentence and a line of facts.

    Args:
        path: id of the path, or ``practice``: picks picture and tint.
        title: of the card.
        text: what one finds behind it.
        facts: such as minutes.
        look: for colours and sizes.
        press: what pressing does.
    """
    ground, ink = TINTS.get(path, TINTS["practice"])
    if look.theme == "contrast":
        ground, ink = look.colours.ground, look.colours.accent
    # A path that somebody has added to ours has no picture of its own.
    picture = f"path-{path}" if path in TINTS else "book"
    tile = Tile(picture, ink, ground, look.text(44))
    face = QHBoxLayout()
    pad = look.space(20)
    face.setContentsMargins(pad, pad, pad, pad)
    face.setSpacing(look.space(16))
    face.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
    texts = column(words(title, "h3", beside=True), words(text, "small", beside=True), gap=look.space(6))
    texts.addWidget(words(facts, "facts"))
    texts.addStretch(1)
    face.addLayout(texts, 1)
    return PressArea("card", face, f"{title}. {text} {facts}", press)


class Choice(PressArea):
    """One of several answers to pick; shows by an icon, not by colour alone, that it is picked."""

    def __init__(
        self, text: str, look: Look, press: Callable[[], object], *, several: bool, picked: bool
    ) -> None:
        self._look = look
        self._pictures = ("box-on", "box-off") if several else ("dot-on", "dot-off")
        self._icon = Icon(self._pictures[1], look.colours.ink, look.text(24))
        face = QHBoxLayout()
        face.setContentsMargins(look.space(16), look.space(10), look.space(16), look.space(10))
        face.setSpacing(look.space(12))
        face.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        face.addWidget(words(text, beside=True), 1)
        super().__init__("choice", face, text, press)
        self.setCheckable(True)
        if not several:
            hear_as(self, QAccessible.Role.RadioButton)
        self.setMinimumHeight(look.target())
        self.toggled.connect(self._show)
        self.setChecked(picked)

    def _show(self, picked: bool) -> None:
        colours = self._look.colours
        colour = colours.accent if picked else colours.ink
        name = self._pictures[0] if picked else self._pictures[1]
        self._icon.setPixmap(pixmap(name, colour, self._icon.width()))


def answers(question: QLabel, *choices: QWidget, look: Look) -> QWidget:
    """Answers below each other, heard as a group that the question names; add it beside the question."""
    made = stack(*choices, look=look, gap=12)
    hear_as(made, QAccessible.Role.Grouping)
    labels(question, made)
    return made


def pictured(picture: Icon, first: QLabel, texts: QLayout | None = None, *, gap: int) -> QHBoxLayout:
    """A picture beside the first line of a text, however many lines follow.

    Args:
        picture: of what the text says.
        first: words that begin the text.
        texts: a layout with them and what follows; without one there is nothing else.
        gap: between picture and text, in pixels.
    """
    picture.stand_by(first)
    across = row(gap=gap)
    across.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    if texts is None:
        across.addWidget(first, 1)
    else:
        across.addLayout(texts, 1)
    return across


def stack(*widgets: QWidget, look: Look, gap: int = 8) -> QWidget:
    """Widgets below each other as one widget."""
    made = QWidget()
    made.setLayout(column(*widgets, gap=look.space(gap)))
    return made
