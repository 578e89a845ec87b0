"""Reads the shape of a lesson (``lesson.toml``) and of a path (``path.toml``), with every fault at once."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, get_args

import msgspec
from msgspec import Meta, Struct

from desktop.domain.lesson import AnyStep, Fault, Shape
from desktop.domain.step import ID, Id
from desktop.store.tables import Toml, checked, read_toml, table_faults

KINDS: Mapping[str, type[AnyStep]] = {str(kind.__struct_config__.tag): kind for kind in get_args(AnyStep)}
LONGEST = 15


class PathShape(Struct, frozen=True, forbid_unknown_fields=True):
    """What path.toml says: its place among the paths and its lessons in order."""

    order: Annotated[int, Meta(ge=1, le=99)]
    lessons: tuple[Id, ...]


class Reading(Struct, frozen=True):
    """What could be read of a lesson.toml.

    ``ids`` are the ids of all steps, also of broken ones; None where not even they could be read. ``steps``
    are the whole ones. ``shape`` is there only if there are no faults.
    """

    shape: Shape | None
    ids: tuple[str, ...] | None = None
    steps: Mapping[str, AnyStep] = {}
    faults: tuple[Fault, ...] = ()


def read_shape(file: str, text: str) -> Reading:
    """The shape of a lesson and all its faults.

    Args:
        file: the name of lesson.toml in faults.
        text: what stands in it.
    """
    toml = read_toml(file, text)
    if isinstance(toml, Fault):
        return Reading(None, faults=(toml,))
    tables = toml.table.get("step")
    if not isinstance(tables, list) or not tables:
        fault = toml.fault("step", "The lesson has no steps.", "Begin each step with a line [[step]].")
        return Reading(None, faults=(fault, *_frame_faults(toml)))
    found = [*_frame_faults(toml), *_count_faults(toml, tables)]
    steps: list[AnyStep] = []
    for number, table in enumerate(tables[:LONGEST]):
        step = _step(toml, number, table)
        if isinstance(step, tuple):
            found += step
        else:
            steps.append(step)
            found += _inner_faults(toml, number, step)
    ids = [table.get("id") for table in tables[:LONGEST] if isinstance(table, dict)]
    named = tuple(name for name in ids if isinstance(name, str))
    found += _twice(toml, "id", named, "step")
    shape = None if found else msgspec.convert(toml.table, Shape)
    # A step whose id is wrong cannot be told from a missing one.
    known = named if len(named) == len(tables) and all(map(ID.match, named)) else None
    return Reading(shape, known, {step.id: step for step in steps}, tuple(found))


def read_path_shape(file: str, text: str) -> PathShape | tuple[Fault, ...]:
    """The shape of a path, or all its faults.

    Args:
        file: the name of path.toml in faults.
        text: what stands in it.
    """
    toml = read_toml(file, text)
    if isinstance(toml, Fault):
        return (toml,)
    shape = checked(toml, PathShape)
    return shape if isinstance(shape, tuple) else _twice(toml, "lessons", shape.lessons, "lesson") or shape


def _frame_faults(toml: Toml) -> tuple[Fault, ...]:
    # The steps are looked at one by one; here an empty stand-in keeps the others' fields in view.
    frame = {key: value for key, value in toml.table.items() if key != "step"}
    return table_faults(toml, {**frame, "step": [{"kind": "read", "id": "stand-in"}]}, Shape)


def _count_faults(toml: Toml, tables: Sequence[object]) -> Iterator[Fault]:
    if len(tables) > LONGEST:
        what = f"The lesson has {len(tables)} steps; at most {LONGEST} are possible."
        yield toml.fault("", what, "Divide it into two lessons.", LONGEST)


def _step(toml: Toml, number: int, table: Any) -> AnyStep | tuple[Fault, ...]:
    if not isinstance(table, dict):
        what = f"Step {number + 1} has no fields."
        return (toml.fault("step", what, "Begin each step with a line [[step]]."),)
    kind = table.get("kind")
    known = f"Use one of: {', '.join(sorted(KINDS))}."
    if kind is None:
        return (toml.fault("", "The field `kind` is missing.", known, number),)
    if not isinstance(kind, str):
        return (toml.fault("kind", "`kind` needs a text in quotation marks.", known, number),)
    if kind not in KINDS:
        return (toml.fault("kind", f"There is no kind of step called `{kind[:40]}`.", known, number),)
    found = table_faults(toml, table, KINDS[kind], number)
    return found or msgspec.convert(table, KINDS[kind])


def _inner_faults(toml: Toml, number: int, step: AnyStep) -> Iterator[Fault]:
    """What does not fit together within one step."""
    yield from _twice(toml, "id", step.needed_items(), "list entry", number)
    for misfit in (*step.misfits(), *step.shown_misfits()):
        yield toml.fault(misfit.field, misfit.what, misfit.remedy, number)


def _twice(
    toml: Toml, key: str, names: Sequence[str], noun: str, step: int | None = None
) -> tuple[Fault, ...]:
    first = {name: place for place, name in reversed(tuple(enumerate(names)))}
    again = [place for place, name in enumerate(names) if first[name] != place]
    return tuple(
        toml.fault(
            key,
            f"The {noun} `{names[place]}` is there twice.",
            "Give one of them another id, or delete one.",
            place if noun == "step" else step,
        )
        for place in again[:LONGEST]
    )
