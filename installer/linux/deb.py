"""The Debian packages, made by nfpm from the frozen folder."""

import gzip
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from installer import icon, trimming
from installer.linux.freeze import DEPENDS
from installer.release import BUILD, DIST, MAKER, NAME, ROOT, Release
from installer.telling import Failed, run

HERE = Path(__file__).parent
PROGRAM = f"/usr/lib/{NAME}"
DOC = f"/usr/share/doc/{NAME}"
MODELS = f"/usr/share/{NAME}/models"
# What no library asks for by name: letters that the app does not bring, and where they are listed.
ALSO = ("fontconfig-config", "fonts-dejavu-core | fonts-noto-core")
RECOMMENDS = ("fonts-noto-core", "speech-dispatcher", "speech-dispatcher-espeak-ng", "xdg-utils")
SUMMARY = "learning room in which people practise AI on the PC itself"
DESCRIPTION = f"""{SUMMARY}
Short lessons in German, simple German, English and more, in which people try out
what an AI can do and where it errs. Without account and internet; nothing of what
is typed is kept."""
RIGHTS = f"""Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: {NAME}
Comment: The texts of all licences are in {DOC}/Lizenzen.

Files: *
Copyright: the authors of KI mit Herz
License: GPL-3.0-or-later
 On Debian systems the text is in /usr/share/common-licenses/GPL-3.

Files: usr/lib/{NAME}/app/desktop/lessons/*
Copyright: the authors of KI mit Herz
License: CC-BY-SA-4.0
 The text is in {DOC}/Lizenzen.
"""
SCRIPTS = ("preinst", "postinst", "prerm", "postrm")
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


def package(
    release: Release,
    folder: Path,
    *,
    model: Path | None = None,
    papers: Path | None = None,
    target: Path | None = None,
) -> Path:
    """Make the package of the app.

    Args:
        release: its version and time.
        folder: the frozen app.
        model: file of a model that comes inside.
        papers: folder of the guide and the licences.
        target: where to; without it into dist/.

    Returns the package. Raises Failed.
    """
    work = _fresh(BUILD / "linux" / "package")
    contents: list[dict[str, object]] = [
        _tree(folder, PROGRAM),
        {"type": "symlink", "src": f"{PROGRAM}/{NAME}", "dst": f"/usr/bin/{NAME}"},
        *(_file(path, place) for path, place in _files(release, work)),
        _tree(_icons(release, work / "icons"), "/usr/share/icons/hicolor"),
        *([_tree(papers, DOC)] if papers else []),
        {"dst": f"/etc/{NAME}", "type": "dir"},
        {"dst": f"/var/lib/{NAME}/models", "type": "dir"},
        {"dst": f"/var/lib/{NAME}/packs", "type": "dir"},
        *([_file(model, f"{MODELS}/{model.name}")] if model else []),
    ]
    needed = (*depends(folder), *ALSO)
    recipe = _recipe(release, NAME, DESCRIPTION, contents, depends=needed, recommends=RECOMMENDS)
    recipe["scripts"] = {script: str(path) for script, path in _scripts(release, work).items()}
    name = f"{NAME}-mit-modell" if model else NAME
    return _pack(release, recipe, target or DIST / f"{name}_{release.version}_amd64.deb")


def autostart(release: Release) -> Path:
    """Make the small package that opens the app after every login. Returns it; raises Failed."""
    entry = HERE / f"{NAME}-autostart.desktop"
    contents = [_file(entry, f"/etc/xdg/autostart/{entry.name}")]
    text = "opens KI mit Herz after every login\nFor PCs on which nothing else is done."
    recipe = _recipe(release, f"{NAME}-autostart", text, contents, depends=(NAME,))
    return _pack(release, recipe | {"arch": "all"}, DIST / f"{NAME}-autostart_{release.version}_all.deb")


def depends(folder: Path) -> tuple[str, ...]:
    """The Debian packages, with versions, of the libraries that programs below a folder ask the system for.

    It takes a while, so what was found of a folder is kept beside it. Raises Failed.
    """
    kept = folder.with_name(DEPENDS)
    if not kept.exists():
        kept.write_text(_asked_of_the_system(folder), encoding="utf-8")
    return tuple(kept.read_text(encoding="utf-8").split(", "))


