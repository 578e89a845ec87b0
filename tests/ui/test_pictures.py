"""The bundled pictures and fonts: all of them can be drawn, in every language of the house."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QIcon, QImage, QPainter, QRawFont
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from desktop.ui.controls import button
from desktop.ui.pictures import Cover, Picture, pixmap
from desktop.ui.style import Look

ROOT = Path(__file__).resolve().parent.parent.parent
OWN = sorted((ROOT / "desktop" / "pictures").glob("*.svg"))
LESSONS = sorted((ROOT / "lessons").glob("*/*/pictures/*.svg"))
FONTS = sorted((ROOT / "desktop" / "fonts").glob("*.ttf"))
DRAWN = {"svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
LATIN = "aäöüßAÄÖÜẞ„“”\u201a\u2018\u2019«»–—…→←↑↓✓€%0123456789·•\u00a0\u202f\u2011"
LATIN += "çğışİŞéèêëąćęłńóśźżčďěňřšťůžăâîșțđőűñæøåœ"
CYRILLIC = "".join(map(chr, range(0x410, 0x450))) + "ёєїґЁЄЇҐ\u0456\u04060123456789–«»„“№"
ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي،؛؟٠١٢٣٤٥٦٧٨٩ًٌٍَُِّْپچژگکی\u200c"
LETTERS = {"Atkinson Hyperlegible Next": LATIN, "Noto Sans": CYRILLIC, "Noto Sans Arabic": ARABIC}


def icons() -> list[Path]:
    return [file for file in OWN if 'viewBox="0 0 24 24"' in file.read_text(encoding="utf-8")]


def drawn(file: Path, times: int) -> QImage:
    """The picture on nothing, so many times its own size."""
    renderer = QSvgRenderer(str(file))
    image = QImage(renderer.defaultSize() * times, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def has_ink(image: QImage) -> bool:
    blank = QImage(image.size(), image.format())
    blank.fill(Qt.GlobalColor.transparent)
    return image != blank


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("file", [*OWN, *LESSONS], ids=lambda file: file.stem)
def test_every_picture_is_drawn_without_a_warning(file: Path) -> None:
    assert QSvgRenderer(str(file)).isValid()
    assert has_ink(drawn(file, 1))


@pytest.mark.parametrize("file", [*OWN, *LESSONS], ids=lambda file: file.stem)
def test_every_picture_uses_only_what_qt_can_draw(file: Path) -> None:
    parts = list(ET.parse(file).iter())
    assert {part.tag.rpartition("}")[2] for part in parts} <= DRAWN
    assert not any("class" in part.attrib or "style" in part.attrib for part in parts)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("file", icons(), ids=lambda file: file.stem)
def test_an_icon_has_one_colour_and_room_at_its_edges(file: Path) -> None:
    parts = list(ET.parse(file).iter())
    colours = {part.get(name) for part in parts for name in ("fill", "stroke")}
    assert colours <= {None, "none", "#000000"}
    times = 4
    image = drawn(file, times)
    inner = image.rect().adjusted(times, times, -times, -times)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.fillRect(inner, Qt.GlobalColor.transparent)
    painter.end()
    assert not has_ink(image)


def test_every_coloured_picture_has_a_sister_for_the_dark() -> None:
    # The icon of the app is seen on any desktop, the frame on white paper only.
    names = {file.stem for file in OWN} - {file.stem for file in icons()} - {"app", "paper-frame"}
    light = {name for name in names if not name.endswith("-dark")}
    assert names == light | {f"{name}-dark" for name in light}


@pytest.mark.parametrize("file", LESSONS, ids=lambda file: file.stem)
def test_a_lesson_picture_has_the_common_size_and_no_words(file: Path) -> None:
    top = ET.parse(file).getroot()
    assert top.get("viewBox") == "0 0 480 300"
    assert not any((part.text or "").strip() for part in top.iter())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("file", FONTS, ids=lambda file: file.stem)
def test_every_font_has_the_letters_of_its_languages(file: Path) -> None:
    font = QRawFont(str(file), 17)
    assert font.isValid()
    assert [letter for letter in LETTERS[font.familyName()] if not font.supportsCharacter(ord(letter))] == []


@pytest.mark.parametrize("family", LETTERS)
def test_each_family_is_found_in_regular_semibold_and_bold(family: str, qapp: QApplication) -> None:
    for file in FONTS:
        assert QFontDatabase.addApplicationFont(str(file)) >= 0
    assert {"Regular", "SemiBold", "Bold"} <= set(QFontDatabase.styles(family))
    font = QFont(qapp.font())
    font.setFamilies([family])
    for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold):
        font.setWeight(weight)
        info = QFontInfo(font)
        assert (info.family(), info.weight()) == (family, weight.value)


def test_every_font_has_its_licence_beside_it() -> None:
    licences = {file.stem.removeprefix("OFL-") for file in FONTS[0].parent.glob("OFL-*.txt")}
    assert all(any(file.stem.startswith(licence) for licence in licences) for file in FONTS)


def test_a_picture_that_is_missing_or_damaged_leaves_its_room_empty(
    qapp: QApplication, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.svg"
    damaged.write_bytes(b"\xff\xfe<svg")
    half = tmp_path / "half.svg"
    half.write_text("<svg viewBox=")
    for file in (tmp_path / "missing.svg", damaged, half):
        shown = pixmap(file, "#123456", 24)
        assert shown.deviceIndependentSize().toSize().width() == 24
        assert not shown.toImage().pixelColor(36, 36).alpha()
        assert Picture(file, "Ein Bild", widest=200).heightForWidth(100) == 100
        assert Cover(file, 50).width() == 50


def test_the_icon_of_a_button_is_to_be_seen_while_it_cannot_be_pressed(qapp: QApplication) -> None:
    look = Look("light", 100, "de")
    made = button("Weiter", look, lambda: None, role="primary", picture="check")
    image = made.icon().pixmap(made.iconSize(), QIcon.Mode.Disabled).toImage()
    solid = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert {colour.name() for colour in solid if colour.alpha() == 255} == {look.colours.muted.lower()}
