"""Markdown becomes blocks; bold, emphasis and lists stay, and nothing else gets in."""

from desktop.ui.paper.blocks import Box, Gap, Items, Line, Paper, Picture, Run, Signing, Table, line, plain
from desktop.ui.paper.markdown import blocks


def test_paragraphs_keep_bold_and_emphasis() -> None:
    assert blocks("Das ist **fett** und\n*schräg*.") == (
        Line(
            (
                Run("Das ist "),
                Run("fett", bold=True),
                Run(" und"),
                Run(" "),
                Run("schräg", italic=True),
                Run("."),
            )
        ),
    )


def test_lists_are_lists_with_numbers_where_there_are_numbers() -> None:
    assert blocks("- a\n- **b**") == (Items(((Run("a"),), (Run("b", bold=True),))),)
    assert blocks("1. a\n2. b") == (Items(((Run("a"),), (Run("b"),)), numbered=True),)


def test_two_lists_with_words_between_stay_two() -> None:
    kinds = [type(block) for block in blocks("- a\n\nUnd:\n\n1. b")]
    assert kinds == [Items, Line, Items]


def test_html_and_links_stay_words() -> None:
    (block,) = blocks("<b>x</b> [y](z)")
    assert isinstance(block, Line)
    assert "".join(run.text for run in block.runs) == "<b>x</b> [y](z)"


def test_all_words_of_a_paper_can_be_said() -> None:
    content = (
        line("Titel", "h1"),
        Box((line("Kasten"), Items(((Run("eins"),),)))),
        Table(("A", "B"), (("1", "2"),), (1, 1)),
        Picture("x.svg", 10, "Ein Bild"),
        Picture("x.svg", 10),
        Signing((("Ort", "Essen"), ("Name", ""))),
        Gap(3),
    )
    assert plain(Paper("t", "de", content)).split("\n") == [
        *("Titel", "Kasten", "eins", "1, 2", "Ein Bild", "Ort: Essen", "Name")
    ]
