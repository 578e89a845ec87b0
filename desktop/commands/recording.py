"""``lessons record``: answers of the real model for PCs without one."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import click

from desktop.commands.recorder import EngineFailedError, Recorder, collected
from desktop.commands.walking import Ready, Walked, Work, chosen, ready, walked
from desktop.commands.words import sentence
from desktop.domain.lesson import ALL_VARIANTS
from desktop.domain.recordings import Entry, Key, Recordings
from desktop.domain.trouble import Trouble
from desktop.store.recordings import keep_recordings, recordings_of


@click.command("record")
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--lesson", metavar="PATH/LESSON", default="", help="Only this lesson.")
@click.option("--variant", type=click.Choice(ALL_VARIANTS), help="Only in this language variant.")
@click.option("--model", metavar="ID", default="", help="Model to record, the default one unless said.")
@click.option("--threads", type=click.IntRange(0, 64), default=0, help="Processor cores, 0 for all of them.")
@click.option("--again", is_flag=True, help="Also what has a recording.")
@click.option("--script", type=click.Path(exists=True, path_type=Path), hidden=True)
def record(
    *,
    folder: Path | None,
    lesson: str,
    variant: str | None,
    model: str,
    threads: int,
    again: bool,
    script: Path | None,
) -> None:
    """Record what the lessons in FOLDER ask of the model, for PCs without one.

    What has a recording is not asked again. Whatever ends the command, what was recorded is kept.
    """
    lessons = chosen(folder, lesson)
    variants = ALL_VARIANTS if variant is None else (variant,)
    with ready(model, script, threads=threads) as answering:
        for one in lessons:
            steps = tuple(walked(one, variants))
            if steps:
                file = File(one, answering, again=again)
                file.record(steps)
                if variant is None:
                    file.tidy()


class File:
    """The recordings of one lesson while they grow; written after every step."""

    def __init__(self, work: Work, answering: Ready, *, again: bool) -> None:
        """Read what there is.

        Args:
            work: to record.
            answering: the model.
            again: whether to ask also for what has a recording.
        """
        self._folder, self._answering = work.folder, answering
        found = recordings_of(work.folder.parent.parent, work.id)
        same = isinstance(found, Recordings) and found.model == answering.model
        self._old = found if same and isinstance(found, Recordings) else None
        known = self._old.entries if self._old is not None and not again else ()
        self._recorder = Recorder(answering.engine, answering.systems, known)

    def record(self, steps: Iterable[Walked]) -> None:
        """Have everything answered that these steps ask, and write it down."""
        for step in steps:
            before = self._recorder.asked
            try:
                for asked in step.asked:
                    self._recorder.record(asked, step.variant)
            except EngineFailedError as error:
                said = f"{step.lesson}, {step.step}: the model did not answer ({error})."
                raise click.ClickException(said) from error
            finally:
                if self._recorder.asked > before:
                    old = self._old.entries if self._old is not None else ()
                    self._write({entry.key: entry for entry in old} | self._recorder.kept)
            new = self._recorder.asked - before
            click.echo(f"{step.lesson:36} {step.variant:11} {step.step:20} {new:4} new")

    def tidy(self) -> None:
        """Drop what nobody asks any more; to be called after every step was asked in every variant."""
        old = {entry.key for entry in self._old.entries} if self._old is not None else set()
        if self._recorder.asked or old != set(self._recorder.kept):
            self._write(self._recorder.kept)

    def _write(self, entries: dict[Key, Entry]) -> None:
        old, answering = self._old, self._answering
        day = datetime.now(UTC).date().isoformat() if self._recorder.asked or old is None else old.date
        made = collected(entries.values(), model=answering.model, date=day, systems=answering.systems)
        try:
            keep_recordings(self._folder, made)
        except Trouble as trouble:
            raise click.ClickException(sentence(trouble)) from trouble
