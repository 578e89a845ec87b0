"""The table of competences in the guide for authors is the one that the lessons give."""

from desktop.commands.coverage import BEGIN, END, PAGE, put, table
from desktop.domain.coverage import covered, uncertain
from desktop.store.competences import read_framework
from desktop.store.folders import shipped
from desktop.store.lessons import read_library

LESSONS = shipped("lessons")
FRAMEWORK = read_framework(LESSONS)
TAUGHT = read_library(LESSONS).lessons
DOMAINS = {"E": 7, "C": 5, "M": 5, "D": 5}


def test_the_framework_is_whole_and_in_order() -> None:
    wanted = [f"{letter}{number}" for letter, most in DOMAINS.items() for number in range(1, most + 1)]
    assert [competence.code for competence in FRAMEWORK.competence] == wanted


def test_every_competence_is_taught_or_it_is_said_why_not() -> None:
    assert not list(uncertain(FRAMEWORK, TAUGHT))
    assert any(row.lessons for row in covered(FRAMEWORK, TAUGHT))


def test_the_guide_shows_the_table_as_it_is_now() -> None:
    page = (LESSONS / PAGE).read_text(encoding="utf-8")
    assert page.count(BEGIN) == page.count(END) == 1
    again = "write it anew: python -m desktop lessons coverage --write"
    assert page == put(page, table(FRAMEWORK, TAUGHT)), again
