"""One line about how long the PC took."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.timings import Timings
from desktop.session.session import Session
from desktop.ui.style import Look

translate = QCoreApplication.translate


def timing(timings: Timings, session: Session, look: Look) -> str:
    """How long an answer took and on how many cores, empty when nothing was measured; or that it is recorded.

    Args:
        timings: of the answer.
        session: knows the engine.
        look: how numbers are written.
    """
    if session.engine.recorded:
        return translate("Timing", "recorded on another PC")
    whole = timings.prompt_seconds + timings.seconds
    if whole <= 0:
        return ""
    seconds = look.decimal(whole)
    said = translate("Timing", "Answer in {seconds} s").replace("{seconds}", seconds)
    opened = session.engine.opened
    if opened is None or not opened.threads:
        return said
    cores = translate("Timing", "processor cores: {count}").replace("{count}", str(opened.threads))
    return f"{said} · {cores}"
