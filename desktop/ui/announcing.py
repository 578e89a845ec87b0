"""Says something to a screen reader that nobody has to look for."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.sentences import sentence_ranges
from desktop.session.answer_sentences import AnswerSentences
from desktop.session.runs import Runs
from desktop.session.talk import Talk

translate = QCoreApplication.translate

READS = "reads"
"""A property of a window: whether it reads aloud. Two voices at once would be understood by nobody."""


def announce(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Have a screen reader say a text.

    Args:
        widget: that it is about.
        text: what is said.
        at_once: whether it interrupts what is being said.
    """
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)


def announce_answers(talk: Talk, widget: QWidget) -> None:
    """Have every answer of a conversation said sentence by sentence as it comes, and how it ended.

    Args:
        talk: whose answers are said from now on.
        widget: that shows them.
    """
    sentences = AnswerSentences(talk, widget)
    sentences.came.connect(lambda sentence: _announce_sentence(widget, sentence))
    sentences.ended.connect(lambda state: _announce_end(widget, state))


class AnnouncedRuns(QObject):
    """Has each of several answers said when it has come, sentence by sentence, and how the last one ended."""

    def __init__(self, runs: Runs, widget: QWidget) -> None:
        super().__init__(widget)
        self._runs, self._widget = runs, widget
        self._said = {run.task for run in runs.whole}
        self._going = runs.under_way
        runs.changed.connect(self._follow)

    def _follow(self) -> None:
        whole = {run.task: run for run in self._runs.whole}
        for run in (run for task, run in whole.items() if task not in self._said):
            for begin, end in sentence_ranges(run.text):
                _announce_sentence(self._widget, run.text[begin:end])
        self._said = set(whole)
        if self._going and not self._runs.under_way and self._runs.runs:
            _announce_end(self._widget, self._runs.runs[-1].state)
        self._going = self._runs.under_way


def ending(state: str) -> str:
    """How an answer ended, in words; empty when it is simply there.

    Args:
        state: of a turn or a run.
    """
    match state:
        case "stopped":
            return translate("Bubble", "You stopped the answer.")
        case "limit" | "full":
            return translate("Bubble", "The answer was cut off here. It had become too long.")
        case "lost":
            return translate("Bubble", "The AI stopped in the middle. The answer is not complete.")
        case _:
            return ""


def _announce_sentence(widget: QWidget, sentence: str) -> None:
    if not widget.window().property(READS):
        announce(widget, sentence)


def _announce_end(widget: QWidget, state: str) -> None:
    announce(widget, ending(state) or translate("Transcript", "End of the answer."))
