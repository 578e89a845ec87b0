"""The speech process: takes orders, speaks, shows that it is alive; ends when its input ends."""

import os
import signal
import sys
import threading

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from desktop.engine.wire import Wire, keep_stdout, lines
from desktop.speech import daemon
from desktop.speech.daemon import Daemon
from desktop.speech.fence import fence
from desktop.speech.protocol import Alive, News, Unable, line, read_order
from desktop.speech.speaker import CannotSpeakError, Speaker, engine_of, library

HEARTBEAT_MS = 1000
SPEECHD = "speechd"
QUIET = "*.debug=false;*.info=false;*.warning=false"


class Ears(QObject):
    """Hears orders in a thread of its own and passes them on."""

    heard = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.daemon: Daemon | None = None

    def listen(self) -> None:
        """Listen until the input ends; then end the process, whatever it is doing."""
        for data in lines(0):
            if data:
                try:
                    self.heard.emit(read_order(data))
                except (msgspec.MsgspecError, UnicodeError, RecursionError):
                    continue
        if self.daemon is not None:
            self.daemon.stop()
        os._exit(0)


def serve(engine: str = "") -> int:
    """Be the speech process.

    Args:
        engine: of Qt, such as ``mock``; empty for that of the system.

    Returns:
        The exit status, when this PC cannot speak; otherwise the process ends with its input.
    """
    wire = keep_stdout()
    fence()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ["QT_LOGGING_RULES"] = QUIET
    application = QCoreApplication(sys.argv[:1])

    def tell(news: News) -> None:
        wire.write(line(news))

    ears = Ears()
    threading.Thread(target=ears.listen, name="ears", daemon=True).start()
    try:
        kind = library()
        name = engine or engine_of(kind)
        if name == SPEECHD:
            ears.daemon = daemon.start()
            if ears.daemon is None:
                raise CannotSpeakError("program")
    except CannotSpeakError as error:
        tell(Unable(error.lack))
        return 1
    speaker = Speaker(kind, name, tell)
    ears.heard.connect(speaker.take, Qt.ConnectionType.QueuedConnection)
    speaker.introduce()
    _beat(wire, application)
    return application.exec()


def _beat(wire: Wire, application: QCoreApplication) -> None:
    heart = QTimer(application, interval=HEARTBEAT_MS)
    heart.timeout.connect(lambda: wire.write(line(Alive())))
    heart.start()
