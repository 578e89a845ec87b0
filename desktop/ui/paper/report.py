"""The report for those who fund the room: how many visits, which lessons, what people say they learnt."""

from collections.abc import Callable, Iterator, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from desktop.domain.preferences import Preferences
from desktop.domain.summary import StatementFigures, Summary
from desktop.ui.paper.blocks import Block, Paper, Picture, Table, line
from desktop.ui.paper.sheets import paper
from desktop.ui.style import FAMILIES, THEMES, locale_of

translate = QCoreApplication.translate
ROW = 26
WIDTH = 680
LABEL = 300
MOST_BARS = 8
MOST_STATEMENTS = 5

Bar = tuple[str, float, str]


def report(
    told: Summary,
    room: str,
    preferences: Preferences,
    names: tuple[Callable[[int], str], Callable[[int, int], str]],
    folder: Path,
    *,
    large: bool,
) -> Paper:
    """The figures of a room on one page.

    Args:
        told: the figures.
        room: its name, which may be empty.
        preferences: of who reads it.
        names: of a lesson by its number, and of a statement by lesson and place.
        folder: for the charts until the paper is made.
        large: whether to use large print.
    """
    title = translate("Report", "AI learning room: visits and learning")
    blocks: list[Block] = [line(f"{title} · {room}" if room else title, "h1")]
    if not told.months:
        few = translate("Report", "There are not enough visits yet: figures of fewer than five are not told.")
        return paper(title, (*blocks, line(few)), preferences, large=large)
    speech = locale_of(preferences.language)
    ends = dict.fromkeys((_month(told.months[0][0], speech), _month(told.months[-1][0], speech)))
    span = " – ".join(ends)
    visits = translate("Report", "{count} visits, {span}")
    blocks.append(line(visits.replace("{count}", str(told.visits)).replace("{span}", span), "lead"))
    blocks += _visits(told, speech, folder)
    blocks += _lessons(told, names[0], speech, folder)
    blocks += _learning(told.statements, names[1], speech)
    hidden = translate(
        "Report",
        "Counted without names and texts. Figures of fewer than five visits are left out.",
    )
    return paper(title, (*blocks, line(hidden, "small")), preferences, large=large)


def _visits(told: Summary, speech: QLocale, folder: Path) -> Iterator[Block]:
    months = told.months[-MOST_BARS:]
    most = max(count for _, count in months)
    yield line(translate("Report", "Visits by month"), "h2")
    bars = [(_month(month, speech), count / most, str(count)) for month, count in months]
    yield chart(bars, folder / "months.svg", speech)


def _lessons(told: Summary, name: Callable[[int], str], speech: QLocale, folder: Path) -> Iterator[Block]:
    if not told.lessons:
        return
    lessons = sorted(told.lessons, key=lambda each: -each.started)[:MOST_BARS]
    most = lessons[0].started
    yield line(translate("Report", "Lessons most often begun"), "h2")
    of = translate("Report", "{begun}, {finished} finished")
    bars = [
        (
            name(each.number),
            each.started / most,
            of.replace("{begun}", str(each.started)).replace("{finished}", str(each.finished or "–")),
        )
        for each in lessons
    ]
    yield chart(bars, folder / "lessons.svg", speech)


def _learning(
    statements: Sequence[StatementFigures], said: Callable[[int, int], str], speech: QLocale
) -> Iterator[Block]:
    if not statements:
        return
    yield line(translate("Report", "What people say about themselves, from 1 to 5"), "h2")
    largest = sorted(statements, key=lambda each: each.before - each.after)[:MOST_STATEMENTS]
    before, after = translate("Report", "before"), translate("Report", "after")
    rows = tuple(
        (
            said(each.lesson, each.place),
            *(speech.toString(mean, ord("f"), 1) for mean in (each.before, each.after)),
        )
        for each in largest
    )
    yield Table((translate("Report", "Statement"), before, after), rows, (6, 1, 1))


def _month(period: str, speech: QLocale) -> str:
    """A period such as ``2026-11`` in words."""
    year, month = map(int, period.split("-"))
    return f"{speech.standaloneMonthName(month)} {year}"


def chart(bars: Sequence[Bar], file: Path, speech: QLocale) -> Picture:
    """Bars with a label and a figure each; the same in words for those who cannot see it.

    Args:
        bars: label, share of the longest bar (0 to 1) and figure in words.
        file: for the drawing.
        speech: of the paper; where that is read from right to left, the bars begin at the right.
    """
    colours = THEMES["light"]
    turned = speech.textDirection() == Qt.LayoutDirection.RightToLeft
    drawn = []
    room = WIDTH - LABEL - 150
    for number, (label, share, figure) in enumerate(bars):
        top = number * ROW
        shown = label if len(label) <= 40 else f"{label[:39]}…"
        font = f'font-family="{FAMILIES[0]}" font-size="14" fill="{colours.ink}"'
        width = max(2, round(room * share))
        font += ' text-anchor="end"' if turned else ""
        places = (0, LABEL, LABEL + width + 8)
        ends = (WIDTH, WIDTH - LABEL - width, WIDTH - LABEL - width - 8)
        at_label, at_bar, at_figure = ends if turned else places
        drawn += [
            f'<text x="{at_label}" y="{top + 17}" {font}>{escape(shown)}</text>',
            f'<rect x="{at_bar}" y="{top + 4}" width="{width}" height="16" fill="{colours.bar}"/>',
            f'<text x="{at_figure}" y="{top + 17}" {font}>{escape(figure)}</text>',
        ]
    height = ROW * len(bars)
    size = f'viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
    file.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(drawn)}</svg>', encoding="utf-8"
    )
    words = "; ".join(f"{label}: {figure}" for label, _, figure in bars)
    return Picture(str(file), height / WIDTH * 165, words)
