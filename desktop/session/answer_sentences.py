"""An answer as sentences: each is told once, as soon as it is whole."""

from PySide6.QtCore import QObject, Signal

from desktop.domain.sentences import sentence_ranges
from desktop.session.talk import Talk


class AnswerSentences(QObject):
    """Follows the answers of a conversation; what was written before it began to listen is not told again.

    ``came`` gives a whole sentence; ``ended`` follows the last one, with how the answer ended (see ``Turn``).
    """

    came = Signal(str)
    ended = Signal(str)

    def __init__(self, talk: Talk, parent: QObject) -> None:
        super().__init__(parent)
        self._talk = talk
        self._open = talk.under_way
        self._at = len(talk.turns[-1].text) if talk.under_way else 0
        talk.grew.connect(self._take)
        talk.changed.connect(self._follow)

    def _take(self) -> None:
        self._tell(whole=False)

    def _follow(self) -> None:
        if self._talk.under_way and not self._open:
            self._open, self._at = True, 0
        elif self._open and not self._talk.under_way:
            self._open = False
            last = self._talk.turns[-1] if self._talk.turns else None
            if last is not None and last.speaker == "model":
                self._tell(whole=True)
                self.ended.emit(last.state)

    def _tell(self, *, whole: bool) -> None:
        tail = self._talk.turns[-1].text[self._at :]
        ranges = sentence_ranges(tail)
        # The last one may go on.
        told = ranges if whole else ranges[:-1]
        for begin, end in told:
            self.came.emit(tail[begin:end])
        if told:
            self._at += told[-1][1]
