"""The strip below the helps while something is read: how it goes, the speed, and what is missing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.session.aloud import Aloud
from desktop.ui.announcing import announce
from desktop.ui.controls import button
from desktop.ui.flow import flowing
from desktop.ui.layouts import centred, column, hairline, row
from desktop.ui.pictures import Icon, pixmap
from desktop.ui.style import Look
from desktop.ui.texts import words
from desktop.ui.troubles import Sentence

LARGE = 150


class Strip(QWidget):
    """Says that something is read, or why not; lets the visitor choose the speed."""

    def __init__(self, aloud: Aloud, look: Look) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._aloud, self._look = aloud, look
        self._what, self._then = words("", "strong"), words("")
        self.again = button(self.tr("Start again"), look, lambda: None, picture="again")
        self._speed: QPushButton = button("", look, aloud.next_speed)
        self._close = button(self.tr("Close"), look, self.hide)
        self._picture = Icon("read-aloud", look.colours.ink, look.text(24))
        inside = QWidget()
        inside.setLayout(self._across())
        box = column(gap=0)
        box.addLayout(centred(inside, widest=look.widest))
        box.addWidget(hairline())
        self.setLayout(box)
        self.hide()

    def _across(self) -> QHBoxLayout:
        look, gap = self._look, self._look.space(12)
        ways = (self.again, self._speed, self._close)
        texts = column(self._what, self._then, gap=look.space(2))
        across = row(self._picture, gap=gap)
        across.addLayout(texts, 1)
        if look.scale <= LARGE:
            across.addLayout(row(*ways, gap=gap))
        else:
            texts.addWidget(flowing(ways, gap=gap, line_gap=look.space(8)))
        margin = look.space(32)
        across.setContentsMargins(margin, look.space(8), margin, look.space(8))
        return across

    def tell(self, *, ready: bool) -> None:
        """Say that something is read, or will be in a moment; once in a visit, that others can hear it."""
        hint = ""
        if not self._aloud.told_of_headphones:
            hint = self.tr("Others in the room can hear it. With headphones only you do.")
            self._aloud.told_of_headphones = ready
        said = self.tr("Reading aloud") if ready else self.tr("The voice is getting ready …")
        names = {"slow": self.tr("slow"), "normal": self.tr("normal"), "fast": self.tr("fast")}
        speed = self.tr("Speed: {speed}").replace("{speed}", names[self._aloud.voice.speed])
        self._speed.setText(speed)
        self._speed.setAccessibleName(speed)
        if self._what.text() != said:
            self._show(said, hint, reading=True)

    def warn(self, said: Sentence) -> None:
        """Say why nothing can be read, and what to do."""
        self._show(said.what, said.then, reading=False)
        announce(self, f"{said.what} {said.then}", at_once=True)

    def end(self) -> None:
        """Be gone, unless there is something to be read here."""
        if not self.again.isHidden():
            self._what.setText("")
            self.hide()

    def _show(self, what: str, then: str, *, reading: bool) -> None:
        self._what.setText(what)
        self._then.setText(then)
        self._then.setVisible(bool(then))
        # Large text leaves little room for the page: what everybody hears need not be said.
        brief = reading and self._look.scale > LARGE
        self._what.setHidden(brief and (bool(then) or self._aloud.voice.state == "ready"))
        self._picture.setHidden(brief)
        self.again.setVisible(reading)
        self._speed.setVisible(reading)
        self._close.setVisible(not reading)
        look = self._look
        name, colour = ("read-aloud", look.colours.ink) if reading else ("warning", look.colours.caution)
        self._picture.setPixmap(pixmap(name, colour, look.text(24)))
        self.show()
