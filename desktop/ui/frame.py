"""The window's inside: helps above, one page, and the bar below with the way out."""

from collections.abc import Callable
from pkgutil import resolve_name
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.domain.place import LessonPlace
from desktop.domain.trouble import ModelMissing, ModelUnknown, RecordingsPlayed, Trouble
from desktop.ui.announcing import announce
from desktop.ui.bottom_bar import BottomBar
from desktop.ui.context import Context
from desktop.ui.facilitator.entry import enter
from desktop.ui.find import first
from desktop.ui.focus_ring import FocusRing
from desktop.ui.help_bar import HelpBar
from desktop.ui.key_table import DOWN_KEY, READ_KEY, SILENCE_KEY, UP_KEY
from desktop.ui.layouts import centred, clear, hairline, let_go
from desktop.ui.news import words_in
from desktop.ui.notice import Notice
from desktop.ui.page import Page

if TYPE_CHECKING:
    from desktop.ui.aloud.reader import Reader


class Holder(QWidget):
    """Holds a page in the scroll area: its height follows from its width, not from how narrow it could be."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class Frame(QWidget):
    """Shows one page at a time."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # In which language a page is read aloud, where no part of it says otherwise.
        self.setLocale(context.look.locale)
        self._context = context
        self._session = context.session
        self.page: Page | None = None
        self._tells_of_recordings = True
        self._told: Trouble | None = None
        self._body: QWidget = QWidget()
        self._reader: Reader | None = None
        self._reading = QVBoxLayout()
        self._notice = QVBoxLayout()
        self._bar: QWidget = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(HelpBar(context))
        self._column.addWidget(hairline())
        self._column.addLayout(self._reading)
        self._column.addLayout(self._notice)
        self._column.addWidget(self._body, 1)
        self._column.addWidget(hairline())
        self._column.addWidget(self._bar)
        self._ring = FocusRing(self, context.look.colours.ink)
        for key, pages in ((DOWN_KEY, 1), (UP_KEY, -1)):
            QShortcut(QKeySequence(key), self, self._scroller(pages))
        self._session.engine.changed.connect(self._take_news)
        self._listen()
        self._tell()

    def show_page(self, page: Page) -> None:
        """Put a page in place of the one before and give it the focus."""
        self._session.aloud.stop()
        # Within a lesson it is said once; every answer says it, too.
        self._tells_of_recordings = not isinstance(self._session.place, LessonPlace)
        self._tell()
        turned = self.page is not None
        self.page = page
        page.setAccessibleName(page.title)
        holder = Holder() if page.scrolls else QWidget()
        holder.setObjectName("page")
        holder.setLayout(centred(page, widest=self._context.look.widest))
        body = scrolled(holder)
        self._column.replaceWidget(self._body, body)
        let_go(self._body)
        self._body = body
        body.show()
        bar = BottomBar(page, self._context.look)
        self._column.replaceWidget(self._bar, bar)
        let_go(self._bar)
        self._bar = bar
        QTimer.singleShot(0, page, lambda: self._arrive(turned=turned))

    def _arrive(self, *, turned: bool) -> None:
        self._focus()
        page = self.page
        if page is None:
            return
        # The focus tells a screen reader what can be done; what stands before that has to be said.
        if turned and page.first is not None and isValid(page.first) and page.isAncestorOf(page.first):
            announce(page, words_in(page, page.first))
        elif turned:
            announce(page, words_in(page))
        QTimer.singleShot(0, page, page.arrive)

    def _focus(self) -> None:
        if self.page is None or self.page.first is None:
            return
        wanted: QWidget | None = self.page.first
        # What was meant may have been filled anew meanwhile, and is gone.
        if not isValid(self.page.first) or not self.page.first.isEnabled():
            wanted = first(self.page, QAbstractButton)
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _listen(self) -> None:
        aloud = self._session.aloud
        aloud.stop()
        aloud.wanted.connect(self._read)
        QShortcut(QKeySequence(READ_KEY), self, aloud.toggle)
        self._silence = QShortcut(QKeySequence(SILENCE_KEY), self, aloud.stop)
        aloud.changed.connect(self._allow_silence)
        self._allow_silence()

    def _allow_silence(self) -> None:
        self._silence.setEnabled(self._session.aloud.reading)

    def _read(self, what: object) -> None:
        if self.page is None:
            return
        if self._reader is None:
            # Loaded when it is needed: the home page does not wait for it.
            made: type[Reader] = resolve_name("desktop.ui.aloud.reader:Reader")
            stand_in = self._session.preferences.stand_in
            self._reader = made(self, self._session.aloud, self._context.look, stand_in, self._reading)
        self._reader.read(self.page, what)

    def _take_news(self) -> None:
        self._tells_of_recordings = True
        self._tell()

    def _tell(self) -> None:
        clear(self._notice)
        engine = self._session.engine
        trouble = engine.trouble
        if engine.recorded and engine.why is not None and self._tells_of_recordings:
            trouble = RecordingsPlayed(engine.why)
        if trouble is not None:
            look = self._context.look
            more = None
            if isinstance(engine.trouble or engine.why, ModelMissing | ModelUnknown):
                # The first thing staff sees on a PC that has only just been set up.
                more = self.tr("For the staff: set up a model"), lambda: enter(self._session, "models")
            notice = Notice(trouble, look, self._session.wake_engine, more)
            if trouble != self._told:
                announce(self, notice.accessibleName(), at_once=True)
            self._notice.addWidget(notice)
            self._notice.setContentsMargins(look.space(32), look.space(12), look.space(32), 0)
        else:
            self._notice.setContentsMargins(0, 0, 0, 0)
        self._told = trouble

    def _scroller(self, pages: int) -> Callable[[], None]:
        def scroll() -> None:
            areas: list[QScrollArea] = list(self.findChildren(QScrollArea))
            bars = [area.verticalScrollBar() for area in areas if area.isVisible()]
            bar = next((bar for bar in bars if bar.maximum() > 0), None)
            if bar is not None:
                bar.setValue(bar.value() + pages * bar.pageStep())

        return scroll


def scrolled(widget: QWidget) -> QScrollArea:
    """A widget in an area that scrolls down, never sideways."""
    area = QScrollArea()
    area.setObjectName("body")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area
