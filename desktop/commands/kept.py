"""Answers that a command keeps in a folder, so that a long run can be stopped and gone on with."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import click

from desktop.commands.recorder import collected
from desktop.commands.walking import Ready
from desktop.commands.words import sentence
from desktop.domain.recordings import Entry, Key, Recordings
from desktop.domain.trouble import Trouble
from desktop.store.recordings import keep_recordings, recordings_of


class Kept:
    """The folder, or nothing at all where none is wanted."""

    def __init__(self, folder: Path | None, answering: Ready) -> None:
        """Read what there is of the same model under the same system prompts.

        Args:
            folder: where the answers lie, or None.
            answering: the model.
        """
        self._folder, self._answering = folder, answering
        found = recordings_of(folder.absolute().parent, folder.name) if folder is not None else None
        same = (
            isinstance(found, Recordings)
            and found.model == answering.model
            and found.systems == answering.systems
        )
        self.entries: tuple[Entry, ...] = found.entries if isinstance(found, Recordings) and same else ()

    def keep(self, entries: Mapping[Key, Entry]) -> None:
        """Add what came."""
        every = {entry.key: entry for entry in self.entries} | dict(entries)
        if self._folder is None or len(every) == len(self.entries):
            return
        self.entries = tuple(every.values())
        day = datetime.now(UTC).date().isoformat()
        made = collected(self.entries, model=self._answering.model, date=day, systems=self._answering.systems)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            keep_recordings(self._folder, made)
        except Trouble as trouble:
            raise click.ClickException(sentence(trouble)) from trouble
