"""The MSI package for fleets, made by wixl from the same folder."""

import os
import uuid
import xml.etree.ElementTree as ET
from pathlib import Path

from installer import icon
from installer.release import BUILD, DIST, MAKER, NAME, TITLE, Release
from installer.telling import run
from installer.windows.program import numbers

UPGRADE = "6F0C0F1E-2B0B-4B0A-9C6B-5A3B1D7E4F21"
"""By this Windows knows versions of one product: it must never change."""
SHORT = "KI mit Herz"
NEWER = "Auf diesem PC ist schon eine neuere Version von KI mit Herz installiert. Es wurde nichts verändert."
RIGHTS = "D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)"
WORK = BUILD / "windows" / "msi"
"""Where the recipe lies; wixl finds files from there, and none by a whole path."""
# A lesson pack is opened with the app, which asks staff whether to add it.
PACK_TYPE = {
    ".lernpaket": "KI-mit-Herz.Lernpaket",
    "KI-mit-Herz.Lernpaket": "KI mit Herz: Lektionspaket",
    "KI-mit-Herz.Lernpaket\\DefaultIcon": "[INSTALLDIR]ki-mit-herz.exe",
    "KI-mit-Herz.Lernpaket\\shell\\open\\command": '"[INSTALLDIR]ki-mit-herz.exe" open "%1"',
}
# Which rights a folder gets: a table that wixl does not write itself.
LOCKS = (
    ("MsiLockPermissionsEx", "LockObject", "Table", "SDDLText", "Condition"),
    ("s72", "s72", "s32", "s0", "S255"),
    ("MsiLockPermissionsEx", "MsiLockPermissionsEx"),
    ("Data", "DATA", "CreateFolder", RIGHTS, ""),
    ("Models", "MODELS", "CreateFolder", RIGHTS, ""),
    ("Packs", "PACKS", "CreateFolder", RIGHTS, ""),
)


def package(release: Release, folder: Path, *, target: Path | None = None) -> Path:
    """Make the package.

    Args:
        release: its version and time.
        folder: the app.
        target: where to; without it into dist/.

    Returns the package. Raises Failed.
    """
    target = target or DIST / f"{NAME}-{release.version}.msi"
    target.parent.mkdir(parents=True, exist_ok=True)
    WORK.mkdir(parents=True, exist_ok=True)
    icon.write_ico(WORK / "icon.ico")
    told = WORK / f"{target.stem}.wxs"
    told.write_bytes(ET.tostring(recipe(release, folder), "utf-8", xml_declaration=True))
    log = BUILD / "logs" / f"{target.stem}.log"
    command = ("wixl", "-a", "x64", "-o", target, told)
    run(f"Making {target.name}", command, log, status="^(.*)$", env=release.environment)
    locks = WORK / "MsiLockPermissionsEx.idt"
    locks.write_bytes("".join("\t".join(row) + "\r\n" for row in LOCKS).encode())
    run("Setting its rights", ("msibuild", target, "-i", locks), log, status="^(.*)$")
    return target


def recipe(release: Release, folder: Path) -> ET.Element:
    """What wixl reads to make the package."""
    return _Recipe(release, folder).root


