"""Where the app's files lie: the only place that knows the conventions of the operating systems."""

import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path

import platformdirs
from msgspec import Struct

APP = "ki-mit-herz"
SHARED_NAME = "KI mit Herz"
HOME_VARIABLE = "KI_MIT_HERZ_HOME"
POLICY = "policy.toml"
PACKS = "packs"
PACKAGE = Path(__file__).resolve().parent.parent
REMEMBERING = ("klipper", "copyq", "gpaste", "parcellite", "clipit", "onboard")
"""Below the data of an account: what remembers all that was copied or typed on the screen, if it runs."""
REMEMBERING_FOR_NOW = ("xfce4/clipman", "clipboard-indicator@tudmotu.com", "speech-dispatcher")
"""The same below the account's cache; the last one may log what was read aloud."""


class Folders(Struct, frozen=True):
    """Every folder and file the app reads or writes; none of them has to exist yet.

    ``models`` is the one a new model goes to, ``model_places`` all in which one is looked for, in order;
    ``packs`` and ``pack_places`` are the same for lesson packs.
    ``visits`` holds one temporary folder for each visit and nothing that outlives it. ``policy`` is a file
    that administrators write and the app only reads.
    """

    lessons: Path
    catalogue: Path
    models: Path
    model_places: tuple[Path, ...]
    cache: Path
    state: Path
    config: Path
    visits: Path
    policy: Path
    packs: Path
    pack_places: tuple[Path, ...]


def find(environ: Mapping[str, str] = os.environ) -> Folders:
    """The folders of this account on this PC.

    ``KI_MIT_HERZ_HOME`` in the environment moves everything that is written, and all models, below it.
    """
    home = environ.get(HOME_VARIABLE)
    return _below(Path(home).absolute()) if home else _of_the_account(environ)


def written(folders: Folders) -> tuple[Path, ...]:
    """The folders in which the app itself writes, but for models."""
    return folders.cache, folders.state, folders.config, folders.visits


def written_by_others(environ: Mapping[str, str] = os.environ, home: Path | None = None) -> tuple[Path, ...]:
    """Files and folders in which a system may note on its own what a program showed or was told.

    Args:
        environ: of the account.
        home: of the account; without one that of this process.
    """
    home = home or Path.home()
    if sys.platform == "win32":
        roaming, local = (Path(environ.get(name, str(home))) for name in ("APPDATA", "LOCALAPPDATA"))
        noted = ("Microsoft/Windows/Recent", "QtProject.ini")
        return (*(roaming / name for name in noted), local / "CrashDumps")
    config = Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
    data = Path(environ.get("XDG_DATA_HOME") or home / ".local/share")
    cache = Path(environ.get("XDG_CACHE_HOME") or home / ".cache")
    names = (".xsession-errors", ".xsession-errors.old", "core")
    return (
        config / "QtProject.conf",
        *(data / name for name in ("recently-used.xbel", *REMEMBERING)),
        *(cache / name for name in REMEMBERING_FOR_NOW),
        *(home / name for name in names),
    )


def shipped(name: str, package: Path = PACKAGE) -> Path:
    """A folder that comes with the app: inside the package when installed, beside it in a checkout."""
    inside = package / name
    return inside if inside.is_dir() else package.parent / name


def for_new(own: Path, shared: Path) -> Path:
    """Where a new model or pack goes: to the folder of all accounts where this one may write there.

    Args:
        own: folder of the account.
        shared: folder of all accounts, made by the installer.
    """
    return shared if shared.is_dir() and _administers(shared) else own


def _administers(folder: Path) -> bool:
    if sys.platform == "win32":
        # What is asked there for a folder tells nothing about who may write.
        return bool(ctypes.windll.shell32.IsUserAnAdmin())
    return os.access(folder, os.W_OK)


def _below(home: Path) -> Folders:
    return Folders(
        lessons=shipped("lessons"),
        catalogue=shipped("models") / "catalogue.toml",
        models=home / "models",
        model_places=(home / "models",),
        cache=home / "cache",
        state=home / "state",
        config=home / "config",
        visits=home / "visits",
        policy=home / POLICY,
        packs=home / PACKS,
        pack_places=(home / PACKS,),
    )


def _of_the_account(environ: Mapping[str, str]) -> Folders:
    names = platformdirs.PlatformDirs(APP, appauthor=False)
    models, shared = names.user_data_path / "models", _shared_models(environ)
    packs, shared_packs = names.user_data_path / PACKS, _shared_packs(environ)
    return Folders(
        lessons=shipped("lessons"),
        catalogue=shipped("models") / "catalogue.toml",
        models=for_new(models, shared[0]),
        model_places=(models, *shared),
        cache=names.user_cache_path,
        state=names.user_state_path,
        config=names.user_config_path,
        visits=_visits(environ, names.user_cache_path),
        policy=_policy(environ),
        packs=for_new(packs, shared_packs),
        pack_places=(packs, shared_packs),
    )


def _visits(environ: Mapping[str, str], cache: Path) -> Path:
    # In memory where the system offers the account such a folder, and never in a shared one with a name that
    # somebody else could take first.
    runtime = environ.get("XDG_RUNTIME_DIR")
    return (Path(runtime) / APP if runtime and Path(runtime).is_dir() else cache) / "visits"


def _policy(environ: Mapping[str, str]) -> Path:
    if sys.platform == "win32":
        return _program_data(environ) / POLICY
    return Path("/etc") / APP / POLICY


def _program_data(environ: Mapping[str, str]) -> Path:
    return Path(environ.get("PROGRAMDATA", "C:/ProgramData")) / SHARED_NAME


def _shared_models(environ: Mapping[str, str]) -> tuple[Path, ...]:
    if sys.platform == "win32":
        return (_program_data(environ) / "models",)
    return (Path("/var/lib") / APP / "models", Path("/usr/share") / APP / "models")


def _shared_packs(environ: Mapping[str, str]) -> Path:
    if sys.platform == "win32":
        return _program_data(environ) / PACKS
    return Path("/var/lib") / APP / PACKS
