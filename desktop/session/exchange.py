"""One request to the engine under way, and what has come of it so far."""

from PySide6.QtCore import QObject, Signal

from desktop.domain.trouble import Trouble
from desktop.engine.protocol import Answered, Piece, Reading, Request, Tokenized, Weighed

Result = Answered | Weighed | Tokenized


class Exchange(QObject):
    """A request and the news about it; ends with exactly one ``answered`` or ``failed``."""

    reading = Signal(int, int)
    wrote = Signal(str, float)
    answered = Signal(object)
    failed = Signal(object)
    stopping = Signal(int)

    def __init__(self, request: Request, parent: QObject) -> None:
        super().__init__(parent)
        self.request = request
        self.running = True
        self.text = ""

    def stop(self) -> None:
        """Ask the engine to end this request; what has come so far stays."""
        if self.running:
            self.stopping.emit(self.request.id)

    def take(self, reply: Reading | Piece | Result) -> None:
        """Take in one reply of the engine."""
        if not self.running:
            return
        match reply:
            case Reading(done=done, total=total):
                self.reading.emit(done, total)
            case Piece(text=text, probability=probability):
                self.text += text
                self.wrote.emit(text, -1.0 if probability is None else probability)
            case _:
                self.running = False
                self.answered.emit(reply)
                self.deleteLater()

    def fail(self, trouble: Trouble) -> None:
        """End this request with a trouble."""
        if self.running:
            self.running = False
            self.failed.emit(trouble)
            self.deleteLater()
