"""Text stands out from its ground by 7 to 1, edges and bars by 3 to 1: by the figures, and as drawn."""

from collections.abc import Callable, Iterable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from desktop.app import dress
from desktop.domain.lesson import Library
from desktop.domain.preferences import THEMES as NAMES
from desktop.domain.preferences import Preferences, Theme
from desktop.store import folders
from desktop.store.lessons import read_library
from desktop.ui.controls import PressArea
from desktop.ui.steps.letter import Word
from desktop.ui.style import THEMES, TINTS
from tests.journeys.visit import Visit, session_of, settle
from tests.rules.kind_states import demonstrations, kind_states
from tests.rules.seeing import Seen, called, where
from tests.rules.states import State, pages

TEXT, SHAPE = 7.0, 3.0
# Thin strokes at 15 px are never drawn in their full colour.
AS_DRAWN = 6.0
GROUNDS = ("ground", "surface", "soft", "good_ground", "caution_ground")
TEXTS = [
    *(("ink", ground) for ground in GROUNDS),
    *(("muted", ground) for ground in GROUNDS),
    ("accent", "surface"),
    *(("good", ground) for ground in ("ground", "surface", "good_ground")),
    *(("caution", ground) for ground in ("ground", "surface", "caution_ground")),
    *((text, "spoken") for text in ("ink", "muted", "good", "caution")),
    ("on_accent", "accent"),
    ("ground", "ink"),
]
SHAPES = [
    *(("edge", ground) for ground in ("ground", "surface", "soft")),
    *(("accent", ground) for ground in GROUNDS),
    *(("bar", ground) for ground in ("soft", "surface")),
]
Colours = np.ndarray[tuple[int, int], np.dtype[np.float64]]
Shades = np.ndarray[tuple[int], np.dtype[np.float64]]
each_theme = pytest.mark.parametrize("theme", NAMES)


def luminances(colours: Colours) -> Shades:
    """The relative luminance of colours, one a row, parts 0 to 1, as the accessibility guidelines have it."""
    linear: Colours = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    found: Shades = linear @ np.array([0.2126, 0.7152, 0.0722])
    return found


def contrast(one: str, other: str) -> float:
    """How strongly two colours differ, 1 to 21."""
    colours = [QColor(name) for name in (one, other)]
    parts = [(colour.redF(), colour.greenF(), colour.blueF()) for colour in colours]
    dark, light = sorted(luminances(np.array(parts)))
    return float((light + 0.05) / (dark + 0.05))


def test_black_on_white_is_21_to_1() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@each_theme
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_stands_out(theme: Theme, ink: str, ground: str) -> None:
    colours = THEMES[theme]
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= TEXT


@each_theme
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_edges_and_bars_stand_out(theme: Theme, shape: str, ground: str) -> None:
    colours = THEMES[theme]
    assert contrast(getattr(colours, shape), getattr(colours, ground)) >= SHAPE


@pytest.mark.parametrize("path", TINTS)
def test_the_picture_of_a_path_stands_out_on_its_tile(path: str) -> None:
    ground, ink = TINTS[path]
    assert contrast(ground, ink) >= SHAPE


def as_drawn(image: QImage, place: QRect) -> float:
    """The strongest contrast in a part of a picture against the colour that most of it has."""
    part = image.copy(place).convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(part.constBits(), dtype=np.uint32)
    colours, counts = np.unique(pixels, return_counts=True)
    parts = np.stack([colours >> 16 & 255, colours >> 8 & 255, colours & 255], axis=1) / 255
    light = luminances(parts) + 0.05
    ground = light[counts.argmax()]
    return float(np.maximum(light / ground, ground / light).max())


def texts_in(window: QWidget) -> Iterator[tuple[QWidget, QRect]]:
    """The widgets that show text now, and where in the window, as far as the whole of them is to be seen."""
    seen = Seen(window)
    for widget in seen.widgets:
        match widget:
            case QLabel() | QPushButton() if isinstance(widget, PressArea) or not widget.text():
                continue
            case Word() if widget.isChecked():
                # Blacked out: its name says so.
                continue
            case QLabel() | QPushButton():
                inside = 4 if isinstance(widget, QPushButton) else 0
            case QLineEdit() | QPlainTextEdit() if widget.placeholderText():
                inside = 4
            case _:
                continue
        if widget.visibleRegion().boundingRect() == widget.rect():
            yield widget, where(widget, window).adjusted(inside, inside, -inside, -inside)


@pytest.fixture
def visits(qapp: QApplication, theme: Theme) -> Iterator[Callable[[Library], Visit]]:
    """Opens a visit with these lessons in this theme."""
    dress(qapp)
    opened: list[Visit] = []

    def open_visit(library: Library) -> Visit:
        session = session_of(library, ["no-engine"], preferences=Preferences(theme=theme))
        opened.append(Visit(session, awake=False))
        return opened[-1]

    yield open_visit
    for visit in opened:
        visit.close()


def faint_in(visit: Visit, states: Iterable[State]) -> Iterator[str]:
    """The texts that do not stand out enough in these states."""
    for state in states:
        state.enter(visit.session)
        settle()
        image = visit.window.grab().toImage()
        for widget, place in texts_in(visit.window):
            found = as_drawn(image, place)
            if found < AS_DRAWN:
                yield f"{state.name}: {called(widget)} has {found:.1f}"


@each_theme
def test_every_text_stands_out_as_it_is_drawn(visits: Callable[[Library], Visit], theme: Theme) -> None:
    library = read_library(folders.find().lessons)
    faint = list(faint_in(visits(library), pages(library)))
    assert not faint, "\n".join(faint)


@each_theme
def test_every_text_of_every_kind_of_step_stands_out(
    visits: Callable[[Library], Visit], theme: Theme
) -> None:
    library = demonstrations()
    faint = list(faint_in(visits(library), kind_states(library)))
    assert not faint, "\n".join(faint)
