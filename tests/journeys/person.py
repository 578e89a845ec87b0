"""What somebody in front of the app can do, by the window or by a screen reader."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt

NOTHING = Qt.KeyboardModifier.NoModifier


class Person(Protocol):
    """Knows things by role and name, and has a keyboard."""

    def texts(self) -> list[str]:
        """All that can be read out."""

    def names(self) -> list[str]:
        """The names of all buttons."""

    def text_of(self, field: str) -> str:
        """What stands in a text field."""

    def can_press(self, name: str) -> bool:
        """Whether there is such a button, and it is enabled."""

    def is_checked(self, name: str) -> bool:
        """Whether there is such a button, and it is pressed in."""

    def sees(self, text: str) -> None:
        """Wait until a text is there."""

    def sees_no(self, text: str) -> None:
        """Wait until a text is nowhere."""

    def waits_for(self, name: str) -> None:
        """Wait until a button is there and enabled."""

    def until(self, condition: Callable[[], bool], otherwise: str) -> None:
        """Wait until something holds."""

    def presses(self, name: str) -> None:
        """Go to a button and press it."""

    def goes_to(self, name: str) -> None:
        """Go to something without pressing it."""

    def types(self, field: str, text: str) -> None:
        """Go to a text field and type."""

    def hits(self, key: Qt.Key, times: int = 1, *, held: Qt.KeyboardModifier = NOTHING) -> None:
        """Hit a key where the focus is."""
