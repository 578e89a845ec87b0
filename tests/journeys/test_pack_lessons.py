"""Visitors find the lessons of a pack among the others."""

from pathlib import Path

import pytest

from desktop.domain.lesson import Lesson, Library
from desktop.domain.policy import Policy
from desktop.store import folders
from desktop.store.pack_places import installed
from desktop.store.packs import Packs, read_all
from tests.journeys.conftest import Opener
from tests.journeys.staff import staff
from tests.store.packs import NAME, PATH, contents, written


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """All lessons of a PC with a pack, as a visit reads them."""
    places = folders.find({folders.HOME_VARIABLE: str(tmp_path / "home")})
    Packs(places).add(written(tmp_path / "extra.lernpaket", contents()))
    return read_all(places.lessons, installed(places.pack_places))


def test_its_path_stands_among_the_others_and_says_where_it_comes_from(
    opens: Opener, library: Library
) -> None:
    me = opens().me
    lesson, title = _of_the_pack(library)
    me.sees(f"aus dem Paket „{NAME}“")
    me.opens(title)
    me.sees(f"aus dem Paket „{NAME}“")
    words = lesson.spoken("de")
    me.opens(words.title)
    me.sees(words.steps[lesson.steps[0].id].title)


def test_a_group_can_be_given_its_lessons_only(opens: Opener, library: Library) -> None:
    lesson, title = _of_the_pack(library)
    me = opens(facilitator=staff(Policy(lessons=(lesson.id,)))).me
    me.sees(title)
    me.sees_no("Hineinschauen")


def _of_the_pack(library: Library) -> tuple[Lesson, str]:
    path = library.path(PATH)
    assert path is not None
    return path.lessons[0], path.spoken("de").title
