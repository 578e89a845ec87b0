"""The keys a visitor can use: one table for the page that lists them and for the window that obeys them."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeySequence

from desktop.domain.place import Facilitating, KeyList, Paused
from desktop.session.session import Session
from desktop.ui.reset import RESET_KEY

translate = QCoreApplication.translate

FROM_THE_LEFT, END = "\u2066", "\u2069"
KEYS_KEY = "F1"
LARGER_KEY, SMALLER_KEY = "Ctrl++", "Ctrl+-"
UP_KEY, DOWN_KEY = "PgUp", "PgDown"
READ_KEY, SILENCE_KEY = "F9", "Esc"


class KeyRow(Struct, frozen=True):
    """What one or two keys do; ``obeyed`` names those that work everywhere in the window."""

    keys: str
    does: str
    obeyed: tuple[str, ...] = ()


def visitor_keys() -> tuple[KeyRow, ...]:
    """Every key of a visitor, those one needs first, in the words of the visitor's language."""
    enter = translate("Keys", "Enter")
    shifted = _in_order(_native("Shift+Return").replace(_native("Return"), enter))
    press = translate("Keys", "{one} or {other}").replace("{one}", _key("Space")).replace("{other}", enter)
    return (
        KeyRow(_keys("Tab", "Shift+Tab"), translate("Keys", "On to the next thing, and back")),
        KeyRow(press, translate("Keys", "Press what has the frame around it")),
        KeyRow(
            translate("Keys", "Arrow keys"), translate("Keys", "Move in menus, texts, letters and sliders")
        ),
        KeyRow(enter, translate("Keys", "In a field for a question: send it")),
        KeyRow(shifted, translate("Keys", "In such a field: begin a new line")),
        KeyRow(translate("Keys", "1 to 9"), translate("Keys", "When sorting: put the card into that box")),
        KeyRow(_key("Esc"), translate("Keys", "Close a menu or a question without changing anything")),
        _everywhere(translate("Keys", "Scroll the page up or down"), UP_KEY, DOWN_KEY),
        _everywhere(translate("Keys", "Have the page, or what is selected, read aloud"), READ_KEY),
        _everywhere(translate("Keys", "Stop reading aloud"), SILENCE_KEY),
        _everywhere(translate("Keys", "Larger or smaller text"), LARGER_KEY, SMALLER_KEY),
        _everywhere(translate("Keys", "End the session and delete everything"), RESET_KEY),
        _everywhere(translate("Keys", "Show this list of keys"), KEYS_KEY),
    )


def _everywhere(does: str, *keys: str) -> KeyRow:
    return KeyRow(_keys(*keys), does, keys)


def _keys(*keys: str) -> str:
    comma = "، " if QGuiApplication.isRightToLeft() else ", "
    return comma.join(map(_key, keys))


def _key(keys: str) -> str:
    """A combination as it is printed on keyboards where the visitor's language is spoken."""
    return _in_order(_native(keys))


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _in_order(said: str) -> str:
    # Among words from right to left its parts keep their order.
    return f"{FROM_THE_LEFT}{said}{END}" if QGuiApplication.isRightToLeft() else said


def obeyed() -> Iterator[str]:
    """The combinations that work everywhere in the window."""
    for row in visitor_keys():
        yield from row.obeyed


def list_keys(session: Session) -> None:
    """Show the list of keys, unless it is shown already or staff is at work."""
    here = session.place
    if not isinstance(here, KeyList | Paused | Facilitating):
        session.go(KeyList(here))
