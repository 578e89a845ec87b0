"""A text as it is read aloud."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.aloud import GROWING, as_said, is_growing, language_of, utterances


def test_a_text_is_read_sentence_by_sentence() -> None:
    text = "Guten Tag! Was möchten Sie heute\u200b ausprobieren?\n• Briefe"
    assert [one.said for one in utterances(text)] == [
        "Guten Tag!",
        "Was möchten Sie heute ausprobieren?",
        "Briefe",
    ]


def test_a_sentence_is_found_again_where_it_stands() -> None:
    text = "Eins.  Zwei ist länger. Drei"
    assert [text[one.begin : one.end] for one in utterances(text)] == ["Eins.", "Zwei ist länger.", "Drei"]
    assert [one.said for one in utterances(text, 5)] == ["Zwei ist länger.", "Drei"]
    assert [one.said for one in utterances(text, 7, 16)] == ["Zwei ist"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("**Fett** und _schräg_", "Fett und schräg"),
        ("3 Lektionen · 30 Minuten", "3 Lektionen, 30 Minuten"),
        ("\u2068Weiter\u2069\u00a0→", "Weiter"),
        ("Prima 🎉 gemacht", "Prima gemacht"),
        ("ein Wort – und noch eins", "ein Wort und noch eins"),
        ("E-Mail-Adresse", "E-Mail-Adresse"),
    ],
)
def test_what_is_only_to_be_seen_is_not_said(text: str, said: str) -> None:
    assert as_said(text) == said


def test_signs_alone_are_not_read() -> None:
    assert utterances("• \n▍") == ()
    assert utterances("–") == ()


def test_of_a_text_that_grows_only_whole_sentences_are_read() -> None:
    growing = f"Der erste ist da. Der zweite ist no {GROWING}"
    assert is_growing(growing)
    assert [one.said for one in utterances(growing)] == ["Der erste ist da."]
    assert [one.said for one in utterances("Der erste ist da. Der zweite auch.")][1] == "Der zweite auch."
    assert utterances(f" {GROWING}") == ()


@pytest.mark.parametrize(
    ("said", "language", "read_in"),
    [
        ("Mein erstes Gespräch", "ar", "de"),
        ("ماذا تودّون أن تجرّبوا اليوم؟", "ar", "ar"),
        ("Das nächste Wort", "uk", "de"),
        ("Ласкаво просимо до KI", "uk", "uk"),
        ("Weiter", "tr", "tr"),
        ("12", "ar", "ar"),
    ],
)
def test_words_in_other_letters_are_read_in_the_language_that_stands_in(
    said: str, language: str, read_in: str
) -> None:
    assert language_of(said, language, "de") == read_in


@given(st.text())
def test_every_text_can_be_read_and_nothing_is_read_twice(text: str) -> None:
    ends = [0]
    for one in utterances(text):
        assert ends[-1] <= one.begin < one.end <= len(text)
        ends.append(one.end)
