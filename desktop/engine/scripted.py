"""An engine that plays a script: the real protocol in a real process, without a model."""

import os
import random
import re
import signal
import sys
import threading
import time
import zlib
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Never

from desktop.domain.timings import Timings
from desktop.engine.job import Job, Refused, Work
from desktop.engine.loop import run
from desktop.engine.protocol import (
    Answered,
    Chat,
    Draw,
    Drawn,
    End,
    Message,
    Odds,
    Open,
    Opened,
    Piece,
    Prepare,
    Reading,
    Reply,
    Token,
    Tokenized,
    Tokens,
    Weigh,
    Weighed,
)
from desktop.engine.script import Answer, Fault, Script, count_start, read_script
from desktop.engine.scripted_odds import drawn_after, odds_after, probability_of
from desktop.engine.window import fallen, without
from desktop.engine.words import shared

# Windows knows one way to end a process by force, and calls it so.
if sys.platform == "win32":
    KILL = signal.SIGTERM
else:
    KILL = signal.SIGKILL
WINDOW = 4096
READING_CHUNK = 64
ROOM_FOR_ANSWER = 16
POLITE = (
    "Danke für Ihre Frage. Ich bin heute nur eine Probe und kein echtes Sprachmodell.",
    "Das ist eine gute Frage. Eine echte Antwort kann ich gerade nicht geben.",
    "Gern. Fragen Sie ruhig weiter, ich höre zu.",
)


class Scripted:
    """Plays one script from its beginning."""

    name = "scripted"

    def __init__(self, script: Script, starts: int = 1) -> None:
        self._script = script
        self._starts = starts
        self._answers = list(script.answers)
        self._random = random.Random(script.seed)
        self._context = 0
        self._read: list[str] = []

    def do(self, request: Work, job: Job) -> Reply:
        """Work on a request and give its last reply."""
        if isinstance(request, Open):
            return self._open(request, job)
        if not self._context:
            raise Refused("no_model")
        match request:
            case Prepare():
                timings, dropped = self._take_in(request, job)
                return Answered(request.id, "finished", timings, len(self._read), dropped)
            case Chat():
                return self._chat(request, job)
            case Odds():
                self._break(self._script.odds_fault, job)
                table = odds_after(request.text, self._script)
                words, rest = table.weighed(request.temperature, request.count)
                return Weighed(request.id, words, rest)
            case Weigh():
                words, rest = probability_of(request.text, request.continuations, self._script)
                return Weighed(request.id, words, rest)
            case Draw():
                self._break(self._script.odds_fault, job)
                job.pause(self._script.pause_ms / 1000)
                return Drawn(request.id, tuple(drawn_after(request, self._script)))
            case Tokens():
                return Tokenized(request.id, tuple(_tokens(request.text)))

    def _open(self, request: Open, job: Job) -> Reply:
        job.pause(self._script.open_ms / 1000)
        self._break(self._script.open_fault, job)
        if (refuse := self._script.refuse) is not None:
            raise Refused(refuse.reason, "", refuse.figures)
        self._context = max(64, request.context or WINDOW)
        self._read = []
        return Opened(request.id, self._script.model, self._context, request.threads or 1, "script")

    def _take_in(self, request: Chat | Prepare, job: Job) -> tuple[Timings, int]:
        sizes = [len(_read(message)) for message in request.messages]
        dropped = fallen(request.messages, sizes, window=self._context, limit=max(1, request.limit))
        words = [word for message in without(request.messages, dropped) for word in _read(message)]
        limit = self._context - ROOM_FOR_ANSWER
        if len(words) > limit:
            raise Refused("prompt_too_long", "", {"tokens": len(words), "limit": limit})
        reused = shared(words, self._read)
        started = time.monotonic()
        done = reused
        while done < len(words):
            done = min(done + READING_CHUNK, len(words))
            if job.pause(self._script.read_ms / 1000):
                break
            job.send(Reading(job.request.id, done, len(words)))
        self._read = words[:done]
        seconds = time.monotonic() - started
        return Timings(len(words), reused, seconds, seconds), dropped

    def _chat(self, request: Chat, job: Job) -> Reply:
        timings, dropped = self._take_in(request, job)
        answer = self._answers.pop(0) if self._answers else Answer(self._random.choice(POLITE))
        started = time.monotonic()
        end: End = "finished"
        sent = 0
        for text in self._stream(answer, job):
            if job.pause((answer.pause_ms or self._script.pause_ms) / 1000):
                end = "stopped"
            elif sent >= request.limit:
                end = "limit"
            elif len(self._read) >= self._context:
                end = "full"
            if end != "finished":
                break
            job.send(Piece(request.id, text, _probability(text, answer) if request.probabilities else None))
            self._read.append(text)
            sent += 1
        self._break(answer.fault, job, sent)
        seconds = time.monotonic() - started
        spent = Timings(
            timings.prompt_tokens,
            timings.reused_tokens,
            timings.prompt_seconds,
            timings.first_seconds,
            sent,
            seconds,
            time.process_time(),
        )
        ended: End = "stopped" if job.stopped else end
        return Answered(request.id, ended, spent, len(self._read), dropped)

    def _stream(self, answer: Answer, job: Job) -> Iterator[str]:
        pieces = _pieces(answer.text, answer.words)
        fault = answer.fault
        for number, text in enumerate(pieces):
            if fault is not None and number == fault.after:
                if fault.kind == "endless":
                    yield from (text for _ in count())
                self._break(fault, job, number)
            yield text

    def _break(self, fault: Fault | None, job: Job, after: int = 0) -> None:
        if fault is None or after < fault.after or (fault.starts and self._starts > fault.starts):
            return
        match fault.kind:
            case "exit":
                os._exit(1)
            case "abort":
                os.abort()
            case "segv":
                _die(signal.SIGSEGV)
            case "kill":
                _die(KILL)
            case "hang":
                job.wire.hold()
                _wait_for_ever()
            case "garbage":
                job.wire.write(b'{"is":"pie\xff\x00\n\n[1,2\n{"is":"never heard of"}\n' + b"x" * 4096 + b"\n")
            case "endless":
                pass


def _die(number: signal.Signals) -> Never:
    os.kill(os.getpid(), number)
    _wait_for_ever()


def _wait_for_ever() -> Never:
    while True:
        threading.Event().wait()


def _read(message: Message) -> list[str]:
    return [message.role, *_pieces(message.text, 1)]


def _pieces(text: str, words: int) -> list[str]:
    single = re.findall(r"\s*\S+|\s+$", text)
    step = max(1, words)
    return ["".join(single[start : start + step]) for start in range(0, len(single), step)]


def _probability(text: str, answer: Answer) -> float:
    word = text.strip().strip(".,!?;:„“\"'()")
    return answer.probabilities.get(word, 0.5 + (zlib.crc32(word.encode()) % 500) / 1000)


def _tokens(text: str) -> Iterator[Token]:
    at = 0
    for piece in re.findall(r" ?\w+|\s|[^\w\s]", text):
        data = piece.encode()
        yield Token(zlib.crc32(data) % 50_000, at, at + len(data))
        at += len(data)


def serve(path: Path | None = None) -> None:
    """Be a scripted engine process.

    Args:
        path: of the script; without one every answer is the polite default.

    Raises:
        OSError, msgspec.MsgspecError: the script cannot be read.
    """
    script = read_script(path) if path is not None else Script()
    starts = count_start(path, script) if path is not None else 1
    run(lambda: Scripted(script, starts))
