"""The window of those who write a lesson: the lesson as visitors see it, and beside it what is wrong."""

from collections.abc import Callable

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.lesson import Fault
from desktop.session.preview import Preview
from desktop.session.session import Session
from desktop.ui.announcing import announce
from desktop.ui.frame import scrolled
from desktop.ui.layouts import card, clear
from desktop.ui.main_window import MainWindow
from desktop.ui.style import Look, look_for
from desktop.ui.texts import words


class Workbench(QWidget):
    """The app's own window with a lesson in it; faults stand beside it until they are mended."""

    def __init__(self, session: Session, preview: Preview, translate: Callable[[str], None]) -> None:
        super().__init__()
        self._session, self._preview = session, preview
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self._window = MainWindow(session, translate)
        self._faults = QVBoxLayout()
        inside = QWidget()
        inside.setObjectName("page")
        inside.setLayout(self._faults)
        self._beside = scrolled(inside)
        across.addWidget(self._window, 1)
        across.addWidget(self._beside)
        self.setWindowTitle(f"{preview.folder.name} – KI mit Herz")
        preview.read.connect(self._show)
        # The window in this one has changed its language and its look by then.
        session.preferred.connect(self._show)
        self._show()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._session.end("closed")
        event.accept()

    def _show(self) -> None:
        look, faults = look_for(self._session.preferences), self._preview.faults
        clear(self._faults)
        self._beside.setVisible(bool(faults))
        if not faults:
            return
        self._beside.setFixedWidth(min(look.space(360), self.width() // 2))
        pad = look.space(16)
        self._faults.setContentsMargins(pad, pad, pad, pad)
        self._faults.setSpacing(look.space(12))
        head = self.tr("%n fault(s) in this lesson", "", len(faults))
        self._faults.addWidget(words(head, "h3"))
        said = self.tr("Beside this you see the lesson as it was when it was last whole.")
        self._faults.addWidget(words(said, "muted"))
        for fault in faults:
            self._faults.addWidget(self._told(fault, look))
        self._faults.addStretch(1)
        announce(self, head)

    def _told(self, fault: Fault, look: Look) -> QFrame:
        place = self.tr("{file}, line {line}").replace("{line}", str(fault.line))
        place = place.replace("{file}", fault.file.rpartition("/")[2])
        texts = (words(place, "strong"), words(fault.what), words(fault.remedy, "small"))
        return card("caution", *texts, gap=look.space(6), margin=look.space(16))
