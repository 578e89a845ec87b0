"""A person with a screen reader: has the app from the accessibility bus alone, and real keys."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from types import MappingProxyType

from msgspec import Struct
from PySide6.QtCore import Qt

from tests.bus.bus import (
    ACCESSIBLE,
    ACTION,
    COMPONENT,
    KEYS,
    REGISTRY,
    ROOT,
    TEXT,
    Bus,
    GoneError,
    Place,
)
from tests.journeys.me import BLANK, NOTHING, NotFoundError, matches

PATIENCE_S = 120.0
TICK_S = 0.1
FRESH_S = 0.5
"""How long what was read counts as what there is, as long as no signal says otherwise."""
CHECKED, ENABLED, FOCUSABLE, FOCUSED, VISIBLE = 1 << 4, 1 << 8, 1 << 11, 1 << 12, 1 << 30
PRESSABLE = frozenset(
    {"push button", "button", "check box", "radio button", "toggle button", "push button menu"}
)
PRESS, RELEASE, STRUCK = 0, 1, 3
"""Kinds of key event: down and up by key code, both by key symbol."""
SHIFT_CODE = 50
SYMBOLS = MappingProxyType(
    {
        Qt.Key.Key_Return: 0xFF0D,
        Qt.Key.Key_Space: 0x20,
        Qt.Key.Key_Tab: 0xFF09,
        Qt.Key.Key_Escape: 0xFF1B,
        Qt.Key.Key_Left: 0xFF51,
        Qt.Key.Key_Up: 0xFF52,
        Qt.Key.Key_Right: 0xFF53,
        Qt.Key.Key_Down: 0xFF54,
        Qt.Key.Key_F1: 0xFFBE,
    }
)


class Heard(Struct, frozen=True):
    """One element as the bus tells it."""

    place: Place
    role: str
    name: str
    state: int
    level: str
    depth: int
    description: str = ""

    def has(self, state: int) -> bool:
        """Whether it is in a state."""
        return bool(self.state & state)


class Ears:
    """Hears what the bus says of the one application there is, in its order."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self.elements: list[Heard] = []
        self._read_at = 0.0
        self._signals = -1

    def reads(self) -> list[Heard]:
        """Everything there is now, each before what is in it; what is hidden left out."""
        self._bus.listen(0)
        now = time.monotonic()
        if self._signals == len(self._bus.events) and now - self._read_at < FRESH_S:
            return self.elements
        self._signals, self._read_at = len(self._bus.events), now
        # A page may be turned meanwhile; then there is soon another one.
        with suppress(GoneError):
            self.elements = self._bus.wait(self._all())
            return self.elements
        self._signals = -1
        return self.elements

    def announced(self) -> list[str]:
        """What was said so far without being asked."""
        return [str(event.carried) for event in self._bus.events if event.name == "Announcement"]

    def politeness(self) -> list[int]:
        """How what was announced so far may be said: when there is time, or at once."""
        return [event.number for event in self._bus.events if event.name == "Announcement"]

    def focus(self) -> str:
        """The name of what has the focus; empty when nothing has it."""
        found = [element for element in self.reads() if element.has(FOCUSED) and element.name]
        return found[-1].name if found else ""

    def texts(self) -> list[str]:
        """All names that can be read out."""
        return [element.name for element in self.reads() if element.name]

    def names(self) -> list[str]:
        """The names of all buttons."""
        return [element.name for element in self.reads() if element.role in PRESSABLE]

    def headings(self) -> list[tuple[str, str]]:
        """Level and words of all headings, in order."""
        return [(element.level, element.name) for element in self.reads() if element.role == "heading"]

    def can_press(self, name: str) -> bool:
        """Whether there is such a button, and it is enabled."""
        found = self._button(name)
        return found is not None and found.has(ENABLED)

    def is_checked(self, name: str) -> bool:
        """Whether there is such a button, and it is pressed in."""
        found = self._button(name)
        return found is not None and found.has(CHECKED)

    def text_of(self, field: str) -> str:
        """What stands in a text field."""
        found = next(
            element for element in self.reads() if element.role == "text" and matches(element.name, field)
        )
        return str(self._bus.ask(found.place, TEXT, "GetText", "ii", 0, -1))

    def until(self, condition: Callable[[], bool], otherwise: str) -> None:
        """Wait until something holds."""
        end = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > end:
                raise NotFoundError(f"{otherwise}; there are {[e.name for e in self.elements if e.name]}")
            self._bus.listen(TICK_S)

    def _button(self, name: str) -> Heard | None:
        buttons = (element for element in self.reads() if element.role in PRESSABLE)
        found = [element for element in buttons if matches(element.name, name)]
        return min(found, key=lambda element: len(element.name), default=None)

    async def _all(self) -> list[Heard]:
        applications = await self._bus.told((REGISTRY, ROOT), ACCESSIBLE, "GetChildren")
        found = [await self._below((place[0], place[1]), 0) for place in applications]
        return [element for each in found for element in each]

    async def _below(self, place: Place, depth: int) -> list[Heard]:
        told = self._bus.told
        name, description, role, state, children = await asyncio.gather(
            self._bus.named(place, "Name"),
            self._bus.named(place, "Description"),
            told(place, ACCESSIBLE, "GetRoleName"),
            told(place, ACCESSIBLE, "GetState"),
            told(place, ACCESSIBLE, "GetChildren"),
        )
        low = int(state[0])
        if depth > 1 and not low & VISIBLE:
            return []
        attributes = await told(place, ACCESSIBLE, "GetAttributes") if role == "heading" else {}
        said = str(name).replace(BLANK, " ")
        level = str(attributes.get("level", ""))
        here = Heard(place, str(role), said, low, level, depth, str(description))
        below = await asyncio.gather(*(self._below((each[0], each[1]), depth + 1) for each in children))
        return [here, *(element for each in below for element in each)]


