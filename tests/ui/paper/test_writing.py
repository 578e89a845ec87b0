"""A paper as PDF: its words can be read and walked through, and nothing is lost when a disk is full."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtPrintSupport import QPrinter

from desktop.ui.paper.blocks import Box, Code, Gap, Paper, Picture, Signing, Table, items, line
from desktop.ui.paper.markdown import blocks
from desktop.ui.paper.pages import lay
from desktop.ui.paper.writing import pdf, pictures, print_on, write_pdf
from desktop.ui.pictures import FOLDER
from tests.ui.paper.reading import operators, reader, structure, walk, words

LONG = "Sie haben gefragt, verglichen und Fehler gefunden. " * 8
SQUARE = ((True, False), (False, True))
PAPER = Paper(
    "Größe & Maß",
    "de",
    (
        line("Größe & Maß", "h1"),
        Box((line("Erst nachsehen, dann glauben.", "h3"),)),
        line("Was <b>Sie</b> sehen", "h2"),
        *blocks(f"{LONG}\n\nDas ist **fett** und *schräg*.\n\n- Ärger\n- Öl"),
        items(["eins", "zwei"], numbered=True),
        Table(("Minuten", "Was"), (("0–10", "Ankommen"),), (1, 3)),
        Picture(str(FOLDER / "logo.svg"), 20, "Ein Herz, das lächelt"),
        Picture(str(FOLDER / "heart.svg"), 20),
        Signing((("Ort", "Essen"), ("Unterschrift", ""))),
        Code(SQUARE, (line("AB-CD", "strong"),), "Code: AB-CD"),
    ),
    pages="Seite {page} von {pages}",
)
ARABIC = Paper(
    "اختبار",
    "ar",
    (line("هل هذا صحيح؟", "h1"), line("نتحقق من كل شيء في 12 دقيقة"), items(["واحد", "اثنان"])),
    right_to_left=True,
)


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Files may not grow larger than this many bytes, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_words_can_be_read_back_letter_by_letter() -> None:
    read = words(pdf(PAPER))
    for said in ("Größe & Maß", "Was <b>Sie</b> sehen", " ".join(LONG.split()), "Ärger", "0–10", "AB-CD"):
        assert said in read
    assert "\ufffd" not in read


def test_the_structure_has_every_paragraph_in_reading_order() -> None:
    found = [element for element in walk(structure(pdf(PAPER))) if element.text]
    told = [(element.kind, " ".join(element.text.split())) for element in found]
    assert told[:6] == [
        ("H1", "Größe & Maß"),
        ("H3", "Erst nachsehen, dann glauben."),
        ("H2", "Was <b>Sie</b> sehen"),
        ("P", " ".join(LONG.split())),
        ("P", "Das ist fett und schräg."),
        ("Lbl", "•"),
    ]
    assert ("TH", "Minuten") in told
    assert ("TD", "0–10") in told
    assert told[-1] == ("P", "AB-CD")


def test_lists_and_tables_are_what_they_are() -> None:
    elements = list(walk(structure(pdf(PAPER))))
    lists = [[entry.inside[1].text for entry in each.inside] for each in elements if each.kind == "L"]
    assert lists == [["Ärger", "Öl"], ["eins", "zwei"]]
    (table,) = (each for each in elements if each.kind == "Table")
    assert [[cell.text for cell in row.inside] for row in table.inside] == [
        ["Minuten", "Was"],
        ["0–10", "Ankommen"],
    ]


def test_pictures_speak_and_decoration_is_silent() -> None:
    elements = list(walk(structure(pdf(PAPER))))
    figures = [element.alternative for element in elements if element.kind == "Figure"]
    assert figures == ["Ein Herz, das lächelt", "Code: AB-CD"]
    assert not any("KI mit Herz" in element.text or "Seite 1" in element.text for element in elements)


def test_all_content_is_either_part_of_the_structure_or_decoration() -> None:
    read = reader(pdf(replace(PAPER, large=True)))
    assert len(read.pages) > 1
    for page in read.pages:
        depth = 0
        for operands, operator in operators(page, read):
            depth += operator in (b"BDC", b"BMC")
            depth -= operator == b"EMC"
            assert depth in (0, 1)
            if operator in (b"Tj", b"f", b"S", b"B"):
                assert depth == 1, "something is drawn outside of every mark"
            if operator == b"re":
                assert float(operands[0]) > -1000, "a mark was left over"
        assert depth == 0


def test_it_says_its_title_its_language_and_that_it_is_tagged() -> None:
    read = reader(pdf(PAPER))
    root: Any = read.root_object
    assert read.metadata is not None
    assert (read.metadata.title, root["/Lang"]) == ("Größe & Maß", "de")
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    outline: list[Any] = list(read.outline)
    assert [each.title for each in outline] == ["Größe & Maß", "Was <b>Sie</b> sehen"]


def test_pages_are_a4_and_fonts_are_our_own_and_embedded() -> None:
    read = reader(pdf(PAPER))
    assert (round(read.pages[0].mediabox.width), round(read.pages[0].mediabox.height)) == (595, 842)
    names = set()
    for page in read.pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            descriptor = font["/DescendantFonts"][0]["/FontDescriptor"]
            assert "/FontFile2" in descriptor
            names.add(str(descriptor["/FontName"]).partition("+")[2].partition("-")[0])
    assert names == {"AtkinsonHyperlegibleNext"}


def test_pages_are_counted() -> None:
    read = reader(pdf(replace(PAPER, large=True)))
    count = len(read.pages)
    for number, page in enumerate(read.pages, start=1):
        assert f"Seite {number} von {count}" in page.extract_text()


def test_right_to_left_is_read_as_it_is_written() -> None:
    told = [element.text for element in walk(structure(pdf(ARABIC))) if element.text]
    assert told == ["هل هذا صحيح؟", "نتحقق من كل شيء في 12 دقيقة", "•", "واحد", "•", "اثنان"]


def test_large_print_is_larger() -> None:
    sizes = {}
    for large in (False, True):
        data = pdf(replace(PAPER, large=large))
        read = reader(data)
        told = [float(o[1]) for page in read.pages for o, name in operators(page, read) if name == b"Tf"]
        sizes[large] = max(told, key=told.count)
    assert sizes[True] >= 1.4 * sizes[False]


def test_a_heading_never_stands_alone_at_the_foot_of_a_page() -> None:
    for height in range(170, 240, 5):
        content = (Gap(height), line("Überschrift", "h2"), line("Text"))
        pages = lay(Paper("t", "de", content)).pages
        assert [len(page) for page in pages] in ([3], [1, 2])


def test_a_box_stays_on_one_page() -> None:
    box = Box(tuple(line("Zeile") for _ in range(8)))
    assert [len(page) for page in lay(Paper("t", "de", (Gap(220), box))).pages] == [1, 1]


def test_what_is_left_over_goes_into_the_gaps() -> None:
    content = (line("oben"), Gap(2, grows=1), line("unten"))
    laid = lay(Paper("t", "de", content))
    last = laid.pages[0][-1]
    assert last.top + last.piece.height == pytest.approx(laid.room.bottom)


def test_there_is_a_picture_of_every_page() -> None:
    found = pictures(PAPER, 300)
    assert [(page.width(), page.height()) for page in found] == [(300, 424)] * len(lay(PAPER).pages)
    assert any(found[0].pixelColor(x, 28).lightness() < 100 for x in range(300))


def test_the_printer_gets_the_same_pages(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_on(printer, PAPER)
    printed = reader((tmp_path / "printed.pdf").read_bytes())
    assert len(printed.pages) == len(lay(PAPER).pages)
    assert round(printed.pages[0].mediabox.height) == 842


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "missing" / "printed.pdf"))
    assert not print_on(printer, PAPER)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def test_only_the_file_itself_is_written(stick: Path) -> None:
    write_pdf(PAPER, stick / "Blatt.pdf")
    assert [each.name for each in stick.iterdir()] == ["Blatt.pdf"]
    assert "Größe & Maß" in words((stick / "Blatt.pdf").read_bytes())


def test_a_full_disk_leaves_what_was_there(stick: Path) -> None:
    file = stick / "Blatt.pdf"
    file.write_bytes(b"before")
    with room_for(1000), pytest.raises(OSError, match="too large"):
        write_pdf(PAPER, file)
    assert [each.name for each in stick.iterdir()] == ["Blatt.pdf"]
    assert file.read_bytes() == b"before"
