"""The guides on paper: nothing of them is lost, and the one for the stick is one page."""

import re
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from installer import papers, stick
from installer.release import ROOT


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("source", [stick.HERE / "Anleitung.md", ROOT / "docs" / "staff.md"])
def test_every_heading_and_the_end_of_a_guide_are_on_paper(source: Path, tmp_path: Path) -> None:
    reader = PdfReader(papers.write_pdf(source, tmp_path / "guide.pdf", title="Guide"))
    told = _plain("".join(page.extract_text() for page in reader.pages))
    text = source.read_text(encoding="utf-8")
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    assert len(headings) > 4
    assert [heading for heading in headings if _plain(heading) not in told] == []
    assert told.endswith(_plain(re.sub(r"[|*`]", "", text.strip().splitlines()[-1]))[-20:])


def test_the_guide_for_the_stick_is_one_page(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    made = papers.write_pdf(stick.HERE / "Anleitung.md", tmp_path / "guide.pdf", title="Guide")
    assert len(PdfReader(made).pages) == 1


def _plain(text: str) -> str:
    # Blanks, and what begins a list of letters in the file, are read as other signs.
    return re.sub(r"[^B-Za-zäöüß]", "", text)
