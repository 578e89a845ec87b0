"""What a classifier made of one message, and the words that tipped the scale."""

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from desktop.domain.classifier import WORD, Verdict
from desktop.ui.charts import Row, Rows
from desktop.ui.layouts import card, row
from desktop.ui.pictures import Icon
from desktop.ui.style import Look
from desktop.ui.texts import words

translate = QCoreApplication.translate

MOST_WORDS = 3


class Tested(Struct, frozen=True):
    """A message, the label that is meant, and the verdict."""

    text: str
    meant: str
    verdict: Verdict

    @property
    def right(self) -> bool:
        """Whether the verdict is what is meant, be it by chance."""
        return self.verdict.label == self.meant


def tested_card(test: Tested, names: Mapping[str, str], look: Look) -> QFrame:
    """A message with its verdict, whether that is right, and why.

    Args:
        test: what was tried.
        names: of the labels.
        look: for colours and sizes.
    """
    verdict, colours = test.verdict, look.colours
    if test.right and verdict.guessed:
        said = translate("TeachView", "Your AI guesses: {label}. By chance that is right.")
    elif test.right:
        said = translate("TeachView", "Your AI says: {label}. That is right.")
    else:
        said = translate("TeachView", "Your AI says: {label}. It should be: {meant}.")
    said = said.replace("{label}", names[verdict.label]).replace("{meant}", names[test.meant])
    picture = Icon("check", colours.good, look.text(22))
    if not test.right:
        picture = Icon("lightbulb", colours.caution, look.text(22))
    line = row(picture, words(said, "right" if test.right else "beware"), gap=look.space(8))
    line.setStretch(1, 1)
    told = QWidget()
    told.setLayout(line)
    why = _reasons(test, names, look)
    made = card(
        "card", words(test.text, "strong", beside=True), told, *why, gap=look.space(6), margin=look.space(16)
    )
    made.setAccessibleName(f"{test.text} {said}")
    return made


def _reasons(test: Tested, names: Mapping[str, str], look: Look) -> list[QWidget]:
    verdict = test.verdict
    if verdict.guessed:
        unknown = translate("TeachView", "None of these words was in the examples. Your AI only guessed.")
        return [words(unknown, "small")]
    tips = verdict.tips[:MOST_WORDS]
    most = max(abs(tip.weight) for tip in tips) or 1.0
    said = translate("TeachView", "These words tipped the scale. Examples with them: {first} : {second}")
    said = said.replace("{first}", names[verdict.label]).replace("{second}", names[verdict.second])
    written = {word.casefold(): word for word in reversed(WORD.findall(test.text))}
    rows = [
        Row(
            written.get(tip.word, tip.word),
            abs(tip.weight) / most,
            f"{tip.winner} : {tip.second}",
            striped=tip.weight < 0,
        )
        for tip in tips
    ]
    reasons: list[QWidget] = [words(said, "small"), Rows(rows, look, gap=2)]
    if any(tip.weight < 0 for tip in tips):
        striped = translate("TeachView", "Striped: this word spoke for the other label.")
        reasons.append(words(striped, "small"))
    return reasons
