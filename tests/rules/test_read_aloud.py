"""What is read aloud can be seen: the marked sentence, and the strip that tells of it, in every look."""

import sys
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.app import dress
from desktop.domain.place import Home
from desktop.domain.preferences import LANGUAGES, THEMES, Preferences, Theme
from desktop.session.voice import Voice
from desktop.store import folders
from desktop.store.lessons import read_library
from desktop.ui.aloud.marker import Marker
from desktop.ui.aloud.reader import Reader
from desktop.ui.aloud.remedies import no_voice, remedy
from desktop.ui.style import THEMES as COLOURS
from desktop.ui.style import look_for
from desktop.ui.troubles import Sentence
from tests.journeys.visit import Visit, session_of, settle
from tests.rules.seeing import Seen, clipped, cut_off, overlapping, sideways, small
from tests.rules.test_contrast import AS_DRAWN, as_drawn

MUTE = (sys.executable, "-c", "import sys; sys.stdin.read()")
SMALL = (1024, 768)
LIBRARY = read_library(folders.find().lessons)


@pytest.fixture
def visits(qapp: QApplication, preferences: Preferences) -> Iterator[Visit]:
    """A visit in which what speaks never gets ready."""
    dress(qapp)
    visit = Visit(session_of(LIBRARY, ["no-engine"], preferences=preferences), size=SMALL, awake=False)
    aloud = visit.session.aloud
    aloud.voice = Voice(MUTE, aloud, silence_ms=600_000)
    settle()
    yield visit
    visit.close()


def wrong_in(visit: Visit) -> list[str]:
    """What is cut off, lies on something else or is too small to be pressed."""
    settle()
    seen = Seen(visit.window)
    found = [what for check in (cut_off, clipped, overlapping, small) for what in check(seen)]
    return [*found, *sideways(seen, SMALL)]


def warnings() -> list[Sentence]:
    """Everything that may be said in place of reading."""
    lacks = [
        remedy(lack, system) for lack in ("failed", "library", "voices") for system in ("linux", "win32")
    ]
    return [*lacks, no_voice("Українська", "win32"), no_voice("Deutsch", "linux")]


@pytest.mark.parametrize(
    "preferences",
    [
        Preferences(language, simple, scale)
        for language in LANGUAGES
        for simple in ((False, True) if language == "de" else (False,))
        for scale in (100, 200, 250)
    ],
    ids=lambda one: f"{one.variant} {one.scale} %",
)
def test_helps_and_strip_have_room_while_it_is_read_and_when_it_cannot_be(visits: Visit) -> None:
    aloud = visits.session.aloud
    assert wrong_in(visits) == []
    aloud.toggle()
    assert wrong_in(visits) == []
    readers: list[Reader] = list(visits.window.findChildren(Reader))
    reader = readers[-1]
    for _ in range(2):
        # First with the word on headphones, then without.
        reader.strip.tell(ready=True)
        assert wrong_in(visits) == []
        aloud.stop()
        aloud.toggle()
    aloud.stop()
    for said in warnings():
        reader.strip.warn(said)
        assert wrong_in(visits) == []
    buttons: list[QPushButton] = list(visits.window.findChildren(QPushButton, "read-aloud"))
    assert [button.isVisible() for button in buttons] == [True]


@pytest.mark.parametrize(
    "preferences",
    [Preferences(language, theme=theme) for theme in THEMES for language in ("de", "ar")],
    ids=lambda one: f"{one.language} {one.theme}",
)
def test_the_sentence_that_is_read_stands_out_as_it_is_drawn(visits: Visit) -> None:
    window, preferences = visits.window, visits.session.preferences
    assert isinstance(visits.session.place, Home)
    marker = Marker(window, look_for(preferences))
    labels: list[QLabel] = list(window.findChildren(QLabel))
    seen = 0
    for label in labels:
        if len(label.text()) < 12 or label.visibleRegion().boundingRect() != label.rect():
            continue
        marker.mark(label, 0, len(label.text()))
        settle()
        image = window.grab().toImage()
        for place in marker.places():
            assert ground(image.copy(place)) == COLOURS[theme_of(preferences)].spoken.lower()
            assert as_drawn(image, place) >= AS_DRAWN, label.text()
            seen += 1
    assert seen > 10


def theme_of(preferences: Preferences) -> Theme:
    return preferences.theme


def ground(image: QImage) -> str:
    """The colour that most of a picture has."""
    part = image.convertToFormat(QImage.Format.Format_RGB32)
    colours, counts = np.unique(np.frombuffer(part.constBits(), dtype=np.uint32), return_counts=True)
    return QColor.fromRgb(int(colours[counts.argmax()])).name()
