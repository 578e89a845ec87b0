"""The recogniser of private data, measured on written sentences in five languages."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct

from desktop.domain.guard import Finding, findings
from desktop.domain.marks import Marked, read_marks
from desktop.domain.private import KINDS, Kind

FILE = Path(__file__).with_name("guard_sentences.txt")
GOALS: dict[Kind, tuple[float, float]] = {
    "mail": (0.9, 0.9),
    "phone": (0.9, 0.9),
    "iban": (0.9, 0.9),
    "tax": (0.9, 0.9),
    "insurance": (0.9, 0.9),
    "birth": (0.9, 0.8),
    "address": (0.8, 0.8),
    "name": (0.8, 0.7),
    "health": (0.8, 0.7),
}
"""The least precision and recall of each kind; names, addresses and illnesses can only be guessed."""


class Sentence(Struct, frozen=True):
    """A sentence, its language, and what in it is private."""

    language: str
    marked: Marked


def sentences() -> list[Sentence]:
    """All sentences of the file; ¶ stands for a new line."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    parted = (line.split("|", 1) for line in lines)
    return [Sentence(language, read_marks(text.replace("¶", "\n"))) for language, text in parted]


def private(kind: Kind, text: str, language: str = "de") -> list[str]:
    """What is found of one kind."""
    return [text[found.start : found.end] for found in findings(text, language) if found.kind == kind]


def tally() -> tuple[Counter[str], Counter[str], Counter[str]]:
    """For each kind: marks that were found, marks in all, findings in all."""
    hits, marks, found = Counter[str](), Counter[str](), Counter[str]()
    for sentence in sentences():
        seen = findings(sentence.marked.text, sentence.language)
        found.update(finding.kind for finding in seen)
        for place in sentence.marked.places:
            marks[place.name] += 1
            half = (place.end - place.start) / 2
            hits[place.name] += any(
                each.kind == place.name and min(each.end, place.end) - max(each.start, place.start) >= half
                for each in seen
            )
    return hits, marks, found


def test_the_written_sentences_are_many_and_name_every_kind() -> None:
    every = sentences()
    assert len(every) >= 120
    assert {sentence.language for sentence in every} == {"de", "en", "tr", "uk", "ar"}
    assert {place.name for sentence in every for place in sentence.marked.places} == set(KINDS)
    assert sum(not sentence.marked.places for sentence in every) >= 30


def test_precision_and_recall_reach_their_goals(capsys: pytest.CaptureFixture[str]) -> None:
    hits, marks, found = tally()
    with capsys.disabled():
        print("\nguard: kind, marks, found, precision, recall")
        for kind in KINDS:
            precision, recall = hits[kind] / max(1, found[kind]), hits[kind] / marks[kind]
            print(f"  {kind:10}{marks[kind]:4}{found[kind]:4}{precision:7.2f}{recall:6.2f}")
    for kind, (precision, recall) in GOALS.items():
        assert hits[kind] / max(1, found[kind]) >= precision, kind
        assert hits[kind] / marks[kind] >= recall, kind


def test_a_check_digit_makes_a_finding_certain() -> None:
    right, wrong = (
        findings("DE89 3704 0044 0532 0130 00", "de"),
        findings("DE89 3704 0044 0532 0130 01", "de"),
    )
    assert right == (Finding("iban", 0, 27, certain=True),)
    assert [(found.kind, found.certain) for found in wrong] == [("iban", False)]


def test_an_account_ends_before_the_words_behind_it() -> None:
    assert private("iban", "DE89 3704 0044 0532 0130 00 BIC COBADEFFXXX") == ["DE89 3704 0044 0532 0130 00"]


def test_a_telephone_number_without_country_code_is_read_as_the_language_says() -> None:
    assert private("phone", "Ara: 0532 123 45 67", "tr") == ["0532 123 45 67"]


def test_a_date_is_a_birthday_only_where_the_sentence_says_so() -> None:
    assert not private("birth", "Ich bin geboren. Am 12.03.2026 ist Sitzung.")
    assert private("birth", "Ich bin am 12.03.1966 geboren.") == ["12.03.1966"]


@settings(max_examples=200, deadline=None)
@given(st.text(), st.sampled_from(["de", "en", "tr", "uk", "ar"]))
def test_any_text_is_read_without_overlaps(text: str, language: str) -> None:
    found = findings(text, language)
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_a_long_text_of_digits_takes_no_long_time() -> None:
    assert isinstance(findings("1 " * 2500 + "DE" * 1000 + "A" * 2000, "de"), tuple)
