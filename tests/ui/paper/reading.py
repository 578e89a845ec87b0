"""Reads a PDF back: its words, its structure, and what its content says."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from msgspec import Struct
from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream


class Element(Struct, frozen=True):
    """One element of the structure: its kind, its words, those for who cannot see it, what is in it."""

    kind: str
    text: str
    alternative: str
    inside: tuple["Element", ...]


def reader(data: bytes) -> PdfReader:
    """The PDF in these bytes, read strictly."""
    return PdfReader(BytesIO(data), strict=True)


def words(data: bytes) -> str:
    """All words of a PDF, single spaces between them."""
    return " ".join(" ".join(page.extract_text() for page in reader(data).pages).split())


def structure(data: bytes) -> Element:
    """The element that holds all others."""
    pdf = reader(data)
    spoken = [_spoken(page, pdf) for page in pdf.pages]
    numbers = {page.indirect_reference: number for number, page in enumerate(pdf.pages)}
    root: Any = pdf.root_object["/StructTreeRoot"]
    (document,) = root["/K"]
    return _element(document.get_object(), spoken, numbers)


def walk(element: Element) -> Iterator[Element]:
    """An element and all that is in it, in reading order."""
    yield element
    for each in element.inside:
        yield from walk(each)


def operators(page: PageObject, pdf: PdfReader) -> list[tuple[Any, bytes]]:
    """What the content of a page says, step by step."""
    return list(ContentStream(page.get_contents(), pdf).operations)


def _element(found: Any, spoken: list[dict[int, str]], pages: dict[Any, int]) -> Element:
    inside: list[Element] = []
    text = ""
    for each in found.get("/K", []):
        held = each.get_object()
        if "/MCID" in held:
            text += spoken[pages[held.raw_get("/Pg")]][held["/MCID"]]
        else:
            inside.append(_element(held, spoken, pages))
    return Element(found["/S"][1:], text, found.get("/Alt", ""), tuple(inside))


def _spoken(page: PageObject, pdf: PdfReader) -> dict[int, str]:
    """What is said by each numbered piece of a page's content."""
    resources: Any = page["/Resources"]
    tables = {name: _table(font.get_object()) for name, font in resources["/Font"].items()}
    found: dict[int, str] = {}
    now, table, replaced = -1, {}, False
    for operands, operator in operators(page, pdf):
        match operator:
            case b"BDC":
                now = int(operands[1]["/MCID"])
                replaced = "/ActualText" in operands[1]
                found[now] = operands[1].get("/ActualText", "")
            case b"EMC":
                now = -1
            case b"Tf":
                table = tables[operands[0]]
            case b"Tj" if now >= 0 and not replaced:
                raw = operands[0].original_bytes
                codes = (int.from_bytes(raw[at : at + 2]) for at in range(0, len(raw), 2))
                found[now] += "".join(table.get(code, "�") for code in codes)
    return found


def _table(font: Any) -> dict[int, str]:
    lines = font["/ToUnicode"].get_data().decode().splitlines()
    pairs = (line.split() for line in lines if line.startswith("<") and line.count("<") == 2)
    return {int(code[1:-1], 16): bytes.fromhex(text[1:-1]).decode("utf-16-be") for code, text in pairs}
