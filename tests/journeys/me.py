"""A visitor in front of the window: finds things by what a screen reader says, presses by keyboard alone."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

PATIENCE_MS = 60_000
TICK_MS = 15
Name = QAccessible.Text.Name
BLANK = "\u00a0"
NOTHING = Qt.KeyboardModifier.NoModifier
Role = QAccessible.Role
PRESSABLE = frozenset({Role.Button, Role.CheckBox, Role.RadioButton, Role.ButtonMenu})


class NotFoundError(AssertionError):
    """What a visitor looked for is not there, or cannot be reached by keyboard."""


class Eyes:
    """Sees what a screen reader could read out, and waits for it."""

    def __init__(self, window: QWidget, *, patience_ms: int = PATIENCE_MS) -> None:
        self.window = window
        self.patience_ms = patience_ms

    def text_of(self, field: str) -> str:
        """What stands in a text field."""
        fields = [i for i in elements(self._top()) if i.role() == QAccessible.Role.EditableText]
        found = [i.text(QAccessible.Text.Value) for i in fields if matches(i.text(Name), field)]
        assert len(found) == 1, f"there are {len(found)} fields {field!r}"
        return found[0]

    def sees(self, text: str, *, patience_ms: int | None = None) -> None:
        """Wait until a text is to be read anywhere in the window."""
        self._until(
            lambda: any(text in shown for shown in self.texts()),
            lambda: f"{text!r} is nowhere to be read in {self.texts()}",
            patience_ms,
        )

    def sees_no(self, text: str) -> None:
        """Wait until a text is nowhere to be read."""
        self._until(
            lambda: not any(text in shown for shown in self.texts()), lambda: f"{text!r} is still to be read"
        )

    def can_press(self, name: str) -> bool:
        """Whether there is such a button, and it is enabled."""
        button = self._button(name)
        return button is not None and not _is(button, "disabled")

    def is_checked(self, name: str) -> bool:
        """Whether there is such a button, and it is pressed in."""
        button = self._button(name)
        return button is not None and _is(button, "checked")

    def checked(self) -> list[str]:
        """The names of all buttons that are pressed in."""
        pressed = (i for i in elements(self._top()) if i.role() in PRESSABLE and _is(i, "checked"))
        return [button.text(Name) for button in pressed]

    def waits_for(self, name: str, *, patience_ms: int | None = None) -> None:
        """Wait until a button is there and enabled."""
        self._until(lambda: self.can_press(name), lambda: f"{name!r} cannot be pressed", patience_ms)

    def until(self, condition: Callable[[], bool], otherwise: str) -> None:
        """Wait until something holds."""
        self._until(condition, lambda: otherwise)

    def names(self) -> list[str]:
        """The names of all buttons to be seen."""
        return [i.text(Name) for i in elements(self._top()) if i.role() in PRESSABLE]

    def texts(self) -> list[str]:
        """All names that a screen reader could read out in this window."""
        return [said.replace(BLANK, " ") for i in elements(self._top()) if (said := i.text(Name))]

    def _button(self, name: str) -> QAccessibleInterface | None:
        found = [i for i in elements(self._top()) if i.role() in PRESSABLE and matches(i.text(Name), name)]
        return min(found, key=lambda i: len(i.text(Name)), default=None)

    def _top(self) -> QWidget:
        return _there(QApplication.activeModalWidget()) or self.window

    def settles(self) -> None:
        """Let everything happen that is due now."""
        QCoreApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()

    def _until(
        self, condition: Callable[[], bool], otherwise: Callable[[], str], patience_ms: int | None = None
    ) -> None:
        deadline = QDeadlineTimer(self.patience_ms if patience_ms is None else patience_ms)
        ticker = QTimer(interval=TICK_MS)
        ticker.start()
        while not condition():
            if deadline.hasExpired():
                raise NotFoundError(otherwise())
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


class Me(Eyes):
    """Somebody who uses the app by keyboard and knows things by role and name."""

    def presses(self, name: str) -> None:
        """Go to a button with Tab and press it with Space."""
        self._until(
            lambda: self.can_press(name), lambda: f"{name!r} cannot be pressed; there are {self.names()}"
        )
        self._go_to(name)
        QTest.keyClick(self._front(), Qt.Key.Key_Space)
        self.settles()

    opens = presses

    def goes_to(self, name: str) -> None:
        """Go to something with Tab, without pressing it."""
        self._go_to(name)
        self.settles()

    def answers(self, question: str, answer: str, *, by: str) -> None:
        """Press a button that asks something back, and press the answer in the dialog."""
        self.replies(question, lambda: self.presses(answer), by=by)

    def replies(self, question: str, deed: Callable[[], None], *, by: str) -> None:
        """Press a button that asks something back, and do this as soon as the dialog is there."""
        self.asked(question, deed, by=lambda: self.presses(by))

    def asked(self, question: str, deed: Callable[[], None], *, by: Callable[[], None]) -> None:
        """Do something that asks a question back, and do this as soon as the dialog is there."""
        said: list[str] = []

        def reply() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                QTimer.singleShot(TICK_MS, reply)
                return
            said.append(dialog.accessibleName())
            deed()

        QTimer.singleShot(0, reply)
        by()
        assert said == [question], f"asked {said}, not {question!r}"

    def chooses(self, entry: str, *, of: str) -> None:
        """Open a menu button and take an entry with the arrow keys."""
        done: list[bool] = []

        def take() -> None:
            menu = QApplication.activePopupWidget()
            if not isinstance(menu, QMenu):
                QTimer.singleShot(TICK_MS, take)
                return
            wanted = [action for action in menu.actions() if action.text() == entry]
            for _ in range(len(menu.actions()) + 1):
                if menu.activeAction() in wanted:
                    done.append(True)
                    QTest.keyClick(menu, Qt.Key.Key_Return)
                    return
                QTest.keyClick(menu, Qt.Key.Key_Down)
            menu.close()

        QTimer.singleShot(TICK_MS, take)
        self.presses(of)
        self._until(lambda: bool(done), lambda: f"no entry {entry!r} in {of!r}")
        self.settles()

    def types(self, field: str, text: str) -> None:
        """Go to a text field with Tab and type."""
        self._go_to(field)
        self.writes(text)

    def writes(self, text: str) -> None:
        """Type where the focus is; what has no key of its own is pasted."""
        widget = self._front()
        if text.isascii() and len(text) < 200:
            QTest.keyClicks(widget, text)
        else:
            QApplication.clipboard().setText(text)
            QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
            QApplication.clipboard().clear()
        self.settles()

    def hits(self, key: Qt.Key, times: int = 1, *, held: Qt.KeyboardModifier = NOTHING) -> None:
        """Hit a key where the focus is, with another one held."""
        for _ in range(times):
            QTest.keyClick(self._front(), key, held)
        self.settles()

    def _go_to(self, name: str) -> None:
        passed: set[int] = set()
        while id(widget := self._front()) not in passed:
            if matches(_name_of(widget), name) and widget.isEnabled():
                return
            passed.add(id(widget))
            QTest.keyClick(widget, Qt.Key.Key_Tab)
        raise NotFoundError(f"{name!r} cannot be reached with Tab; there are {self.names()}")

    def _front(self) -> QWidget:
        top = self._top()
        return _there(top.focusWidget()) or top


def elements(top: QObject) -> Iterator[QAccessibleInterface]:
    """Everything a screen reader finds in a window, the window first, what is hidden left out."""
    root = QAccessible.queryAccessibleInterface(top)
    waiting = [root]
    while waiting:
        element = waiting.pop(0)
        if element.isValid() and not _is(element, "invisible"):
            yield element
            waiting[:0] = [element.child(number) for number in range(element.childCount())]


def fields_in(top: QWidget) -> list[str]:
    """The names of all text fields that can be typed in."""
    fields = (i for i in elements(top) if i.role() == QAccessible.Role.EditableText)
    return [i.text(Name) for i in fields if not _is(i, "disabled") and not _is(i, "readOnly")]


def _is(element: QAccessibleInterface, state: str) -> bool:
    # The type hints of Qt for Python leave the names of states out.
    return bool(getattr(element.state(), state))


def _name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(Name)


def _there(widget: QWidget | None) -> QWidget | None:
    # Qt gives no widget where there is none, whatever its type hints say.
    return widget


def matches(said: str, name: str) -> bool:
    return said == name or said.startswith((f"{name}.", f"{name},", f"{name}:"))
