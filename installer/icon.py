"""The app's icon in the sizes and formats that systems want."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from installer.release import ROOT

ICON = ROOT / "desktop" / "pictures" / "app.svg"
ICO_SIZES = (16, 24, 32, 48, 64, 256)


def draw(target: Path, pixels: int) -> None:
    """Write the icon as PNG, so many pixels wide and high."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(png(pixels))


def png(pixels: int) -> bytes:
    """The icon as PNG."""
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def write_ico(target: Path) -> None:
    """Write the icon for Windows: one file with all sizes, each as PNG."""
    pictures = [png(pixels) for pixels in ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    rows = b""
    for pixels, picture in zip(ICO_SIZES, pictures, strict=True):
        rows += struct.pack("<BBBBHHII", pixels % 256, pixels % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(head + rows + b"".join(pictures))
