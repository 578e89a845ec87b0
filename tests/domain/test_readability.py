"""A lesson is cut into the sentences that people read, and their words are counted."""

from desktop.domain.lesson import Words
from desktop.domain.readability import length, sentences
from desktop.domain.step import Item, StepWords


def test_every_text_of_a_lesson_counts_and_a_title_is_a_sentence() -> None:
    step = StepWords(
        "Was ist das?", "Ein **Satz**. Noch\neiner!", {"a": Item("a", "Ja", "Gut so.")}, {"task": "Los."}
    )
    assert list(sentences(Words("Titel", "Danach.", {"step": step}))) == [
        "Titel.",
        "Danach.",
        "Was ist das?",
        "Ein Satz.",
        "Noch einer!",
        "Ja.",
        "Gut so.",
        "Los.",
    ]


def test_what_is_said_in_quotation_marks_ends_where_it_ends() -> None:
    found = list(sentences(Words("„Ist das so?“ Ja.", "")))
    assert [length(sentence) for sentence in found] == [3, 1]


def test_a_dash_is_no_word_and_a_number_is_one() -> None:
    assert length("Von 14 – wirklich – bis 18 Uhr.") == 6
