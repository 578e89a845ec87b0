"""Icons and pictures: SVG files, icons tinted in the colour asked for."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPaintEvent, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

FOLDER = Path(__file__).resolve().parent.parent / "pictures"
DENSITY = 3
ENDLESS = 100_000
"""Pixels in which any words have one line."""
INK = "#000000"
NOTHING = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64"/>'


def _renderer(file: Path, colour: str | None) -> QSvgRenderer:
    """What draws a picture; nothing in the room of one where the file is missing or damaged."""
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeError):
        text = NOTHING
    if colour is not None:
        text = text.replace(INK, colour)
    made = QSvgRenderer(QByteArray(text.encode()))
    return made if made.isValid() else QSvgRenderer(QByteArray(NOTHING.encode()))


def pixmap(name: str | Path, colour: str | None, size: int) -> QPixmap:
    """An icon as pixels, drawn finely enough for dense screens.

    Args:
        name: of the file in ``pictures/``, without ending; or the file itself.
        colour: of its lines as ``#rrggbb``, or None for the colours of the file.
        size: width and height in pixels.
    """
    made = QPixmap(size * DENSITY, size * DENSITY)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    file = name if isinstance(name, Path) else FOLDER / f"{name}.svg"
    renderer = _renderer(file, colour)
    whole = renderer.defaultSize().scaled(made.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (made.width() - whole.width()) / 2, (made.height() - whole.height()) / 2
    renderer.render(painter, QRectF(left, top, whole.width(), whole.height()))
    painter.end()
    made.setDevicePixelRatio(DENSITY)
    return made


def icon(
    name: str, colour: str, size: int, *, mirrored: bool = False, gap: int = 0, faded: str = ""
) -> QIcon:
    """An icon for a button.

    Args:
        name: of the file in ``pictures/``, without ending.
        colour: of its lines as ``#rrggbb``.
        size: width and height in pixels.
        mirrored: left and right swapped, for arrows in right-to-left languages.
        gap: room to the words in pixels: right of the icon, left of it where negative.
        faded: colour of its lines while the button cannot be pressed; Qt lightens them where it is empty.
    """
    made = QIcon(_beside_words(name, colour, size, mirrored=mirrored, gap=gap))
    if faded:
        paler = _beside_words(name, faded, size, mirrored=mirrored, gap=gap)
        made.addPixmap(paler, QIcon.Mode.Disabled)
    return made


def _beside_words(name: str, colour: str, size: int, *, mirrored: bool, gap: int) -> QPixmap:
    drawn = pixmap(name, colour, size).toImage()
    if mirrored:
        drawn = drawn.mirrored(horizontally=True, vertically=False)
    made = QPixmap((size + abs(gap)) * DENSITY, size * DENSITY)
    made.fill(Qt.GlobalColor.transparent)
    drawn.setDevicePixelRatio(1)
    painter = QPainter(made)
    painter.drawImage(max(0, -gap) * DENSITY, 0, drawn)
    painter.end()
    made.setDevicePixelRatio(DENSITY)
    return made


class Icon(QLabel):
    """A small picture beside words that say the same; silent for screen readers."""

    def __init__(self, name: str, colour: str | None, size: int) -> None:
        super().__init__()
        drawn = pixmap(name, colour, size)
        if name.startswith("arrow") and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            drawn = drawn.transformed(QTransform.fromScale(-1, 1))
        self.setPixmap(drawn)
        self.setFixedSize(size, size)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def stand_by(self, words: QLabel) -> None:
        """Be as tall as a line of these words, in its middle: for standing at the top of several lines.

        Args:
            words: of plain text.
        """
        words.ensurePolished()
        self.setFixedHeight(max(self.height(), words.heightForWidth(ENDLESS)))
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter)


class Tile(QWidget):
    """An icon on a rounded ground of its own colour."""

    def __init__(self, name: str | Path, ink: str, ground: str, size: int) -> None:
        super().__init__()
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ground = ground
        self._pixmap = pixmap(name, ink, size * 6 // 11)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), self.width() / 5, self.width() / 5)
        painter.fillPath(path, QColor(self._ground))
        side = self._pixmap.deviceIndependentSize()
        at_x, at_y = (self.width() - side.width()) / 2, (self.height() - side.height()) / 2
        painter.drawPixmap(int(at_x), int(at_y), self._pixmap)


class Cover(QLabel):
    """A lesson's illustration, small, beside words that say the same."""

    def __init__(self, file: Path, width: int) -> None:
        super().__init__()
        renderer = _renderer(file, None)
        natural = renderer.defaultSize()
        size = QSize(width, width * natural.height() // max(1, natural.width()))
        drawn = QPixmap(size * DENSITY)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        renderer.render(painter)
        painter.end()
        drawn.setDevicePixelRatio(DENSITY)
        self.setPixmap(drawn)
        self.setFixedSize(size)


class Picture(QWidget):
    """A lesson's illustration with its alternative text; keeps its proportions."""

    def __init__(self, file: Path, alternative: str, *, widest: int) -> None:
        super().__init__()
        self._renderer = _renderer(file, None)
        self._natural = self._renderer.defaultSize()
        self.setAccessibleName(alternative)
        self.setMaximumWidth(widest)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        shown = min(width, self.maximumWidth())
        return shown * self._natural.height() // max(1, self._natural.width())

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), self.heightForWidth(self.maximumWidth()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = self._natural.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - whole.width()) / 2
        self._renderer.render(painter, QRectF(left, 0, whole.width(), whole.height()))
