"""Groups of figures keep their order in a text that is read from right to left."""

import pytest

from desktop.domain.bidi import (
    APART,
    END_OF_ISOLATE,
    FROM_RIGHT,
    ISOLATE,
    alone,
    kept_in_order,
    written_from_the_left,
    written_from_the_right,
)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("اتصلوا بالرقم 0800 111 0 111 الآن", "0800 111 0 111"),
        ("الهاتف: 0201/88 12345", "0201/88 12345"),
        ("الهاتف: (0201) 88-12345", "(0201) 88-12345"),
        ("الهاتف: +49 201 8812345", "+49 201 8812345"),
        ("المفتاح هو +49", "+49"),
        ("في 2026-11-27", "2026-11-27"),
        ("الحساب المصرفي: DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00"),
        ("- اكتبوا إلى TelefonSeelsorge\n- 116 111: خط الأطفال", "116 111"),
    ],
)
def test_groups_of_figures_are_kept_together(text: str, kept: str) -> None:
    assert kept_in_order(text) == text.replace(kept, f"{ISOLATE}{kept}{END_OF_ISOLATE}")


@pytest.mark.parametrize("text", ["بقيت 5 دقائق", "14 إلى 20", "بنسبة 83%", "الساعة 9:30", "مرحبا", ""])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert kept_in_order(text) == text


def test_what_is_kept_once_is_not_kept_twice() -> None:
    once = kept_in_order("الرقم 116 123")
    assert kept_in_order(once) == once


@pytest.mark.parametrize(
    ("text", "wanted"), [("مرحبا Anna", True), ("Anna مرحبا", False), ("12 مرحبا", True), ("12", False)]
)
def test_the_first_letter_says_where_a_text_begins(text: str, wanted: bool) -> None:
    assert written_from_the_right(text) is wanted


def test_what_is_set_apart_does_not_say_where_the_rest_begins() -> None:
    assert written_from_the_right(f"{APART}Anna{END_OF_ISOLATE}، مرحبا")
    assert not written_from_the_left(f"{APART}Anna{END_OF_ISOLATE}، مرحبا")
    assert written_from_the_left("116")
    assert not written_from_the_left("، «")


def test_a_foreign_part_keeps_its_question_mark() -> None:
    assert kept_in_order("عادل · Ist das fair?") == f"عادل · {APART}Ist das fair?{END_OF_ISOLATE}"
    assert kept_in_order("Jugend ab 14 · 60 دقيقة") == f"{APART}Jugend ab 14{END_OF_ISOLATE} · 60 دقيقة"
    assert kept_in_order("KI mit Herz · Lernraum") == "KI mit Herz · Lernraum"


@pytest.mark.parametrize(
    ("word", "before"),
    [
        ("Nowak,", ISOLATE),
        ("12,", ISOLATE),
        ("المحترمة،", FROM_RIGHT),
        ("14.03.2016،", FROM_RIGHT),
        ("Anna،", ISOLATE),
    ],
)
def test_the_sign_behind_a_word_stands_where_its_writing_has_it(word: str, before: str) -> None:
    assert alone(word) == f"{before}{word}{END_OF_ISOLATE}"
