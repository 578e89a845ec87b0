"""Words in Markdown: what an author can write, and what is told about what cannot be."""

from pathlib import Path

import pytest

from desktop.store.words import read_words
from tests.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "lessons")


def test_bodies_entries_and_parts_come_as_markdown(library: Library) -> None:
    steps = library.lesson().spoken("de").steps
    assert steps["idea"].title == "Was ist ein Sprachmodell?"
    assert steps["idea"].body == (
        "Ein Sprachmodell ist ein **Programm**. Es hat *sehr* viele Texte gelesen.\n\n"
        "- Es rechnet.\n- Es denkt nicht."
    )
    assert steps["idea"].parts == {"picture": "Drei Balken, vom höchsten zum niedrigsten."}
    assert steps["guess"].body == ""
    assert steps["guess"].items["next-word"].text == "Es rät das nächste Wort."
    assert steps["guess"].items["search"].reply == (
        "Nein. Es wird nichts nachgeschlagen.\n\nAuf diesem PC ist kein Lexikon."
    )
    assert steps["question"].body == "Fragen Sie die KI auf diesem PC.\n\nPrüfen Sie danach:"
    assert list(steps["question"].items) == ["recipe", "letter", "understood"]


def test_a_reply_may_hold_a_list_and_several_paragraphs(library: Library) -> None:
    library.replace("de.md", "  Ja. Wort für Wort.\n", "\n  Ja:\n\n  - Wort\n    für Wort\n  - *immer*\n")
    reply = library.lesson().spoken("de").steps["guess"].items["next-word"].reply
    assert reply == "Ja:\n\n- Wort\n  für Wort\n- *immer*"


def test_a_reply_need_not_be_indented(library: Library) -> None:
    library.replace("de.md", "  Ja. Wort für Wort.", "Ja. Wort für Wort.")
    assert library.lesson().spoken("de").steps["guess"].items["next-word"].reply == "Ja. Wort für Wort."


def test_titles_may_be_underlined_and_lists_have_any_bullet(library: Library) -> None:
    before = library.lesson()
    library.replace("de.md", "# Das nächste Wort", "Das nächste Wort\n================")
    library.replace("de.md", "- Es regnet.", "*   Es regnet.")
    assert library.lesson() == before


