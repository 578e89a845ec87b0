"""A PC in kiosk: the app fills the screen, and only staff gets out."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.pin import hashed
from desktop.domain.policy import Policy, Settled
from desktop.session.facilitator import Facilitator
from tests.journeys.conftest import Opener
from tests.journeys.staff import gets_in
from tests.journeys.visit import Visit, settle

Key = Qt.Key
PIN = hashed("4711", b"sixteen bytes!!!")
LEAVING = (
    (Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    (Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    (Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    (Key.Key_M, Qt.KeyboardModifier.ControlModifier),
)


def kiosk(opens: Callable[..., Visit]) -> Visit:
    """A visit at a PC in kiosk."""
    visit = opens(facilitator=Facilitator(Settled(Policy(pin=PIN, kiosk=True))))
    visit.window.appear()
    settle()
    return visit


def test_the_window_fills_the_screen_without_a_frame(opens: Opener) -> None:
    window = kiosk(opens).window
    assert window.isFullScreen()
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.geometry() == window.screen().geometry()


def test_without_kiosk_the_window_keeps_its_frame(opens: Opener) -> None:
    visit = opens()
    visit.window.appear()
    settle()
    assert not visit.window.isFullScreen()
    assert not visit.window.windowFlags() & Qt.WindowType.FramelessWindowHint


def test_the_window_cannot_be_closed(opens: Opener) -> None:
    visit = kiosk(opens)
    assert not visit.window.close()
    assert visit.window.isVisible()
    assert visit.endings == []


def test_no_key_leads_out(opens: Opener) -> None:
    visit = kiosk(opens)
    for key, held in LEAVING:
        QTest.keyClick(visit.window, key, held)
        settle()
    assert visit.endings == []
    assert visit.window.isFullScreen()


def test_a_window_made_small_comes_back(opens: Opener) -> None:
    visit = kiosk(opens)
    for change in (visit.window.showMinimized, visit.window.showNormal, visit.window.showMaximized):
        change()
        visit.me.until(visit.window.isFullScreen, "the window stays small")
    assert visit.endings == []


def test_staff_closes_the_app_with_the_pin(opens: Opener) -> None:
    visit = kiosk(opens)
    gets_in(visit.me)
    visit.me.answers("App schließen?", "Löschen und schließen", by="App schließen")
    assert visit.endings == ["closed"]
    assert visit.window.close()


def test_a_visitor_can_still_end_the_session(opens: Opener) -> None:
    visit = kiosk(opens)
    visit.me.answers("Sitzung beenden?", "Beenden und löschen", by="Sitzung beenden")
    assert visit.endings == ["reset"]
