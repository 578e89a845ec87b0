"""The first of the helps: has the page read aloud, and is the way to stop that."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from desktop.ui.announcing import announce
from desktop.ui.context import Context
from desktop.ui.folding_button import FoldingButton
from desktop.ui.key_table import READ_KEY
from desktop.ui.tips import Tip


class ReadButton(FoldingButton):
    """Reads or stops."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self.sayings = (self.tr("Read aloud"), self.tr("Stop reading"))
        self._aloud = context.session.aloud
        self._reads = False
        self.setObjectName("read-aloud")
        # A click leaves the focus where it is: what is selected there, or from there on, shall be read.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._press)
        self._aloud.changed.connect(self._follow)
        self._show()
        Tip(self)

    def _press(self) -> None:
        self._aloud.toggle()

    def _follow(self) -> None:
        reads = self._aloud.reading
        if reads != self._reads:
            self._reads = reads
            self._show()
            announce(self, self.tr("Reading aloud") if reads else self.tr("Reading has stopped."))

    def _show(self) -> None:
        read, stop = self.sayings
        said = stop if self._reads else read
        self.show_as("stop" if self._reads else "read-aloud", said)
        self.setAccessibleName(self.tr("Stop reading aloud") if self._reads else said)
        self.setToolTip(f"{said} ({READ_KEY})")
        description = self.tr("Key {key}").replace("{key}", READ_KEY)
        if QAccessible.isActive():
            also = self.tr("A second voice beside that of your screen reader.")
            description = f"{description}. {also}"
        self.setAccessibleDescription(description)
