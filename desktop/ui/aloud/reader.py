"""Reads a page aloud: one sentence after the other, each marked while it can be heard."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.domain.aloud import Utterance, is_growing, language_of, utterances
from desktop.session.aloud import Aloud
from desktop.ui.aloud.marker import Marker
from desktop.ui.aloud.passages import Passage, passages, selection, start
from desktop.ui.aloud.remedies import no_voice, remedy
from desktop.ui.aloud.strip import Strip
from desktop.ui.announcing import READS
from desktop.ui.find import focused
from desktop.ui.languages import NAMES
from desktop.ui.page import Page
from desktop.ui.style import Look
from desktop.ui.typed import typed_in

LOOK_MS = 120
"""How often is looked whether a text that grows has another sentence."""


@runtime_checkable
class Target(Protocol):
    """A part of a page, and the widget that shows it now."""

    def widget(self) -> QWidget | None:
        """The widget, None where it is gone."""


class Reader(QObject):
    """What is read in one frame; the page is asked again before each sentence: it may have changed."""

    def __init__(self, window: QWidget, aloud: Aloud, look: Look, stand_in: str, place: QVBoxLayout) -> None:
        """Be ready to read.

        Args:
            window: whose pages are read.
            aloud: of the visit.
            look: of the window.
            stand_in: the variant that is shown where the language lacks words.
            place: where it is told that something is read.
        """
        super().__init__(window)
        self._aloud = aloud
        self._language = look.language
        self._otherwise = stand_in.partition("-")[0]
        self.marker = Marker(window, look)
        self.strip = Strip(aloud, look)
        self.strip.again.clicked.connect(self.again)
        place.addWidget(self.strip)
        self._page: Page | None = None
        self._spoken: set[str] = set()
        self._what: Target | None = None
        self._part: Passage | None = None
        self._at: tuple[Passage, int, int] | None = None
        self._now: tuple[int, Passage, Utterance] | None = None
        self._later = QTimer(self, interval=LOOK_MS, singleShot=True)
        self._later.timeout.connect(self._go_on)
        aloud.stopped.connect(self._stop)
        aloud.voice.began.connect(self._mark)
        aloud.voice.ended.connect(self._note)
        aloud.voice.changed.connect(self._follow)
        aloud.changed.connect(self._tell)

    @property
    def marked(self) -> str:
        """The sentence that is read now, or will be next."""
        return self._now[2].said if self._now is not None else ""

    def read(self, page: Page, what: object) -> None:
        """Read a page, or a widget on it.

        Args:
            page: that is shown.
            what: a part of the page, None for the page.
        """
        self._aloud.stop()
        if page is not self._page:
            self._page, self._spoken = page, set()
        self._what = what if isinstance(what, Target) else None
        self._part = selection(page) if what is None else None
        there = self._passages()
        self._at = None
        if there and self._part is None:
            place, begin = start(there, self._spoken if what is None else set(), self._focus(page))
            self._at = there[place], place, begin
        self._aloud.begin(what)
        self._aloud.voice.wake()
        self._follow()

    def again(self) -> None:
        """Read once more from the beginning."""
        page, what = self._page, self._aloud.what
        if page is not None:
            self._spoken.clear()
            page.setFocus()
            self.read(page, what)

    def _focus(self, page: Page) -> QWidget | None:
        """What the visitor has moved the focus to, a field to type in left out."""
        now = focused(page)
        return now if now is not page.first and typed_in(now) == "" else None

    def _passages(self) -> list[Passage]:
        if self._part is not None:
            return [self._part] if isValid(self._part.widget) else []
        inside = self._what.widget() if self._what is not None else self._page
        return passages(inside) if inside is not None and isValid(inside) else []

    def _go_on(self) -> None:
        if not self._aloud.reading:
            return
        there = self._passages()
        place, begin = self._place_in(there)
        for number in range(place, len(there)):
            passage = there[number]
            first = begin if number == place else passage.begin
            following = utterances(passage.text, first, passage.end)
            if following:
                self._say(passage, number, following[0])
                return
            if is_growing(passage.text):
                self._at = passage, number, first
                self.marker.clear()
                self._later.start()
                return
        self._aloud.stop()

    def _place_in(self, there: list[Passage]) -> tuple[int, int]:
        """Where to go on, among passages that may have been built anew: which, and from which character."""
        if self._at is None:
            return 0, there[0].begin if there else 0
        old, place, end = self._at
        before = old.text[:end]
        same = [number for number, passage in enumerate(there) if passage.text.startswith(before)]
        if not same or end == 0:
            return min(place, len(there)), 0
        here = min(same, key=lambda number: (there[number].widget is not old.widget, abs(number - place)))
        return here, end

    def _say(self, passage: Passage, place: int, sentence: Utterance) -> None:
        self._at = passage, place, sentence.end
        around = QLocale.languageToCode(passage.widget.locale().language())
        language = language_of(sentence.said, around, self._otherwise)
        if not self._aloud.voice.speaks(language):
            language = self._language
        number = self._aloud.voice.say(sentence.said, language)
        self._now = number, passage, sentence

    def _mark(self, number: int) -> None:
        if self._now is not None and self._now[0] == number and isValid(self._now[1].widget):
            self.marker.mark(self._now[1].widget, self._now[2].begin, self._now[2].end)

    def _note(self, number: int) -> None:
        if self._now is not None and self._now[0] == number:
            self._spoken.add(self._now[2].said)
            self._now = None
            self._go_on()

    def _follow(self) -> None:
        voice = self._aloud.voice
        self._tell()
        if not self._aloud.reading:
            return
        if voice.state == "unable":
            self._aloud.stop()
            self.strip.warn(remedy(voice.lack))
        elif not voice.speaks(self._language):
            self._aloud.stop()
            self.strip.warn(no_voice(NAMES.get(self._language, self._language)))
        elif voice.state == "ready" and self._now is None:
            self._go_on()

    def _tell(self) -> None:
        self.marker.window().setProperty(READS, self._aloud.reading)
        if self._aloud.reading:
            self.strip.tell(ready=self._aloud.voice.state == "ready")

    def _stop(self) -> None:
        self._later.stop()
        self._now = None
        self.marker.clear()
        self.strip.end()
