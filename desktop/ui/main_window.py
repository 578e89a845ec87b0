"""The one window of the app: builds the frame anew when the visitor changes how it looks."""

from collections.abc import Callable
from pkgutil import resolve_name

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer
from PySide6.QtGui import QAccessible, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.domain.collecting import uncollected
from desktop.domain.place import (
    Calling,
    CardPlace,
    Certificate,
    Ended,
    Facilitating,
    Home,
    KeyList,
    LessonPlace,
    PassEntry,
    PassPlace,
    PathPlace,
    Paused,
    Practice,
    TakeHome,
    WordList,
)
from desktop.session.session import Session
from desktop.ui.context import Context
from desktop.ui.ended import EndedPage
from desktop.ui.facilitator.entry import enter
from desktop.ui.facilitator.table import facilitator_page
from desktop.ui.find import first, focused, reveal
from desktop.ui.frame import Frame
from desktop.ui.hands import Hands
from desktop.ui.heard import hear_as
from desktop.ui.home import HomePage
from desktop.ui.key_table import KEYS_KEY, LARGER_KEY, SMALLER_KEY, list_keys
from desktop.ui.layouts import let_go
from desktop.ui.page import Page
from desktop.ui.reading import move_focus
from desktop.ui.reminder import Reminders
from desktop.ui.reset import RESET_KEY, ask_to_reset
from desktop.ui.sheet import sheet
from desktop.ui.stillness import keep_still
from desktop.ui.style import Look, font, look_for, palette

STAFF_KEY = "Ctrl+Alt+B"


class MainWindow(QWidget):
    """Shows the place where the visitor is, in the look they have set."""

    def __init__(self, session: Session, translate: Callable[[str], None]) -> None:
        super().__init__()
        hear_as(self, QAccessible.Role.Window)
        self._session = session
        self._translate = translate
        self._kiosk = session.facilitator.rules.kiosk
        self._look: Look | None = None
        self._frame: Frame | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.setWindowTitle("KI mit Herz – Lernraum")
        self.setMinimumSize(640, 480)
        session.preferred.connect(self._build)
        session.moved.connect(self._show_place)
        for keys, step in ((LARGER_KEY, 1), (SMALLER_KEY, -1)):
            QShortcut(QKeySequence(keys), self, self._zoomer(step))
        QShortcut(QKeySequence(KEYS_KEY), self, lambda: list_keys(session))
        Reminders(session.watch, lambda: look_for(session.preferences), self)
        staff = {STAFF_KEY: lambda: enter(session), RESET_KEY: self._reset}
        for keys, deed in staff.items():
            QShortcut(QKeySequence(keys), self, deed)
        Hands(self, session.watch.touch, staff)
        self._build()

    def appear(self) -> None:
        """Be shown as large as the screen is; in kiosk without a frame, and in front of everything."""
        # Where no window manager runs, such as in a kiosk, nobody else gives the window size and keyboard.
        if self._kiosk:
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            self.setGeometry(self.screen().geometry())
            self.showFullScreen()
        else:
            self.setGeometry(self.screen().availableGeometry())
            self.showMaximized()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._kiosk and not self._session.over:
            event.ignore()
            return
        self._session.end("closed")
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        changed = event.type() == QEvent.Type.WindowStateChange
        if changed and self._kiosk and self.isVisible() and not self.isFullScreen():
            QTimer.singleShot(0, self, self.showFullScreen)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_focus(self, forward=forward)

    def _build(self) -> None:
        pressed = focused(self)
        key = pressed.objectName() if pressed is not None else ""
        preferences = self._session.preferences
        self._dress(look_for(preferences), preferences.variant, right_to_left=preferences.right_to_left)
        frame = Frame(Context(self._session, look_for(preferences)))
        if self._frame is not None:
            self._box.replaceWidget(self._frame, frame)
            let_go(self._frame)
        else:
            self._box.addWidget(frame)
        self._frame = frame
        self._show_place()
        again = first(frame, QWidget, key) if key else None
        if again is not None and frame.page is not None:
            frame.page.first = again
            margin = frame.page.look.space(24)
            QTimer.singleShot(0, again, lambda: reveal(again, margin=margin))

    def _dress(self, look: Look, variant: str, *, right_to_left: bool) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        QLocale.setDefault(look.locale)
        with uncollected():
            self._turn(application, look, variant, right_to_left=right_to_left)

    def _turn(self, application: QApplication, look: Look, variant: str, *, right_to_left: bool) -> None:
        """Give all widgets there are another language, direction, font and colours."""
        self._translate(variant)
        directions = Qt.LayoutDirection
        application.setLayoutDirection(directions.RightToLeft if right_to_left else directions.LeftToRight)
        if look != self._look:
            # With the first sheet Qt takes up what the system wants for kinds of widgets, such as fonts of
            # GNOME for labels and buttons; setting ours after it takes that back.
            application.setStyleSheet(sheet(look))
            application.setFont(font(look))
            application.setPalette(palette(look))
            keep_still(look)
            self._look = look

    def _show_place(self) -> None:
        if self._frame is not None and self._look is not None:
            page = page_for(Context(self._session, self._look))
            self.setWindowTitle(f"{page.title} – KI mit Herz")
            self._frame.show_page(page)

    def _reset(self) -> None:
        staff = self._session.facilitator
        if staff.rules.reset_needs_pin and not staff.inside:
            enter(self._session, "reset")
        elif self._look is not None:
            ask_to_reset(self, Context(self._session, self._look))

    def _zoomer(self, step: int) -> Callable[[], None]:
        def zoom() -> None:
            now = self._session.preferences
            self._session.prefer(now.larger() if step > 0 else now.smaller())

        return zoom


