"""Agreeing on rules: own words, own order, and a page that is saved only where one says."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from tests.journeys.conftest import Opener
from tests.journeys.kinds import demonstration
from tests.journeys.me import Me
from tests.journeys.visit import settle

HERE = LessonPlace("kinds/rules", 0)
DATA = "Wir geben keine Namen und keine Gesundheitsdaten ein."
CHECK = "Wir prüfen wichtige Antworten, bevor wir sie benutzen."


@pytest.fixture
def library() -> Library:
    return demonstration("rules")


def sees_the_page(me: Me) -> None:
    me.presses(CHECK)
    me.presses("Seite ansehen")
    me.sees(f"1. {CHECK}")


def saves_to(monkeypatch: pytest.MonkeyPatch, file: str) -> None:
    """What the system's own dialog gives back."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (file, ""))


def test_words_can_be_changed_and_come_back_when_they_are_deleted(opens: Opener) -> None:
    me = opens(at=HERE).me
    me.presses(DATA)
    me.presses(f"Ändern: {DATA}")
    me.types("Wortlaut der Regel", "Immer: ")
    me.presses("Fertig")
    me.sees(f"Immer: {DATA}")
    assert not me.can_press(f"Nach oben: Immer: {DATA}")


def test_own_rules_are_added_but_not_empty_or_endless_ones(opens: Opener) -> None:
    me = opens(at=HERE).me
    assert not me.can_press("Regel hinzufügen")
    me.types("Ihre eigene Regel", "ب" * 5000)
    assert not me.can_press("Regel hinzufügen")
    assert len(me.text_of("Ihre eigene Regel")) == 5000


def test_a_page_is_saved_where_one_says(
    opens: Opener, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    me = opens(at=HERE).me
    sees_the_page(me)
    saves_to(monkeypatch, str(tmp_path / "Regeln"))
    me.presses("Als PDF speichern")
    me.sees("Gespeichert: Regeln")
    assert (tmp_path / "Regeln.pdf").read_bytes().startswith(b"%PDF-")


def test_nothing_is_saved_when_one_thinks_better_of_it(
    opens: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    me = opens(at=HERE).me
    sees_the_page(me)
    saves_to(monkeypatch, "")
    me.presses("Als PDF speichern")
    me.sees_no("Gespeichert")


def test_a_place_that_cannot_be_written_is_told_with_what_to_do(
    opens: Opener, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    me = opens(at=HERE).me
    sees_the_page(me)
    saves_to(monkeypatch, str(tmp_path / "fehlt" / "Regeln.pdf"))
    me.presses("Als PDF speichern")
    me.sees("Wählen Sie einen anderen Ort")


def test_another_language_in_the_middle_keeps_rules_and_drafts(opens: Opener) -> None:
    visit = opens(at=HERE)
    visit.me.presses(CHECK)
    visit.me.types("Ihre eigene Regel", "Halb fertig")
    visit.session.prefer(Preferences("en"))
    settle()
    assert visit.me.is_checked("We check important answers before we use them.")
    assert visit.me.text_of("Your own rule") == "Halb fertig"
