"""Model files on their way: what they are called meanwhile, and that only one process brings each."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock

from desktop.store.disk import writing


def growing(target: Path) -> Path:
    """Where a model file grows before it gets its name."""
    return target.with_name(f".{target.name}.partial")


def lock_of(target: Path) -> Path:
    """The file by which only one process at a time brings a model file."""
    return target.with_name(f".{target.name}.lock")


@contextmanager
def alone(target: Path) -> Iterator[None]:
    """Nobody else brings this file meanwhile. Raises NoSpace, FolderUnwritable."""
    with writing(target.parent), FileLock(lock_of(target)):
        yield
