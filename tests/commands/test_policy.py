"""``policy`` on the command line, and the page that tells all settings."""

import re
from pathlib import Path

from click.testing import CliRunner

from desktop.commands.policy import policy
from desktop.domain.pin import is_right
from desktop.domain.policy import Policy
from desktop.store import folders
from desktop.store.folders import shipped
from desktop.store.packs import Packs
from desktop.store.policy import read_policy
from tests.rules.test_readme import ROOT
from tests.store.packs import LESSON, PATH, contents, written

PAGE = (ROOT / "docs" / "policy.md").read_text(encoding="utf-8")


def run(*words: str, typed: str = "") -> tuple[int, str, str]:
    """Exit code, output and errors of a command."""
    ended = CliRunner().invoke(policy, words, input=typed)
    return ended.exit_code, ended.stdout, ended.stderr


def test_a_whole_policy_is_told_as_whole(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text('room = "Lernraum 1"\nidle_minutes = 5\n')
    code, said, _ = run("check", str(file))
    assert code == 0
    assert "everything can be used, settings: 2." in said


def test_every_fault_is_told_with_line_and_remedy(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("idle_minuts = 5\nkiosk = true\n")
    code, said, _ = run("check", str(file))
    assert code == 1
    assert f"{file}:1: There is no field `idle_minuts` here. Write `idle_minutes`." in said
    assert f"{file}:2: `kiosk` is on, but there is no `pin` to leave it with." in said
    assert "Faults: 2." in said


def test_names_that_stand_for_nothing_on_this_pc_are_told(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    lesson = "arrive/first-conversation"
    file.write_text(f'course = "tastr"\nmodel = "none-such"\nlessons = ["{lesson}", "arrive/nothing"]\n')
    code, said, _ = run("check", str(file))
    assert code == 1
    assert f"{file}:1: `course` names `tastr`, which is not on this PC. Write `taster`." in said
    assert f"{file}:2: `model` names `none-such`, which is not on this PC." in said
    assert f"{file}:3: `lessons` names `arrive/nothing`, which is not on this PC." in said
    assert f"`{lesson}`, which" not in said


def test_faults_can_be_told_to_machines(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("kiosk = 1")
    code, said, _ = run("check", str(file), "--json")
    assert code == 1
    assert said.startswith('{"ok":false,"faults":[{"file":"policy.toml","line":1')


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    code, _, said = run("check", str(tmp_path / "no.toml"))
    assert code == 2
    assert "There is no file" in said


def test_without_a_file_the_policy_of_this_pc_is_read(home: Path) -> None:
    assert run("check")[1] == f"There is no {home / 'policy.toml'}: every setting has its default.\n"
    (home / "policy.toml").write_text('room = "Lernraum 7"')
    code, said, _ = run("show")
    assert code == 0
    assert 'room = "Lernraum 7"  # set here' in said
    assert "idle_minutes = 10  # not set" in said


def test_a_new_pin_is_asked_twice_and_never_shown(tmp_path: Path) -> None:
    code, said, asked = run("pin", typed="471147\n471147\n")
    assert code == 0
    assert "471147" not in said + asked
    (tmp_path / "policy.toml").write_text(said)
    settled = read_policy(tmp_path / "policy.toml")
    assert settled.faults == ()
    assert is_right("471147", settled.policy.pin)


def test_what_is_no_pin_is_refused() -> None:
    code, said, asked = run("pin", typed="letters\nletters\n")
    assert (code, said) == (1, "")
    assert "A PIN has 4 to 12 digits and nothing else." in asked


def test_show_never_prints_the_hash_of_the_pin(home: Path) -> None:
    line = run("pin", typed="4711\n4711\n")[1]
    (home / "policy.toml").write_text(line)
    said = run("show")[1]
    assert 'pin = "(set)"' in said
    assert "scrypt$15" not in said


def test_the_page_has_the_table_of_all_settings() -> None:
    assert PAGE.endswith(f"## All settings\n\n{run('table')[1]}")
    assert set(re.findall(r"^\| `([a-z_]+)` \|", PAGE, re.MULTILINE)) == set(Policy.__struct_fields__)


def test_the_example_of_the_page_has_no_faults(tmp_path: Path) -> None:
    example = re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    assert example
    (tmp_path / "policy.toml").write_text(example[1])
    assert read_policy(tmp_path / "policy.toml").faults == ()


def test_what_a_setting_is_written_like_has_no_faults(tmp_path: Path) -> None:
    for line in re.findall(r"\| `([a-z_]+ = [^`]+)` \|$", PAGE, re.MULTILINE):
        if not line.startswith("pin"):
            needs = line.startswith(("kiosk", "reset_needs_pin"))
            pin = run("pin", typed="4711\n4711\n")[1] if needs else ""
            phone = 'contact_phone = "0201"\n' if line.startswith("contact_name") else ""
            (tmp_path / "policy.toml").write_text(f"{line}\n{pin}{phone}")
            assert read_policy(tmp_path / "policy.toml").faults == (), line


def test_lessons_in_the_examples_are_there() -> None:
    for lesson in re.findall(r"lessons = \[\"([a-z/-]+)\"\]", PAGE):
        assert (shipped("lessons") / lesson / "lesson.toml").is_file()


def test_the_lessons_of_a_pack_are_known(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text(f'lessons = ["{PATH}/{LESSON}"]\n')
    assert run("check", str(file))[0] == 1
    Packs(folders.find()).add(written(tmp_path / "extra.lernpaket", contents()))
    assert run("check", str(file))[0] == 0
