"""What stands on the papers of the app."""

import pytest

from desktop.domain.lesson import VARIANTS, Lesson
from desktop.domain.preferences import Preferences
from desktop.store.folders import shipped
from desktop.store.lessons import read_library
from desktop.ui.paper.blocks import plain
from desktop.ui.paper.pages import lay
from desktop.ui.paper.sheets import Pass, certificate, file_name, take_home
from desktop.ui.paper.writing import pdf
from tests.ui.paper.reading import structure, walk, words

LIBRARY = read_library(shipped("lessons"))
LESSONS = [lesson.id for lesson in LIBRARY.lessons]
ARABIC = [lesson for lesson in LIBRARY.lessons if "ar" in lesson.words]
CODE = Pass("KXRM-4T7Q", ((True, False), (False, True)))


def lesson_of(name: str) -> Lesson:
    lesson = LIBRARY.lesson(name)
    assert lesson is not None
    return lesson


@pytest.mark.parametrize("lesson", ARABIC, ids=lambda each: each.id)
def test_no_colon_follows_a_question_in_arabic_either(lesson: Lesson) -> None:
    assert "؟:" not in plain(take_home(lesson, Preferences("ar"), large=True))


@pytest.mark.parametrize("name", LESSONS)
def test_every_lesson_fits_on_one_sheet_with_its_saying(name: str) -> None:
    lesson = lesson_of(name)
    for variant in VARIANTS:
        language, _, simple = variant.partition("-")
        paper = take_home(lesson, Preferences(language, bool(simple)), large=False)
        spoken = lesson.spoken(variant)
        told = plain(paper)
        assert len(lay(paper).pages) == 1
        assert spoken.title in told
        assert spoken.promise in told
        assert "**" not in told
        bold = spoken.steps[lesson.steps[-1].id].body.split("**")[1::2]
        assert bold
        assert bold[0] in told


def test_a_sheet_in_large_print_leaves_nothing_out() -> None:
    lesson = lesson_of("check/is-it-true")
    common, large = (take_home(lesson, Preferences(), large=large) for large in (False, True))
    assert plain(common) == plain(large)


def test_the_code_of_the_learning_pass_stands_on_the_sheet() -> None:
    paper = take_home(lesson_of("check/is-it-true"), Preferences(), large=False, code=CODE)
    assert len(lay(paper).pages) == 1
    assert CODE.code in words(pdf(paper))


def certified(done: tuple[Lesson, ...], *, name: str = "", large: bool = False) -> bytes:
    return pdf(
        certificate(
            done, LIBRARY, Preferences("en"), name=name, place="Essen", date="22 November 2026", large=large
        )
    )


def test_a_certificate_says_who_what_when_and_where() -> None:
    done = LIBRARY.lessons[:3]
    read = words(certified(done, name="Elif Yılmaz"))
    for said in ("Elif Yılmaz", "Essen", "22 November 2026", *(each.spoken("en").title for each in done)):
        assert said in read
    assert f"{sum(each.shape.minutes for each in done)} minutes" in read


def test_without_a_name_there_is_a_line_to_write_it_on() -> None:
    labels = [each.text for each in walk(structure(certified(LIBRARY.lessons[:1]))) if each.text]
    assert labels[:2] == ["Certificate of participation", "Name"]


def test_all_lessons_fit_on_one_certificate() -> None:
    library = LIBRARY
    read = certified(library.lessons, name="Oleksandra Kowalenko-Schmidtbauer")
    assert all(each.spoken("en").title in words(read) for each in library.lessons)


@pytest.mark.parametrize("count", [1, 9, 10, len(LESSONS)])
def test_a_certificate_is_one_page(count: int) -> None:
    paper = certificate(
        LIBRARY.lessons[:count], LIBRARY, Preferences(), name="A", place="", date="", large=False
    )
    assert len(lay(paper).pages) == 1


def test_a_certificate_promises_no_exam() -> None:
    read = words(certified(LIBRARY.lessons[:1])).lower()
    assert not any(word in read for word in ("passed", "exam", "qualified", "certified"))


@pytest.mark.parametrize(
    ("title", "name"),
    [("Stimmt das?", "Stimmt das"), ("a/b\\c:d", "a b c d"), ("...", "KI mit Herz"), ("x" * 200, "x" * 80)],
)
def test_a_file_name_suits_every_stick(title: str, name: str) -> None:
    assert file_name(title) == name
