"""``lessons try``: what the lessons ask, at several seeds, and whether the promised is to be seen."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import click
import msgspec
from msgspec import Struct
from msgspec.structs import replace

from desktop.commands.kept import Kept
from desktop.commands.recorder import EngineFailedError, Recorder
from desktop.commands.tried import PAGE, Row, due_of, mark, page, promised, read_rows, to_try, tries_of
from desktop.commands.trying import ENOUGH, SEEDS
from desktop.commands.walking import Ready, Walked, Work, chosen, ready, resting, walked
from desktop.domain.asked import Asked, Conversation, GivenWords, NextWords, Pieces
from desktop.domain.lesson import ALL_VARIANTS
from desktop.domain.recordings import Answer, Draws, Entry, Odds, Split, Weights
from desktop.domain.runs import distinct
from desktop.domain.step import Shown
from desktop.domain.trial import broken_checks

KEEP = "Where answers are kept, so that what was answered once is not asked again."


class Try(Struct, frozen=True):
    """What came once, and which checks it does not pass."""

    text: str
    faults: tuple[str, ...] = ()


class Outcome(Struct, frozen=True):
    """All that came for one list entry of a step in one variant."""

    lesson: str
    variant: str
    step: str
    item: str
    asked: str
    checked: bool
    tries: tuple[Try, ...]
    mark: str

    @property
    def visible(self) -> int:
        """In how many tries the promised is to be seen."""
        return sum(not one.faults for one in self.tries)

    @property
    def seen(self) -> int | None:
        """The same, None where nothing is promised."""
        return self.visible if self.checked else None

    @property
    def ok(self) -> bool:
        """Whether it is to be seen often enough; also where nothing is promised."""
        return not self.checked or self.visible >= len(self.tries) * ENOUGH


@click.command("try")
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--lesson", metavar="PATH/LESSON", default="", help="Only this lesson.")
@click.option("--variant", type=click.Choice(ALL_VARIANTS), help="Only in this language variant.")
@click.option("--seeds", type=click.IntRange(1, 100), default=SEEDS, help="Answers to each prompt.")
@click.option("--model", metavar="ID", default="", help="Model to try, the default one unless said.")
@click.option("--threads", type=click.IntRange(0, 64), default=0, help="Processor cores, 0 for all of them.")
@click.option("--keep", metavar="FOLDER", type=click.Path(file_okay=False, path_type=Path), help=KEEP)
@click.option("--look", is_flag=True, help="Ask nothing, look at what is kept.")
@click.option("--write", is_flag=True, help=f"Write what was seen into {PAGE} beside the lessons.")
@click.option("--json", "as_json", is_flag=True, help="Tell it in a form for machines.")
@click.option("--script", type=click.Path(exists=True, path_type=Path), hidden=True)
def try_lessons(
    *,
    folder: Path | None,
    lesson: str,
    variant: str | None,
    seeds: int,
    model: str,
    threads: int,
    keep: Path | None,
    look: bool,
    write: bool,
    as_json: bool,
    script: Path | None,
) -> None:
    """Let a model answer what the lessons in FOLDER ask, and check what they promise to show.

    Fails where something promised is to be seen in fewer than four of five answers.
    """
    lessons = chosen(folder, lesson)
    outcomes: list[Outcome] = []
    with resting(model) if look else ready(model, script, threads=threads) as answering:
        kept = Kept(keep, answering)
        recorder = Recorder(answering.engine, answering.systems, kept.entries)
        for work in lessons:
            for step in walked(work, ALL_VARIANTS if variant is None else (variant,)):
                some = tuple(_tried(recorder, step, seeds, answering.systems, look=look))
                outcomes += some
                kept.keep(recorder.kept)
                for outcome in some if not as_json else ():
                    _tell(outcome)
    if write:
        _write(lessons[0], outcomes, answering)
    if as_json:
        click.echo(msgspec.json.encode([_told(outcome) for outcome in outcomes]))
    else:
        _sum(outcomes)
    sys.exit(0 if all(outcome.ok for outcome in outcomes) else 1)


def _tried(
    recorder: Recorder, step: Walked, seeds: int, systems: Mapping[str, str], *, look: bool
) -> Iterator[Outcome]:
    """One outcome for each list entry."""
    for item, asked in to_try(step).items():
        shown = promised(step, asked)
        try:
            texts = _texts(recorder, asked, step.variant, tries_of(step, asked, seeds), look=look)
        except EngineFailedError as error:
            raise click.ClickException(
                f"{step.lesson}, {item}: the model did not answer ({error})."
            ) from error
        tries = tuple(Try(text, _faults(shown, text, texts)) for text in texts)
        wording = mark(step, asked, systems.get(step.variant, ""))
        if tries:
            place = (step.lesson, step.variant, step.step, item)
            yield Outcome(*place, _asked(asked), bool(shown), tries, wording)


def _write(work: Work, outcomes: Sequence[Outcome], answering: Ready) -> None:
    """Put what was seen into the page beside the lessons, in place of older rows of the same prompts."""
    root = work.folder.parent.parent
    file = root / PAGE
    old = read_rows(file.read_text(encoding="utf-8")) if file.is_file() else ()
    day = datetime.now(UTC).date().isoformat()
    new = (
        Row(one.lesson, one.variant, one.step, one.item, one.seen, len(one.tries), day, one.mark)
        for one in outcomes
    )
    due = due_of(chosen(root, ""), ALL_VARIANTS, answering.systems)
    file.write_text(page((*old, *new), answering.model, due), encoding="utf-8")


def _texts(recorder: Recorder, asked: Asked, variant: str, seeds: int, *, look: bool) -> list[str]:
    """What came, once for each seed; where one only looks, what was not kept is passed over."""
    texts = []
    for one in _each(asked, seeds):
        try:
            entries = recorder.record(one, variant)
        except EngineFailedError:
            if not look:
                raise
        else:
            texts.append(_said(entries[-1 if isinstance(one, Conversation) else 0]))
    return texts


def _each(asked: Asked, seeds: int) -> Iterator[Asked]:
    match asked:
        case Conversation():
            # At a temperature of zero every seed gives the same answer.
            for seed in range(seeds) if asked.temperature else asked.seeds:
                yield replace(asked, seeds=(seed,), rewrites=())
        case NextWords():
            yield replace(asked, temperatures=(1.0,), levels=0)
        case GivenWords() | Pieces():
            yield asked


def _said(entry: Entry) -> str:
    """What came, as a text in which patterns can look: words with the likeliest first, tokens with bars."""
    match entry:
        case Answer():
            return entry.whole.strip()
        case Odds() | Weights():
            return ", ".join(word for word, _ in sorted(entry.words, key=lambda pair: -pair[1]))
        case Draws():
            return ", ".join(entry.words)
        case Split():
            data = entry.text.encode("utf-8", "replace")
            ends = pairwise([0, *(end for _, end in entry.tokens)])
            return "|".join(data[start:end].decode("utf-8", "replace") for start, end in ends)


def _faults(shown: Sequence[Shown], text: str, texts: Sequence[str]) -> tuple[str, ...]:
    found = [fault for one in shown for fault in broken_checks(one, text)]
    different = distinct(texts)
    found += [f"only {different} different answers" for one in shown if different < one.distinct]
    return tuple(found)


def _asked(asked: Asked) -> str:
    return asked.says[-1] if isinstance(asked, Conversation) else asked.text


def _told(outcome: Outcome) -> dict[str, object]:
    return {**msgspec.structs.asdict(outcome), "visible": outcome.visible, "ok": outcome.ok}


def _tell(outcome: Outcome) -> None:
    click.echo(f"\n{outcome.lesson} {outcome.variant} {outcome.step}/{outcome.item}: {outcome.asked}")
    for number, one in enumerate(outcome.tries):
        click.echo(f"  [{number}] {' '.join(one.text.split())}")
        for fault in one.faults:
            click.echo(f"      not to be seen: {fault}")


def _sum(outcomes: Sequence[Outcome]) -> None:
    click.echo("")
    for outcome in outcomes:
        sign = "--  " if not outcome.checked else "ok  " if outcome.ok else "BAD "
        said = f"visible in {outcome.visible} of {len(outcome.tries)}" if outcome.checked else "not checked"
        place = f"{outcome.step}/{outcome.item}"
        click.echo(f"{sign} {outcome.lesson:34} {outcome.variant:11} {place:34} {said}")
    checked = [outcome for outcome in outcomes if outcome.checked]
    good = sum(outcome.ok for outcome in checked)
    click.echo(f"{len(outcomes)} prompts, {len(checked)} checked, {good} of them as promised.")
