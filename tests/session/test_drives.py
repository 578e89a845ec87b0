"""Memory sticks are found by where and how they are plugged in."""

from pathlib import Path

from msgspec import Struct

from desktop.session.drives import removable_drives


class Partition(Struct):
    """A place for files, as psutil tells of it."""

    mountpoint: str
    opts: str


def test_what_a_desktop_has_mounted_is_a_stick() -> None:
    found = (Partition("/", "rw"), Partition("/media/visitor/STICK", "rw"), Partition("/run/media/a/B", "rw"))
    assert removable_drives(found) == (Path("/media/visitor/STICK"), Path("/run/media/a/B"))


def test_windows_says_so_itself() -> None:
    found = (Partition("C:\\", "rw,fixed"), Partition("E:\\", "rw,removable"), Partition("D:\\", "cdrom"))
    assert removable_drives(found) == (Path("E:\\"),)


def test_this_pc_can_be_asked() -> None:
    assert Path("/") not in removable_drives()
