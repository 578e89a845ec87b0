"""Reads ``models/catalogue.toml``."""

from pathlib import Path

import msgspec

from desktop.domain.lesson import Fault
from desktop.domain.model import Catalogue, Model, WebAddress, faults
from desktop.domain.trouble import CatalogueBroken
from desktop.store.tables import read_toml

LARGEST = 1 << 20


def read(path: Path) -> Catalogue:
    """All models of a catalogue file, in its order.

    Raises CatalogueBroken with every fault that was found.
    """
    tables, hub = _tables(path)
    models: list[Model] = []
    found: list[str] = []
    for number, table in enumerate(tables, start=1):
        try:
            models.append(msgspec.convert(table, Model))
        except msgspec.ValidationError as fault:
            found.append(f"model {number} ({_name(table)}): {fault}")
    if not found:
        found += faults(models)
    if found:
        raise CatalogueBroken(path, tuple(found))
    return Catalogue(models=tuple(models), hub=hub)


def _tables(path: Path) -> tuple[list[object], str]:
    try:
        text = path.read_bytes()[: LARGEST + 1]
        if len(text) > LARGEST:
            raise CatalogueBroken(path, (f"it is larger than {LARGEST} bytes",))
        document = read_toml(path.name, text.decode("utf-8").replace("\r\n", "\n"))
    except OSError as fault:
        raise CatalogueBroken(path, (fault.strerror or str(fault),)) from fault
    except ValueError as fault:
        raise CatalogueBroken(path, (str(fault),)) from fault
    if isinstance(document, Fault):
        raise CatalogueBroken(path, (f"line {document.line}: {document.what}",))
    tables = document.table.get("model")
    if not isinstance(tables, list) or not set(document.table) <= {"model", "hub"}:
        raise CatalogueBroken(path, ("it has to hold [[model]] tables and nothing else but `hub`",))
    try:
        hub = msgspec.convert(document.table["hub"], WebAddress) if "hub" in document.table else ""
    except msgspec.ValidationError as fault:
        raise CatalogueBroken(path, (f"hub: {fault}",)) from fault
    return tables, hub


def _name(table: object) -> str:
    name = table.get("id") if isinstance(table, dict) else None
    return name[:80] if isinstance(name, str) else "no id"
