"""What can go wrong for a person: one class each, with the figures a sentence about it needs."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Why = Literal["full", "protected", "gone", "no_stick", "other"]
PackWhy = Literal["foreign", "cut", "broken", "large", "escapes", "newer"]


class Trouble(Exception):
    """Something went wrong that a person can be told about."""


@dataclass(eq=False)
class ModelMissing(Trouble):
    """No file of this model lies on the PC."""

    model: str


@dataclass(eq=False)
class ModelUnknown(Trouble):
    """The catalogue has no model of this id."""

    model: str


@dataclass(eq=False)
class ModelIncomplete(Trouble):
    """The model file is shorter or longer than it should be (bytes)."""

    path: Path
    found: int
    expected: int


@dataclass(eq=False)
class ModelDamaged(Trouble):
    """The model file has another SHA-256 than the catalogue says."""

    path: Path
    found: str
    expected: str


@dataclass(eq=False)
class ModelUnreadable(Trouble):
    """The engine could not load the file."""

    path: Path


@dataclass(eq=False)
class NoModelFile(Trouble):
    """What was to be taken in is no model file at all, whatever it is called."""

    name: str


@dataclass(eq=False)
class ModelCut(Trouble):
    """A model file ends before its own header says it should: the copy broke off."""

    name: str


@dataclass(eq=False)
class ModelBroken(Trouble):
    """A model file of the right form whose contents make no sense."""

    name: str


@dataclass(eq=False)
class KindUnsupported(Trouble):
    """A model file of an architecture that this llama.cpp cannot run."""

    name: str
    architecture: str


@dataclass(eq=False)
class StickGone(Trouble):
    """A file could not be read to its end: what it lay on was pulled out, or is broken."""

    name: str


@dataclass(eq=False)
class TrialFailed(Trouble):
    """A model came in but did not answer when it was tried; why in a word of the engine."""

    model: str
    why: str = ""


@dataclass(eq=False)
class ModelUntried(Trouble):
    """A model unknown to us has not passed its trial run yet, so that it is not used."""

    model: str


@dataclass(eq=False)
class ModelTooLarge(Trouble):
    """A model never fits into the memory of this PC (bytes)."""

    model: str
    needed: int
    there: int


@dataclass(eq=False)
class ModelHeld(Trouble):
    """The policy of the PC says which model is used, so that nobody chooses another one (its id)."""

    model: str


@dataclass(eq=False)
class ModelShared(Trouble):
    """A model file lies where only an administrator may remove it."""

    path: Path


@dataclass(eq=False)
class TermsFirst(Trouble):
    """A model has terms of its maker's own, to be accepted there; where it lies."""

    model: str
    source: str


@dataclass(eq=False)
class MemoryShort(Trouble):
    """The model needs more memory than is free (bytes); ``smaller`` names one that would fit, if any."""

    model: str
    needed: int
    free: int
    smaller: str = ""


@dataclass(eq=False)
class NoSpace(Trouble):
    """The disk is too full (bytes)."""

    folder: Path
    needed: int
    free: int


@dataclass(eq=False)
class NoNetwork(Trouble):
    """Something could not be fetched."""

    what: str
    detail: str = ""


@dataclass(eq=False)
class SourceUnsupported(Trouble):
    """The model can be had only from a place this app cannot fetch from."""

    model: str
    source: str


@dataclass(eq=False)
class CatalogueBroken(Trouble):
    """The model catalogue cannot be read."""

    path: Path
    faults: tuple[str, ...]


@dataclass(eq=False)
class FolderUnwritable(Trouble):
    """The app may not write where it has to."""

    folder: Path
    detail: str = ""


@dataclass(eq=False)
class EngineLost(Trouble):
    """The engine process ended in the middle; a new one is being started."""


@dataclass(eq=False)
class EngineGivenUp(Trouble):
    """The engine process ended too often; the visit goes on without a model."""


@dataclass(eq=False)
class EngineRefused(Trouble):
    """The engine answered that it cannot do this."""

    reason: str


@dataclass(eq=False)
class RecordingsPlayed(Trouble):
    """The visit goes on with recorded answers, and why."""

    why: Trouble


@dataclass(eq=False)
class AnswerWithheld(Trouble):
    """The model wrote something that has no place among the young people expected here."""


@dataclass(eq=False)
class NotRecorded(Trouble):
    """The engine plays recordings, and there is none of this."""


@dataclass(eq=False)
class PromptTooLong(Trouble):
    """A question does not fit into the model's window (tokens)."""

    tokens: int
    limit: int


@dataclass(eq=False)
class TextTooLong(Trouble):
    """A typed text is longer than the app sends (characters)."""

    characters: int
    limit: int


@dataclass(eq=False)
class NoLessons(Trouble):
    """Not one lesson could be read."""


@dataclass(eq=False)
class PackUnusable(Trouble):
    """A file is no lesson pack, or none that this app takes; nothing was changed."""

    name: str
    why: PackWhy


@dataclass(eq=False)
class PackFaulty(Trouble):
    """What is in a lesson pack has faults, each as file, line, what and remedy; nothing was changed."""

    name: str
    faults: tuple[str, ...]


@dataclass(eq=False)
class PackTaken(Trouble):
    """The pack, or one of its paths, is here already; its id."""

    name: str
    taken: str


@dataclass(eq=False)
class NotSaved(Trouble):
    """A paper could not be saved where the visitor wanted it."""

    why: Why


@dataclass(eq=False)
class NotPrinted(Trouble):
    """The printer did not take a paper."""
