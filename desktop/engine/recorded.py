"""An engine that plays recordings: the real protocol in a real process, for PCs without a model."""

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from desktop.domain.recordings import Answer, Odds, Recordings, Split, fitting, read_recordings
from desktop.domain.timings import Timings
from desktop.domain.unread import UNREAD
from desktop.engine import protocol
from desktop.engine.job import Job, Refused, Work
from desktop.engine.loop import run
from desktop.engine.protocol import (
    Answered,
    Chat,
    Draw,
    Drawn,
    End,
    Open,
    Opened,
    Piece,
    Prepare,
    Reply,
    Token,
    Tokenized,
    Tokens,
    Weigh,
    Weighed,
    WordOdds,
)

Found = TypeVar("Found")
FILES = "*/*/recorded.json"
WINDOW = 4096
BEFORE_SECONDS = 0.3
SLOWEST_SECONDS = 0.06
"""Between two pieces: a recording made on a slow PC, or on a busy one, is played faster than it came."""


class Recorded:
    """Plays what lies beside the lessons; what was not recorded is refused."""

    name = "recorded"

    def __init__(self, *folders: Path) -> None:
        """Read nothing yet.

        Args:
            folders: of all lessons, and of lesson packs.
        """
        self._folders = folders
        self._shelf: Shelf | None = None

    def do(self, request: Work, job: Job) -> Reply:
        """Work on a request and give its last reply."""
        if isinstance(request, Open):
            self._shelf = Shelf(tuple(each for folder in self._folders for each in _read(folder)))
            return Opened(
                request.id, self._shelf.model, request.context or WINDOW, 0, "recorded", recorded=True
            )
        shelf = self._shelf
        if shelf is None:
            raise Refused("no_model")
        match request:
            case Prepare():
                return Answered(request.id, "finished")
            case Chat():
                return _play(request, shelf.answer(request), job)
            case protocol.Odds():
                return shelf.odds(request)
            case Weigh():
                return shelf.weights(request)
            case Draw():
                return shelf.draws(request)
            case Tokens():
                return shelf.tokens(request)


class Shelf:
    """All recordings, found by what is asked."""

    def __init__(self, files: tuple[Recordings, ...]) -> None:
        """Put every recording where it is found.

        Raises:
            Refused: there are none.
        """
        if not files:
            raise Refused("no_recordings")
        self.model = files[0].model
        self._variants = {system: name for file in files for name, system in file.systems.items()}
        self._answers: dict[str, list[Answer]] = {}
        for answer in (answer for file in files for answer in file.answers):
            self._answers.setdefault(answer.said[-1], []).append(answer)
        self._odds = {(odds.text, odds.temperature): odds for file in files for odds in file.odds}
        self._weights: dict[str, dict[str, float]] = {}
        for weights in (weights for file in files for weights in file.weights):
            self._weights.setdefault(weights.text, {}).update(weights.words)
        draws = sorted((draws for file in files for draws in file.draws), key=lambda one: len(one.words))
        self._draws = {one.text: one.words for one in draws}
        self._splits = {split.text: split for file in files for split in file.splits}
        self._whole = tuple(one.whole for all_of in self._answers.values() for one in all_of)

    def answer(self, request: Chat) -> Answer:
        """The recorded answer to a conversation.

        Raises:
            Refused: nothing of the kind was recorded.
        """
        said = tuple(message.text for message in request.messages if message.role != "system")
        system = next((message.text for message in request.messages if message.role == "system"), "")
        found = None
        if said:
            found = fitting(
                self._answers.get(said[-1], ()),
                said,
                variant=self._variants.get(system, ""),
                temperature=request.temperature,
                seed=abs(request.seed),
            )
        return _there(found)

    def odds(self, request: protocol.Odds) -> Weighed:
        """The recorded odds of the next word.

        Raises:
            Refused: they were not recorded after this text and at this temperature.
        """
        found: Odds = _there(self._odds.get((request.text.rstrip(), round(request.temperature, 2))))
        words = tuple(WordOdds(word, share) for word, share in found.words[: max(1, request.count)])
        rest = found.rest + sum(share for _, share in found.words[len(words) :])
        return Weighed(request.id, words, rest)

    def weights(self, request: Weigh) -> Weighed:
        """The recorded odds of given words.

        Raises:
            Refused: one of them was not recorded after this text.
        """
        known = _there(self._weights.get(request.text.rstrip()))
        shares = {word: _there(known.get(word)) for word in request.continuations}
        words = sorted((WordOdds(*pair) for pair in shares.items()), key=lambda word: -word.probability)
        return Weighed(request.id, tuple(words), max(0.0, 1.0 - sum(shares.values())))

    def draws(self, request: Draw) -> Drawn:
        """Recorded words, by their seeds.

        Raises:
            Refused: some of them were not recorded.
        """
        found = _there(self._draws.get(request.text.rstrip()))
        words = found[max(0, request.seed) :][: request.count]
        return Drawn(request.id, _there(words if len(words) == request.count else None))

    def tokens(self, request: Tokens) -> Tokenized:
        """Recorded tokens of a text; of an answer that was stopped those up to its end.

        Raises:
            Refused: they were not recorded.
        """
        split = self._splits.get(request.text) or self._begun(request.text)
        found: list[Token] = []
        size = len(request.text.encode("utf-8", "replace"))
        for number, end in _there(split).tokens:
            begun = found[-1].end if found else 0
            if begun < size:
                found.append(Token(number, begun, min(end, size)))
        return Tokenized(request.id, tuple(found))

    def _begun(self, text: str) -> Split | None:
        whole = (one for one in self._whole if one.startswith(text) and one in self._splits)
        return self._splits[one] if text and (one := next(whole, "")) else None


def _there(found: Found | None) -> Found:
    if found is None:
        raise Refused("not_recorded")
    return found


def _play(request: Chat, answer: Answer, job: Job) -> Answered:
    """Send an answer piece by piece, about as fast as it came."""
    pieces = list(_pieces(answer))
    pause = min(SLOWEST_SECONDS, answer.seconds / max(1, len(pieces)))
    most = len(pieces) if request.limit >= answer.limit else max(1, request.limit)
    sent = 0
    stopped = job.pause(min(BEFORE_SECONDS, answer.seconds))
    for text, share in pieces[:most]:
        if stopped:
            break
        job.send(Piece(request.id, text, share if request.probabilities else None))
        sent += 1
        stopped = job.pause(pause)
    part = sent / max(1, len(pieces))
    timings = Timings(
        tokens=round(answer.tokens * part),
        seconds=answer.seconds * part,
        processor_seconds=answer.processor * part,
    )
    end: End = "stopped" if stopped and sent < most else "limit" if most < len(pieces) else answer.end
    return Answered(request.id, end, timings)


def _pieces(answer: Answer) -> Iterator[tuple[str, float | None]]:
    if answer.pieces:
        yield from answer.pieces
    else:
        for text in re.findall(r"\s*\S+|\s+$", answer.text):
            yield text, None


def _read(folder: Path) -> Iterator[Recordings]:
    """The files that can be read; ``lessons check`` names the others."""
    for file in sorted(folder.glob(FILES)):
        with suppress(OSError, *UNREAD):
            yield read_recordings(file.read_bytes())


def serve(*folders: Path) -> None:
    """Be an engine process that plays recordings.

    Args:
        folders: of all lessons, and of lesson packs.
    """
    run(lambda: Recorded(*folders))
