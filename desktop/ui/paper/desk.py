"""What can be done with a paper: look at it, choose large print, save it, print it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.domain.trouble import NotPrinted, NotSaved, Trouble
from desktop.session.printed import note_printing
from desktop.ui.announcing import announce
from desktop.ui.context import Context
from desktop.ui.controls import Choice, button
from desktop.ui.flow import flowing
from desktop.ui.layouts import card, clear
from desktop.ui.notice import Notice
from desktop.ui.paper.blocks import Paper, plain
from desktop.ui.paper.printing import asked_for_printer, printer_names
from desktop.ui.paper.saving import save
from desktop.ui.paper.writing import pictures, print_on
from desktop.ui.texts import words

LARGE_FROM = 150
"""The text size in percent from which on visitors are offered large print first."""
DENSITY = 2
PAUSE_MS = 250


class Desk(QWidget):
    """Buttons for a paper, and ``sheet``: its first page as a picture.

    ``make`` makes the paper anew, in large print or not, from what is known at that moment.
    """

    def __init__(self, context: Context, make: Callable[[bool], Paper]) -> None:
        super().__init__()
        self._context, self._look, self._make = context, context.look, make
        look = self._look
        self._large = Choice(
            self.tr("Large print"), look, self.renew, several=True, picked=look.scale >= LARGE_FROM
        )
        self._large.setObjectName("large")
        self.save_button = button(self.tr("Save as PDF"), look, self._save, role="primary", picture="save")
        self.save_button.setObjectName("save")
        paper = button(self.tr("Print"), look, self._print, picture="print")
        paper.setObjectName("print")
        gap = look.space(12)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(gap)
        box.addWidget(self._large, 0, Qt.AlignmentFlag.AlignLeading)
        box.addWidget(flowing((self.save_button, paper), gap=gap, line_gap=gap))
        self._kiosk = context.session.facilitator.rules.kiosk
        if not printer_names(kiosk=self._kiosk):
            paper.setEnabled(False)
            box.addWidget(words(self.tr("No printer is connected to this PC."), "small"))
        self._told = QVBoxLayout()
        box.addLayout(self._told)
        self.sheet = Sheet(look.space(370), look.colours.edge)
        self._pages = words("", "small")
        self._pages.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.shown = card("card", self.sheet, self._pages, gap=look.space(8), margin=look.space(12))
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._later.timeout.connect(self.renew)
        self.renew()

    @property
    def paper(self) -> Paper:
        """The paper as it is now."""
        return self._make(self._large.isChecked())

    def renew(self) -> None:
        """Show the paper as it is now."""
        count = self.sheet.show_paper(self.paper)
        self._pages.setText(self.tr("%n page(s)", "", count))

    def renew_soon(self) -> None:
        """Show the paper as it is, once nobody types for a moment."""
        self._later.start()

    def _save(self) -> None:
        sticks_only = self._context.session.facilitator.rules.saves_to_sticks_only
        try:
            file = save(self.paper, self, self._look, sticks_only=sticks_only)
        except NotSaved as trouble:
            self._tell(trouble)
            return
        if file is not None:
            self._tell(self.tr("Saved: {name}").replace("{name}", file.name))

    def _print(self) -> None:
        printer = asked_for_printer(self, self._look, kiosk=self._kiosk)
        if printer is None:
            return
        note_printing()
        if not print_on(printer, self.paper):
            self._tell(NotPrinted())

    def _tell(self, news: str | Trouble) -> None:
        clear(self._told)
        told = Notice(news, self._look) if isinstance(news, Trouble) else words(news, "right")
        self._told.addWidget(told)
        announce(self, news if isinstance(news, str) else told.accessibleName())


class Sheet(QLabel):
    """The first page of a paper as a picture; a screen reader says its words."""

    def __init__(self, width: int, edge: str) -> None:
        super().__init__()
        self._width, self._edge = width, QColor(edge)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def show_paper(self, paper: Paper) -> int:
        """Show a paper.

        Returns:
            How many pages it has.
        """
        pages = pictures(paper, self._width * DENSITY)
        shown = QPixmap.fromImage(pages[0])
        painter = QPainter(shown)
        painter.setPen(QPen(self._edge, DENSITY))
        painter.drawRect(shown.rect().adjusted(1, 1, -1, -1))
        painter.end()
        shown.setDevicePixelRatio(DENSITY)
        self.setPixmap(shown)
        self.setFixedHeight(round(shown.height() / DENSITY))
        self.setAccessibleName(plain(paper))
        return len(pages)
