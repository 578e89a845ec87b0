"""What a screen reader is told: headings with their level, buttons that do what it toggles."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QWidget

from desktop.app import dress
from desktop.domain.preferences import Preferences
from desktop.domain.runs_notes import Compared
from desktop.ui.charts import Row, Rows
from desktop.ui.controls import Choice, Press, PressArea
from desktop.ui.heard import hear_as
from desktop.ui.layouts import column
from desktop.ui.prose import bullets, prose
from desktop.ui.steps.token_table import TokenTable
from desktop.ui.style import look_for
from desktop.ui.texts import Role, drawn, labels, words
from tests.journeys.me import elements

Name = QAccessible.Text.Name


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> Iterator[QObject]:
    yield dress(qapp)


def heard(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


@pytest.mark.parametrize(("role", "level"), [("h1", 1), ("title", 1), ("h2", 2), ("h3", 2)])
def test_a_heading_has_its_level_and_its_words(role: Role, level: int) -> None:
    label = words("Was macht ein Sprachmodell?", role)
    assert heard(label).role() == QAccessible.Role.Heading
    assert heard(label).text(Name) == "Was macht ein Sprachmodell?"
    assert heard(label).attributesInterface().attributeValue(QAccessible.Attribute.Level) == level


def test_a_heading_with_a_very_long_word_is_heard_as_it_is_written() -> None:
    assert heard(words("x" * 50, "h1")).text(Name) == "x" * 50


def test_other_words_are_no_headings() -> None:
    label = words("Es rät das nächste Wort.")
    assert heard(label).role() == QAccessible.Role.StaticText
    assert heard(label).attributesInterface() is None


def test_words_on_a_card_that_is_a_button_are_heard_once_as_its_name() -> None:
    title = words("Ankommen", "h3")
    card = PressArea("card", column(title, gap=0), "Ankommen", lambda: None)
    assert card.isAncestorOf(title)
    card.show()
    assert told(card) == [(QAccessible.Role.Button, "Ankommen")]
    card.hide()


def test_an_area_is_heard_in_its_role_under_its_name() -> None:
    area = QFrame()
    hear_as(area, QAccessible.Role.ToolBar, "Hilfen")
    assert heard(area).role() == QAccessible.Role.ToolBar
    assert heard(area).text(Name) == "Hilfen"


def holds(told: QAccessibleInterface, state: str) -> bool:
    """Whether something is in a state, such as ``checked``."""
    return bool(getattr(told.state(), state))


def offered(names: tuple[str, ...], picked: list[str], *, several: bool) -> tuple[QWidget, list[Choice]]:
    """Choices below each other; which ones were pressed is noted."""

    def presser(name: str) -> Callable[[], None]:
        return lambda: picked.append(name)

    look = look_for(Preferences())
    made = [Choice(name, look, presser(name), several=several, picked=False) for name in names]
    holder = QWidget()
    holder.setLayout(column(*made, words("Nein."), gap=0))
    return holder, made


def test_of_answers_of_which_one_is_picked_each_is_heard_as_one_of_so_many() -> None:
    picked: list[str] = []
    holder, (first, second) = offered(("Es schlägt nach.", "Es rät."), picked, several=False)
    told = heard(second)
    assert [heard(choice).role() for choice in (first, second)] == [QAccessible.Role.RadioButton] * 2
    assert told.text(QAccessible.Text.Description) == "2 of 2"
    assert not holds(told, "checked")
    told.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    assert picked == ["Es rät."]
    assert second.isChecked()
    assert holds(told, "checked")
    assert holds(told, "checkable")
    holder.close()


def test_of_answers_of_which_several_are_picked_each_is_heard_as_a_box() -> None:
    holder, (first, _) = offered(("Es schlägt nach.", "Es rät."), [], several=True)
    assert heard(first).role() == QAccessible.Role.CheckBox
    holder.close()


def _toggle(made: Press) -> None:
    actions = heard(made).actionInterface()
    actions.doAction(actions.actionNames()[0])


def test_what_a_screen_reader_toggles_does_what_a_click_does() -> None:
    clicks: list[str] = []
    made = Press("Einfache Sprache")
    made.clicked.connect(lambda: clicks.append("click"))
    made.setCheckable(True)
    _toggle(made)
    assert (made.isChecked(), clicks) == (True, ["click"])
    made.click()
    assert (made.isChecked(), clicks) == (False, ["click"] * 2)
    made.setChecked(True)
    assert clicks == ["click"] * 2


def told(widget: QWidget) -> list[tuple[QAccessible.Role, str]]:
    """Role and name of everything in a widget that has a name, the widget first."""
    return [(one.role(), one.text(Name)) for one in elements(widget) if one.text(Name)]


@pytest.mark.parametrize("label", ["er", "Donaudampfschifffahrtsgesellschaftskapitän"])
def test_a_chart_is_heard_as_a_table_with_the_same_figures(label: str) -> None:
    chart = Rows([Row(label, 0.48, "48 %"), Row("sie", 0.03, "3 %")], look_for(Preferences()))
    chart.show()
    roles = QAccessible.Role
    assert told(chart) == [
        (roles.Table, f"{label}: 48 %; sie: 3 %"),
        (roles.Row, f"{label}: 48 %"),
        (roles.RowHeader, label),
        (roles.Cell, "48 %"),
        (roles.Row, "sie: 3 %"),
        (roles.RowHeader, "sie"),
        (roles.Cell, "3 %"),
    ]
    chart.hide()


def test_the_table_of_tokens_is_heard_as_one() -> None:
    table = TokenTable([Compared("Guten Morgen", 2, 3)], look_for(Preferences()))
    table.show()
    heard_as = [role for role, _ in told(table)]
    roles = QAccessible.Role
    assert heard_as == [roles.Table, *[roles.ColumnHeader] * 4, roles.RowHeader, *[roles.Cell] * 3]
    table.hide()


def test_a_field_has_its_label_and_an_ampersand_in_that_is_no_access_key() -> None:
    holder, field = QWidget(), QLineEdit()
    label = labels(words("Kaffee & Kuchen"), field)
    holder.setLayout(column(label, field, gap=0))
    (told, relation), *others = heard(field).relations(QAccessible.RelationFlag.Label)
    assert (told.object(), relation, others) == (label, QAccessible.RelationFlag.Label, [])
    assert {heard(one).text(Name) for one in (label, field)} == {"Kaffee & Kuchen"}
    assert QKeySequence.mnemonic(label.text()).isEmpty()
    assert drawn(label) == "Kaffee & Kuchen"
    assert label.sizeHint() == words("Kaffee & Kuchen").sizeHint()
    holder.close()


LIST = """Das hilft:

- **Fragen** Sie nach.
- Prüfen Sie es.

Und dann:

3. Schreiben.
4. Lesen."""


def test_a_list_in_running_text_is_heard_as_one() -> None:
    text = prose(LIST, look_for(Preferences()))
    text.show()
    roles = QAccessible.Role
    assert told(text) == [
        (roles.StaticText, "Das hilft:"),
        (roles.ListItem, "Fragen Sie nach."),
        (roles.ListItem, "Prüfen Sie es."),
        (roles.StaticText, "Und dann:"),
        (roles.ListItem, "Schreiben."),
        (roles.ListItem, "Lesen."),
    ]
    assert [one.childCount() for one in elements(text) if one.role() == roles.List] == [2, 2]
    text.hide()


def test_a_list_with_bullets_of_the_app_is_heard_without_them() -> None:
    made = bullets(("Wer liest es?", "Was soll hinein?"), gap=8)
    made.show()
    assert told(made) == [(QAccessible.Role.ListItem, said) for said in ("Wer liest es?", "Was soll hinein?")]
    made.hide()
