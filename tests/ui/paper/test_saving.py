"""Saving: where it begins, what it asks, and what it says when a place cannot be written to."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.preferences import Preferences
from desktop.domain.trouble import NotSaved
from desktop.ui.paper import saving
from desktop.ui.paper.blocks import Paper, line
from desktop.ui.paper.saving import save
from desktop.ui.style import look_for
from tests.journeys.me import Me
from tests.ui.paper.reading import words

PAPER = Paper("Stimmt das?", "de", (line("Erst nachsehen"),))
Chooser = Callable[[str], list[str]]


@pytest.fixture
def window(qapp: object) -> QWidget:
    return QWidget()


@pytest.fixture
def chooses(monkeypatch: pytest.MonkeyPatch) -> Chooser:
    """What the dialog of the system gives back; a list of where it began."""

    def choose(file: str) -> list[str]:
        begun: list[str] = []

        def answer(*told: object) -> tuple[str, str]:
            begun.append(str(told[2]))
            return file, ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        return begun

    return choose


@pytest.fixture
def stick(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A stick that is plugged in."""
    made = tmp_path / "stick"
    made.mkdir()
    monkeypatch.setattr(saving, "removable_drives", lambda: (made,))
    return made


def kept(window: QWidget, *, sticks_only: bool = False) -> Path | None:
    return save(PAPER, window, look_for(Preferences()), sticks_only=sticks_only)


def test_it_begins_on_the_stick_with_a_name_that_every_stick_takes(
    window: QWidget, chooses: Chooser, stick: Path
) -> None:
    begun = chooses("")
    assert kept(window) is None
    assert begun == [str(stick / "Stimmt das.pdf")]


def test_the_file_gets_its_ending(window: QWidget, chooses: Chooser, stick: Path) -> None:
    chooses(str(stick / "v1.2"))
    assert kept(window) == stick / "v1.2.pdf"
    assert "Erst nachsehen" in words((stick / "v1.2.pdf").read_bytes())


@pytest.mark.parametrize(("answer", "saved"), [(True, True), (False, False)])
def test_what_is_there_is_replaced_only_after_a_question(
    window: QWidget,
    chooses: Chooser,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: bool,
    saved: bool,
) -> None:
    (stick / "a.pdf").write_bytes(b"before")
    monkeypatch.setattr(saving, "asked", lambda *_, **__: answer)
    # The ending is added afterwards: the dialog of the system would not have asked.
    chooses(str(stick / "a"))
    assert (kept(window) is not None) is saved
    assert ((stick / "a.pdf").read_bytes() != b"before") is saved


@pytest.mark.parametrize(
    ("place", "why"),
    [("/proc/missing/a.pdf", "gone"), ("/sys/kernel/a.pdf", "protected"), ("/tmp/a\0b.pdf", "other")],
)
def test_a_place_that_cannot_be_written_is_named(
    window: QWidget, chooses: Chooser, place: str, why: str
) -> None:
    chooses(place)
    with pytest.raises(NotSaved) as told:
        kept(window)
    assert told.value.why == why


def test_with_sticks_only_there_has_to_be_one(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saving, "removable_drives", tuple)
    with pytest.raises(NotSaved) as told:
        kept(window, sticks_only=True)
    assert told.value.why == "no_stick"


def test_with_sticks_only_it_goes_onto_the_stick_and_no_folder_is_shown(
    window: QWidget, chooses: Chooser, stick: Path
) -> None:
    begun = chooses("/tmp/elsewhere.pdf")
    assert kept(window, sticks_only=True) == stick / "Stimmt das.pdf"
    assert begun == []


def test_with_sticks_only_what_is_there_is_replaced_only_after_a_question(
    window: QWidget, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "Stimmt das.pdf").write_bytes(b"before")
    monkeypatch.setattr(saving, "asked", lambda *_, **__: False)
    assert kept(window, sticks_only=True) is None
    assert (stick / "Stimmt das.pdf").read_bytes() == b"before"


def test_of_several_sticks_one_is_picked(
    window: QWidget, stick: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = tmp_path / "OTHER"
    other.mkdir()
    monkeypatch.setattr(saving, "removable_drives", lambda: (stick, other))
    window.resize(1024, 768)
    window.show()
    me = Me(window)
    QTimer.singleShot(0, lambda: me.presses("OTHER"))
    assert kept(window, sticks_only=True) == other / "Stimmt das.pdf"


def test_a_stick_that_is_pulled_out_leaves_the_list(
    window: QWidget, stick: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    there = [stick, tmp_path / "OTHER"]
    monkeypatch.setattr(saving, "removable_drives", lambda: tuple(there))
    window.resize(1024, 768)
    window.show()
    me = Me(window)

    def pulls() -> None:
        there.clear()
        me.sees("Please plug in a memory stick.")
        me.hits(Qt.Key.Key_Escape)

    QTimer.singleShot(0, pulls)
    assert kept(window, sticks_only=True) is None
