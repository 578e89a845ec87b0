"""Where a sentence stands, measured by what is really drawn."""

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from desktop.app import dress
from desktop.ui.aloud.places import rectangles
from desktop.ui.prose import prose
from desktop.ui.style import Look
from desktop.ui.texts import words

LOOK = Look("light", 100, "de")
FIRST = "Das ist der erste Satz, er ist lang genug für zwei Zeilen in diesem schmalen Feld."
MARKED = "████ ███ ██████."
LAST = "Und noch ein letzter Satz danach, damit es weitergeht."
TEXT = f"{FIRST} {MARKED} {LAST}"
BLOCK = 400
"""Dark pixels in a row of blocks, at least."""


@pytest.fixture(scope="module")
def application(qapp: QApplication) -> QApplication:
    return dress(qapp)


def drawn(label: QLabel, width: int) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Which pixels of a label are dark."""
    label.setStyleSheet("color: #000000; background: #ffffff; font-size: 18px")
    label.ensurePolished()
    label.resize(width, label.heightForWidth(width) + 11)
    image = label.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()] < 96


def solid(dark: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> list[tuple[int, int]]:
    """Dark pixels inside blocks: with dark ones for 6 pixels all around."""
    return [
        (x, y)
        for y in range(6, dark.shape[0] - 6)
        for x in range(6, dark.shape[1] - 6)
        if dark[y, x] and dark[y - 6 : y + 7, x - 3 : x + 4].all()
    ]


def selectable(text: str) -> QLabel:
    label = words(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


@pytest.mark.parametrize("width", [180, 260, 420, 900])
@pytest.mark.parametrize("kind", ["plain", "selectable", "rich", "arabic", "centred"])
def test_the_blocks_of_a_sentence_lie_where_it_is_said_to_stand(
    application: QApplication, kind: str, width: int
) -> None:
    text = TEXT
    match kind:
        case "plain":
            label = words(text)
        case "centred":
            label = words(text)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        case "selectable":
            label = selectable(text)
        case "arabic":
            text = f"هذه هي الجملة الأولى وهي طويلة بما يكفي لسطرين. {MARKED} وهذه جملة أخيرة بعدها."
            label = words(text)
        case _:
            made = prose(f"**Das** ist {FIRST}\n\nEin Absatz: {MARKED} {LAST}", LOOK)
            assert isinstance(made, QLabel)
            label = made
            text = f"Das ist {FIRST}\nEin Absatz: {MARKED} {LAST}"
    found = solid(drawn(label, width))
    begin = text.index(MARKED)
    places = rectangles(label, begin, begin + len(MARKED))
    assert len(found) > BLOCK
    outside = [spot for spot in found if not any(place.contains(*spot) for place in places)]
    assert outside == []


def test_sentences_do_not_lie_on_each_other(application: QApplication) -> None:
    label = words(TEXT)
    drawn(label, 260)
    begin = TEXT.index(MARKED)
    parts = [(0, begin - 1), (begin, begin + len(MARKED)), (begin + len(MARKED) + 1, len(TEXT))]
    first, second, third = (rectangles(label, *part) for part in parts)
    assert len(first) > 1
    for one, other in ((first, second), (second, third), (first, third)):
        assert not any(a.intersects(b) for a in one for b in other)
    assert label.rect().contains(_all([*first, *second, *third]))


def _all(places: list[QRect]) -> QRect:
    whole = QRect()
    for place in places:
        whole |= place
    return whole
