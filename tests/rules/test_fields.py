"""Every text field there is gets typed into by the story of the marker, those added later too."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop.app import dress
from desktop.store import folders
from desktop.store.lessons import read_library
from tests.journeys.everywhere import PAGES, STATES, looks_everywhere, types_everywhere
from tests.journeys.fields import made_in_code, maker_of, note_makers
from tests.journeys.visit import Visit, session_of
from tests.standin import ENGINE

TEXT = "Ein Text, der in jedes Feld passt"


@pytest.fixture
def visit(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """A visit whose fields note where they were made."""
    note_makers(monkeypatch)
    dress(qapp)
    library = read_library(folders.find().lessons)
    visit = Visit(session_of(library, (sys.executable, "-c", ENGINE)), awake=False)
    yield visit
    visit.close()


def test_every_field_of_every_page_is_in_a_state_that_the_story_of_the_marker_goes_to(visit: Visit) -> None:
    found = looks_everywhere(visit.me, visit.session, TEXT)
    assert set(found.fields) == PAGES
    assert found.makers == made_in_code()
    assert tuple(found.states) == STATES


def test_the_story_of_the_marker_types_into_all_of_them(visit: Visit) -> None:
    typed = types_everywhere(visit.me, visit.session, TEXT)
    assert tuple(typed.states) == STATES
    assert typed.makers == made_in_code()


def test_a_field_tells_where_it_was_made_also_one_of_a_derived_kind(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    note_makers(monkeypatch)
    from_elsewhere: QWidget = QLineEdit()
    assert maker_of(from_elsewhere) == ""
    assert {place.rpartition(":")[0] for place in made_in_code()} >= {
        "desktop/ui/composer.py",
        "desktop/ui/template_parts.py",
    }
    assert maker_of(QPlainTextEdit()) == ""