@pytest.mark.parametrize(
    ("old", "new", "at", "what"),
    [
        ("# Das nächste Wort\n", "", "", "The file has no title."),
        ("# Das nächste Wort", "#", "#", "The title is empty."),
        ("# Das nächste Wort", "# Das **nächste** Wort", "# Das **nächste** Wort", "is shown as it stands"),
        (
            "# Das nächste Wort",
            f"# {'Wort ' * 15}",
            "# Wort Wort Wort Wort Wort Wort Wo",
            "The title has 74 characters; at most 70",
        ),
        ("# Das nächste Wort", "Vorab.\n\n# Das nächste Wort", "Vorab.", "This stands above the title."),
        (
            "## Was ist ein",
            "# Zweiter Titel\n\n## Was ist ein",
            "# Zweiter Titel",
            "This title is in the wrong place.",
        ),
        (
            "## Was ist ein",
            "### Teil {#x}\n\n## Was ist ein",
            "### Teil {#x}",
            "This part belongs to no step.",
        ),
        ("### Bild", "#### Bild", "#### Bild {#picture}", "This heading is too deep."),
        (
            "Danach wissen Sie, wie ein Sprachmodell\neinen Satz fortsetzt.\n",
            "",
            "# Das nächste Wort",
            "The promise is empty.",
        ),
        ("einen Satz fortsetzt.", "so viel. " * 20, "Danach wissen Sie, wie ein Sprachm", "The promise has"),
        (
            "einen Satz fortsetzt.",
            "einen Satz.\n\n- und mehr",
            "- und mehr",
            "Only a short promise may stand",
        ),
        (
            "## Was ist ein Sprachmodell? {#idea}",
            "## {#idea}",
            "## {#idea}",
            "The title of the step is empty.",
        ),
        (
            "Sprachmodell? {#idea}",
            "Sprachmodell? {#Idee}",
            "## Was ist ein Sprachmodell? {#Ide",
            "`Idee` cannot be an id.",
        ),
        ("Manches kann falsch sein.", "", "## Was stimmt hier? {#true}", "The step `true` has no text."),
        (
            "Manches kann falsch sein.",
            "Manches. " * 101,
            "Manches. Manches. Manches. Manches",
            "at most 900 are possible.",
        ),
        (
            "Markieren Sie jeden Satz.",
            "Markieren. " * 60,
            "Markieren. Markieren. Markieren. M",
            "at most 600 are possible.",
        ),
        ("Markieren Sie jeden Satz.", "", "### Ihre Aufgabe {#task}", "The part `task` is empty."),
        ("  Ja. Wort für Wort.\n", "", "- Es rät das", "The entry `next-word` has no reply."),
        (
            "Ja. Wort für Wort.",
            "Ja. Wort für Wort. " * 40,
            "  Ja. Wort für Wort. Ja. Wort für ",
            "The reply to `next-word` has 759",
        ),
        (
            "nach. {#search}",
            f"nach. {'Sehr. ' * 50}{{#search}}",
            "- Es schlägt die Antwort nach. Seh",
            "The entry `search` has",
        ),
        (
            "nach. {#search}",
            "nach.",
            "- Es schlägt die Antwort nach.",
            "This entry has no id, others of its list have one.",
        ),
        (
            "nach. {#search}",
            "nach. {#search} Wirklich?",
            "- Es schlägt die Antwort nach. {#s",
            "An id stands in the middle of a line.",
        ),
        (
            "- Es regnet. Ich nehme einen {#rain}",
            "",
            "## Wie geht der Satz weiter? {#odd",
            "The list entry `rain` of the step `odds` is missing.",
        ),
        (
            "### Ihre Aufgabe {#task}\n\nRaten Sie",
            "Raten Sie",
            "## Wie geht der Satz weiter? {#odd",
            "The part `task` of the step `odds`",
        ),
        (
            "### Bild {#picture}",
            "### Bild {#image}",
            "## Was ist ein Sprachmodell? {#ide",
            "no words for people who cannot see it",
        ),
        ("{#seen}", "{#saw}", "### Was Sie gerade gesehen haben {", "The step has no part `saw`."),
        ("{#seen}", "{#task}", "### Was Sie gerade gesehen haben {", "The part `task` is there twice."),
        (
            "{#letter}",
            "{#recipe}",
            "## Ihre erste Frage {#question}",
            "The list entry `letter` of the step `question` is missing.",
        ),
        (
            "### Was Sie gerade gesehen haben {#seen}",
            "### Was Sie sehen",
            "### Was Sie sehen",
            "This part has no name.",
        ),
        (
            "Es rechnet.",
            "Es rechnet.\n- <b>Es</b> rechnet.",
            "- <b>Es</b> rechnet.",
            "HTML is not possible here.",
        ),
        ("- Es rechnet.", "<div>Es rechnet.</div>", "<div>Es rechnet.</div>", "HTML is not possible here."),
        (
            "Es rechnet.",
            "[Es](other.md) rechnet.",
            "- [Es](other.md) rechnet.",
            "A link is not possible here",
        ),
        (
            "Es rechnet.",
            "<mailto:wer@example.org>",
            "- <mailto:wer@example.org>",
            "A link is not possible here",
        ),
        ("- Es rechnet.\n", "[es]: other.md\n", "[es]: other.md", "A link is not possible here"),
        (
            "Es rechnet.",
            "![Balken](bars.svg)",
            "- ![Balken](bars.svg)",
            "A picture cannot stand in the text.",
        ),
        ("Es rechnet.", "Es `rechnet`.", "- Es `rechnet`.", "Code between"),
        ("- Es rechnet.", "```\nEs rechnet.\n```", "```", "A block of code is not possible here."),
        ("- Es rechnet.", "> Es rechnet.", "> Es rechnet.", "A quotation with > is not possible here."),
        ("- Es rechnet.\n", "***\n", "***", "A line across the page is not possible here."),
        ("- Es rechnet.", "- # Es rechnet.", "- # Es rechnet.", "A heading cannot stand in a list."),
        (
            "- Es rechnet.",
            "     Es rechnet.",
            "     Es rechnet.",
            "This line is indented by four spaces or more.",
        ),
        (
            "drei einfache",
            "drei *einfache*",
            "- Nenne mir drei *einfache* Gerich",
            "The entry `recipe` is shown as it stands",
        ),
    ],
)
def test_a_fault_is_told_with_its_line(library: Library, old: str, new: str, at: str, what: str) -> None:
    library.replace("de.md", old, new)
    faults = [fault for fault in library.faults() if fault.file.endswith("de.md") and what in fault.what]
    assert faults, library.faults()
    line = library.file("de.md").read_text(encoding="utf-8").split("\n")[faults[0].line - 1]
    assert line.startswith(at)
    assert faults[0].remedy


def test_a_missing_step_is_told_where_the_file_begins(library: Library) -> None:
    library.replace("de.md", "{#odds}", "{#odd}")
    assert [(fault.line, fault.what) for fault in library.faults()] == [
        (1, "The words of the step `odds` are missing."),
        (46, "There is no step `odd` here."),
    ]


def test_a_step_that_is_there_twice_is_told(library: Library) -> None:
    library.replace("de.md", "{#odds}", "{#idea}")
    assert "The step `idea` is there twice." in [fault.what for fault in library.faults()]


def test_steps_stand_in_the_order_of_lesson_toml(library: Library) -> None:
    text = library.file("de.md").read_text(encoding="utf-8")
    first, second = text.index("## Was ist ein"), text.index("## Was macht ein")
    third = text.index("## Ihre erste")
    library.file("de.md").write_text(
        text[:first] + text[second:third] + text[first:second] + text[third:], encoding="utf-8"
    )
    assert [fault.what for fault in library.faults()] == ["The step `idea` stands too late."]


def test_marks_that_mean_nothing_in_markdown_are_fine(library: Library) -> None:
    library.replace("de.md", "# Das nächste Wort", "# 3 * 4 & mehr [neu]")
    assert library.lesson().spoken("de").title == "3 * 4 & mehr [neu]"


def test_a_file_without_headings_is_told_as_such() -> None:
    assert [fault.what for fault in read_words("de.md", "Nur ein Satz.").faults] == [
        "This stands above the title.",
        "The file has no title.",
    ]
