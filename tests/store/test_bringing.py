"""Model files taken in from a stick and removed again: known, unknown, broken off, shared."""

import hashlib
import os
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from desktop.domain.own_model import Facts
from desktop.domain.trouble import (
    FolderUnwritable,
    ModelDamaged,
    ModelMissing,
    ModelShared,
    ModelUnknown,
    ModelUntried,
    NoSpace,
    StickGone,
    TermsFirst,
)
from desktop.store.bringing import fetch
from desktop.store.chosen import FILE, read_chosen
from desktop.store.folders import Folders
from desktop.store.growing import growing
from desktop.store.models import Models
from desktop.store.own_models import record_of, write_own_model
from desktop.store.removing import remove
from desktop.store.taking_in import take_in
from tests.store.shelf import WHOLE, faraway, model_file, tale, write_catalogue

TOY = model_file()


def stick(tmp_path: Path, content: bytes = WHOLE, name: str = "downloaded (1).gguf") -> Path:
    """A file on a stick."""
    file = tmp_path / "stick" / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)
    return file


def facts(size: int) -> Facts:
    """What a header could say about a file of so many bytes."""
    return Facts("Toy", "toy", "Q4_K_M", template=True, window=2048, bytes=size, memory=5, parameters=0.1)


def taken_in(models: Models, file: Path) -> str:
    """Take in a file; the id of the model it is."""
    return take_in(models, file, facts(file.stat().st_size))[0].id


def pass_trial(models: Models, model: str) -> None:
    """What a trial run that went well writes down."""
    own = next(own for own in models.own() if own.id == model)
    write_own_model(replace(own, passed=True), models.home)


def test_a_file_from_elsewhere_is_known_by_its_hash_whatever_it_is_called(
    models: Models, places: Folders, tmp_path: Path
) -> None:
    file = stick(tmp_path)
    told: list[tuple[int, int]] = []
    model, own = take_in(models, file, facts(len(WHOLE)), lambda done, total: told.append((done, total)))
    assert (model.id, own) == ("tale", None)
    assert told[-1] == (len(WHOLE), len(WHOLE))
    assert models.find("tale") == places.models / "tale.gguf"
    assert file.exists()
    assert not list(places.models.glob(".incoming*"))


def test_an_unknown_file_is_kept_with_a_record_of_its_own_and_not_used_before_its_trial(
    models: Models, tmp_path: Path
) -> None:
    name = taken_in(models, stick(tmp_path, TOY, "Mein Modell.gguf"))
    assert name == f"own-mein-modell-{hashlib.sha256(TOY).hexdigest()[:6]}"
    assert models.known(name) in models.here()
    assert models.known(name) not in models.usable()
    assert not models.known(name).tried
    with pytest.raises(ModelUntried):
        models.find(name)
    with pytest.raises(ModelUntried):
        models.choose(name)
    pass_trial(models, name)
    assert models.find(name).read_bytes() == TOY
    models.choose(name)
    assert models.in_use().id == name


def test_an_own_model_that_was_changed_since_is_noticed(models: Models, tmp_path: Path) -> None:
    name = taken_in(models, stick(tmp_path, TOY))
    pass_trial(models, name)
    file = models.find(name)
    file.write_bytes(b"!" + TOY[1:])
    with pytest.raises(ModelDamaged):
        models.find(name)


def test_a_file_called_like_a_known_model_is_another_one_and_that_is_noted(
    models: Models, tmp_path: Path
) -> None:
    _, own = take_in(models, stick(tmp_path, TOY, "tale.gguf"), facts(len(TOY)))
    assert own is not None
    assert own.called_like == "tale"
    with pytest.raises(ModelMissing):
        models.find("tale")


def test_taking_in_a_file_a_second_time_keeps_what_was_found_out(models: Models, tmp_path: Path) -> None:
    name = taken_in(models, stick(tmp_path, TOY))
    pass_trial(models, name)
    assert taken_in(models, stick(tmp_path, TOY, "again.gguf")) == name
    assert models.find(name).is_file()


