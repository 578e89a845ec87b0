"""Explained words in running text: which of them become links, and where their buttons lie."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from desktop.app import dress
from desktop.domain.collecting import uncollected
from desktop.domain.glossary import Term, Vocabulary
from desktop.ui.sheet import sheet
from desktop.ui.style import Look, font
from desktop.ui.terms import TermButton, explained, linked

LOOK = Look("light", 100, "de")
WORDS = Vocabulary(
    (Term("token", "Token", "Ein Stück Text.", "Und."), Term("act", "AI Act", "Ein Gesetz.", "Verbote."))
)
LONG = "Das ist ein langer Text, damit die Zeile bricht: ein **Token** und der AI Act."


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    # In the app's own letters and sizes: others depend on the PC, and on which test came before.
    dress(qapp).setStyleSheet(sheet(LOOK))
    qapp.setFont(font(LOOK))
    with uncollected():
        qapp.setLayoutDirection(request.param)
    yield
    with uncollected():
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def places(text: str, pressed: list[str]) -> list[QRect]:
    """Where the buttons lie over a text that is 300 px wide."""
    label, _ = explained(text, LOOK, WORDS, pressed.append)
    label.resize(300, label.heightForWidth(300))
    label.show()
    found: list[QRect] = []
    button: TermButton
    for button in label.findChildren(TermButton):
        button.click()
        found.append(button.geometry())
    return found


def test_the_first_place_of_a_word_becomes_a_link_and_spaces_hold_together() -> None:
    found = linked("<p>Token &amp; <b>Token</b>, AI Act</p>", WORDS, "#000000")
    assert found.count("<a ") == 2
    assert found.startswith('<p><a href="token"')
    assert "AI\u00a0Act</a></p>" in found
    assert linked("<p>Nichts</p>", WORDS, "#000000") == "<p>Nichts</p>"
    assert linked("<p>Token</p>", WORDS, "#000000", without={"token"}) == "<p>Token</p>"


@pytest.mark.usefixtures("direction")
def test_buttons_lie_over_their_words_whichever_way_the_window_reads() -> None:
    pressed: list[str] = []
    token, act = places(LONG, pressed)
    assert pressed == ["token", "act"]
    assert token.y() > 0
    assert act.y() == token.y()
    assert act.x() > token.right()
    # German lines begin at the left, in a window read from the right, too.
    first, *_ = places("Token.", [])
    assert (first.x(), first.y()) == (0, 0)
    assert 20 < first.width() < 80
    assert QRect(0, 0, 300, 200).contains(act)
