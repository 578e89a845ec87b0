"""A sentence in which the words the model was unsure of are marked."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.domain.notes import Bar
from desktop.ui.style import Look
from desktop.ui.texts import BREAK, LONGEST_WORD, breakable, words

UNSURE = 0.5


def tinted(text: str, pieces: Sequence[Bar], start: int, end: int, look: Look) -> QLabel:
    """One sentence of an answer, with unsure pieces underlined on a soft ground.

    Args:
        text: the whole answer.
        pieces: its pieces in order with their probability; empty for no marks.
        start: of the sentence (characters).
        end: of the sentence (characters).
        look: for colours.
    """
    label = words(text[start:end])
    if not pieces:
        return label
    marked, place, run = [], 0, 0
    ground, ink = look.colours.caution_ground, look.colours.caution
    for piece in pieces:
        first, last = max(place, start), min(place + len(piece.word), end)
        place += len(piece.word)
        if first >= last:
            continue
        run = last - first + (0 if text[first].isspace() else run)
        shown = escape(breakable(text[first:last]))
        if run > LONGEST_WORD:
            shown, run = f"{BREAK}{shown}", last - first
        if 0 <= piece.probability < UNSURE and shown.strip():
            shown = f'<u style="background-color:{ground}; color:{ink}">{shown}</u>'
        marked.append(shown)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText("".join(marked))
    return label