@pytest.mark.parametrize("junk", [b"", b"{", b'{"id": "own-x"}', b"\xff", b"[" * 100_000])
def test_a_broken_record_is_none(models: Models, places: Folders, tmp_path: Path, junk: bytes) -> None:
    name = taken_in(models, stick(tmp_path, TOY))
    record_of(name, places.models).write_bytes(junk)
    with pytest.raises(ModelUnknown):
        models.find(name)


def test_a_record_cannot_speak_for_another_file(models: Models, places: Folders, tmp_path: Path) -> None:
    name = taken_in(models, stick(tmp_path, TOY))
    record = record_of(name, places.models)
    own = msgspec.json.decode(record.read_bytes())
    record.write_bytes(msgspec.json.encode({**own, "file": "tale.gguf"}))
    assert models.own() == ()


def test_a_stick_pulled_out_in_the_middle_is_named_and_leaves_nothing(
    models: Models, places: Folders, tmp_path: Path
) -> None:
    file = stick(tmp_path)
    with pytest.raises(StickGone) as trouble:
        take_in(models, file, facts(len(WHOLE) + 1))
    assert trouble.value.name == file.name
    file.unlink()
    with pytest.raises(StickGone):
        take_in(models, file, facts(len(WHOLE)))
    assert not list(places.models.glob(".incoming*"))


def test_a_disk_without_room_is_named_before_anything_is_copied(models: Models, tmp_path: Path) -> None:
    with pytest.raises(NoSpace):
        take_in(models, stick(tmp_path), facts(1 << 60))


def test_a_disk_that_gets_full_is_named(models: Models, places: Folders, tmp_path: Path) -> None:
    places.models.mkdir(parents=True)
    growing(places.models / f"incoming-{os.getpid()}").symlink_to("/dev/full")
    with pytest.raises(NoSpace):
        take_in(models, stick(tmp_path), facts(len(WHOLE)))


def test_a_folder_that_cannot_be_made_is_named(models: Models, places: Folders, tmp_path: Path) -> None:
    places.models.parent.mkdir(parents=True)
    places.models.touch()
    with pytest.raises(FolderUnwritable):
        take_in(models, stick(tmp_path), facts(len(WHOLE)))


def test_removing_takes_file_and_choice_away_and_what_had_arrived(
    models: Models, places: Folders, tmp_path: Path
) -> None:
    taken_in(models, stick(tmp_path))
    models.choose("tale")
    growing(places.models / "tale.gguf").write_bytes(b"half")
    remove(models, "tale")
    assert list(places.models.iterdir()) == []
    with pytest.raises(ModelMissing):
        models.find("tale")


def test_removing_an_own_model_takes_its_record_away(models: Models, places: Folders, tmp_path: Path) -> None:
    remove(models, taken_in(models, stick(tmp_path, TOY)))
    assert models.own() == ()
    assert list(places.models.iterdir()) == []


def test_a_file_that_only_an_administrator_may_remove_is_named(models: Models, places: Folders) -> None:
    # A folder of this name can no more be removed by this than a file of somebody else.
    (places.model_places[1] / "tale.gguf").mkdir(parents=True)
    with pytest.raises(ModelShared):
        remove(models, "tale")


def test_a_chosen_model_that_is_gone_gives_way_to_another_one(models: Models, tmp_path: Path) -> None:
    own = taken_in(models, stick(tmp_path, TOY))
    pass_trial(models, own)
    assert models.in_use().id == own
    taken_in(models, stick(tmp_path))
    assert models.in_use().id == "tale"
    models.choose(own)
    assert models.in_use().id == own
    models.files(models.known(own))[0].unlink()
    assert models.in_use().id == "tale"


@pytest.mark.parametrize("junk", [b"", b"{", b'{"model": "../up"}', b"\xff"])
def test_a_broken_choice_is_none(models: Models, places: Folders, junk: bytes) -> None:
    places.models.mkdir(parents=True)
    (places.models / FILE).write_bytes(junk)
    assert read_chosen(places.model_places) == ""
    assert models.in_use().id == "tale"


def test_a_model_with_terms_of_its_own_is_not_fetched(places: Folders) -> None:
    write_catalogue(places, tale(), replace(faraway(), licence="LicenseRef-Own"))
    with pytest.raises(TermsFirst) as trouble:
        fetch(Models(places), "faraway")
    assert trouble.value.source == "somebody/faraway/f.gguf"
