"""What is told of an answer without a second model."""

import pytest

from desktop.domain.trial import Trial, faults, is_in

TASK = Trial("heating", "mail", "Schreibe.", must=("heizung",), must_not=("```", "^ja\\b"), words=(3, 8))


@pytest.mark.parametrize(
    ("answer", "wrong"),
    [
        ("Die HEIZUNG ist leider kaputt.", ()),
        ("Das Bad ist leider kaputt.", ("without heizung",)),
        ("```\nDie Heizung ist kaputt.\n```", ("with ```",)),
        ("Nun.\nJa, die Heizung ist kaputt.", ("with ^ja\\b",)),
        ("Heizung", ("1 words",)),
        ("Die Heizung " + "ist " * 20, ("22 words",)),
        ("The Heizung is not what you have.", ("in another language",)),
        ("Die Heizung ist 语音 und kaputt.", ("in another language",)),
        ("", ("without heizung", "0 words")),
    ],
)
def test_every_fault_of_an_answer_is_named(answer: str, wrong: tuple[str, ...]) -> None:
    assert faults(TASK, answer) == wrong


def test_simple_language_has_short_sentences() -> None:
    simple = Trial("deposit", "simple", "Was?", variant="de-einfach", sentence=5)
    assert not faults(simple, "Das ist Geld. Sie zahlen es einmal.")
    assert faults(simple, "Das ist das Geld, das Sie ein einziges Mal zahlen.") == ("10 words a sentence",)


def test_a_language_is_told_by_its_small_words() -> None:
    assert is_in("de", "Das ist für die Kinder und mich.")
    assert is_in("en", "This is for the children and you.")
    assert not is_in("en", "Das ist für die Kinder und mich.")
    assert is_in("de", "Größe 5 €!")
