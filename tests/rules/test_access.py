"""Everybody can see, reach and hear everything: on every page, in every state, size, language and colour."""

from collections.abc import Iterable, Iterator

import pytest
from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import dress
from desktop.domain.lesson import VARIANTS, Library
from desktop.domain.preferences import LANGUAGES, RIGHT_TO_LEFT, Preferences
from desktop.store import folders
from desktop.store.lessons import read_library
from tests.journeys.visit import Visit, session_of, settle
from tests.rules.hearing import contested, misheard, unheaded
from tests.rules.kind_states import demonstrations, kind_states
from tests.rules.naming import ungrouped, unlabelled, unlike
from tests.rules.seeing import (
    Seen,
    clipped,
    cut_off,
    in_order,
    out_of_order,
    overlapping,
    sideways,
    small,
)
from tests.rules.states import State, pages, steps

FOCUSABLE = "focusable"
LIBRARY = read_library(folders.find().lessons)
KINDS = demonstrations()
SMALL, USUAL, LARGE = (1024, 768), (1366, 768), (1920, 1080)


class View(Struct, frozen=True):
    """A language, a window size in pixels, a text size in percent, and whether there is more spacing."""

    variant: str
    size: tuple[int, int]
    scale: int
    spaced: bool = False

    @property
    def preferences(self) -> Preferences:
        language, _, simple = self.variant.partition("-")
        return Preferences(language, bool(simple), self.scale, spaced=self.spaced)

    def __str__(self) -> str:
        spaced = " spaced" if self.spaced else ""
        return f"{self.variant} {self.size[0]}x{self.size[1]} {self.scale} %{spaced}"


NARROWEST = [View(variant, SMALL, 200) for variant in VARIANTS]
FURTHER = [View(language, SMALL, 200) for language in LANGUAGES if language not in VARIANTS]
MIRRORED = [view for view in FURTHER if view.variant in RIGHT_TO_LEFT]
VIEWS = [
    *NARROWEST,
    *FURTHER,
    *(View(view.variant, USUAL, 100) for view in FURTHER),
    *(View(variant, USUAL, 100) for variant in VARIANTS),
    View("de", SMALL, 100),
    View("en", LARGE, 100),
    View("de", USUAL, 200),
    View("de-einfach", LARGE, 200),
    View("de", SMALL, 250),
    View("de", SMALL, 200, spaced=True),
    View("uk", SMALL, 200, spaced=True),
]
LAYERS = 3
"""Rounds of events after which nothing on a page moves any more."""
LARGEST = [View("de", SMALL, 250), View("de", SMALL, 200, spaced=True)]


@pytest.fixture(scope="module")
def application(qapp: QApplication) -> QApplication:
    return dress(qapp)


@pytest.fixture
def lessons() -> Library:
    """The lessons of a visit: those of the academy, unless a test has others."""
    return LIBRARY


@pytest.fixture
def visit(application: QApplication, lessons: Library, view: View) -> Iterator[Visit]:
    """A visit without an engine, in this view."""
    session = session_of(lessons, ["no-engine"], preferences=view.preferences)
    visit = Visit(session, size=view.size, awake=False)
    yield visit
    visit.close()


def nameless(seen: Seen) -> Iterator[str]:
    """What can have the focus and has no role or no name."""
    mute = {QAccessible.Role.NoRole, QAccessible.Role.Client}
    for element in seen.heard:
        named = element.text(QAccessible.Text.Name).strip() and element.role() not in mute
        if getattr(element.state(), FOCUSABLE) and not named:
            yield f"{element.object()} has role {element.role()} and no name"


CHECKS = (
    *(cut_off, clipped, overlapping, small),
    *(contested, misheard, unheaded),
    *(nameless, unlike, unlabelled, ungrouped),
)
"""What may be wrong with a window, whatever its size should be."""


def tabbed(window: QWidget) -> list[QWidget]:
    """Where Tab goes, from the first stop until it comes back to one."""
    reached: list[QWidget] = []
    while (now := window.focusWidget()) not in reached:
        reached.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return reached


def wrong_in(window: QWidget, size: tuple[int, int]) -> Iterator[str]:
    """Everything that is wrong with a window that should have this size."""
    seen = Seen(window)
    for check in CHECKS:
        yield from check(seen)
    yield from sideways(seen, size)
    yield from out_of_order(in_order(seen), tabbed(window))


def wrong_with(visit: Visit, states: Iterable[State], size: tuple[int, int]) -> list[str]:
    """Everything that is wrong in these states."""
    found = []
    for state in states:
        state.enter(visit.session)
        settle()
        wrong = [*wrong_in(visit.window, size)]
        if wrong:
            # On a busy PC news of the engine may have come in between, and a height that follows from a width
            # goes up a layer of the page with each round: once more, when all is laid out.
            for _ in range(LAYERS):
                settle()
            wrong = [*wrong_in(visit.window, size)]
        found += [f"{state.name}: {what}" for what in wrong]
    return found


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_every_page_and_kind_of_step_can_be_seen_heard_and_reached(visit: Visit, view: View) -> None:
    found = wrong_with(visit, pages(LIBRARY), view.size)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("lessons", [KINDS])
@pytest.mark.parametrize(
    "view",
    [*NARROWEST, *FURTHER, *LARGEST, *(View(variant, SMALL, 100) for variant in VARIANTS)],
    ids=str,
)
def test_every_kind_of_step_can_be_seen_heard_and_reached_in_all_its_states(visit: Visit, view: View) -> None:
    found = wrong_with(visit, kind_states(KINDS), view.size)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("view", NARROWEST, ids=str)
def test_every_step_of_every_lesson_fits_where_room_is_shortest(visit: Visit, view: View) -> None:
    found = wrong_with(visit, steps(LIBRARY), view.size)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("view", FURTHER, ids=str)
def test_every_step_in_a_further_language_fits_where_room_is_shortest(visit: Visit, view: View) -> None:
    there = [lesson.id for lesson in LIBRARY.lessons if view.variant in lesson.words]
    found = wrong_with(visit, steps(LIBRARY.only(there)), view.size) if there else []
    assert not found, "\n".join(found)
