"""``lessons pack``, ``add``, ``packs`` and ``remove``: what they say, and the exit status."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from desktop.commands.lessons import lessons
from desktop.store.folders import PACKAGE
from desktop.store.pack_files import written_to
from tests.store.packs import ID, NAME, PATH, contents, written

LINE = f"{ID} 1.0  {NAME}  1 lessons, 8 min  de, de-einfach, en"


def call(*words: str, said: str = "") -> Result:
    return CliRunner().invoke(lessons, words, input=said)


def test_a_pack_is_made_added_listed_and_removed_after_a_question(tmp_path: Path) -> None:
    folder, file = tmp_path / "mine", tmp_path / "mine.lernpaket"
    written_to(folder, contents())
    made = call("pack", str(folder), str(file))
    assert made.exit_code == 0
    assert made.output.splitlines()[1] == LINE
    assert call("packs").output.startswith("There are no lesson packs on this PC.")
    added = call("add", str(file))
    assert added.output.splitlines() == [LINE, "Its lessons are there from the next session on."]
    assert call("packs").output == f"{LINE}\n"
    assert call("remove", ID, said="n\n").exit_code == 1
    assert call("packs").output == f"{LINE}\n"
    assert call("remove", ID, said="y\n").exit_code == 0
    assert call("remove", ID, "--yes").output == (
        f"Error: There is no lesson pack {ID} on this PC; see `lessons packs`.\n"
    )


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no lesson pack"),
        (contents(form=7), "for another version of the app"),
        (contents() | {"../x": b""}, "wants to write outside"),
        (contents(version="one"), "mine.lernpaket has faults, so nothing was changed:\n  paket.toml:4:"),
        (contents(path="check"), "check is here already"),
    ],
)
def test_what_cannot_be_added_is_named(tmp_path: Path, content: bytes | dict[str, bytes], said: str) -> None:
    file = tmp_path / "mine.lernpaket"
    if isinstance(content, bytes):
        file.write_bytes(content)
    else:
        written(file, content)
    refused = call("add", str(file))
    assert refused.exit_code == 1
    assert said in refused.output
    assert call("packs").output.startswith("There are no lesson packs on this PC.")


def test_a_pack_is_not_made_under_another_ending_or_out_of_a_broken_folder(tmp_path: Path) -> None:
    written_to(tmp_path / "mine", contents() | {f"{PATH}/en.md": b"?"})
    assert "ends with .lernpaket" in call("pack", str(tmp_path / "mine"), str(tmp_path / "a.zip")).output
    refused = call("pack", str(tmp_path / "mine"), str(tmp_path / "a.lernpaket"))
    assert refused.exit_code == 1
    assert f"{PATH}/en.md:1" in refused.output
    assert not (tmp_path / "a.lernpaket").exists()


@pytest.mark.parametrize("folder", sorted((PACKAGE.parent / "packs").iterdir()), ids=lambda each: each.name)
def test_every_pack_that_comes_with_the_app_is_whole(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / f"{folder.name}.lernpaket"
    assert call("pack", str(folder), str(file)).exit_code == 0
    assert call("add", str(file)).exit_code == 0
    assert call("readability", str(folder)).exit_code == 0
