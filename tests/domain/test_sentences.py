"""Sentences: every one for itself, and not a character lost."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.sentences import sentence_ranges

PIECES = (
    "Wort",
    "z. B.",
    "Dr.",
    "3.",
    "1989.",
    ". ",
    "! ",
    "? ",
    "…",
    "\n",
    " ",
    "«",
    "»",
    "“",
    ")",
    ":",
    "?!",
    "\u00a0",
)


def cut(text: str) -> list[str]:
    """The sentences of a text."""
    return [text[start:end] for start, end in sentence_ranges(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", []),
        (" \n ", []),
        ("Ohne Punkt", ["Ohne Punkt"]),
        ("Eins. Zwei! Drei? Vier…", ["Eins.", "Zwei!", "Drei?", "Vier…"]),
        ("Er sagte: „Nein.“ Dann ging er.", ["Er sagte: „Nein.“", "Dann ging er."]),
        ("Das kostet z. B. 3.50 Euro. Mehr nicht.", ["Das kostet z. B. 3.50 Euro.", "Mehr nicht."]),
        ("Das sind z.B. Äpfel, d.h. Obst. Gut.", ["Das sind z.B. Äpfel, d.h. Obst.", "Gut."]),
        ("Am 3. Oktober ist frei. Am 4. nicht.", ["Am 3. Oktober ist frei.", "Am 4. nicht."]),
        ("Die Mauer fiel 1989. Dann kam 1990.", ["Die Mauer fiel 1989.", "Dann kam 1990."]),
        (
            "Fragen Sie Dr. Kaya in der Hauptstr. 5. Sie hilft.",
            ["Fragen Sie Dr. Kaya in der Hauptstr. 5. Sie hilft."],
        ),
        (
            "Berlin hat ca. 3,7 Mio. Einwohner. Essen weniger.",
            ["Berlin hat ca. 3,7 Mio. Einwohner.", "Essen weniger."],
        ),
        ("Das heißt i. d. R. nichts, usw. und so fort.", ["Das heißt i. d. R. nichts, usw. und so fort."]),
        ("Erstens:\n1. Wasser\n2. Brot", ["Erstens:", "1. Wasser", "2. Brot"]),
        ("**Wichtig!** Lesen Sie.", ["**Wichtig!**", "Lesen Sie."]),
        ("Wirklich?! Ja.", ["Wirklich?!", "Ja."]),
        ("« Oui. » Bon.", ["« Oui.", "» Bon."]),
        ("ما هي العاصمة؟ برلين.", ["ما هي العاصمة؟", "برلين."]),
        ("Punkt.Ohne Leerzeichen", ["Punkt.Ohne Leerzeichen"]),
    ],
)
def test_a_text_falls_into_its_sentences(text: str, sentences: list[str]) -> None:
    assert cut(text) == sentences


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=60))
def test_sentences_come_in_order_and_lose_nothing_but_blanks(text: str) -> None:
    ranges = sentence_ranges(text)
    at = 0
    for start, end in ranges:
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()


@given(st.text(max_size=60))
def test_a_growing_answer_keeps_its_first_sentences(text: str) -> None:
    whole = f"Erster Satz. {text}"
    assert cut(whole)[0].startswith("Erster Satz.")


def test_a_long_text_takes_no_longer_for_each_sentence() -> None:
    sentence = "Das ist z. B. ein Satz mit Dr. Kaya am 3. Mai. "
    seconds = []
    for times in (200, 2000):
        begun = process_time()
        assert len(sentence_ranges(sentence * times)) == times
        seconds.append(process_time() - begun)
    assert seconds[1] < 40 * max(seconds[0], 0.001)
