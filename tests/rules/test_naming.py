"""The rules about names find what they are for."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.app import dress
from desktop.domain.preferences import Preferences
from desktop.ui.controls import Choice, PressArea, answers, button
from desktop.ui.layouts import column
from desktop.ui.style import look_for
from desktop.ui.texts import labels, words
from tests.rules.naming import ungrouped, unlabelled, unlike
from tests.rules.seeing import Seen

LOOK = look_for(Preferences())


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    """An empty window."""
    dress(qapp)
    made = QWidget()
    yield made
    made.close()


def nothing() -> None:
    """What a button does here."""


def shown(window: QWidget, *widgets: QWidget) -> Seen:
    """A window with widgets in it, as it is seen."""
    window.setLayout(column(*widgets, gap=8))
    window.show()
    return Seen(window)


def test_words_on_a_button_that_its_name_leaves_out_are_found(window: QWidget) -> None:
    card = PressArea("card", column(words("Ankommen"), words("Neu"), gap=0), "Ankommen", nothing)
    larger = button("A +", LOOK, nothing, name="Größere Schrift")
    told = button("Weiter", LOOK, nothing, name="Weiter: zum Ende")
    found = [*unlike(shown(window, card, larger, told))]
    assert found == [
        "PressArea 'Ankommen' has the words 'Neu' on it",
        "Press 'Größere Schrift' has the words 'A +' on it",
    ]


def test_a_field_apart_from_its_label_is_found(window: QWidget) -> None:
    apart, along = QLineEdit(), QLineEdit()
    label = labels(words("Ort", "strong"), along)
    found = [
        *unlabelled(shown(window, words("Name", "strong"), words("Nur auf dem Papier"), apart, label, along))
    ]
    assert found == ["QLineEdit '' is not told to have the label Words 'Name'"]


def test_answers_without_their_question_are_found(window: QWidget) -> None:
    alone, asked = (Choice(said, LOOK, nothing, several=False, picked=False) for said in ("Ja", "Nein"))
    question = words("Stimmt das?")
    found = [*ungrouped(shown(window, alone, question, answers(question, asked, look=LOOK)))]
    assert found == ["'Ja' is in no group with a name"]
