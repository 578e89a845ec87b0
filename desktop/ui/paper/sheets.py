"""The papers of the app, made of its data: agreed rules, what to take home, the certificate."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from desktop.domain.lesson import Lesson, Library
from desktop.domain.preferences import Preferences
from desktop.domain.step import Step, StepWords
from desktop.ui.paper.blocks import (
    Block,
    Box,
    Code,
    Gap,
    Items,
    Line,
    Paper,
    Picture,
    Run,
    Signing,
    items,
    line,
    text_of,
)
from desktop.ui.paper.markdown import blocks, saying
from desktop.ui.paper.pages import lay

translate = QCoreApplication.translate
LISTED = 9
"""Most lessons that a certificate lists one below the other."""


class Pass(Struct, frozen=True):
    """The code with which a visit goes on next time: in letters, and as rows of a square code."""

    code: str
    modules: tuple[tuple[bool, ...], ...]


def paper(title: str, content: Sequence[Block], preferences: Preferences, *, large: bool = False) -> Paper:
    """A paper in the visitor's language.

    Args:
        title: of the document.
        content: what stands on it.
        preferences: of the visitor.
        large: whether to use large print.
    """
    pages = translate("Paper", "Page {page} of {pages}")
    turned = preferences.right_to_left
    return Paper(title, preferences.language, tuple(content), pages, right_to_left=turned, large=large)


def rules(heading: str, agreed: Sequence[str], preferences: Preferences, *, large: bool) -> Paper:
    """The rules that somebody has agreed on.

    Args:
        heading: of the page.
        agreed: the rules in order.
        preferences: of the visitor.
        large: whether to use large print.
    """
    return paper(heading, (line(heading, "h1"), items(agreed, numbered=True)), preferences, large=large)


def take_home(lesson: Lesson, preferences: Preferences, *, large: bool, code: Pass | None = None) -> Paper:
    """What one takes home from a lesson, on one page in common print.

    Args:
        lesson: that was done.
        preferences: of the visitor.
        large: whether to use large print.
        code: with which the visit goes on next time, if there is one.
    """
    spoken = lesson.spoken(*preferences.speech)
    last = lesson.steps[-1]
    ending = spoken.steps[last.id]
    remembered, rest = _saying(ending)
    head: list[Block] = [line(spoken.title, "h1"), line(spoken.promise, "lead")]
    drawn = last if last.picture else lesson.cover
    head += [_picture(lesson, drawn, spoken.steps[drawn.id])] if drawn else []
    lead = (line(ending.title, "small", room=0),)
    told = (Line(tuple(Run(run.text) for run in remembered.runs), "h3", room=1.5),) if remembered else ()
    head += [Box((*lead, *told, *rest))]
    seen = [*_seen(lesson, spoken.steps)]
    foot = [*(_pass(code) if code else ()), *_beware()]
    while True:
        heading = (line(translate("Paper", "What you have seen"), "h2"),) if seen else ()
        listed = (Items(tuple(seen)),) if seen else ()
        made = paper(spoken.title, (*head, *heading, *listed, *foot), preferences, large=large)
        if large or not seen or len(lay(made).pages) == 1:
            return made
        seen.pop()


def certificate(
    done: Sequence[Lesson],
    library: Library,
    preferences: Preferences,
    *,
    name: str,
    place: str,
    date: str,
    large: bool,
) -> Paper:
    """That somebody has taken part; never that they have passed anything.

    Args:
        done: the lessons, in order; at least one.
        library: they are from.
        preferences: of the visitor.
        name: of the visitor, or empty for a line to write it on.
        place: where it was, or empty for a line to write it on.
        date: of the day, in the visitor's language.
        large: whether to use large print.
    """
    title = translate("Paper", "Certificate of participation")
    told = translate("Paper", "has completed these lessons on artificial intelligence:")
    named: Block = line(name, "name", centred=True, room=4)
    content = (
        Gap(2, grows=2),
        line(title, "h1", centred=True),
        Gap(2, grows=1),
        named if name else Signing(((translate("Paper", "Name"), ""),)),
        Gap(2, grows=1),
        line(told, "lead", centred=True),
        Gap(5),
        *_done(done, library, preferences.speech),
        Gap(4, grows=3),
        _signing(place, date),
        Gap(0, grows=1),
    )
    return replace(paper(title, content, preferences, large=large), frame=True)


def file_name(title: str) -> str:
    """A name for a file that every system takes, memory sticks included.

    Args:
        title: of what is saved.
    """
    return " ".join(re.sub(r'[\\/:*?"<>|\x00-\x1f.]', " ", title).split())[:80] or "KI mit Herz"


def _done(done: Sequence[Lesson], library: Library, speech: tuple[str, str]) -> Iterator[Block]:
    if len(done) <= LISTED:
        yield items([lesson.spoken(*speech).title for lesson in done], ticked=True, centred=True)
    else:
        yield Items(tuple(_by_path(done, library, speech)), ticked=True)
    minutes = sum(lesson.shape.minutes for lesson in done)
    lasting = translate("Paper", "Together about {minutes} minutes of learning and trying out.")
    yield line(lasting.replace("{minutes}", str(minutes)), "lead", centred=True, room=8)


def _by_path(done: Sequence[Lesson], library: Library, speech: tuple[str, str]) -> Iterator[tuple[Run, ...]]:
    for path in library.paths:
        titles = [lesson.spoken(*speech).title for lesson in done if lesson.path == path.id]
        if titles:
            yield (Run(f"{path.spoken(*speech).title}: ", bold=True), Run(", ".join(titles)))


def _signing(place: str, date: str) -> Signing:
    signature = translate("Paper", "Signature")
    return Signing(
        ((translate("Paper", "Place"), place), (translate("Paper", "Date"), date), (signature, ""))
    )


def _saying(ending: StepWords) -> tuple[Line | None, list[Line | Items]]:
    """The one sentence to remember, and the rest."""
    told = saying(ending.body)
    return told, [each for each in blocks(ending.body) if each != told]


def _seen(lesson: Lesson, steps: Mapping[str, StepWords]) -> Iterator[tuple[Run, ...]]:
    for step in lesson.steps:
        words = steps[step.id]
        seen = words.parts.get("seen", "")
        if seen:
            text = " ".join(text_of(each.runs) for each in blocks(seen) if isinstance(each, Line))
            sign = "" if words.title.endswith(("?", "؟", "!", ".", "…")) else ":"
            yield (Run(f"{words.title}{sign} ", bold=True), Run(text))


def _picture(lesson: Lesson, step: Step, words: StepWords) -> Picture:
    return Picture(str(Path(lesson.folder) / "pictures" / step.picture), 46, words.parts.get("picture", ""))


def _pass(code: Pass) -> Iterator[Block]:
    told = translate("Paper", "With this code you go on next time, on any PC with this app:")
    title = translate("Paper", "Your learning pass")
    beside = (line(title, "h3", room=0), line(told, "small"), line(code.code, "strong"))
    yield Code(code.modules, beside, f"{title}: {code.code}")


def _beware() -> Iterator[Block]:
    yield line(translate("Paper", "The AI can be wrong. Check what matters to you."), "small", room=6)
