"""What is foreign in an Arabic window: its signs, its side, its keys, the room it needs."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.domain.bidi import END_OF_ISOLATE, ISOLATE, written_from_the_right
from desktop.domain.collecting import uncollected
from desktop.domain.glossary import Vocabulary
from desktop.ui.facilitator.keypad import Keypad
from desktop.ui.flow import flowing
from desktop.ui.key_table import visitor_keys
from desktop.ui.languages import listed, said_here
from desktop.ui.pictures import icon
from desktop.ui.steps.letter import Letter, Word
from desktop.ui.style import Look
from desktop.ui.terms import explained
from desktop.ui.texts import words
from desktop.ui.translation import Translation
from tests.ui.drawing import drawn

LOOK = Look("light", 100, "ar")
CLOSE = 4
MIXED = (
    "لم نجرّبه. أحضروه على ذاكرة USB. يجب قبول شروطه هنا: "
    "\u2068https://example.org/ggml-org/gemma-3-1b-it-GGUF/resolve/main/gemma-3-1b-it-Q4_K_M.gguf\u2069"
)


def shown(widget: QWidget, width: int, height: int) -> QWidget:
    widget.resize(width, height)
    widget.show()
    QApplication.processEvents()
    return widget


def ink(image: QImage) -> set[tuple[int, int]]:
    every = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {(x, y) for x, y in every if QColor(image.pixel(x, y)).lightness() < 160}


def test_the_sign_behind_foreign_words_stands_where_the_sentence_goes_on(turned: QApplication) -> None:
    letter = shown(
        Letter("أنا Anna Beck، من حي هادئ.\nالرقم 0171 3920012.", (), LOOK, lambda *_: None, stop=0), 600, 120
    )
    labels: list[QLabel] = list(letter.findChildren(QLabel))
    inside: list[Word] = list(letter.findChildren(Word))
    signs = {label.text(): label for label in labels}
    anna, number = (next(word for word in inside if word.said.startswith(said)) for said in ("Anna", "0171"))
    assert signs["،"].geometry().right() <= anna.x()
    assert signs["."].geometry().right() <= number.x()
    assert anna.accessibleName() == "Anna"
    letter.close()


def test_no_line_begins_with_a_sign(qapp: QApplication) -> None:
    made = [QLabel(text) for text in ("one", "two", ",")]
    for label in made:
        label.setFixedSize(40, 20)
    holder = shown(flowing(made, gap=0, line_gap=0, signs={made[2]}), 100, 60)
    assert [label.y() for label in made] == [0, 20, 20]
    holder.close()


@pytest.mark.parametrize("width", range(200, 600, 21))
def test_a_text_of_both_directions_has_the_room_its_lines_need(turned: QApplication, width: int) -> None:
    label = words(MIXED)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    given = ink(drawn(label, width))
    assert given == ink(drawn(label, width, 600))


def test_two_lines_of_a_foreign_text_begin_beside_what_they_belong_to(turned: QApplication) -> None:
    text = "Danach wissen Sie: Die KI antwortet manchmal anders."
    for beside in (True, False):
        image = drawn(words(text, beside=beside), 320)
        lines = ink(image)
        half = image.height() // 2
        # The second line is shorter: where it ends tells where it begins.
        first, second = (max(x for x, y in lines if (y > half) == below) for below in (False, True))
        assert (image.width() - second <= CLOSE) is beside, (first, second)


def test_a_combination_of_keys_names_them_as_the_other_rows_do(turned: QApplication) -> None:
    enter = QCoreApplication.translate("Keys", "Enter")
    assert f"{ISOLATE}Shift+{enter}{END_OF_ISOLATE}" in [row.keys for row in visitor_keys()]


def test_the_key_that_takes_a_digit_back_points_to_it(turned: QApplication) -> None:
    pad = Keypad(LOOK, lambda _: None, lambda: None)
    keys: list[QPushButton] = list(pad.findChildren(QPushButton))
    picture = next(key for key in keys if not key.text()).icon()
    plain = icon("arrow-left", LOOK.colours.ink, LOOK.text(20)).pixmap(20, 20).toImage()
    assert picture.pixmap(20, 20).toImage() == plain


@pytest.mark.parametrize("variant", ["de", "de-einfach", "en"])
def test_the_language_of_a_lesson_is_named_in_that_of_the_window(qapp: QApplication, variant: str) -> None:
    translation = Translation(qapp)
    translation.speak("ar")
    try:
        assert written_from_the_right(said_here(variant))
    finally:
        translation.speak("none")


def test_languages_follow_each_other_in_the_direction_of_the_window(turned: QApplication) -> None:
    names = ("Deutsch", "English", "العربية")
    assert listed(names) == "، ".join(f"\u2068{name}\u2069" for name in names)
    with uncollected():
        turned.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert listed(names) == "Deutsch, English, العربية"


@pytest.mark.parametrize(
    ("text", "wide"), [("Die Seite gehört nicht zur Firma.", True), ("نعم، صحيح.", False)]
)
def test_a_foreign_text_has_all_the_width_there_is(turned: QApplication, text: str, wide: bool) -> None:
    made, _ = explained(text, LOOK, Vocabulary(()), lambda _: None)
    assert (made.maximumWidth() > LOOK.characters) is wide