def page_for(context: Context) -> Page:
    """The page of the place where the visitor is; home when that place is not there."""
    session = context.session
    match session.place:
        case PathPlace(path=wanted) if (path := session.library.path(wanted)) is not None:
            return _page("desktop.ui.path:PathPage", context, path)
        case LessonPlace(lesson=wanted, step=step) if (lesson := session.library.lesson(wanted)) is not None:
            return _page("desktop.ui.lesson:LessonPage", context, lesson, step)
        case Practice():
            return _page("desktop.ui.practice:PracticePage", context)
        case Paused():
            return _page("desktop.ui.paused:PausedPage", context)
        case Facilitating() as wanted:
            return facilitator_page(context, wanted)
        case Ended(wiped=wiped, lost=lost):
            return EndedPage(context, wiped, lost=lost)
        case PassPlace() | PassEntry() | WordList() | KeyList() | Calling() | CardPlace():
            return _side_page(context, session.place)
        case TakeHome() | Certificate():
            return _paper_page(context, session.place)
        case Home() | _:
            return HomePage(context)


def _side_page(
    context: Context, place: PassPlace | PassEntry | WordList | KeyList | Calling | CardPlace
) -> Page:
    match place:
        case CardPlace(back=back):
            return _page("desktop.ui.model_card:ModelCardPage", context, back)
        case PassPlace(back=back):
            return _page("desktop.ui.learning_pass:LearningPassPage", context, back)
        case PassEntry():
            return _page("desktop.ui.pass_entry:PassEntryPage", context)
        case WordList(back=back_to):
            return _page("desktop.ui.glossary:GlossaryPage", context, back_to)
        case KeyList(back=before):
            return _page("desktop.ui.keys:KeysPage", context, before)
        case Calling(back=before):
            return _page("desktop.ui.calling:CallingPage", context, before)


def _paper_page(context: Context, place: TakeHome | Certificate) -> Page:
    library, done = context.session.library, context.session.done
    match place:
        case TakeHome(lesson=wanted) if (lesson := library.lesson(wanted)) is not None:
            return _page("desktop.ui.take_home:TakeHomePage", context, lesson)
        case Certificate() if library.among(done):
            return _page("desktop.ui.certificate:CertificatePage", context)
        case _:
            return HomePage(context)


def _page(name: str, *given: object) -> Page:
    # Loaded when it is needed: the home page does not wait for it.
    page = resolve_name(name)(*given)
    if not isinstance(page, Page):
        raise TypeError(f"{name} is no page")
    return page
