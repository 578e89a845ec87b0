"""Reading aloud in a visit: what is wanted, whether something is being read, how fast."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.session.itself import command as own
from desktop.session.voice import SPEEDS, Voice


class Aloud(QObject):
    """What pages and buttons ask to be read, and what the window that reads tells them.

    ``wanted`` gives what shall be read: None for the page, otherwise a part of it; ``stopped`` asks for
    silence; ``changed`` comes when reading begins or ends, and with the speed.
    """

    wanted = Signal(object)
    stopped = Signal()
    changed = Signal()

    def __init__(self, parent: QObject, command: Sequence[str] = ()) -> None:
        """Be silent.

        Args:
            parent: owns it.
            command: line of the speech process; without one the app's own.
        """
        super().__init__(parent)
        self.voice = Voice(command or own("speech"), self)
        self.reading = False
        self.what: object = None
        self.told_of_headphones = False

    def toggle(self, what: object = None) -> None:
        """Have something read, or be silent when just that is being read.

        Args:
            what: a part of the page, None for the page.
        """
        if self.reading and self.what == what:
            self.stop()
        else:
            self.wanted.emit(what)

    def begin(self, what: object) -> None:
        """Reading begins."""
        self.reading, self.what = True, what
        self.changed.emit()

    def stop(self) -> None:
        """Be silent at once, whatever is being read."""
        self.voice.hush()
        if self.reading:
            self.reading, self.what = False, None
            self.stopped.emit()
            self.changed.emit()

    def next_speed(self) -> None:
        """Read slower or faster: the three speeds in turn."""
        voice = self.voice
        voice.speed = SPEEDS[(SPEEDS.index(voice.speed) + 1) % len(SPEEDS)]
        self.changed.emit()

    def close(self) -> None:
        """End the speech process."""
        self.stop()
        self.voice.close()
