"""What may be told of the counts: nothing of fewer than five visits, not even in a table for funders."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.summary import LessonFigures, Summary, summary, table
from desktop.domain.tally import LEAST, Item, Line

HEADS = ("Monat", "Besuche", "Lektion", "begonnen", "beendet", "Aussage", "vorher", "nachher", "Antwort")
LINES = (
    Line("2026-10", Item("visit"), 12),
    Line("2026-11", Item("visit"), LEAST - 1),
    Line("2026-10", Item("started", 4), 3),
    Line("2026-11", Item("started", 4), 4),
    Line("2026-11", Item("finished", 4), 2),
    Line("2026-11", Item("before", 4, 1, 2), 6),
    Line("2026-11", Item("before", 4, 1, 1), 4),
    Line("2026-11", Item("after", 4, 1, 4), 7),
    Line("2026-11", Item("visit-minutes", value=1), 9),
)
ITEMS = st.builds(
    Item,
    st.sampled_from(["visit", "started", "finished", "before", "after", "visit-minutes"]),
    st.integers(0, 3),
    st.integers(0, 2),
    st.integers(0, 5),
)
LISTS = st.lists(st.builds(Line, st.sampled_from(["2026-10", "2026-11"]), ITEMS, st.integers(1, 12)))


def test_lessons_add_up_over_the_months_and_small_figures_are_left_out() -> None:
    told = summary(LINES)
    assert told.months == (("2026-10", 12),)
    assert told.visits == 12
    assert told.lessons == (LessonFigures(4, 7, None),)
    assert told.minutes == (None, 9, None, None, None)
    (statement,) = told.statements
    assert (statement.before, statement.after) == (1.6, 4.0)
    assert statement.befores == (None, 6, None, None, None)


def test_without_counts_there_is_nothing_to_tell() -> None:
    assert summary(()) == Summary(minutes=(None,) * 5)


def test_the_table_leaves_gaps_where_there_are_too_few() -> None:
    text = table(summary(LINES), HEADS, lambda number: f"L{number}", lambda _number, _place: "Ich; weiß")
    rows = text.split("\r\n")
    assert rows[:2] == ["Monat;Besuche", "2026-10;12"]
    assert "L4;7;" in rows
    assert 'L4;"Ich; weiß";;6;;;;;;;7;' in rows


@given(LISTS)
def test_no_figure_below_five_is_ever_in_the_table(lines: list[Line]) -> None:
    once = {(line.period, line.item): line for line in lines}.values()
    text = table(summary(once), HEADS, lambda _number: "L", lambda _number, _place: "S")
    figures = [cell for row in text.splitlines() for cell in row.split(";") if cell.isdigit()]
    assert all(int(figure) >= LEAST for figure in figures)
