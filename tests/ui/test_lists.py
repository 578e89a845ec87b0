"""Lists as they are drawn: what stands before an entry lies inside, however large the type is."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from desktop.app import dress
from desktop.ui.prose import prose
from desktop.ui.style import Look, font

WIDTH = 400


@pytest.mark.parametrize("scale", [100, 250])
def test_numbers_and_bullets_are_drawn_whole_and_at_the_edge(qapp: QApplication, scale: int) -> None:
    dress(qapp).setStyleSheet("")
    begin_at_the_edge("9. neun\n10. zehn\n\n- Punkt", Look("light", scale, "de"))


@pytest.mark.usefixtures("turned")
@pytest.mark.parametrize("scale", [100, 250])
def test_from_right_to_left_that_edge_is_the_right_one(scale: int) -> None:
    begin_at_the_edge("9. تسعة\n10. عشرة\n\n- نقطة", Look("light", scale, "ar"))


def begin_at_the_edge(markdown: str, look: Look) -> None:
    """What stands before three entries, two of them numbered, is drawn there and not cut off."""
    written = prose(markdown, look)
    labels: list[QLabel] = list(written.findChildren(QLabel))
    assert len(labels) == 3
    edges = []
    for label in labels:
        # On its own: what it lay in would give it another size.
        label.setParent(None)
        label.setFont(font(look))
        label.setStyleSheet("background: white; color: black")
        label.resize(WIDTH, label.heightForWidth(WIDTH))
        image = label.grab().toImage()
        columns = inked(image)
        edges.append(image.width() - 1 - columns[-1] if look.mirrored else columns[0])
    # Of two numbers below each other the longer one begins at the edge; no ink on it: nothing is cut off.
    assert all(0 < edge < look.text(17) for edge in edges), edges
    assert edges[1] < edges[0]


def inked(image: QImage) -> list[int]:
    """The columns in which there is something dark."""
    high = range(image.height())
    return [x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 160 for y in high)]
