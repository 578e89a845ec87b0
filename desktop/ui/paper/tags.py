"""Gives a PDF what Qt leaves out: a structure for screen readers, its language, an outline, text to copy.

Qt 6.8 writes no structure. Marks that were drawn far beside the page tell where each element begins; here
they are taken out again and become marked content (ISO 32000-1, 14.6 to 14.8).
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    ContentStream,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from desktop.ui.paper.canvas import FAR, STEP, Tag

Content = dict[int, list[tuple[int, int]]]
"""Where the content of each tag stands: numbers of page and of marked content, by the identity of the tag."""
RANGE = re.compile(rb"^<([0-9A-F]{4})> <([0-9A-F]{4})> (\[.*\]|<[0-9A-F]+>)", re.MULTILINE)
CODE = re.compile(rb"<([0-9A-F]{4,})>")
FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufeff]")


def tagged(data: bytes, structure: Tag, marked: Sequence[Tag | None], *, title: str, language: str) -> bytes:
    """A PDF with a structure.

    Args:
        data: as Qt wrote it, with marks.
        structure: what the document consists of.
        marked: the tag of every mark in the order in which they were drawn.
        title: of the document.
        language: code of its language.
    """
    writer = PdfWriter(clone_from=BytesIO(data))
    content: Content = {}
    kept = [_retag(writer, number, marked, content) for number in range(len(writer.pages))]
    _mend_fonts(writer)
    _Structure(writer, content).build(structure, kept)
    _outline(writer, structure, content)
    root, name, yes = writer.root_object, NameObject, BooleanObject(value=True)
    root[name("/Lang")] = TextStringObject(language)
    root[name("/MarkInfo")] = DictionaryObject({name("/Marked"): yes})
    root[name("/ViewerPreferences")] = DictionaryObject({name("/DisplayDocTitle"): yes})
    writer.add_metadata({"/Title": title})
    writer.pdf_header = "%PDF-1.7"
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def _retag(writer: PdfWriter, number: int, marked: Sequence[Tag | None], content: Content) -> list[Tag]:
    """Turn the marks of a page into marked content; the tags of its pieces in order."""
    page = writer.pages[number]
    stream = ContentStream(page.get_contents(), writer)
    tags: list[Tag] = []
    made: list[tuple[list[Any], bytes]] = []
    waiting: Tag | None = None
    begins = opened = False
    for operands, operator in stream.operations:
        if operator == b"re" and float(operands[0]) <= -FAR:
            waiting = marked[round((-float(operands[0]) - FAR) / STEP)]
            begins = True
            continue
        if begins and operator == b"f":
            continue
        made.append((operands, operator))
        # The colour of the mark is set and given back between q and Q.
        if not begins or operator != b"Q":
            continue
        made += [([], b"EMC")] if opened else []
        again = waiting is not None and id(waiting) in content
        made.append(_beginning(waiting, len(tags), again=again))
        if waiting is not None:
            content.setdefault(id(waiting), []).append((number, len(tags)))
            tags.append(waiting)
        begins, opened = False, True
    made += [([], b"EMC")] if opened else []
    stream.operations = made
    page.replace_contents(stream)
    return tags


def _beginning(tag: Tag | None, number: int, *, again: bool) -> tuple[list[Any], bytes]:
    name = NameObject
    if tag is None:
        return [name("/Artifact")], b"BMC"
    place = DictionaryObject({name("/MCID"): NumberObject(number)})
    if tag.said:
        place[name("/ActualText")] = TextStringObject("" if again else tag.said)
    return [name(f"/{tag.kind}"), place], b"BDC"


def _mend_fonts(writer: PdfWriter) -> None:
    """Let letters be copied and read as they were written: with spaces, and no forms of Arabic letters."""
    done: set[int] = set()
    for page in writer.pages:
        resources: Any = page["/Resources"]
        for place in resources.get("/Font", {}).values():
            table = place.get_object().raw_get("/ToUnicode")
            if table.idnum not in done:
                done.add(table.idnum)
                stream = table.get_object()
                stream.set_data(mended(stream.get_data()))


def mended(table: bytes) -> bytes:
    """A table of what signs mean, with the sense of spaces and of Arabic letters put right.

    Args:
        table: as Qt writes it: ranges of signs.
    """
    known: dict[int, str] = {}
    for row in RANGE.finditer(table):
        first = int(row[1], 16)
        for number, code in enumerate(CODE.findall(row[3])):
            known[first + number] = _sense(bytes.fromhex(code.decode()).decode("utf-16-be", "replace"))
    signs = [f"<{number:04X}> <{_hex(text)}>" for number, text in known.items() if number]
    hundreds = [signs[start : start + 100] for start in range(0, len(signs), 100)]
    rows = [f"{len(each)} beginbfchar\n" + "\n".join(each) + "\nendbfchar\n" for each in hundreds]
    head, tail = table.index(b"endcodespacerange\n"), table.index(b"endcmap")
    return table[:head] + b"endcodespacerange\n" + "".join(rows).encode() + table[tail:]


def _sense(text: str) -> str:
    return " " if text == "\t" else unicodedata.normalize("NFKC", text) if FORMS.match(text) else text


def _hex(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()


class _Structure:
    """Builds the tree of elements and joins it with the pages."""

    def __init__(self, writer: PdfWriter, content: Content) -> None:
        self._writer = writer
        self._content = content
        self._made: dict[int, IndirectObject] = {}

    def build(self, structure: Tag, kept: Sequence[Sequence[Tag]]) -> None:
        """Write the tree, and for each page which of its content belongs to which element."""
        name = NameObject
        root = DictionaryObject({name("/Type"): name("/StructTreeRoot")})
        place = self._writer._add_object(root)
        root[name("/K")] = ArrayObject([self._element(structure, place)])
        numbers = ArrayObject()
        for number, tags in enumerate(kept):
            page = self._writer.pages[number]
            page[name("/StructParents")] = NumberObject(number)
            page[name("/Tabs")] = name("/S")
            owners = ArrayObject([self._made[id(tag)] for tag in tags])
            numbers += [NumberObject(number), self._writer._add_object(owners)]
        root[name("/ParentTree")] = self._writer._add_object(DictionaryObject({name("/Nums"): numbers}))
        root[name("/ParentTreeNextKey")] = NumberObject(len(kept))
        self._writer.root_object[name("/StructTreeRoot")] = place

    def _element(self, tag: Tag, parent: IndirectObject) -> IndirectObject:
        name = NameObject
        made: DictionaryObject = DictionaryObject(
            {name("/Type"): name("/StructElem"), name("/S"): name(f"/{tag.kind}"), name("/P"): parent}
        )
        place = self._made[id(tag)] = self._writer._add_object(made)
        if tag.alternative:
            made[name("/Alt")] = TextStringObject(tag.alternative)
        if tag.scope:
            table = {name("/O"): name("/Table"), name("/Scope"): name(f"/{tag.scope}")}
            made[name("/A")] = DictionaryObject(table)
        inside = ArrayObject([self._element(child, place) for child in tag.children])
        inside += [self._piece(*where) for where in self._content.get(id(tag), [])]
        made[name("/K")] = inside
        return place

    def _piece(self, page: int, number: int) -> Any:
        name = NameObject
        return DictionaryObject(
            {
                name("/Type"): name("/MCR"),
                name("/Pg"): self._writer.pages[page].indirect_reference,
                name("/MCID"): NumberObject(number),
            }
        )


def _outline(writer: PdfWriter, structure: Tag, content: Content) -> None:
    for tag in _all(structure):
        if tag.kind in ("H1", "H2") and id(tag) in content:
            writer.add_outline_item(title=tag.title, page_number=content[id(tag)][0][0])


def _all(tag: Tag) -> Iterator[Tag]:
    yield tag
    for child in tag.children:
        yield from _all(child)
