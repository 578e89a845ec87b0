"""The policy of a PC: what holds, and every fault with file, line, what and remedy."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.pin import hashed
from desktop.domain.policy import Policy, Settled
from desktop.domain.policy import settings as all_settings
from desktop.store.policy import LARGEST, read_policy

PIN = hashed("4711", b"sixteen bytes!!!")
WHOLE = f"""
room = "Lernraum 1"
language = "en"
idle_minutes = 5
kiosk = true
pin = "{PIN}"
locked = ["language"]
"""


def read(folder: Path, text: str) -> Settled:
    """What is read of a policy with this text."""
    file = folder / "policy.toml"
    file.write_text(text, encoding="utf-8")
    return read_policy(file)


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    settled = read_policy(tmp_path / "policy.toml")
    assert settled == Settled(path=str(tmp_path / "policy.toml"))
    assert not settled.sealed


def test_what_is_set_holds_and_all_else_has_its_default(tmp_path: Path) -> None:
    settled = read(tmp_path, WHOLE)
    assert settled.faults == ()
    assert settled.policy == Policy(
        room="Lernraum 1", language="en", idle_minutes=5, kiosk=True, pin=PIN, locked=("language",)
    )
    assert settled.written == ("room", "language", "idle_minutes", "pin", "kiosk", "locked")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8"])
def test_a_file_of_windows_is_read_as_well(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "policy.toml").write_bytes('room = "Café"\r\nkiosk = false\r\n'.encode(encoding))
    settled = read_policy(tmp_path / "policy.toml")
    assert settled.policy.room == "Café"
    assert settled.faults == ()


@pytest.mark.parametrize(
    ("text", "line", "what", "remedy"),
    [
        ("\nidle_minuts = 5", 2, "There is no field `idle_minuts` here.", "Write `idle_minutes`."),
        ("idle_minutes = 500", 1, "`idle_minutes` needs a whole number, at most 120.", "idle_minutes = 10"),
        ('language = "fr"', 1, "`language` is none of the values", 'language = "de"'),
        ("kiosk = true", 1, "`kiosk` is on, but there is no `pin` to leave it with.", "policy pin"),
        ('\n\npin = "4711"', 3, "`pin` needs a text", "policy pin"),
        ('room = "', 1, "cannot be read as TOML", "docs/policy.md"),
        ('contact_name = "Zimmer 2"', 1, "no telephone number", "contact_phone"),
        ('[room]\nname = "x"', 1, "`room` needs a text", "room ="),
    ],
)
def test_a_fault_has_its_line_a_sentence_and_a_remedy(
    tmp_path: Path, text: str, line: int, what: str, remedy: str
) -> None:
    (fault,) = read(tmp_path, text).faults
    assert fault.file == "policy.toml"
    assert fault.line == line
    assert what in fault.what
    assert remedy in fault.remedy


def test_what_is_wrong_has_its_default_and_all_else_holds(tmp_path: Path) -> None:
    settled = read(tmp_path, WHOLE.replace("= 5", '= "five"'))
    assert settled.policy.idle_minutes == Policy().idle_minutes
    assert (settled.policy.kiosk, settled.policy.pin, settled.policy.room) == (True, PIN, "Lernraum 1")


def test_a_pin_that_cannot_be_read_opens_nothing_and_keeps_the_kiosk(tmp_path: Path) -> None:
    settled = read(tmp_path, WHOLE.replace("scrypt", "script"))
    assert settled.sealed
    assert settled.policy.pin == ""
    assert settled.policy.kiosk


@pytest.mark.parametrize("text", ["pin = ", "kiosk = true\n]"])
def test_a_file_that_cannot_be_read_opens_nothing(tmp_path: Path, text: str) -> None:
    settled = read(tmp_path, text)
    assert settled.sealed
    assert settled.policy == Policy()


def test_no_fault_repeats_a_pin_that_stands_in_the_file(tmp_path: Path) -> None:
    for text in ('pin = "739182"', "pin = 739182", 'pin = ["739182"]'):
        settled = read(tmp_path, text)
        assert settled.faults
        assert "739182" not in str(settled)


def test_what_is_no_file_of_text_is_named(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_bytes(b'room = "a"\nlanguage = "\xff"\n')
    assert [fault.line for fault in read_policy(file).faults] == [2]
    file.write_bytes(b"#" * (LARGEST + 1))
    assert "far too long" in read_policy(file).faults[0].what
    file.unlink()
    file.mkdir()
    assert "cannot be read" in read_policy(file).faults[0].what


values = st.one_of(
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.sampled_from(["de", "en", PIN, "0201 123", "arrive/my-data"]),
    st.lists(st.sampled_from(["course", "lessons", "arrive/my-data", ""]), max_size=4),
)
names = st.one_of(st.sampled_from([setting.name for setting in all_settings()]), st.text(max_size=12))


def written(value: object) -> str:
    """A value as TOML has it, or nearly."""
    match value:
        case bool():
            return str(value).lower()
        case list():
            return f"[{', '.join(written(part) for part in value)}]"
        case str():
            return f'"{value}"'
        case _:
            return str(value)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(names, values), max_size=8))
def test_whatever_is_set_gives_a_policy_and_named_faults(
    tmp_path_factory: pytest.TempPathFactory, lines: list[tuple[str, object]]
) -> None:
    text = "\n".join(f"{name} = {written(value)}" for name, value in lines)
    _is_sound(tmp_path_factory.getbasetemp(), text.encode("utf-8", "surrogatepass"))


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(WHOLE)), st.integers(0, 20), st.binary(max_size=12))
def test_whatever_is_damaged_gives_a_policy_and_named_faults(
    tmp_path_factory: pytest.TempPathFactory, start: int, length: int, put: bytes
) -> None:
    data = WHOLE.encode()
    _is_sound(tmp_path_factory.getbasetemp(), data[:start] + put + data[start + length :])


def _is_sound(folder: Path, data: bytes) -> None:
    file = folder / "fuzzed.toml"
    file.write_bytes(data)
    settled = read_policy(file)
    lines = data.replace(b"\r\n", b"\n").count(b"\n") + 1
    for fault in settled.faults:
        assert fault.file == "fuzzed.toml"
        assert 1 <= fault.line <= lines
        assert fault.what.endswith((".", "…"))
        assert fault.remedy
        assert len(fault.what) + len(fault.remedy) < 700
    assert settled.policy.pin or not settled.policy.kiosk or settled.sealed
    assert not list(settled.policy.misfits(pin=bool(settled.policy.pin) or settled.sealed))
