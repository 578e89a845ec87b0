"""The bill of materials (CycloneDX) and the folder with the licences of everything that comes along."""

import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as Part
from cyclonedx.model.component import ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

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
    whole = Part(name=NAME, version=release.version, type=ComponentType.APPLICATION, bom_ref=NAME)
    whole.licenses.add(LicenseFactory().make_from_string("GPL-3.0-or-later"))
    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"{NAME}/{release.version}/{release.epoch}"))
    bom.metadata.component = whole
    bom.metadata.timestamp = datetime.fromtimestamp(release.epoch, UTC)
    parts = [_part(component) for component in components]
    for part in parts:
        bom.components.add(part)
    bom.register_dependency(whole, parts)
    target.parent.mkdir(parents=True, exist_ok=True)
    told = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)
    target.write_text(told + "\n", encoding="utf-8")
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


def _part(component: Component) -> Part:
    part = Part(
        name=component.name,
        version=component.version or None,
        type=ComponentType(component.kind),
        purl=PackageURL.from_string(component.purl) if component.purl else None,
        bom_ref=f"{component.name}@{component.version}",
    )
    part.licenses.add(LicenseFactory().make_from_string(component.licence))
    if component.sha256:
        part.hashes.add(HashType(alg=HashAlgorithm.SHA_256, content=component.sha256))
    return part
