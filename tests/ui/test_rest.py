"""More spacing as the guidelines measure it; less motion: answers by sentences, no cursor that blinks."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.preferences import Preferences
from desktop.ui.prose import html
from desktop.ui.stillness import as_it_comes, keep_still
from desktop.ui.style import BASE, font, look_for
from desktop.ui.texts import Words, line, spoken, words

SPACED = look_for(Preferences(spaced=True))
STILL = look_for(Preferences(still=True))
USUAL = look_for(Preferences())
TEXT = "Ein Satz & noch <einer>.\nUnd eine Zeile."


@pytest.fixture
def spaced(qapp: QApplication) -> Iterator[None]:
    qapp.setFont(font(SPACED))
    yield
    qapp.setFont(font(USUAL))
    keep_still(USUAL)


def test_letters_and_words_stand_apart_as_the_guidelines_want() -> None:
    made = font(SPACED)
    assert made.letterSpacing() == pytest.approx(0.12 * BASE, abs=1 / 64)
    assert made.wordSpacing() == pytest.approx(0.16 * BASE, abs=1 / 64)
    assert font(USUAL).letterSpacing() == 0


def test_joined_letters_stay_joined() -> None:
    made = font(look_for(Preferences("ar", spaced=True)))
    assert made.letterSpacing() == 0
    assert made.wordSpacing() > 0


def test_paragraphs_stand_apart_by_more_than_a_line() -> None:
    assert "line-height:150%" in html("Eins.\n\nZwei.", SPACED)[0]
    assert "line-height:112%" in html("Eins.\n\nZwei.", USUAL)[0]
    assert SPACED.paragraph >= 2 * USUAL.paragraph


@pytest.mark.usefixtures("spaced")
def test_lines_of_plain_words_stand_apart_and_read_as_before() -> None:
    label = words(TEXT)
    assert spoken(label) == TEXT
    document = QTextDocument()
    document.setHtml(label.text())
    assert document.toPlainText().replace("\u2028", "\n") == TEXT
    assert "line-height:150%" in label.text()
    label.setText("")
    assert label.text() == ""


@pytest.mark.usefixtures("spaced")
def test_one_line_stays_as_it_is() -> None:
    assert line(TEXT).text() == TEXT


def test_without_more_spacing_words_stay_plain(qapp: QApplication) -> None:
    qapp.setFont(font(USUAL))
    label: QLabel = words(TEXT)
    assert isinstance(label, Words)
    assert label.text() == TEXT


@pytest.mark.parametrize(
    ("come", "shown"),
    [("", ""), ("Das ist", ""), ("Das ist so. Und", "Das ist so."), ("Eins. Zwei. D", "Eins. Zwei.")],
)
def test_with_less_motion_an_answer_grows_by_sentences(come: str, shown: str) -> None:
    assert as_it_comes(come, STILL) == shown
    assert as_it_comes(come, USUAL) == come


@pytest.mark.usefixtures("spaced")
def test_with_less_motion_nothing_blinks() -> None:
    keep_still(STILL)
    assert QApplication.cursorFlashTime() == 0
    keep_still(USUAL)
    assert QApplication.cursorFlashTime() > 0
