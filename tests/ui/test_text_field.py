"""A field for more than a line: huge things that are pasted or dropped into it."""

import time

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.preferences import Preferences
from desktop.ui.style import look_for
from desktop.ui.text_field import MOST, TextField, said_too_long

CTRL = Qt.KeyboardModifier.ControlModifier
SECONDS = 5
"""Of processor time, for what took minutes."""


@pytest.fixture
def field(qapp: QApplication) -> TextField:
    """An empty one, shown."""
    made = TextField()
    made.resize(600, 200)
    made.show()
    return made


def _pastes(field: TextField, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)
    QGuiApplication.clipboard().clear()


def test_of_a_huge_text_the_beginning_is_taken_and_the_window_goes_on(field: TextField) -> None:
    begun = time.process_time()
    _pastes(field, "Ein Satz. " * 1_000_000)
    QTest.keyClicks(field, "nach")
    QApplication.processEvents()
    assert time.process_time() - begun < SECONDS
    assert field.toPlainText() == ("Ein Satz. " * 1_000_000)[:MOST] + "nach"


def test_what_is_pasted_again_and_again_finds_no_room(field: TextField) -> None:
    for _ in range(3):
        _pastes(field, "Wort " * (MOST // 8))
    assert len(field.toPlainText()) == MOST
    field.selectAll()
    _pastes(field, "x" * (MOST + 1))
    assert field.toPlainText() == "x" * MOST


def test_what_is_dropped_is_taken_like_what_is_pasted(field: TextField) -> None:
    dropped = QMimeData()
    dropped.setText("y" * (MOST + 7))
    field.insertFromMimeData(dropped)
    assert field.toPlainText() == "y" * MOST


def test_a_file_is_not_taken_for_its_address_but_a_link_is(field: TextField) -> None:
    for address, taken in (
        ("file:///home/anna/Befund.pdf", ""),
        ("https://example.org/x", "https://example.org/x"),
    ):
        copied = QMimeData()
        copied.setUrls([QUrl(address)])
        copied.setText(address)
        QGuiApplication.clipboard().setMimeData(copied)
        QTest.keyClick(field, Qt.Key.Key_V, CTRL)
        assert field.toPlainText() == taken
    QGuiApplication.clipboard().clear()


def test_a_text_that_is_too_long_is_told_so_and_a_cut_one_that_it_is_cut(qapp: QApplication) -> None:
    look = look_for(Preferences())
    assert said_too_long(4000, 4000, look) == ""
    assert "4,001" in said_too_long(4001, 4000, look) or "4.001" in said_too_long(4001, 4000, look)
    assert "only the beginning" in said_too_long(MOST, 4000, look)


@pytest.mark.usefixtures("turned")
def test_in_a_window_from_right_to_left_an_empty_field_and_arabic_begin_at_the_right(
    field: TextField,
) -> None:
    assert _caret(field) > 0.9
    field.insertPlainText("مرحبا")
    assert 0.5 < _caret(field) < 0.98
    field.selectAll()
    field.insertPlainText("Guten Tag")
    assert 0.02 < _caret(field) < 0.5
    field.clear()
    assert _caret(field) > 0.9


def test_in_a_window_from_left_to_right_an_empty_field_begins_at_the_left(field: TextField) -> None:
    assert _caret(field) < 0.1
    field.insertPlainText("مرحبا")
    assert 0.5 < _caret(field) < 0.98
    field.clear()
    assert _caret(field) < 0.1


def _caret(field: TextField) -> float:
    """Where the caret stands, as a part of the width of the field."""
    QApplication.processEvents()
    return field.cursorRect().x() / field.viewport().width()
