"""Folders of visits: private, found again when left over, removed whatever lies in them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from desktop.store import visits


def test_a_folder_is_fresh_and_private_and_names_its_maker(tmp_path: Path) -> None:
    one, other = visits.make(tmp_path / "not" / "there" / "yet"), visits.make(tmp_path)
    assert one.stat().st_mode & 0o777 == 0o700
    assert one.name != other.name
    assert one.name.startswith(f"visit-{os.getpid()}-")


def test_a_place_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError):
        visits.make(tmp_path / "file")


def test_a_folder_of_a_living_launcher_is_not_left_over(tmp_path: Path) -> None:
    visits.make(tmp_path)
    assert visits.left_over(tmp_path) == ()


def test_a_folder_of_a_dead_launcher_is_left_over(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as dead:
        dead.wait()
    folder = tmp_path / f"visit-{dead.pid}-x"
    folder.mkdir()
    assert visits.left_over(tmp_path) == (folder,)


def test_a_process_younger_than_the_folder_is_not_its_launcher(tmp_path: Path) -> None:
    folder = visits.make(tmp_path)
    before = psutil.Process().create_time() - 60
    os.utime(folder, (before, before))
    assert visits.left_over(tmp_path) == (folder,)


@pytest.mark.parametrize("name", ["visit-", "visit-x", "visit-99999999999999999999-x", "visit--1-x"])
def test_a_folder_that_names_nobody_is_left_over(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    assert visits.left_over(tmp_path) == (tmp_path / name,)


def test_where_nothing_lies_nothing_is_left_over(tmp_path: Path) -> None:
    assert visits.left_over(tmp_path / "missing") == ()


def test_files_and_links_count_and_folders_do_not(tmp_path: Path) -> None:
    folder = visits.make(tmp_path)
    (folder / "a" / "b").mkdir(parents=True)
    (folder / "a" / "b" / "file").touch()
    (folder / "dangling").symlink_to("nowhere")
    (folder / "to-a-folder").symlink_to(tmp_path)
    assert visits.count(folder) == 3


def test_removing_takes_protected_folders_and_leaves_what_links_point_at(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir(mode=0o555)
    folder = visits.make(tmp_path)
    (folder / "link").symlink_to(outside)
    locked = folder / "locked" / "inside"
    locked.mkdir(parents=True)
    (locked / "file").touch(mode=0o400)
    locked.chmod(0o000)
    locked.parent.chmod(0o500)
    assert visits.remove(folder) == 0
    assert not folder.exists()
    assert outside.stat().st_mode & 0o777 == 0o555


def test_a_link_in_the_place_of_a_folder_is_removed_alone(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "file").touch()
    link = tmp_path / "visit-1-x"
    link.symlink_to(outside)
    assert visits.remove(link) == 0
    assert not link.is_symlink()
    assert (outside / "file").exists()


def test_a_folder_that_is_gone_already_is_removed(tmp_path: Path) -> None:
    assert visits.remove(tmp_path / "visit-1-x") == 0


def test_what_a_disk_does_not_let_go_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = visits.make(tmp_path)
    (folder / "kept").touch()
    (folder / "gone").touch()

    def refuse(path: Path, *, ignore_errors: bool) -> None:
        assert ignore_errors
        (path / "gone").unlink()

    monkeypatch.setattr(shutil, "rmtree", refuse)
    assert visits.remove(folder) == 2