class Reader(Ears):
    """Somebody who has the app from the bus alone, and acts by real keys."""

    def sees(self, text: str) -> None:
        """Wait until a text can be read anywhere."""
        self.until(lambda: any(text in said for said in self.texts()), f"{text!r} is nowhere to be read")

    def sees_no(self, text: str) -> None:
        """Wait until a text can be read nowhere."""
        self.until(lambda: not any(text in said for said in self.texts()), f"{text!r} is still to be read")

    def hears(self, text: str) -> None:
        """Wait until a text is announced."""
        self.until(lambda: text in self.announced(), f"{text!r} is not announced")

    def waits_for(self, name: str) -> None:
        """Wait until a button is there and enabled."""
        self.until(lambda: self.can_press(name), f"{name!r} cannot be pressed")

    def presses(self, name: str) -> None:
        """Have a button focused and strike the space bar."""
        self.until(lambda: self._reaches(name, pressable=True), f"{name!r} cannot be pressed")
        self.hits(Qt.Key.Key_Space)

    opens = presses

    def activates(self, name: str) -> None:
        """Have a button do what it does without a key, as a screen reader's own command does."""
        self.waits_for(name)
        found = self._button(name)
        assert found is not None
        self._bus.ask(found.place, ACTION, "DoAction", "i", 0)

    def goes_to(self, name: str) -> None:
        """Have something focused."""
        self.until(lambda: self._reaches(name, pressable=False), f"{name!r} does not take the focus")

    def types(self, field: str, text: str) -> None:
        """Go to a text field and type."""
        self.goes_to(field)
        for sign in text:
            self._strike(ord(sign))

    def hits(self, key: Qt.Key, times: int = 1, *, held: Qt.KeyboardModifier = NOTHING) -> None:
        """Strike a key where the focus is."""
        shifted = held == Qt.KeyboardModifier.ShiftModifier
        assert shifted or held == NOTHING
        for _ in range(times):
            if shifted:
                self._key(SHIFT_CODE, PRESS)
            self._strike(SYMBOLS[key])
            if shifted:
                self._key(SHIFT_CODE, RELEASE)

    def settles(self) -> None:
        """Let what is due happen."""
        self._bus.listen(TICK_S)

    def _strike(self, symbol: int) -> None:
        self._key(symbol, STRUCK)
        self._signals = -1
        self._bus.listen(TICK_S)

    def _key(self, number: int, kind: int) -> None:
        place = (REGISTRY, KEYS)
        self._bus.ask(
            place, "org.a11y.atspi.DeviceEventController", "GenerateKeyboardEvent", "isu", number, "", kind
        )

    def _reaches(self, name: str, *, pressable: bool) -> bool:
        """Whether something has the focus now; asks for it where that is not so."""
        found = [
            element
            for element in self.reads()
            if matches(element.name, name) and (element.role in PRESSABLE or not pressable)
        ]
        wanted = min(found, key=lambda element: (not element.has(FOCUSABLE), len(element.name)), default=None)
        if wanted is None or not wanted.has(ENABLED):
            return False
        try:
            self._bus.ask(wanted.place, COMPONENT, "GrabFocus")
            low, _ = self._bus.ask(wanted.place, ACCESSIBLE, "GetState")
        except GoneError:
            return False
        return bool(low & FOCUSED)
