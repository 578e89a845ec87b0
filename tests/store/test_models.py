"""Model files: found, checked, never used when they are wrong."""

import hashlib
import os
from pathlib import Path

import msgspec
import pytest

from desktop.domain.model import Model
from desktop.domain.trouble import (
    ModelDamaged,
    ModelIncomplete,
    ModelMissing,
    ModelUnknown,
    NoSpace,
)
from desktop.store import disk
from desktop.store.folders import Folders
from desktop.store.models import Models
from tests.store.shelf import WHOLE, faraway, tale, write_catalogue


def put(folder: Path, content: bytes = WHOLE) -> Path:
    """Lay a model file there."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "tale.gguf"
    file.write_bytes(content)
    return file


def change_unseen(file: Path) -> None:
    """Change a byte, but neither the size nor the time of a file."""
    times = file.stat().st_atime_ns, file.stat().st_mtime_ns
    file.write_bytes(b"!" + file.read_bytes()[1:])
    os.utime(file, ns=times)


def test_a_right_file_is_found(models: Models, places: Folders) -> None:
    file = put(places.models)
    assert models.find("tale") == file


def test_a_file_in_a_shared_folder_is_found(models: Models, places: Folders) -> None:
    file = put(places.model_places[1])
    assert models.find("tale") == file


def test_a_right_file_in_a_shared_folder_stands_in_for_a_wrong_own_one(
    models: Models, places: Folders
) -> None:
    put(places.models, WHOLE[:-1])
    file = put(places.model_places[1])
    assert models.find("tale") == file


def test_no_file_is_named(models: Models) -> None:
    with pytest.raises(ModelMissing) as trouble:
        models.find("tale")
    assert trouble.value.model == "tale"


def test_an_unknown_model_is_named(models: Models) -> None:
    with pytest.raises(ModelUnknown):
        models.find("elsewhere")


def test_a_truncated_file_is_named_with_its_sizes(models: Models, places: Folders) -> None:
    file = put(places.models, WHOLE[:1000])
    with pytest.raises(ModelIncomplete) as trouble:
        models.find("tale")
    assert (trouble.value.path, trouble.value.found, trouble.value.expected) == (file, 1000, len(WHOLE))


def test_a_wrong_file_is_named_each_time_it_is_asked_for(models: Models, places: Folders) -> None:
    put(places.models, b"!" + WHOLE[1:])
    for _ in range(2):
        with pytest.raises(ModelDamaged):
            models.find("tale")


def test_a_folder_in_place_of_a_file_is_no_file(models: Models, places: Folders) -> None:
    (places.models / "tale.gguf").mkdir(parents=True)
    with pytest.raises(ModelMissing):
        models.find("tale")


def test_a_checked_file_is_not_hashed_again_until_it_changes(models: Models, places: Folders) -> None:
    file = put(places.models)
    models.find("tale")
    change_unseen(file)
    assert Models(places).find("tale") == file
    file.touch()
    with pytest.raises(ModelDamaged):
        Models(places).find("tale")


def test_verifying_hashes_in_any_case(models: Models, places: Folders) -> None:
    file = put(places.models)
    models.find("tale")
    change_unseen(file)
    with pytest.raises(ModelDamaged):
        models.verify("tale")


@pytest.mark.parametrize("junk", [b"", b"{", b"[1]", b'{"a": 1}', b"\xff", b"[" * 100_000])
def test_a_broken_memory_of_checks_only_costs_checking_again(
    models: Models, places: Folders, junk: bytes
) -> None:
    places.state.mkdir(parents=True)
    (places.state / "checked-models.json").write_bytes(junk)
    file = put(places.models)
    assert models.find("tale") == file


def test_a_check_that_cannot_be_remembered_is_done_all_the_same(models: Models, places: Folders) -> None:
    places.state.parent.mkdir(parents=True, exist_ok=True)
    places.state.touch()
    file = put(places.models)
    assert models.find("tale") == file


def test_room_is_asked_for_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(NoSpace) as trouble, disk.writing(tmp_path, 1 << 60):
        pytest.fail("this would be too late")
    assert trouble.value.folder == tmp_path
    assert trouble.value.free < trouble.value.needed == 1 << 60


def test_the_next_smaller_model_that_can_be_had_and_fits_is_offered(places: Folders) -> None:
    def sized(name: str, memory: int | None, *, far: bool = False) -> Model:
        sha256 = hashlib.sha256(name.encode()).hexdigest()
        model = faraway() if far else tale()
        return msgspec.structs.replace(
            model, id=name, file=f"{name}.gguf", sha256=sha256, memory=memory, default=name == "large"
        )

    write_catalogue(
        places,
        sized("large", 4000),
        sized("middle", 2000),
        sized("small", 1000),
        sized("far", 3000, far=True),
        sized("unknown", None),
    )
    models = Models(places)

    def offered(model: str, free: int) -> str | None:
        found = models.smaller(model, free)
        return found.id if found is not None else None

    assert [offered("large", free) for free in (3500, 2000, 1999, 999)] == ["middle", "middle", "small", None]
    assert offered("small", 3500) is None
    assert offered("unknown", 3500) is None
    places.models.mkdir(parents=True, exist_ok=True)
    (places.models / "far.gguf").write_bytes(b"x")
    assert offered("large", 3500) == "far"
