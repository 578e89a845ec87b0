"""Where the app makes its text fields: read in its code, and noted at each field while the app runs."""

import sys
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QDoubleSpinBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from tests.rules.sources import ROOT, Source, dotted, sources

KINDS: tuple[type[QWidget], ...] = (
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QComboBox,
    QSpinBox,
    QDoubleSpinBox,
    QDateTimeEdit,
    QKeySequenceEdit,
)
"""What Qt has to type in."""
MADE_AT = "made-at"


def made_in_code() -> set[str]:
    """The places where the code of the pages makes fields, such as ``desktop/ui/glossary.py:30``."""
    app = sources("desktop/ui")
    names = _names_of_fields(app)
    return {
        f"{source.name}:{call.lineno}"
        for source in app
        for call in source.calls
        if dotted(call.func).rpartition(".")[2] in names
    }


def note_makers(patch: pytest.MonkeyPatch) -> None:
    """From now on every field notes where in the app's code it was made."""
    for kind in KINDS:
        patch.setattr(kind, "__init__", _noting(kind.__init__))


def maker_of(field: QWidget) -> str:
    """Where in the app's code a field was made; empty for one that Qt made by itself."""
    return str(field.property(MADE_AT) or "")


def _names_of_fields(app: list[Source]) -> set[str]:
    """The kinds of Qt, and those the app derives from them."""
    names = {kind.__name__ for kind in KINDS}
    while more := set(_derived(app, names)) - names:
        names |= more
    return names


def _derived(app: list[Source], names: set[str]) -> Iterator[str]:
    return (
        kind.name
        for source in app
        for kind in source.classes
        if any(dotted(base).rpartition(".")[2] in names for base in kind.bases)
    )


def _noting(make: Callable[..., None]) -> Callable[..., None]:
    def made(self: QWidget, *given: Any, **named: Any) -> None:
        make(self, *given, **named)
        frame: FrameType | None = sys._getframe(1)
        while frame is not None and frame.f_locals.get("self") is self:
            # The constructor of a kind that the app derived: who called that one made the field.
            frame = frame.f_back
        if frame is not None and frame.f_code.co_filename.startswith(str(ROOT / "desktop")):
            file = frame.f_code.co_filename.removeprefix(f"{ROOT}/")
            self.setProperty(MADE_AT, f"{file}:{frame.f_lineno}")

    return made
