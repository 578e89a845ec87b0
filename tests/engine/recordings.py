"""Recordings of what the tests of engines ask."""

import random
from pathlib import Path

from desktop.domain.recordings import Answer, Draws, Odds, Recordings, Split, Weights, written
from tests.engine.talk import LONG

CAPITAL = "The capital of France is"
NURSE = "The nurse said that"
REPEAT = "Repeat exactly: Grüße aus Köln, مرحبا und 😀"
TEXTS = ("Ärzte gehen früh.", "مرحبا بكم", "👩‍👩‍👧 und 😀", " Leer ", "", "İstanbul'da", "Hallo")
WORDS = (("Paris", 0.6), ("the", 0.2), ("a", 0.1), ("Lyon", 0.04), ("now", 0.01))
COLD = (("Paris", 0.95), ("the", 0.03), ("a", 0.01), ("Lyon", 0.002), ("now", 0.001))
WARM = (("Paris", 0.3), ("the", 0.1), ("a", 0.09), ("Lyon", 0.06), ("now", 0.05))


def answer(text: str, said: str) -> Answer:
    """An answer recorded to one question."""
    pieces = tuple((f" {word}" if place else word, 0.5) for place, word in enumerate(said.split()))
    return Answer("en", (text,), 0.7, 400, pieces=pieces, tokens=len(pieces), seconds=len(pieces) * 0.02)


def _drawn(text: str) -> Draws:
    chance = random.Random(text)
    words, odds = [word for word, _ in WORDS], [share for _, share in WORDS]
    return Draws(text, tuple(chance.choices([*words, ""], [*odds, 0.05], k=60)))


def _split(text: str) -> Split:
    ends = [len(text[: place + 1].encode()) for place in range(len(text))]
    return Split(text, tuple((100 + place, end) for place, end in enumerate(ends)))


SUITE = Recordings(
    "model-of-the-tests",
    "2026-05-01",
    {"en": "Answer briefly."},
    (
        answer(LONG, "There was a lighthouse. " * 60),
        answer("Hello", "Hello to you, and to all who are here."),
        answer("Bye", "Bye, and come again soon."),
        answer(REPEAT, "Grüße aus Köln, مرحبا und 😀"),
    ),
    (
        Odds(CAPITAL, WORDS, 0.05),
        Odds(CAPITAL, COLD, 0.007, 0.2),
        Odds(CAPITAL, WARM, 0.4, 2.0),
    ),
    (Weights(NURSE, (("she", 0.5), ("he", 0.2), ("the old man", 0.01))),),
    (_drawn(CAPITAL), _drawn(LONG.rstrip()), _drawn("Guten")),
    tuple(map(_split, TEXTS)),
)


def kept(folder: Path, *files: Recordings) -> Path:
    """Put recordings beside lessons of a folder; gives the folder."""
    for number, recordings in enumerate(files):
        lesson = folder / "path" / f"lesson-{number}"
        lesson.mkdir(parents=True)
        (lesson / "recorded.json").write_bytes(written(recordings))
    return folder
