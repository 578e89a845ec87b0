"""What the engine process reaches, and llama.cpp's own loop beside it in the same run."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psutil

from desktop.engine.protocol import Answered, Chat, Message, Odds, Open, Opened, Piece, Prepare, Stop, Weighed
from tests.bench.figure import Figure
from tests.engine.talk import Talk, chat, engine

SYSTEM = Message("system", "Du bist ein freundlicher Helfer. Antworte kurz, klar und auf Deutsch. " * 12)
QUESTION = "Erzähl mir bitte ausführlich von einem Leuchtturm am Meer und von den Menschen, die dort leben."
WRITE = 48
ROUNDS = 3
BARS = 5


@contextmanager
def opened(path: Path) -> Iterator[tuple[Talk, Opened]]:
    """An engine process with this model."""
    with engine() as talk:
        reply = talk.asks(Open(1, str(path), 2048))
        if not isinstance(reply, Opened):
            raise SystemExit(f"the engine could not open the model: {reply}")
        yield talk, reply


def own_loop(path: Path, threads: int, read: int, write: int) -> dict[str, float]:
    """What llama.cpp's own loop reaches, in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.own_loop", str(path), str(threads), str(read), str(write)]
    environment = {key: value for key, value in os.environ.items() if key != "GOMP_SPINCOUNT"}
    done = subprocess.run(command, capture_output=True, check=True, env=environment)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def measure(path: Path, say: Callable[[str], None]) -> list[Figure]:
    """All figures of the engine with one model file.

    Args:
        path: of the model file.
        say: told what is being measured.
    """
    speeds, passes, owns = [], [], []
    memory = 0
    figures: list[Figure] = []
    for number in range(ROUNDS):
        say(f"Answering, round {number + 1} of {ROUNDS}")
        with opened(path) as (talk, model):
            ended = _answered(talk.asks(chat(2, QUESTION, limit=WRITE, seed=1)))
            timings = ended.timings
            speeds.append(timings.tokens / max(timings.seconds - timings.first_seconds, 1e-6))
            own = own_loop(path, model.threads, timings.prompt_tokens, timings.tokens)
            owns.append(own["speed"])
            passes.append(own["pass"])
            memory = max(memory, psutil.Process(talk.process.pid).memory_info().rss)
            if number == ROUNDS - 1:
                one = statistics.median(passes)
                figures = [*_first_tokens(talk, say), *_odds(talk, one, say), *_stop(talk, one, say)]
                figures.append(Figure("memory of the engine process", memory / own["memory"], 1.1))
    ratio = statistics.median(a / b for a, b in zip(speeds, owns, strict=True))
    return [Figure("tokens a second, streamed", ratio, 0.97, more=True), *figures]


def _first_tokens(talk: Talk, say: Callable[[str], None]) -> list[Figure]:
    say("First words after a prepared beginning, and at the tenth turn")
    talk.asks(Prepare(10, (SYSTEM,)))
    firsts = []
    messages: tuple[Message, ...] = (SYSTEM,)
    for turn in range(10):
        messages = (*messages, Message("user", f"Nummer {turn}: Wie geht es dem Leuchtturm heute?"))
        timings = _answered(talk.asks(Chat(20 + turn, messages, limit=12, seed=turn))).timings
        new = timings.prompt_tokens - timings.reused_tokens
        firsts.append((timings.first_seconds, timings.prompt_seconds, new))
        messages = (*messages, Message("assistant", talk.text_of(20 + turn)))
    return [
        Figure(
            "first word, beginning prepared", firsts[0][0] / firsts[1][0] * firsts[1][2] / firsts[0][2], 1.15
        ),
        Figure("first word at turn 10 against turn 2", firsts[9][0] / firsts[1][0], 1.3),
    ]


def _odds(talk: Talk, one: float, say: Callable[[str], None]) -> list[Figure]:
    """A press on each bar shown, weighed in advance as the page has it done; and without."""
    say("Next-word bars after a key press")
    numbers = count(50)
    pressed, own = [], []
    for text, typed in (
        ("Guten", "Rutsch"),
        ("Die Hauptstadt von", "Peru"),
        ("Am Abend gehe ich", "schwimmen"),
    ):
        likely = [f"{text} {word.word}" for word in _weighed(talk, next(numbers), text).words]
        for wanted in likely:
            _weighed(talk, next(numbers), wanted)
        pressed += [_press(talk, next(numbers), wanted) for wanted in likely]
        own.append(_press(talk, next(numbers), f"{text} {typed}"))
    return [
        Figure("next-word bars against one pass", statistics.median(pressed) / one, 1.5),
        Figure("the slowest of them", max(pressed) / one, 1.5),
        Figure("bars of a text not weighed in advance", statistics.median(own) / one),
    ]


def _press(talk: Talk, number: int, text: str) -> float:
    """Seconds from a key press to the bars, the way over the wire included."""
    clock = time.monotonic()
    _weighed(talk, number, text)
    return time.monotonic() - clock


def _weighed(talk: Talk, number: int, text: str) -> Weighed:
    reply = talk.asks(Odds(number, text, BARS))
    if not isinstance(reply, Weighed):
        raise SystemExit(f"the engine answered {reply}")
    return reply


def _stop(talk: Talk, one: float, say: Callable[[str], None]) -> list[Figure]:
    say("Stop")
    talk.sends(chat(900, QUESTION, limit=200, seed=2))
    heard = talk.hears_until(lambda reply: isinstance(reply, Piece))
    clock = time.monotonic()
    talk.sends(Stop(900))
    talk.last_of(900)
    return [Figure("Stop to idle, in tokens", (time.monotonic() - clock) / one if heard else 0.0, 2)]


def _answered(reply: object) -> Answered:
    if not isinstance(reply, Answered):
        raise SystemExit(f"the engine answered {reply}")
    return reply
