"""The everyday tasks beside the models: what a model is tried with."""

import tomllib
from pathlib import Path

import msgspec

from desktop.domain.trial import Trial, broken_patterns
from desktop.domain.trouble import CatalogueBroken


def read_trials(file: Path) -> tuple[Trial, ...]:
    """The tasks, in their order.

    Args:
        file: ``models/try.toml``.

    Raises:
        CatalogueBroken: the file is missing or says something else, with every fault that was found.
    """
    try:
        raw = tomllib.loads(file.read_text(encoding="utf-8"))
        trials = msgspec.convert(raw, type=dict[str, tuple[Trial, ...]]).get("task", ())
    except (OSError, UnicodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise CatalogueBroken(file, (str(error),)) from error
    faults = [fault for trial in trials for fault in _faults(trial)]
    names = [trial.id for trial in trials]
    faults += [f"{name} is there twice" for name in sorted(set(names)) if names.count(name) > 1]
    if faults or not trials:
        raise CatalogueBroken(file, tuple(faults) or ("it has to hold [[task]] tables",))
    return trials


def _faults(trial: Trial) -> list[str]:
    return [f"{trial.id}: {pattern}: {error}" for pattern, error in broken_patterns(trial)]
