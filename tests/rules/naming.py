"""What is wrong with names to the ear: words that are seen and not said, fields apart from their labels."""

import re
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSlider,
    QWidget,
)

from desktop.ui.aloud.passages import shown
from desktop.ui.controls import PressArea
from desktop.ui.page import Page
from desktop.ui.terms import TermButton
from desktop.ui.texts import BREAK
from tests.rules.seeing import Seen, by_rows, called

FIELDS = (QLineEdit, QPlainTextEdit, QProgressBar, QSlider)
LETTER = re.compile(r"[^\W\d]")
"""Without one there is a number alone, which is the key to press, or a sign."""
WORD = re.compile(r"\w+")
Name, Label = QAccessible.Text.Name, QAccessible.RelationFlag.Label


def unlike(seen: Seen) -> Iterator[str]:
    """Buttons whose name leaves out words that stand on them: who speaks to the PC says those."""
    for widget in seen.widgets:
        if not isinstance(widget, QAbstractButton) or isinstance(widget, TermButton):
            continue
        name = _words(f"{widget.accessibleName()} {widget.accessibleDescription()}")
        for said in _faces(seen, widget):
            if LETTER.search(said) and _words(said) not in name:
                yield f"{called(widget)} has the words {said!r} on it"


def unlabelled(seen: Seen) -> Iterator[str]:
    """Fields that a label is seen for, and that are not heard as labelled by it."""
    for parent in [seen.window, *seen.widgets]:
        before: list[QLabel] = []
        for widget in by_rows(seen.inside(parent)):
            if isinstance(widget, FIELDS):
                yield from _apart(widget, before)
            match widget:
                case QLabel() if widget.property("role") != "strong":
                    before.append(widget)
                case QLabel():
                    before = [widget]
                case _:
                    before = []


def ungrouped(seen: Seen) -> Iterator[str]:
    """Answers of which one can be picked that no named group holds together."""
    for element in seen.heard:
        if element.role() == QAccessible.Role.RadioButton and not _group(element):
            yield f"{element.text(Name)!r} is in no group with a name"


def _faces(seen: Seen, button: QAbstractButton) -> Iterator[str]:
    """What stands on a button: its words, or those that begin a card."""
    if not isinstance(button, PressArea):
        yield button.text().replace("&&", "&")
        return
    yield from (shown(label) for label in _labels(seen, button))


def _labels(seen: Seen, widget: QWidget) -> Iterator[QLabel]:
    for child in by_rows(seen.inside(widget)):
        if isinstance(child, QLabel):
            yield child
        yield from _labels(seen, child)


def _words(text: str) -> str:
    """A text without what stands between its words, each of them with a blank on both sides."""
    return f" {' '.join(WORD.findall(text.replace(BREAK, '').casefold()))} "


def _apart(field: QWidget, before: list[QLabel]) -> Iterator[str]:
    relations = QAccessible.queryAccessibleInterface(field).relations(Label)
    told = [one.object() for one, _ in relations]
    begins = before and before[0].property("role") == "strong"
    if begins and not any(label in told for label in before):
        yield f"{called(field)} is not told to have the label {called(before[0])}"


def _group(element: QAccessibleInterface) -> bool:
    # Qt gives none above the application, whatever its type hints say.
    step: QAccessibleInterface | None = element.parent()
    while step is not None:
        if step.role() == QAccessible.Role.Grouping and not isinstance(step.object(), Page):
            return bool(step.text(Name).strip())
        step = step.parent()
    return False