def _asked_of_the_system(folder: Path) -> str:
    work = _fresh(BUILD / "linux" / "depends")
    (work / "debian").mkdir()
    (work / "debian" / "control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: amd64\n")
    found = [path for path in trimming.binaries(folder) if "offscreen" not in path.name]
    places = sorted({f"-l{path.parent}" for path in found})
    command = ("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *places, *map(str, found))
    done = subprocess.run(command, cwd=work, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        raise Failed(f"The libraries of the package are not known to Debian:\n{done.stderr}")
    return done.stdout.strip().removeprefix("shlibs:Depends=")


def _recipe(
    release: Release,
    name: str,
    description: str,
    contents: list[dict[str, object]],
    *,
    depends: Iterable[str],
    recommends: Iterable[str] = (),
) -> dict[str, object]:
    return {
        "name": name,
        "arch": "amd64",
        "platform": "linux",
        "version": release.version,
        "section": "education",
        "priority": "optional",
        "maintainer": MAKER,
        "description": description,
        "license": "GPL-3.0-or-later AND CC-BY-SA-4.0",
        "mtime": f"{release.date}T00:00:00Z",
        "depends": list(depends),
        "recommends": list(recommends),
        "contents": contents,
        "deb": {"compression": "zstd"},
    }


def _pack(release: Release, recipe: dict[str, object], target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    # JSON is YAML as well.
    file = BUILD / "linux" / f"{target.stem}.json"
    file.write_text(json.dumps(recipe, indent=1), encoding="utf-8")
    program = Path(sys.executable).with_name("nfpm")
    command = (program, "package", "--config", file, "--packager", "deb", "--target", target)
    log = BUILD / "logs" / f"{target.stem}.log"
    run(f"Packing {target.name}", command, log, status="^(.*)$", env=release.environment)
    return target


def _files(release: Release, work: Path) -> list[tuple[Path, str]]:
    """The files that tell the system of the app, and where they go."""
    manual = work / f"{NAME}.1.gz"
    manual.write_bytes(gzip.compress(_filled(release, HERE / f"{NAME}.1").encode(), mtime=release.epoch))
    about = work / f"{NAME}.metainfo.xml"
    about.write_text(_filled(release, HERE / about.name), encoding="utf-8")
    rights = work / "copyright"
    rights.write_text(RIGHTS, encoding="utf-8")
    return [
        (rights, f"{DOC}/copyright"),
        (HERE / f"{NAME}.desktop", f"/usr/share/applications/{NAME}.desktop"),
        (HERE / f"{NAME}-lernpaket.desktop", f"/usr/share/applications/{NAME}-lernpaket.desktop"),
        (HERE / f"{NAME}.mime.xml", f"/usr/share/mime/packages/{NAME}.xml"),
        (about, f"/usr/share/metainfo/{NAME}.metainfo.xml"),
        (manual, f"/usr/share/man/man1/{NAME}.1.gz"),
        (HERE / f"{NAME}-kiosk.desktop", f"/usr/share/xsessions/{NAME}-kiosk.desktop"),
        (HERE / "kiosk-session", f"{PROGRAM}/kiosk-session"),
        (ROOT / "desktop" / "pictures" / "app.svg", f"/usr/share/icons/hicolor/scalable/apps/{NAME}.svg"),
    ]


def _scripts(release: Release, work: Path) -> dict[str, Path]:
    written = {}
    names = {"preinst": "preinstall", "postinst": "postinstall", "prerm": "preremove", "postrm": "postremove"}
    for name in SCRIPTS:
        path = work / name
        path.write_text(_filled(release, HERE / name), encoding="utf-8")
        written[names[name]] = path
    return written


def _icons(release: Release, folder: Path) -> Path:
    for pixels in ICON_SIZES:
        icon.draw(folder / f"{pixels}x{pixels}" / "apps" / f"{NAME}.png", pixels)
    release.stamp(folder)
    return folder


def _filled(release: Release, template: Path) -> str:
    text = template.read_text(encoding="utf-8")
    return text.replace("@VERSION@", release.version).replace("@DATE@", release.date)


def _tree(folder: Path, place: str) -> dict[str, object]:
    return {"type": "tree", "src": str(folder), "dst": place}


def _file(path: Path, place: str) -> dict[str, object]:
    mode = 0o755 if path.name == "kiosk-session" else 0o644
    return {"src": str(path), "dst": place, "file_info": {"mode": mode}}


def _fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
