"""The counts of visits: numbers only, kept through a damaged file, told from enough visits on."""

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.tally import LEAST, Counted, Item, Line, means, minutes_class, shown
from desktop.store.statistics import FILE, Statistics

DAY = date(2026, 11, 22)
VISIT = Counted((Item("visit"), Item("started", 4), Item("before", 4, 1, 2), Item("wiped", value=1)), 0.4)


def test_visits_add_up_by_month(tmp_path: Path) -> None:
    statistics = Statistics(tmp_path / "state")
    for day in (DAY, DAY, date(2026, 12, 1)):
        statistics.add(VISIT, day)
    lines = statistics.months()
    assert Line("2026-11", Item("started", 4), 2) in lines
    assert Line("2026-12", Item("started", 4), 1) in lines
    assert len(lines) == 2 * len(VISIT.items)


def test_where_nothing_was_counted_there_is_nothing(tmp_path: Path) -> None:
    assert Statistics(tmp_path).months() == ()
    assert not (tmp_path / FILE).exists()


def test_the_file_holds_numbers_and_no_day_or_hour_in_letters(tmp_path: Path) -> None:
    statistics = Statistics(tmp_path)
    statistics.add(VISIT, DAY)
    with sqlite3.connect(statistics.file) as database:
        kinds = {row[0] for row in database.execute("SELECT kind FROM counts")}
        wipes = database.execute("SELECT * FROM wipes").fetchall()
    database.close()
    assert kinds == {item.kind for item in VISIT.items}
    assert wipes == [(DAY.toordinal(), 1, 0)]
    assert b"2026" not in statistics.file.read_bytes()


@pytest.mark.parametrize("content", [b"this is no database at all" * 100, b"SQLite format 3\0" + b"x" * 4096])
def test_a_damaged_file_is_put_beside_and_counting_goes_on(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    statistics = Statistics(tmp_path)
    assert statistics.months() == ()
    statistics.add(VISIT, DAY)
    assert [file.read_bytes() for file in statistics.set_aside] == [content]
    assert Line("2026-11", Item("visit"), 1) in statistics.months()


def test_a_second_damaged_file_does_not_replace_the_first(tmp_path: Path) -> None:
    statistics = Statistics(tmp_path)
    for content in (b"one" * 100, b"two" * 100):
        statistics.file.write_bytes(content)
        statistics.add(VISIT, DAY)
    assert len(statistics.set_aside) == 2


def test_where_nothing_can_be_written_nothing_is_lost_but_the_count(tmp_path: Path) -> None:
    (tmp_path / "state").touch()
    with pytest.raises(OSError):
        Statistics(tmp_path / "state").add(VISIT, DAY)


def test_everything_can_be_deleted(tmp_path: Path) -> None:
    statistics = Statistics(tmp_path / "state")
    statistics.file.parent.mkdir()
    statistics.file.write_bytes(b"damaged" * 100)
    statistics.add(VISIT, DAY)
    statistics.forget()
    assert list(statistics.file.parent.iterdir()) == []


def test_nothing_of_fewer_than_five_visits_is_shown() -> None:
    lines = [Line("2026-11", Item("started", 4), LEAST - 1), Line("2026-11", Item("visit"), LEAST)]
    assert shown(lines) == (lines[1],)


def test_means_need_enough_answers_before_and_after() -> None:
    lines = [Line("2026-11", Item("before", 1, 1, 2), 5), Line("2026-11", Item("after", 1, 1, 4), 3)]
    assert means(lines) == {}
    lines.append(Line("2026-11", Item("after", 1, 1, 5), 3))
    assert means(lines) == {(1, 1): (2.0, 4.5)}


def test_minutes_fall_into_classes() -> None:
    assert [minutes_class(60 * minutes) for minutes in (0, 4.9, 5, 29, 59, 600)] == [0, 0, 1, 2, 3, 4]
