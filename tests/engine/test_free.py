"""How much memory may still be taken, by the limits of the groups of a process."""

from pathlib import Path

import psutil
import pytest

from desktop.engine.free import free_memory

STAT = "anon 5\n{idle} 300\nactive_file 7\n"


def test_the_second_version_counts_every_group_above(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.write_text("0::/a/b\n")
    _group(tmp_path / "a/b", "memory.max", "max", "memory.current", "600", STAT.format(idle="inactive_file"))
    _group(tmp_path / "a", "memory.max", "2000", "memory.current", "700", STAT.format(idle="inactive_file"))
    assert free_memory(tmp_path, mine) == 2000 - 700 + 300


def test_the_first_version_has_a_tree_of_its_own(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.write_text("5:devices:/\n4:cpu,memory:/a\n0::/\n")
    names = ("memory.limit_in_bytes", "1000", "memory.usage_in_bytes", "900")
    _group(tmp_path / "memory" / "a", *names, STAT.format(idle="total_inactive_file"))
    assert free_memory(tmp_path, mine) == 400


@pytest.mark.parametrize("groups", ["", "0::/gone\n", "nonsense", "4:memory:/none\n"])
def test_without_a_limit_it_is_what_the_pc_has_free(tmp_path: Path, groups: str) -> None:
    mine = tmp_path / "mine"
    mine.write_text(groups)
    assert free_memory(tmp_path, mine) == pytest.approx(psutil.virtual_memory().available, rel=0.2)


def test_a_system_without_groups_has_no_limit(tmp_path: Path) -> None:
    assert free_memory(tmp_path, tmp_path / "none") > 0


def _group(folder: Path, limit: str, most: str, used: str, now: str, stat: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / limit).write_text(f"{most}\n")
    (folder / used).write_text(f"{now}\n")
    (folder / "memory.stat").write_text(stat)
