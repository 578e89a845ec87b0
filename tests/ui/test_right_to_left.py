"""How Arabic is drawn: from the right edge, telephone numbers in their order, lines not far apart."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QImage,
    QTextDocument,
    QTextLayout,
    QTextOption,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.bidi import END_OF_ISOLATE, ISOLATE
from desktop.ui.bars import percent
from desktop.ui.pictures import Icon
from desktop.ui.prose import prose
from desktop.ui.steps.letter import Letter, Word
from desktop.ui.style import FAMILIES, Look
from desktop.ui.texts import words
from tests.rules.seeing import needed_by
from tests.ui.drawing import drawn

LOOK = Look("light", 100, "ar")
LONG = "هنا تتعرّفون على الذكاء الاصطناعي بهدوء وتتدرّبون على استعماله دون قلق ما دمتم تريدون"
CLOSE = 4


def ink(image: QImage, rows: range) -> tuple[int, int]:
    """The first and the last column with ink in some rows."""
    columns = [
        x for x in range(image.width()) if any(QColor(image.pixel(x, y)).lightness() < 160 for y in rows)
    ]
    return columns[0], columns[-1]


def test_every_line_begins_at_the_right_edge(turned: QApplication) -> None:
    label = words(LONG)
    image = drawn(label, 300)
    tall = QFontMetrics(label.font()).lineSpacing()
    lines = max(2, image.height() // tall)
    edges = [
        ink(image, range(n * image.height() // lines, (n + 1) * image.height() // lines))
        for n in range(lines)
    ]
    assert all(image.width() - last <= CLOSE for _, last in edges), edges
    assert all(first > 0 for first, _ in edges), edges
    assert needed_by(label)[1] <= image.height()


def test_a_foreign_word_begins_beside_its_sign_and_a_foreign_text_as_it_is_read(turned: QApplication) -> None:
    image = drawn(words("Deutsch", beside=True), 300)
    assert image.width() - ink(image, range(image.height()))[1] <= CLOSE
    long = drawn(words("Das ist ein Text, der nicht in eine Zeile passt. " * 2, beside=True), 300)
    assert ink(long, range(long.height()))[0] <= CLOSE


def test_an_arrow_points_to_where_it_goes_on(turned: QApplication) -> None:
    onward = Icon("arrow-right", "#000000", 24).pixmap().toImage()
    turned.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    usual = Icon("arrow-right", "#000000", 24).pixmap().toImage()
    assert onward == usual.mirrored(horizontally=True, vertically=False)
    assert onward != usual


def test_a_telephone_number_is_read_from_left_to_right(turned: QApplication) -> None:
    number = "0800 111 0 222"
    listed = prose(f"- **{number}**: مساعدة", LOOK)
    entry: list[QLabel] = list(listed.findChildren(QLabel))
    for label in (words(f"الرقم {number} مجاني"), *entry, words(number)):
        said = label.text() if label.textFormat() == Qt.TextFormat.PlainText else _plain(label)
        first = said.index("0800") + 1
        assert _across(said, first) < _across(said, first + len("800 111 0 22")), said


@pytest.fixture
def letter(turned: QApplication) -> Iterator[Letter]:
    made = Letter("الرقم 0171 3920012 هنا", (), LOOK, lambda number, black: None, stop=0)
    made.resize(600, 60)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    yield made
    made.close()


def words_of(letter: Letter) -> dict[str, Word]:
    """The words of a letter by their names."""
    found: dict[str, Word] = {}
    word: Word
    for word in letter.findChildren(Word):
        found[word.objectName()] = word
    return found


def test_a_number_in_an_arabic_letter_stands_as_it_is_read(letter: Letter) -> None:
    there = words_of(letter)
    places = [there[f"word-{number}"].x() for number in (3, 1, 2, 0)]
    assert places == sorted(places)


def test_an_arrow_key_goes_to_where_it_points(letter: Letter) -> None:
    words_of(letter)["word-0"].setFocus()
    for key, wanted in (("Left", 2), ("Left", 1), ("Left", 3), ("Right", 1), ("Down", 2), ("Right", 0)):
        QTest.keyClick(letter.focusWidget(), getattr(Qt.Key, f"Key_{key}"))
        assert letter.focusWidget().objectName() == f"word-{wanted}", key


def test_a_text_read_from_left_to_right_is_left_as_it_is(qapp: QApplication) -> None:
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert words("0800 111 0 222").text() == "0800 111 0 222"


def test_lines_of_arabic_are_not_much_further_apart_than_others(turned: QApplication) -> None:
    arabic, latin = QFont("Noto Sans Arabic"), QFont(FAMILIES[0])
    for font in (arabic, latin):
        font.setPixelSize(100)
    assert QFontMetrics(arabic).lineSpacing() <= 1.3 * QFontMetrics(latin).lineSpacing()


def _across(text: str, place: int) -> float:
    """Where in a line a character stands, from the left."""
    layout = QTextLayout(text, QFont(FAMILIES, 17))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(2000)
    layout.endLayout()
    # Qt for Python gives the place together with the cursor, which it may have moved.
    found: object = line.cursorToX(place)
    across = found[0] if isinstance(found, tuple) else found
    assert isinstance(across, float)
    return across


def _plain(label: QLabel) -> str:
    document = QTextDocument()
    document.setHtml(label.text())
    return document.toPlainText()


def test_less_than_one_percent_is_not_turned_round_to_more() -> None:
    assert percent(0.002, LOOK) == f"{ISOLATE}< 1 %{END_OF_ISOLATE}"
    assert percent(0.61, LOOK) == "61 %"
