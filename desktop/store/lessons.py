"""Reads the lessons folder: every lesson that is whole, and every fault of those that are not."""

from collections.abc import Iterator
from pathlib import Path

from desktop.domain.collecting import uncollected
from desktop.domain.lesson import Fault, Lesson, Library
from desktop.domain.lesson import Path as LessonPath
from desktop.domain.step import ID
from desktop.store.courses import COURSES, read_courses
from desktop.store.lesson_files import find, folders_in, read_text, shown
from desktop.store.lesson_numbers import read_numbers
from desktop.store.shapes import PathShape, Reading, read_path_shape, read_shape
from desktop.store.spoken import read_spoken

SHAPE = "lesson.toml"
PATH = "path.toml"
NO_PATHS = ("care", COURSES, "glossary", "templates")


def read_library(folder: Path) -> Library:
    """All paths and lessons of a folder; what is broken is left out and its faults are told.

    Args:
        folder: holds one folder for each path. Faults name their files as seen from there.
    """
    with uncollected():
        return _read_library(folder)


def _read_library(folder: Path) -> Library:
    paths: list[LessonPath] = []
    faults: dict[str, tuple[Fault, ...]] = {}
    names = folders_in(folder)
    if isinstance(names, Fault):
        return Library((), {"lessons": (names,)})
    for name in names:
        if name in NO_PATHS:
            continue
        if not ID.match(name):
            faults[shown(name)] = (_misnamed(shown(name)),)
            continue
        path, broken = _read_path(folder, name)
        faults |= broken
        paths += [path] if path else []
    numbers = read_numbers(folder)
    if isinstance(numbers, Fault):
        faults["numbers"], numbers = (numbers,), {}
    in_order = tuple(sorted(paths, key=lambda path: (path.order, path.id)))
    minutes = {lesson.id: lesson.shape.minutes for path in in_order for lesson in path.lessons}
    courses, broken = read_courses(folder, minutes)
    return Library(in_order, faults | broken, numbers, courses)


def read_lesson(folder: Path) -> Lesson | tuple[Fault, ...]:
    """One lesson, or everything that is wrong with it.

    Args:
        folder: of the lesson; it lies in the folder of its path, and that in the folder of all lessons.
    """
    root, path = folder.parent.parent, folder.parent.name
    place = f"{path}/{folder.name}"
    shape = _shape(root, place)
    spoken = read_spoken(root, place, shape.ids, shape.steps)
    found = (*shape.faults, *_picture_faults(root, place, shape), *spoken.faults)
    if found or shape.shape is None:
        return found
    return Lesson(id=place, path=path, folder=str(folder.absolute()), shape=shape.shape, words=spoken.words)


def _read_path(root: Path, name: str) -> tuple[LessonPath | None, dict[str, tuple[Fault, ...]]]:
    shape = _path_shape(root, name)
    spoken = read_spoken(root, name, (), {})
    if isinstance(shape, PathShape):
        wanted, own = shape.lessons, spoken.faults
    else:
        wanted, own = None, (*shape, *spoken.faults)
    lessons, faults = _read_lessons(root, name, wanted)
    if wanted and not lessons and not own:
        how = "Mend at least one of its lessons."
        own = (Fault(f"{name}/{PATH}", 1, "None of the lessons of this path can be used.", how),)
    if own:
        return None, {name: own, **faults}
    if not lessons or not isinstance(shape, PathShape):
        return None, faults
    return LessonPath(name, shape.order, lessons, spoken.words), faults


def _read_lessons(
    root: Path, path: str, wanted: tuple[str, ...] | None
) -> tuple[tuple[Lesson, ...], dict[str, tuple[Fault, ...]]]:
    """The whole lessons of a path in their order, and the faults of all others that lie in its folder.

    ``wanted`` is None where path.toml does not say which lessons there are.
    """
    lessons: list[Lesson] = []
    faults: dict[str, tuple[Fault, ...]] = {}
    named = frozenset(wanted or ())
    for name in (*(wanted or ()), *_unlisted(root, path, named)):
        key = f"{path}/{shown(name)}"
        read = read_lesson(root / path / name) if ID.match(name) else (_misnamed(key),)
        match read:
            case Lesson() if wanted is None or name in named:
                lessons.append(read)
            case Lesson():
                faults[key] = (_not_listed(path, name),)
            case _:
                faults[key] = read
    return tuple(lessons), faults


def _shape(root: Path, place: str) -> Reading:
    file = f"{place}/{SHAPE}"
    text = read_text(root, file)
    return Reading(None, faults=(text,)) if isinstance(text, Fault) else read_shape(file, text)


def _path_shape(root: Path, name: str) -> PathShape | tuple[Fault, ...]:
    file = f"{name}/{PATH}"
    text = read_text(root, file)
    return (text,) if isinstance(text, Fault) else read_path_shape(file, text)


def _picture_faults(root: Path, place: str, shape: Reading) -> Iterator[Fault]:
    for step in shape.steps.values():
        if not step.picture:
            continue
        file = f"{place}/pictures/{step.picture}"
        fault = find(root, file)
        if fault is not None:
            yield fault


def _unlisted(root: Path, name: str, wanted: frozenset[str]) -> tuple[str, ...]:
    """Lessons that are there but that path.toml does not name."""
    inside = folders_in(root / name)
    if isinstance(inside, Fault):
        return ()
    return tuple(one for one in inside if one not in wanted and (root / name / one / SHAPE).is_file())


def _not_listed(path: str, lesson: str) -> Fault:
    what = f"{PATH} does not name this lesson, so that nobody sees it."
    return Fault(f"{path}/{PATH}", 1, what, f'Add "{lesson}" to its `lessons`, or take the folder away.')


def _misnamed(folder: str) -> Fault:
    how = "Use small letters a to z, digits and hyphens only, such as next-word."
    return Fault(folder, 1, "The name of this folder cannot be used.", how)
