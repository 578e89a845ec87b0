"""Lesson packs: made, added, listed, removed; what is no good pack is named and changes nothing."""

import io
import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from desktop.domain.pack import FORMAT, Pack
from desktop.domain.trouble import (
    FolderUnwritable,
    PackFaulty,
    PackTaken,
    PackUnusable,
    PackWhy,
    StickGone,
    Trouble,
)
from desktop.store import folders, pack_files
from desktop.store.folders import Folders
from desktop.store.kept_library import kept_library
from desktop.store.pack_files import packed
from desktop.store.pack_places import COMING, installed
from desktop.store.packs import Packs, make, read_all
from tests.store.packs import ID, LESSON, NAME, PATH, contents, manifest, written

Contents = dict[str, bytes]


@pytest.fixture
def places(tmp_path: Path) -> Folders:
    """A PC of the test's own."""
    return folders.find({folders.HOME_VARIABLE: str(tmp_path / "home")})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A whole pack."""
    return written(tmp_path / "extra.lernpaket", contents())


def test_a_pack_is_added_listed_and_removed(places: Folders, file: Path) -> None:
    known = Packs(places)
    assert known.all() == ()
    looked = known.look(file)
    assert known.all() == ()
    added = known.add(file)
    assert looked == added == known.all()[0]
    assert (added.id, added.name, added.version, added.fault) == (ID, NAME, "1.0", "")
    assert added.languages == ("de", "de-einfach", "en")
    assert added.minutes > 0
    assert len(added.lessons) == 1
    known.remove(ID)
    assert known.all() == ()
    assert list(places.packs.iterdir()) == []


def test_its_lessons_stand_after_the_others_and_say_where_they_come_from(places: Folders, file: Path) -> None:
    before = read_all(places.lessons, ())
    Packs(places).add(file)
    after = read_all(places.lessons, installed(places.pack_places))
    assert after.paths[:-1] == before.paths
    assert after.paths[-1].pack == NAME
    assert after.lesson(f"{PATH}/{LESSON}") is not None
    assert {path.pack for path in before.paths} == {""}
    assert after.recommended == before.recommended
    assert after.faults == before.faults


def test_what_is_kept_of_the_library_knows_of_a_pack_that_came_or_went(places: Folders, file: Path) -> None:
    def paths() -> list[str]:
        read = kept_library(places.lessons, places.cache, installed(places.pack_places))
        return [path.id for path in read.paths]

    before = paths()
    Packs(places).add(file)
    assert paths() == [*before, PATH]
    Packs(places).remove(ID)
    assert paths() == before


def test_the_files_of_a_pack_can_be_read_by_every_account(places: Folders, file: Path) -> None:
    Packs(places).add(file)
    found = [places.packs / ID, *(places.packs / ID).rglob("*")]
    modes = {path.is_dir(): stat.S_IMODE(path.stat().st_mode) for path in found}
    assert modes == {True: 0o755, False: 0o644}


def test_a_folder_becomes_a_pack_and_the_same_folder_the_same_pack(tmp_path: Path, places: Folders) -> None:
    folder = tmp_path / "folder"
    pack_files.written_to(folder, contents())
    one, two = tmp_path / "one.lernpaket", tmp_path / "two.lernpaket"
    made = make(folder, one)
    make(folder, two)
    assert one.read_bytes() == two.read_bytes()
    assert Packs(places).add(one) == made
    assert sorted(path.name for path in tmp_path.glob("*.lernpaket*")) == [one.name, two.name]


def test_a_folder_with_a_fault_becomes_no_pack(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    pack_files.written_to(folder, {**contents(), f"{PATH}/{LESSON}/de.md": b"# Nothing else\n"})
    with pytest.raises(PackFaulty) as refused:
        make(folder, tmp_path / "one.lernpaket")
    assert any(f"{PATH}/{LESSON}/de.md:" in fault for fault in refused.value.faults)
    (folder / "notes.txt").write_text("for later")
    with pytest.raises(PackFaulty, match=r"notes\.txt"):
        make(folder, tmp_path / "one.lernpaket")
    assert not list(tmp_path.glob("*lernpaket*"))


def _zip(names: dict[str, bytes], *, mode: int = 0o644 | stat.S_IFREG, method: int = 8) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as new:
        for name, data in names.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = method
            entry.external_attr = mode << 16
            new.writestr(entry, data)
    return made.getvalue()


def _cut() -> bytes:
    return packed(contents())[:-300]


def _flipped() -> bytes:
    data = bytearray(packed(contents()))
    data[len(data) // 2] ^= 0xFF
    return bytes(data)


def _bomb() -> bytes:
    return packed({**contents(), f"{PATH}/{LESSON}/recorded.json": b" " * (pack_files.UNPACKED + 1)})


def _lying_bomb() -> bytes:
    """The list at the end says that it unpacks to one byte."""
    data = bytearray(_bomb())
    size = (pack_files.UNPACKED + 1).to_bytes(4, "little")
    while (at := data.find(size)) >= 0:
        data[at : at + 4] = (1).to_bytes(4, "little")
    return bytes(data)


UNUSABLE: dict[str, tuple[Callable[[], bytes], PackWhy]] = {
    "empty": (lambda: b"", "foreign"),
    "a letter": (lambda: b"Sehr geehrte Damen und Herren", "foreign"),
    "another zip": (lambda: _zip({"word/document.xml": b"<w/>"}), "foreign"),
    "cut": (_cut, "cut"),
    "cut to its first bytes": (lambda: packed(contents())[:40], "cut"),
    "a flipped byte": (_flipped, "broken"),
    "another method": (lambda: _zip(contents(), method=zipfile.ZIP_BZIP2), "broken"),
    "a zip bomb": (_bomb, "large"),
    "a zip bomb that lies": (_lying_bomb, "broken"),
    "far too many files": (lambda: _zip(contents() | {f"p/{n}/en.md": b"" for n in range(1001)}), "large"),
    "a large file": (lambda: bytes(pack_files.LARGEST + 1), "large"),
    "a path upwards": (lambda: _zip(contents() | {"../../evil.toml": b""}), "escapes"),
    "a path upwards inside": (lambda: _zip(contents() | {f"{PATH}/../../de.md": b""}), "escapes"),
    "a path from the top": (lambda: _zip(contents() | {"/etc/evil": b""}), "escapes"),
    "a path of Windows": (lambda: _zip(contents() | {"..\\evil": b""}), "escapes"),
    "a drive": (lambda: _zip(contents() | {"C:evil": b""}), "escapes"),
    "links": (lambda: _zip(contents(), mode=0o777 | stat.S_IFLNK), "escapes"),
    "of a later version": (lambda: packed(contents(form=FORMAT + 1)), "newer"),
}


@pytest.mark.parametrize("kind", UNUSABLE)
def test_what_is_no_usable_pack_is_named_and_changes_nothing(
    kind: str, tmp_path: Path, places: Folders
) -> None:
    make_bytes, why = UNUSABLE[kind]
    file = tmp_path / "Ferien.lernpaket"
    file.write_bytes(make_bytes())
    refused = _refused(places, file, tmp_path)
    assert isinstance(refused, PackUnusable)
    assert (refused.name, refused.why) == ("Ferien.lernpaket", why)


FAULTY: dict[str, tuple[Callable[[], Contents], str]] = {
    "a broken lesson": (lambda: contents() | {f"{PATH}/{LESSON}/en.md": b"# Only a title\n"}, "en.md:"),
    "no path": (lambda: {n: d for n, d in contents().items() if not n.endswith("path.toml")}, "path.toml:1"),
    "no lesson": (lambda: {"paket.toml": manifest()}, "There is no lesson in this pack."),
    "a program": (lambda: contents() | {f"{PATH}/{LESSON}/setup.exe": b"MZ"}, "setup.exe"),
    "care of its own": (lambda: contents() | {"care/one/en.md": b""}, "This belongs to the app"),
    "broken recordings": (lambda: contents() | {f"{PATH}/{LESSON}/recorded.json": b"{"}, "recorded.json:1"),
    "a language that is missing": (
        lambda: contents(languages='["de", "de-einfach", "en", "tr"]'),
        "`languages` does not say",
    ),
    "a word for the version": (lambda: contents(version="new"), "paket.toml:4: `version`"),
    "an unknown field": (lambda: contents(more='author = "?"'), "There is no field `author` here."),
    "an id that leads away": (lambda: contents(pack_id="../x"), "paket.toml:2: `id`"),
    "a manifest that is none": (lambda: contents() | {"paket.toml": b"\xff"}, "paket.toml:1"),
}


@pytest.mark.parametrize("kind", FAULTY)
def test_what_is_wrong_inside_is_told_and_changes_nothing(kind: str, tmp_path: Path, places: Folders) -> None:
    make_contents, said = FAULTY[kind]
    refused = _refused(places, written(tmp_path / "Ferien.lernpaket", make_contents()), tmp_path)
    assert isinstance(refused, PackFaulty)
    assert any(said in fault for fault in refused.faults), refused.faults


def test_a_pack_that_is_here_or_brings_what_is_here_is_refused(
    tmp_path: Path, places: Folders, file: Path
) -> None:
    Packs(places).add(file)
    again = written(tmp_path / "again.lernpaket", contents(version="2.0"))
    other = written(tmp_path / "other.lernpaket", contents(pack_id="other"))
    ours = written(tmp_path / "ours.lernpaket", contents(pack_id="ours", path="arrive"))
    for each, taken in ((again, ID), (other, PATH), (ours, "arrive")):
        refused = _refused(places, each, tmp_path)
        assert isinstance(refused, PackTaken)
        assert refused.taken == taken


def test_two_entries_of_one_name_are_refused(tmp_path: Path, places: Folders) -> None:
    data = _zip(contents() | {f"{PATH}/{LESSON}/xx.md": b"# Another one\n"})
    file = tmp_path / "two.lernpaket"
    file.write_bytes(data.replace(b"/xx.md", b"/de.md"))
    refused = _refused(places, file, tmp_path)
    assert isinstance(refused, PackUnusable)
    assert refused.why == "broken"


def test_a_stick_that_is_pulled_out_changes_nothing(tmp_path: Path, places: Folders) -> None:
    assert isinstance(_refused(places, tmp_path / "gone.lernpaket", tmp_path), StickGone)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, places: Folders, file: Path) -> None:
    places.packs.parent.mkdir(parents=True, exist_ok=True)
    places.packs.write_text("a file where the folder should be")
    with pytest.raises(FolderUnwritable):
        Packs(places).add(file)


def test_what_a_broken_off_process_left_is_no_pack_and_goes(places: Folders, file: Path) -> None:
    left = places.packs / f"{COMING}1-xyz"
    left.mkdir(parents=True)
    assert Packs(places).all() == ()
    Packs(places).look(file)
    assert left.exists(), "somebody else may be adding a pack just now"
    os.utime(left, (0, 0))
    Packs(places).look(file)
    assert not left.exists()


def test_a_pack_that_was_damaged_later_is_shown_as_damaged_and_left_out(places: Folders, file: Path) -> None:
    known = Packs(places)
    whole = known.add(file)
    (places.packs / ID / PATH / LESSON / "lesson.toml").write_text("minutes = ")
    assert known.all()[0].fault
    library = read_all(places.lessons, installed(places.pack_places))
    assert PATH not in {path.id for path in library.paths}
    assert any(name.startswith(f"packs/{ID}/") for name in library.faults)
    (places.packs / ID / "paket.toml").unlink()
    assert known.all() == (Pack(ID, ID, fault="This file is missing."),)
    assert f"packs/{ID}" in read_all(places.lessons, installed(places.pack_places)).faults
    known.remove(ID)
    assert known.add(file) == whole


def test_a_shared_pack_counts_once(places: Folders, file: Path, tmp_path: Path) -> None:
    shared = replace(places, packs=tmp_path / "shared")
    both = replace(places, pack_places=(places.packs, shared.packs))
    Packs(shared).add(file)
    Packs(places).add(file)
    assert [pack.id for pack in Packs(both).all()] == [ID]
    Packs(both).remove(ID)
    assert Packs(both).all() == ()


def _refused(places: Folders, file: Path, tmp_path: Path) -> Trouble:
    """What speaks against a file, the same at each try; nothing may have changed."""
    before = sorted(tmp_path.rglob("*"))
    known = Packs(places)
    troubles: list[Trouble] = []
    for does in (known.look, known.add):
        with pytest.raises(Trouble) as refused:
            does(file)
        troubles.append(refused.value)
    assert type(troubles[0]) is type(troubles[1])
    now = [path for path in sorted(tmp_path.rglob("*")) if path not in (places.packs, places.packs.parent)]
    assert now == [path for path in before if path not in (places.packs, places.packs.parent)]
    return troubles[1]