class _Recipe:
    """What wixl reads: a component for each file, its id made from where the file goes."""

    def __init__(self, release: Release, folder: Path) -> None:
        self.root = ET.Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
        self._components: list[str] = []
        product = self._product(".".join(map(str, numbers(release.version)[:3])))
        _add(product, "MajorUpgrade", DowngradeErrorMessage=NEWER)
        _add(product, "Media", Id="1", Cabinet="app.cab", EmbedCab="yes")
        _add(product, "Icon", Id="icon.ico", SourceFile="icon.ico")
        _add(product, "Property", Id="ARPPRODUCTICON", Value="icon.ico")
        _add(product, "Property", Id="ARPNOMODIFY", Value="1")
        top = _add(product, "Directory", Id="TARGETDIR", Name="SourceDir")
        self._add_program(_add(top, "Directory", Id="ProgramFiles64Folder"), folder)
        self._add_data(_add(top, "Directory", Id="CommonAppDataFolder"))
        self._add_shortcut(_add(top, "Directory", Id="ProgramMenuFolder"), "Menu")
        whole = _add(product, "Feature", Id="Main", Title=SHORT, Level="1")
        for name in self._components:
            _add(whole, "ComponentRef", Id=name)
        # With ADDLOCAL=Main,Autostart.
        self._add_shortcut(_add(top, "Directory", Id="StartupFolder"), "Autostart")
        _add(_add(product, "Feature", Id="Autostart", Level="1000"), "ComponentRef", Id="Autostart")

    def _product(self, version: str) -> ET.Element:
        product = _add(
            self.root,
            "Product",
            Id=_guid(version),
            Name=TITLE,
            Language="1031",
            Codepage="65001",
            Version=version,
            Manufacturer=MAKER,
            UpgradeCode=UPGRADE,
        )
        _add(product, "Package", InstallerVersion="500", Compressed="yes", InstallScope="perMachine")
        return product

    def _add_program(self, files: ET.Element, folder: Path) -> None:
        program = _add(files, "Directory", Id="INSTALLDIR", Name=SHORT)
        places = {folder: program}
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder).as_posix()
            if path.is_dir():
                places[path] = _add(places[path.parent], "Directory", Id=_id("d", name), Name=path.name)
            else:
                component = self._component(places[path.parent], _id("c", name))
                _add(
                    component,
                    "File",
                    Id=_id("f", name),
                    Source=os.path.relpath(path, WORK),
                    Name=path.name,
                    KeyPath="yes",
                )
        _value(self._component(program, "Marked"), "Package", "msi")
        component = self._component(program, "PackType")
        _value(component, "PackType", "1")
        for key, value in PACK_TYPE.items():
            place = {"Root": "HKLM", "Key": f"Software\\Classes\\{key}"}
            _add(component, "RegistryValue", Type="string", Value=value, **place)

    def _add_data(self, shared: ET.Element) -> None:
        data = _add(shared, "Directory", Id="DATA", Name=SHORT)
        models = _add(data, "Directory", Id="MODELS", Name="models")
        packs = _add(data, "Directory", Id="PACKS", Name="packs")
        for place, name in ((data, "DataFolder"), (models, "ModelsFolder"), (packs, "PacksFolder")):
            component = self._component(place, name)
            _add(component, "CreateFolder")
            _value(component, name, "1")

    def _add_shortcut(self, menu: ET.Element, name: str) -> None:
        component = self._component(menu, name)
        place = {"Target": "[INSTALLDIR]ki-mit-herz.exe", "WorkingDirectory": "INSTALLDIR"}
        _add(component, "Shortcut", Id=f"Shortcut{name}", Name=SHORT, Icon="icon.ico", **place)
        _value(component, f"Shortcut{name}", "1")

    def _component(self, place: ET.Element, name: str) -> ET.Element:
        self._components.append(name)
        return _add(place, "Component", Id=name, Guid=_guid(name), Win64="yes")


def _value(component: ET.Element, name: str, value: str) -> None:
    place = {"Root": "HKLM", "Key": f"Software\\{SHORT}", "Name": name}
    _add(component, "RegistryValue", Type="string", Value=value, KeyPath="yes", **place)


def _add(parent: ET.Element, kind: str, **attributes: str) -> ET.Element:
    return ET.SubElement(parent, kind, attributes)


def _id(letter: str, name: str) -> str:
    """A name that MSI takes, always the same for the same place."""
    return letter + uuid.uuid5(uuid.UUID(UPGRADE), name).hex


def _guid(name: str) -> str:
    return str(uuid.uuid5(uuid.UUID(UPGRADE), name)).upper()
