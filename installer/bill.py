"""The bill of materials (CycloneDX) and the folder with the licences of everything that comes along."""

import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from installer.components import Component
from installer.release import NAME, ROOT, TITLE, Release

OWN = {"KI mit Herz (GPL-3.0-or-later).txt": "LICENSE", "Lektionen (CC-BY-SA-4.0).txt": "LICENSE-lessons"}
LIST = "Liste.txt"
INTRODUCTION = f"""{TITLE}: Lizenzen

Das Programm steht unter der GPL 3 oder später, die Lektionen unter CC BY-SA 4.0. Diese Teile haben
andere gemacht; die Texte ihrer Lizenzen liegen in diesem Ordner. Den Quelltext der Teile unter LGPL
geben ihre Hersteller heraus; Qt und PySide6 sind eigene Dateien und lassen sich durch andere Fassungen
ersetzen.

"""


def write_bill(release: Release, components: Sequence[Component], target: Path) -> Path:
    """Write what the packages are made of, for programs to read.

    Args:
        release: its version and time.
        components: made by others.
        target: file.
    """
    serial = uuid.uuid5(uuid.NAMESPACE_URL, f"{NAME}/{release.version}/{release.epoch}")
    whole = Component(NAME, release.version, "GPL-3.0-or-later", (), kind="application")
    parts = [_part(component) for component in components]
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": serial.urn,
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(release.epoch, UTC).isoformat(),
            "component": _part(whole),
        },
        "components": parts,
        "dependencies": [{"ref": _reference(whole), "dependsOn": [part["bom-ref"] for part in parts]}],
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(msgspec.json.format(msgspec.json.encode(bill), indent=1) + b"\n")
    return target


def write_licences(components: Sequence[Component], folder: Path) -> Path:
    """Write the text of every licence into a folder, and a list of them."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, source in OWN.items():
        (folder / name).write_bytes((ROOT / source).read_bytes())
    rows = []
    for component in components:
        name = " ".join(part for part in (component.name, component.version) if part)
        text = f"\n\n{'-' * 80}\n\n".join(component.texts)
        (folder / f"{name.replace('/', '-')}.txt").write_text(text, encoding="utf-8")
        rows.append(f"{name:50} {component.licence}\n")
    (folder / LIST).write_text(INTRODUCTION + "".join(rows), encoding="utf-8")
    return folder


def _part(component: Component) -> dict[str, object]:
    part: dict[str, object] = {
        "type": component.kind,
        "bom-ref": _reference(component),
        "name": component.name,
        "licenses": [_licence(component.licence)],
    }
    if component.version:
        part["version"] = component.version
    if component.purl:
        part["purl"] = component.purl
    if component.sha256:
        part["hashes"] = [{"alg": "SHA-256", "content": component.sha256}]
    return part


def _licence(name: str) -> dict[str, object]:
    """As CycloneDX tells a licence: by an expression of SPDX, or by a name that SPDX does not know."""
    if " AND " in name or " OR " in name or " WITH " in name:
        return {"expression": name}
    return {"license": {"name" if " " in name else "id": name}}


def _reference(component: Component) -> str:
    return f"{component.name}@{component.version}"
