"""Faults of lesson.toml: each with its line and the way to mend it."""

from pathlib import Path

import pytest

from desktop.store.shapes import KINDS, PathShape, read_path_shape, read_shape
from desktop.store.tables import EXAMPLES
from tests.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "lessons")


@pytest.mark.parametrize(
    ("old", "new", "at", "what"),
    [
        ('kind = "read"', 'kind = "raed"', 'kind = "raed"', "There is no kind of step called `raed`."),
        ('kind = "read"', "kind = 3", "kind = 3", "`kind` needs a text in quotation marks."),
        ('kind = "read"', "", "[[step]]", "The field `kind` is missing."),
        ("minutes = 8", "minutes = 0", "minutes = 0", "`minutes` needs a whole number, at least 1."),
        ("minutes = 8", "minutes = 61", "minutes = 61", "`minutes` needs a whole number, at most 60."),
        ("minutes = 8", "minutes = 8.5", "minutes = 8.5", "`minutes` needs a whole number."),
        ("minutes = 8", "minutes = true", "minutes = true", "`minutes` needs a whole number."),
        ("minutes = 8", "", "", "The field `minutes` is missing."),
        ("limit = 100", "limits = 100", "limits = 100", "There is no field `limits` here."),
        (
            "temperature = 0.2",
            "temperature = nan",
            "temperature = nan",
            "`temperature` needs a number, at least 0.",
        ),
        (
            "temperature = 0.2",
            "temperature = 3",
            "temperature = 3",
            "`temperature` needs a number, at most 2.",
        ),
        (
            'id = "idea"',
            'id = "Idee!"',
            'id = "Idee!"',
            "`id` needs a text in quotation marks, written as in the example.",
        ),
        (
            'answers = ["next-word"]',
            'answers = ["none"]',
            'answers = ["none"]',
            "The answer `none` is not among the choices.",
        ),
        (
            'choices = ["search", "next-word"]',
            'choices = ["next-word"]',
            'choices = ["next-word"]',
            "at least 2 entries",
        ),
        ("warmth = true", 'warmth = "yes"', 'warmth = "yes"', "`warmth` needs true or false"),
        (
            "states = {",
            "state = {",
            'sources = { state = { title = "Gru',
            "The question `states` has no source.",
        ),
        (
            'date = "2026-05" } }',
            'date = "May 2026" } }',
            'sources = { states = { title = "Gr',
            "`sources` holds something else",
        ),
        (
            'competences = ["C5", "E7"]',
            'competences = ["C5", 7]',
            'competences = ["C5", 7]',
            "`competences` holds something else",
        ),
        ("minutes = 8", "minutes = ", "minutes = ", "This line cannot be read as TOML"),
        ("minutes = 8", "minutes = 8\nminutes = 9", "minutes = 9", "This line cannot be read as TOML"),
        (
            "minutes = 8",
            f"minutes = {'9' * 5000}",
            "minutes = 999999999999999999999999",
            "A number here is far too long.",
        ),
        (
            "minutes = 8",
            f"x = {'[' * 5000}",
            "x = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "Brackets are nested too deeply here.",
        ),
        (
            "minutes = 8",
            f"{'a.' * 5000}b = 1",
            "a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.",
            "There are far too many names with dots between them.",
        ),
    ],
)
def test_a_fault_is_told_with_its_line(library: Library, old: str, new: str, at: str, what: str) -> None:
    library.replace("lesson.toml", old, new)
    faults = [
        fault for fault in library.faults() if fault.file.endswith("lesson.toml") and what in fault.what
    ]
    assert faults, library.faults()
    line = library.file("lesson.toml").read_text(encoding="utf-8").split("\n")[faults[0].line - 1]
    assert line.startswith(at)
    assert faults[0].remedy


def test_a_step_is_not_there_twice(library: Library) -> None:
    library.replace("lesson.toml", 'id = "odds"', 'id = "guess"')
    faults = [fault for fault in library.faults() if fault.file.endswith("lesson.toml")]
    assert [(fault.line, fault.what) for fault in faults] == [(26, "The step `guess` is there twice.")]


def test_a_choice_and_an_answer_are_not_there_twice(library: Library) -> None:
    library.replace("lesson.toml", '"search", "next-word"', '"search", "next-word", "search"')
    library.replace("lesson.toml", 'answers = ["next-word"]', 'answers = ["next-word", "next-word"]')
    assert [fault.what for fault in library.faults()] == [
        "The list entry `search` is there twice.",
        "The answer `next-word` is there twice.",
    ]


def test_a_source_belongs_to_a_question(library: Library) -> None:
    library.replace("lesson.toml", "states = {", 'moon = { title = "Atlas", date = "2026-05" }, states = {')
    assert "source for `moon`" in library.fault().what


def test_a_misspelt_field_is_answered_with_the_right_one(library: Library) -> None:
    library.replace("lesson.toml", "minutes = 8", "minuts = 8")
    assert library.faults()[0].remedy == "Write `minutes`."


def test_several_faults_of_one_step_are_told_together() -> None:
    text = 'minutes = 5\ncompetences = []\n[[step]]\nkind = "ask"\nlimit = "long"\ntemp = 1\n'
    assert [fault.what for fault in read_shape("lesson.toml", text).faults] == [
        "There is no field `temp` here.",
        "The field `examples` is missing.",
        "`limit` needs a whole number.",
        "The field `id` is missing.",
    ]


def test_a_lesson_has_at_least_one_step_and_at_most_fifteen() -> None:
    head = "minutes = 5\ncompetences = []\n"
    for none in ("", "step = []\n", 'step = "read"\n'):
        assert [fault.what for fault in read_shape("x", head + none).faults] == ["The lesson has no steps."]
    many = "".join(f'[[step]]\nkind = "read"\nid = "s{number}"\n' for number in range(16))
    assert [(fault.line, fault.what) for fault in read_shape("x", head + many).faults] == [
        (48, "The lesson has 16 steps; at most 15 are possible.")
    ]


def test_steps_may_be_written_in_brackets() -> None:
    text = 'minutes = 5\ncompetences = []\nstep = [{ kind = "read", id = "idea" }, 3]\n'
    reading = read_shape("lesson.toml", text)
    assert list(reading.steps) == ["idea"]
    assert [(fault.line, fault.what) for fault in reading.faults] == [(3, "Step 2 has no fields.")]


def test_a_path_has_an_order_and_lessons() -> None:
    assert read_path_shape("path.toml", 'order = 3\nlessons = ["a", "b"]\n') == PathShape(3, ("a", "b"))
    faults = read_path_shape("path.toml", 'order = 3\nlessons = ["a", "a"]\n')
    assert isinstance(faults, tuple)
    assert [fault.line for fault in faults] == [2]


def test_every_field_has_an_example_for_its_fault() -> None:
    fields = {field for kind in KINDS.values() for field in kind.__struct_fields__} | {"order", "lessons"}
    assert fields <= set(EXAMPLES)


def test_kinds_that_share_a_field_have_examples_of_their_own() -> None:
    text = """
        minutes = 5
        competences = []
        [[step]]
        id = "when"
        kind = "sort"
        cards = ["greeting", "medicine"]
        bins = ["with", "without"]
        answers = 3
    """
    assert [fault.remedy for fault in read_shape("lesson.toml", text).faults] == [
        'Write it like this: answers = { greeting = "with", medicine = "without" }'
    ]
