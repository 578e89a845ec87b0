"""What the model makes of one sentence beginning: odds of words, counts, and what chance alone can do."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.chance import likely_range, of_nothing
from desktop.domain.insight_notes import Trial
from desktop.domain.notes import Bar
from desktop.ui.bars import percent
from desktop.ui.charts import Row, Rows
from desktop.ui.recorded import RecordedMark
from desktop.ui.style import Look
from desktop.ui.texts import words

translate = QCoreApplication.translate

EVEN = 1.5
"""How many times as probable one word must be for the two not to count as about the same."""


def odds_rows(bars: Sequence[Bar], look: Look) -> Rows:
    """How probable each word is, and all others together; every second row is striped."""
    rest = max(0.0, 1 - sum(bar.probability for bar in bars))
    rows = [
        Row(bar.word, bar.probability, percent(bar.probability, look), striped=bool(number % 2))
        for number, bar in enumerate(bars)
    ]
    others = translate("BiasView", "other words")
    return Rows([*rows, Row(others, rest, percent(rest, look))] if rest > 0 else rows, look)


def more_probable(bars: Sequence[Bar]) -> str:
    """The word that is clearly the most probable, empty where none is."""
    first, second = sorted(bars, key=lambda bar: -bar.probability)[:2]
    return first.word if first.probability > EVEN * second.probability else ""


def guess_verdict(trial: Trial, same: str) -> str:
    """What there is to say about a guess; never that it is wrong.

    Args:
        trial: guessed and weighed.
        same: what a guess of "about the same" is called.
    """
    found = more_probable(trial.bars)
    if trial.guess == found or (trial.guess == same and not found):
        return translate("BiasView", "✓ The model sees it as you guessed.")
    if not found:
        return translate("BiasView", "The model finds both about equally probable.")
    return translate("BiasView", "The model finds “{word}” clearly more probable.").replace("{word}", found)


def counted(trial: Trial, look: Look) -> list[QWidget]:
    """How often each word was drawn, and how sure that is.

    Args:
        trial: with at least one word drawn.
        look: for colours and sizes.
    """
    runs = len(trial.drawn)
    hits = {bar.word: trial.drawn.count(bar.word) for bar in trial.bars}
    figure = translate("BiasView", "{hits} of {runs}")
    rows = []
    for number, (word, count) in enumerate([*hits.items(), ("", runs - sum(hits.values()))]):
        said = figure.replace("{hits}", str(count)).replace("{runs}", str(runs))
        name = word or translate("BiasView", "other words")
        span = likely_range(count, runs) if word else ()
        rows.append(Row(name, count / runs, said, striped=bool(word) and bool(number % 2), span=span))
    first, second = sorted(hits.items(), key=lambda item: -item[1])[:2]
    return [
        Rows(rows, look),
        words(_range_said(first[0], first[1], runs, look), "small"),
        words(_nothing_said(first, second, look), "small"),
    ]


def _range_said(word: str, hits: int, runs: int, look: Look) -> str:
    low, high = likely_range(hits, runs)
    said = translate(
        "BiasView",
        "Thin line: with {runs} tries, chance plays a part. The true share of “{word}” probably lies between "
        "{low} and {high}.",
    )
    said = said.replace("{runs}", str(runs)).replace("{low}", percent(low, look))
    return said.replace("{high}", percent(high, look)).replace("{word}", word)


def _nothing_said(first: tuple[str, int], second: tuple[str, int], look: Look) -> str:
    if not first[1]:
        return translate("BiasView", "None of the words came up. Chance decides that, too.")
    said = translate(
        "BiasView",
        "If “{first}” and “{second}” were equally probable, chance alone would make such a difference in "
        "{percent} of all cases.",
    )
    said = said.replace("{percent}", percent(of_nothing(first[1], second[1]), look))
    return said.replace("{first}", first[0]).replace("{second}", second[0])


def compared(trials: Sequence[Trial], now: Trial, look: Look) -> list[QWidget]:
    """The charts of all other sentences that were weighed."""
    others = [one for one in trials if one.bars and one.text != now.text]
    made: list[QWidget] = [words(translate("BiasView", "To compare:"), "strong")] if others else []
    for one in others:
        mark = RecordedMark(look, recorded=one.recorded)
        made += [words(f"{one.text} ____"), mark, odds_rows(one.bars, look)]
    return made


def what_was_seen(trials: Sequence[Trial], look: Look) -> str:
    """The figures of the two sentences weighed last, empty before there are two."""
    tried = [trial for trial in trials if trial.bars][-2:]
    said = []
    for trial in tried:
        top = max(trial.bars, key=lambda bar: bar.probability)
        text = translate("BiasView", "After “{text}” the model was {percent} sure of “{word}”.")
        text = text.replace("{percent}", percent(top.probability, look))
        said.append(text.replace("{word}", top.word).replace("{text}", trial.text))
    return " ".join(said) if len(tried) > 1 else ""
