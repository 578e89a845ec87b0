"""The tiny classifier: it learns what it is shown, says why, and knows nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.classifier import Example, learn, words_in

SPAM, MINE = "spam", "mine"
LABELS = (SPAM, MINE)
SHOWN = (
    Example("Sie haben gewonnen! Jetzt klicken.", SPAM),
    Example("Gewonnen: Ihr Gutschein wartet.", SPAM),
    Example("Kommst du morgen zum Essen?", MINE),
    Example("Das Essen ist fertig, kommst du?", MINE),
)


def test_a_message_of_learned_words_gets_their_label_and_the_words_that_tipped_the_scale() -> None:
    verdict = learn(SHOWN, LABELS).judge("Sie haben einen Gutschein GEWONNEN")
    assert (verdict.label, verdict.second, verdict.guessed) == (SPAM, MINE, False)
    first = verdict.tips[0]
    assert (first.word, first.winner, first.second) == ("gewonnen", 2, 0)
    assert first.weight > 0
    assert verdict.sure > 0.9


def test_a_word_that_speaks_against_the_winner_weighs_below_nothing() -> None:
    verdict = learn(SHOWN, LABELS).judge("Gewonnen! Ein Gutschein fürs Essen")
    assert verdict.label == SPAM
    assert {tip.word: tip.weight > 0 for tip in verdict.tips} == {
        "gewonnen": True,
        "gutschein": True,
        "essen": False,
    }


def test_of_what_it_never_saw_it_can_only_guess_what_it_saw_most() -> None:
    classifier = learn((*SHOWN, Example("Bis später", MINE)), LABELS)
    for unknown in ("Rechnung", "", "🎁🎁🎁", "12 34"):
        verdict = classifier.judge(unknown)
        assert (verdict.label, verdict.guessed) == (MINE, True)


def test_labels_that_were_swapped_are_learned_swapped() -> None:
    swapped = [Example(e.text, MINE if e.label == SPAM else SPAM) for e in SHOWN]
    assert learn(swapped, LABELS).judge("Gutschein gewonnen").label == MINE


def test_a_label_without_an_example_is_never_given() -> None:
    classifier = learn([example for example in SHOWN if example.label == MINE], LABELS)
    for text in ("Das Essen ist fertig", "Gewonnen!"):
        verdict = classifier.judge(text)
        assert (verdict.label, verdict.sure) == (MINE, 1.0)
        assert all(tip.weight > 0 for tip in verdict.tips)


def test_words_of_every_script_count_once_and_without_case() -> None:
    assert words_in("Straße STRASSE! straße") == ("strasse",)
    assert words_in("مرحبا بكم، مرحبا") == ("مرحبا", "بكم")
    assert words_in("Виграли приз 100") == ("виграли", "приз")


@pytest.mark.parametrize("labels", [LABELS, (SPAM, MINE, "news")])
@given(texts=st.lists(st.text(max_size=30), max_size=6), asked=st.text(max_size=60))
def test_whatever_was_learned_a_verdict_is_a_label_with_a_probability(
    labels: tuple[str, ...], texts: list[str], asked: str
) -> None:
    examples = [Example(text, labels[number % len(labels)]) for number, text in enumerate(texts)]
    verdict = learn(examples, labels).judge(asked)
    assert verdict.label in labels
    assert verdict.label != verdict.second
    assert 1 / len(labels) - 1e-9 <= verdict.sure <= 1
