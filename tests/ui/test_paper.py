"""A page as PDF: written where it is wanted, and nowhere else."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.paper import numbered, save_pdf


def test_a_page_is_written_as_pdf(qapp: QApplication, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    file = stick / "Regeln.pdf"
    save_pdf(
        numbered("So nutzen wir KI", ["Wir prüfen <alles>.", "نتحقق من كل شيء 🙂"], right_to_left=False), file
    )
    assert file.read_bytes().startswith(b"%PDF-")
    assert [each.name for each in stick.iterdir()] == ["Regeln.pdf"]


def test_signs_of_markup_stay_words(qapp: QApplication) -> None:
    page = numbered("<b>KI</b>", ["<script>"], right_to_left=True)
    assert "<b>KI</b>" in page.toPlainText()
    assert "<script>" in page.toPlainText()


def test_a_place_that_cannot_be_written_is_told(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(OSError):
        save_pdf(numbered("KI", ["eins"], right_to_left=False), tmp_path / "fehlt" / "Regeln.pdf")
