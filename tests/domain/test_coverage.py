"""Which lessons teach which competence, and what does not fit together."""

from desktop.domain.basic_steps import Read
from desktop.domain.coverage import Competence, Framework, covered, uncertain
from desktop.domain.lesson import Lesson, Shape
from desktop.domain.step import Source

SOURCE = Source("Ein Rahmen", "2025-05")


def lesson(name: str, *codes: str) -> Lesson:
    return Lesson(name, "check", "/x", Shape(minutes=5, competences=codes, steps=(Read(id="idea"),)), {})


def framework(*competences: Competence) -> Framework:
    return Framework(SOURCE, competences)


def test_a_competence_has_its_lessons_in_their_order() -> None:
    rows = covered(
        framework(Competence("E1", "Erkennen", "Recognise"), Competence("E2", "Prüfen", "Check")),
        (lesson("check/b", "E2", "E1"), lesson("check/a", "E2")),
    )
    assert [(row.competence.code, row.lessons) for row in rows] == [
        ("E1", ("check/b",)),
        ("E2", ("check/b", "check/a")),
    ]


def test_what_nobody_teaches_needs_a_reason() -> None:
    bare, told = Competence("E1", "Erkennen", "Recognise"), Competence("E2", "Prüfen", "Check", "Not here.")
    assert list(uncertain(framework(bare, told), ())) == ["No lesson has E1; write in `missing` why."]


def test_a_reason_goes_when_a_lesson_comes() -> None:
    told = Competence("E2", "Prüfen", "Check", "Not here.")
    assert list(uncertain(framework(told), (lesson("check/a", "E2"),))) == [
        "E2 says why no lesson has it, but check/a has."
    ]


def test_a_code_of_another_framework_is_found() -> None:
    assert list(uncertain(framework(), (lesson("check/a", "Z9"),))) == [
        "check/a has Z9, which the framework does not know."
    ]
