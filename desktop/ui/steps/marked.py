"""An answer in which is marked what does not stand in all answers."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.domain.runs import Stretch
from desktop.ui.style import Look
from desktop.ui.texts import breakable, words


def marked(parts: Sequence[Stretch], look: Look, *, name: str) -> QLabel:
    """An answer; what all answers share is muted, what differs is underlined on a soft ground.

    Args:
        parts: of the answer.
        look: for colours.
        name: what a screen reader says.
    """
    colours = look.colours
    shown = []
    for part in parts:
        text = escape(breakable(part.text)).replace("\n", "<br>")
        if part.same:
            shown.append(f'<span style="color:{colours.muted}">{text}</span>')
        else:
            end = text[len(text.rstrip()) :]
            style = f"background-color:{colours.caution_ground}; color:{colours.ink}"
            shown.append(f'<u style="{style}">{text.rstrip()}</u>{end}')
    label = words("")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText("".join(shown))
    label.setAccessibleName(name)
    return label
