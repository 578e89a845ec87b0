"""Staff add lesson packs, see them and remove them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.place import Facilitating
from desktop.session import sticks
from desktop.store import folders
from desktop.store.packs import Packs
from tests.journeys.conftest import Opener
from tests.journeys.me import Me
from tests.journeys.staff import gets_in, staff, types_pin
from tests.store.packs import ID, NAME, PATH, contents, written

FILE = "Mehr.lernpaket"
ADD = f"Lektionspaket „{NAME}“ hinzufügen?"


@pytest.fixture(autouse=True)
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path) -> Path:
    """A memory stick that is plugged in, with a pack; on a PC without packs."""
    assert not (home / "packs").exists()
    made = tmp_path / "STICK"
    made.mkdir()
    written(made / FILE, contents())
    monkeypatch.setattr(sticks, "removable_drives", lambda: (made,))
    return made


def comes_to_packs(me: Me) -> None:
    """Go to the page of packs by PIN and card."""
    gets_in(me)
    me.opens("Lektionspakete")
    me.sees("Lektionspakete auf diesem PC")


def picks(me: Me) -> None:
    """Pick the file on the stick."""

    def pick() -> None:
        me.sees(FILE)
        me.presses(next(name for name in me.names() if name.startswith(FILE)))

    me.replies("Welches Lektionspaket?", pick, by="Vom USB-Stick hinzufügen")


def known() -> list[str]:
    """The ids of the packs on this PC."""
    return [pack.id for pack in Packs(folders.find()).all()]


def is_asked(me: Me, deed: Callable[[], None]) -> None:
    """Wait until the question is there, and do this."""
    done: list[bool] = []

    def do() -> None:
        deed()
        done.append(True)

    me.asked(ADD, do, by=lambda: me.until(lambda: bool(done), "nothing is asked"))


def test_a_pack_is_told_of_before_it_is_added_and_asked_about_before_it_is_removed(opens: Opener) -> None:
    me = opens(facilitator=staff()).me
    comes_to_packs(me)
    me.sees("Auf diesem PC gibt es noch keine Lektionspakete.")
    picks(me)
    is_asked(me, lambda: me.presses("Nicht hinzufügen"))
    assert known() == []
    picks(me)
    is_asked(me, lambda: _sees_and_adds(me))
    me.sees(f"„{NAME}“ wurde hinzugefügt. Die Lektionen erscheinen ab der nächsten Sitzung.")
    assert known() == [ID]
    removes = f"Entfernen: {NAME}"
    me.answers(f"Lektionspaket „{NAME}“ entfernen?", "Behalten", by=removes)
    assert known() == [ID]
    me.answers(f"Lektionspaket „{NAME}“ entfernen?", "Entfernen", by=removes)
    me.sees(f"„{NAME}“ wurde entfernt.")
    assert known() == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"Sehr geehrte Damen und Herren", f"{FILE} ist kein Lektionspaket. Es wurde nichts verändert."),
        (contents(form=2), f"{FILE} ist für eine andere Version dieser App gemacht."),
        (contents() | {"../evil": b""}, f"{FILE} will Dateien an Orte schreiben, an die es nicht darf."),
        (contents() | {f"{PATH}/de.md": b"?"}, f"{FILE} hat Fehler und wurde nicht hinzugefügt."),
        (contents(path="arrive"), f"Was {FILE} mitbringt, ist schon auf diesem PC: arrive"),
    ],
)
def test_a_wrong_file_is_named_with_what_to_do_and_changes_nothing(
    opens: Opener, stick: Path, content: bytes | dict[str, bytes], said: str
) -> None:
    if isinstance(content, bytes):
        (stick / FILE).write_bytes(content)
    else:
        written(stick / FILE, content)
    me = opens(facilitator=staff()).me
    comes_to_packs(me)
    picks(me)
    me.sees(said)
    assert known() == []


def test_the_name_of_a_file_turns_no_sentence_round(opens: Opener, stick: Path) -> None:
    (stick / FILE).rename(stick / "\u202eMehr\n.lernpaket")
    (stick / "\u202eMehr\n.lernpaket").write_bytes(b"Sehr geehrte Damen und Herren")
    me = opens(facilitator=staff()).me
    comes_to_packs(me)

    def pick() -> None:
        me.sees("Mehr .lernpaket")
        me.presses(next(name for name in me.names() if name.startswith("Mehr .lernpaket")))

    me.replies("Welches Lektionspaket?", pick, by="Vom USB-Stick hinzufügen")
    me.sees("Mehr .lernpaket ist kein Lektionspaket.")


def test_a_pack_opened_by_a_double_click_is_asked_about_after_the_pin(opens: Opener, stick: Path) -> None:
    place = Facilitating("packs", of=str(stick / FILE))
    me = opens(at=place, facilitator=staff()).me
    types_pin(me, "4711")
    is_asked(me, lambda: me.presses("Hinzufügen"))
    me.sees(f"„{NAME}“ wurde hinzugefügt.")
    assert known() == [ID]


def _sees_and_adds(me: Me) -> None:
    me.sees("Version 1.0 · 1 Lektion")
    me.sees("Fügen Sie nur Pakete von Menschen hinzu, die Sie kennen.")
    me.presses("Hinzufügen")
