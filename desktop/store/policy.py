"""Reads the policy of a PC; what cannot be used is named and has its safe default."""

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import msgspec

from desktop.domain.lesson import Fault
from desktop.domain.policy import Policy, Settled, settings
from desktop.store.tables import Toml, read_toml, table_faults

GUIDE = "docs/policy.md"
LARGEST = 1 << 16
EXAMPLES: Mapping[str, str] = {setting.name: setting.example for setting in settings()}


def read_policy(file: Path) -> Settled:
    """What a policy file says, with every fault; without a file the defaults.

    Args:
        file: need not exist.
    """
    try:
        data = file.read_bytes()[: LARGEST + 1]
    except FileNotFoundError:
        return Settled(path=str(file))
    except OSError as error:
        what = f"The file cannot be read: {error.strerror}."
        return _broken(file, 1, what, "Let every account read it.")
    if len(data) > LARGEST:
        return _broken(file, 1, "The file is far too long.", f"Compare it with {GUIDE}.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return _broken(file, line, "A letter here is not UTF-8.", "Save the file as UTF-8.")
    return _settled(file, text.replace("\r\n", "\n"))


def strangers(file: Path, settled: Settled, known: Mapping[str, Collection[str]]) -> tuple[Fault, ...]:
    """The names in a policy that stand for nothing on this PC.

    Args:
        file: that was read.
        settled: what was read.
        known: which names there are, by the setting that may name them.
    """
    toml = read_toml(file.name, file.read_text(encoding="utf-8-sig"), guide=GUIDE)
    if isinstance(toml, Fault):
        return ()
    found = []
    for key, names in known.items():
        value = getattr(settled.policy, key)
        for name in value if isinstance(value, tuple) else (value,):
            if name and name not in names:
                close = get_close_matches(name, names, 1)
                remedy = f"Write `{close[0]}`." if close else f"Use one of: {', '.join(sorted(names))}."
                found.append(toml.fault(key, f"`{key}` names `{name}`, which is not on this PC.", remedy))
    return tuple(found)


def _settled(file: Path, text: str) -> Settled:
    toml = read_toml(file.name, text, guide=GUIDE)
    if isinstance(toml, Fault):
        return _broken(file, toml.line, toml.what, toml.remedy)
    faults = table_faults(toml, toml.table, Policy, examples=EXAMPLES, guide=GUIDE)
    usable, faults = _usable(toml, faults)
    written = tuple(name for name in EXAMPLES if name in toml.table)
    sealed = "pin" in written and "pin" not in usable
    return Settled(msgspec.convert(usable, Policy), str(file), written, faults, sealed)


def _usable(toml: Toml, faults: tuple[Fault, ...]) -> tuple[dict[str, Any], tuple[Fault, ...]]:
    """The settings that can be used as they are, and the faults with those of what does not fit together."""
    usable: dict[str, Any] = {}
    for field in msgspec.structs.fields(Policy):
        if field.name in toml.table:
            try:
                usable[field.name] = msgspec.convert(toml.table[field.name], field.type)
            except msgspec.ValidationError:
                continue
    misfits = tuple(msgspec.convert(usable, Policy).misfits(pin=bool(toml.table.get("pin"))))
    for misfit in misfits:
        usable.pop(misfit.field, None)
    found = tuple(toml.fault(misfit.field, misfit.what, misfit.remedy) for misfit in misfits)
    return usable, tuple(sorted((*faults, *found), key=lambda fault: fault.line))


def _broken(file: Path, line: int, what: str, remedy: str) -> Settled:
    return Settled(path=str(file), faults=(Fault(file.name, line, what, remedy),), sealed=True)
