"""What hands do anywhere in the app: that somebody is there, what Enter presses, which keys always work."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.ui.enter import ENTER
from desktop.ui.question import Question

SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)


class Hands(QObject):
    """Watches the whole application, from the moment on at which the first page is on the screen.

    Enter presses the button that has the focus, once however long it is held. Keys of the window work while
    a card, a question or a menu stands before it, too: Qt asks no shortcut of a window then.
    """

    def __init__(
        self, window: QWidget, touch: Callable[[], object], keys: Mapping[str, Callable[[], object]]
    ) -> None:
        """Begin to watch as soon as the window has been built: each event is looked at.

        Args:
            window: before which things stand.
            touch: is told that somebody is there.
            keys: such as ``Ctrl+Alt+R``, and what they do.
        """
        super().__init__(window)
        self._window, self._touch = window, touch
        self._keys = {QKeySequence(keys): deed for keys, deed in keys.items()}
        QTimer.singleShot(0, self, self._begin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in SIGNS_OF_LIFE:
            return False
        key = event if isinstance(event, QKeyEvent) else None
        # Somebody who is there may make go what stands before the window.
        deed = self._deed(key) if key is not None and in_front() is not None else None
        self._touch()
        if key is None:
            return False
        if deed is not None:
            self._clear_the_way(deed)
            return True
        return _entered(watched, key)

    def _begin(self) -> None:
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def _deed(self, key: QKeyEvent) -> Callable[[], object] | None:
        struck, asking = QKeySequence(key.keyCombination()), in_front()
        if key.isAutoRepeat() or (isinstance(asking, Question) and asking.says_yes(struck)):
            return None
        return self._keys.get(struck)

    def _clear_the_way(self, deed: Callable[[], object]) -> None:
        standing: list[QWidget] = []
        while (one := in_front()) is not None and one not in standing:
            standing.append(one)
            one.close()
        QTimer.singleShot(0, self._window, deed)


def in_front() -> QWidget | None:
    """What stands before the window and has the keyboard: a menu, a card, a question; None for nothing."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


def _entered(watched: QObject, key: QKeyEvent) -> bool:
    if key.key() not in ENTER or not isinstance(watched, QAbstractButton):
        return False
    if not key.isAutoRepeat():
        watched.click()
    return True
