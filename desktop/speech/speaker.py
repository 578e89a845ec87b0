"""Speaks through Qt: one text at a time, with the best voice for its language."""

from collections.abc import Callable
from enum import Enum
from pkgutil import resolve_name
from typing import Any

from PySide6.QtCore import QLocale, QObject, QTimer, Slot

from desktop.domain.aloud import Lack
from desktop.speech.protocol import Began, Ended, Hush, News, Order, Ready, Say, Unable
from desktop.speech.voices import LANGUAGES, Found, best

LIBRARY = "PySide6.QtTextToSpeech:QTextToSpeech"
SETTLING_MS = 250
"""The longest that is waited for a text that was cut off to be over."""
MOCK = "mock"


class CannotSpeakError(Exception):
    """Nothing can be read aloud on this PC, and what it lacks."""

    def __init__(self, lack: Lack) -> None:
        super().__init__(lack)
        self.lack: Lack = lack


class Speaker(QObject):
    """Reads one text after the other; tells when each can be heard and when it is over."""

    def __init__(self, kind: Any, name: str, tell: Callable[[News], None]) -> None:
        """Find the voices of an engine.

        Args:
            kind: Qt's class.
            name: of its engine.
            tell: is told the news.
        """
        super().__init__()
        self._tell = tell
        self._speech: Any = kind(name, self)
        self._states: Any = kind.State
        self._at_once: Any = kind.BoundaryHint.Immediate
        self._name = name
        self._voices = self._find_voices()
        self._language = ""
        self._now: Say | None = None
        self._next: Say | None = None
        self._begun = False
        self._settling = QTimer(self, interval=SETTLING_MS, singleShot=True)
        self._settling.timeout.connect(self._settle)
        self._speech.stateChanged.connect(self._follow)

    def introduce(self) -> None:
        """Tell which voices there are."""
        if self._voices:
            self._tell(Ready(self._name, {code: voice.name() for code, voice in self._voices.items()}))
        else:
            self._tell(Unable("voices"))

    @Slot(object)
    def take(self, order: Order) -> None:
        """Do what an order says."""
        match order:
            case Say():
                self._next = order
            case Hush():
                self._next = None
        if self._now is not None:
            self._now = None
            self._speech.stop(self._at_once)
            # What was cut off before it could be heard may end without a word.
            self._settling.start()
        elif not self._settling.isActive():
            self._begin()

    def _begin(self) -> None:
        order, self._next = self._next, None
        if order is None:
            return
        voice = self._voices.get(order.language)
        if voice is None or not order.text.strip():
            self._tell(Ended(order.id))
            return
        if order.language != self._language:
            self._speech.setVoice(voice)
            self._language = order.language
        if abs(self._speech.rate() - order.rate) > 0.01:
            self._speech.setRate(order.rate)
        self._now, self._begun = order, False
        self._speech.say(order.text)

    @Slot()
    def _settle(self) -> None:
        self._settling.stop()
        self._begin()

    @Slot(object)
    def _follow(self, state: Enum) -> None:
        if state == self._states.Speaking and self._now is not None and not self._begun:
            self._begun = True
            self._tell(Began(self._now.id))
        elif state == self._states.Error or (state == self._states.Ready and self._begun):
            over, self._now, self._begun = self._now, None, False
            if over is not None:
                self._tell(Ended(over.id))
            if self._settling.isActive() or over is not None:
                self._settle()

    def _find_voices(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        places: list[QLocale] = list(self._speech.availableLocales())
        for code in LANGUAGES:
            there = [
                voice
                for place in places
                if place.language() == QLocale(code).language()
                for voice in self._speech.allVoices(place)
            ]
            known = [_known(voice, place) for place, voice in enumerate(there)]
            wanted = best(known, code)
            if wanted is not None:
                found[code] = there[wanted.place]
        return found


def _known(voice: Any, place: int) -> Found:
    language, _, country = str(voice.locale().name()).partition("_")
    return Found(str(voice.name()), language, country, place)


def library() -> Any:
    """Qt's class that speaks.

    Raises:
        CannotSpeakError: it is not on this PC, or cannot be loaded.
    """
    try:
        return resolve_name(LIBRARY)
    except (ImportError, AttributeError) as error:
        raise CannotSpeakError("library") from error


def engine_of(kind: Any) -> str:
    """The name of the system's engine.

    Raises:
        CannotSpeakError: there is none.
    """
    # Qt's own is for tests: it speaks English, and nobody hears it.
    name = next((str(one) for one in kind.availableEngines() if one != MOCK), "")
    if not name:
        raise CannotSpeakError("program")
    return name
