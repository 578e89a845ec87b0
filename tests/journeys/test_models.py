"""Staff looks after the models of a PC; a visitor reads the profile of the one that answers."""

from pathlib import Path

import pytest

from desktop.domain.lesson import Library
from desktop.domain.place import CardPlace, Facilitating, LessonPlace
from desktop.domain.policy import Policy
from desktop.domain.trouble import ModelMissing
from desktop.session import sticks
from desktop.store import folders
from desktop.store.models import Models
from tests.journeys.conftest import Opener
from tests.journeys.me import Me
from tests.journeys.staff import PIN, gets_in, staff, types_pin
from tests.store.shelf import model_file

SMALL = "smollm2-135m"
NAME = "SmolLM2 135M Instruct"
DEFAULT = "Qwen2.5-Coder 1.5B Instruct"


@pytest.fixture(autouse=True)
def only_the_small_one(home: Path) -> Path:
    """Whatever else lies on this PC; its file."""
    for file in (home / "models").glob("*.gguf"):
        if not file.name.startswith("SmolLM2"):
            file.unlink()
    return home / "models" / Models(folders.find()).known(SMALL).file


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A memory stick that is plugged in."""
    made = tmp_path / "STICK"
    made.mkdir()
    monkeypatch.setattr(sticks, "removable_drives", lambda: (made,))
    return made


def comes_to_models(me: Me) -> None:
    """Go to the page of models by PIN and card."""
    gets_in(me)
    me.opens("KI-Modelle")
    me.sees("KI-Modelle auf diesem PC")


def adds(me: Me, file: str) -> None:
    """Add a file from the stick."""

    def pick() -> None:
        me.sees(file)
        me.presses(next(name for name in me.names() if name.startswith(file)))

    me.replies("Welche Datei?", pick, by="Vom USB-Stick hinzufügen")


def test_staff_sees_what_lies_here_and_what_is_said_of_it(opens: Opener) -> None:
    me = opens(facilitator=staff()).me
    comes_to_models(me)
    me.sees(f"In Gebrauch: {NAME}. Wie schnell es antwortet, wurde noch nicht gemessen.")
    me.sees(f"Wir empfehlen: {DEFAULT}.")
    me.sees("98 MB · English · Lizenz Apache-2.0")
    me.sees("Von uns erprobt. Braucht 300 MB Arbeitsspeicher. Es passt auf diesen PC.")
    me.sees("Von uns nicht erprobt. Braucht 3,9 GB Arbeitsspeicher.")
    me.opens(f"Lizenz: {NAME}")
    me.sees("Version 2.0, January 2004")
    me.presses("KI-Modelle")
    me.waits_for(f"Herunterladen: {DEFAULT}")


@pytest.mark.model
def test_a_model_is_checked_and_measured_while_the_page_can_be_left(opens: Opener) -> None:
    visit = opens(facilitator=staff())
    me = visit.me
    comes_to_models(me)
    me.presses(f"Prüfen: {NAME}")
    me.sees("Die Datei ist in Ordnung.")
    me.presses("Tempo messen")
    me.presses("Übersicht")
    me.opens("KI-Modelle")
    me.sees_no("Das Modell antwortet zur Probe …")
    me.sees_no("Wie schnell es antwortet, wurde noch nicht gemessen.")
    me.sees(f"In Gebrauch: {NAME}. Antwortet ")


def test_removing_a_model_asks_first_and_then_leads_to_a_new_one(
    opens: Opener, only_the_small_one: Path
) -> None:
    me = opens(facilitator=staff()).me
    comes_to_models(me)
    me.answers(f"{NAME} entfernen?", "Behalten", by=f"Entfernen: {NAME}")
    assert only_the_small_one.exists()
    me.answers(f"{NAME} entfernen?", "Entfernen", by=f"Entfernen: {NAME}")
    me.sees("Auf diesem PC gibt es noch kein KI-Modell.")
    me.sees("1. Mit einem USB-Stick:")
    assert not only_the_small_one.exists()
    me.waits_for(f"Herunterladen: {NAME}")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            b"Sehr geehrte Damen und Herren",
            "Modell.gguf ist keine Modelldatei. Der Name allein macht es nicht.",
        ),
        (model_file()[:-1], "Modell.gguf ist nicht vollständig: Das Ende fehlt. Kopieren Sie die Datei"),
        (
            model_file().replace(b"toy.context_length\4", b"toy.context_length\x63"),
            "Modell.gguf ist beschädigt.",
        ),
    ],
)
def test_a_wrong_file_from_a_stick_is_named_with_what_to_do(
    opens: Opener, stick: Path, content: bytes, said: str
) -> None:
    (stick / "Modell.gguf").write_bytes(content)
    me = opens(facilitator=staff()).me
    comes_to_models(me)
    adds(me, "Modell.gguf")
    me.sees(said)
    me.presses("Meldung schließen: Modell.gguf")
    me.sees_no(said)


@pytest.mark.model
def test_a_kind_of_model_that_cannot_run_here_is_named(opens: Opener, stick: Path) -> None:
    (stick / "toy.gguf").write_bytes(model_file())
    me = opens(facilitator=staff()).me
    comes_to_models(me)
    adds(me, "toy.gguf")
    me.sees("toy.gguf ist von einer Bauart, die diese App nicht benutzen kann.")


@pytest.mark.model
def test_an_unknown_model_from_a_stick_is_tried_and_then_used(
    opens: Opener, stick: Path, only_the_small_one: Path
) -> None:
    (stick / "unser.gguf").write_bytes(only_the_small_one.read_bytes() + b"\0")
    visit = opens(facilitator=staff())
    me = visit.me
    comes_to_models(me)
    adds(me, "unser.gguf")
    me.sees("Dieses Modell kennen wir nicht. Es hat den Probelauf bestanden und kann benutzt werden.")
    me.sees("Uns unbekannt: Diese Datei steht nicht in unserer Liste.")
    me.sees("Bauart: llama Q4_1.")
    own = Models(folders.find()).own()[0]
    me.presses(f"Verwenden: {own.model.name}")
    me.sees(f"In Gebrauch: {own.model.name}. Antwortet ")
    assert Models(folders.find()).in_use().id == own.id


def test_what_is_on_no_stick_cannot_be_added(opens: Opener, stick: Path) -> None:
    me = opens(facilitator=staff()).me
    comes_to_models(me)

    def give_up() -> None:
        me.sees("Auf keinem USB-Stick ist eine Modelldatei. Bitte stecken Sie einen ein.")
        me.presses("Nichts hinzufügen")

    me.replies("Welche Datei?", give_up, by="Vom USB-Stick hinzufügen")
    assert list(stick.iterdir()) == []


def test_a_fetch_asks_first_and_says_what_to_do_without_a_network(
    opens: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    me = opens(facilitator=staff()).me
    comes_to_models(me)
    fetch = f"Herunterladen: {DEFAULT}"
    me.answers(f"{DEFAULT} aus dem Internet herunterladen?", "Jetzt nicht", by=fetch)
    assert Models(folders.find()).cache.exists() is False
    me.answers(f"{DEFAULT} aus dem Internet herunterladen?", "Herunterladen", by=fetch)
    me.sees("Das Herunterladen geht weiter, auch wenn Sie diese Seite verlassen")
    me.sees("Das Modell ließ sich nicht aus dem Internet herunterladen. Was schon da ist, bleibt.")
    me.waits_for(f"Weiter: {DEFAULT}")


def test_a_policy_that_fixes_the_model_leaves_nothing_to_choose(opens: Opener) -> None:
    me = opens(facilitator=staff(Policy(pin=PIN, model="qwen2.5-coder-1.5b"))).me
    comes_to_models(me)
    me.sees("Die Einstellungen dieses PCs legen das Modell fest: qwen2.5-coder-1.5b (policy.toml).")
    assert f"Verwenden: {NAME}" not in me.names()


def test_a_pc_without_a_model_leads_staff_to_it_by_the_pin(opens: Opener, only_the_small_one: Path) -> None:
    only_the_small_one.unlink()
    visit = opens(facilitator=staff())
    me = visit.me
    visit.session.engine.refuse(ModelMissing(SMALL))
    me.sees("Auf diesem PC gibt es noch kein KI-Modell.")
    me.presses("Für das Personal: Modell einrichten")
    types_pin(me, "4711")
    me.sees("1. Mit einem USB-Stick:")
    me.presses("Zurück zur Sitzung")
    me.sees("Guten Tag! Was möchten Sie heute ausprobieren?")


def test_a_visitor_opens_the_profile_from_its_lesson(opens: Opener, library: Library) -> None:
    lesson = library.lesson("fair-safe/model-profile")
    assert lesson is not None
    number = next(at for at, step in enumerate(lesson.steps) if step.id == "profile")
    me = opens(at=LessonPlace(lesson.id, number)).me
    me.presses("Steckbrief der KI auf diesem PC öffnen")
    me.sees("Gebaut von:")
    me.sees(NAME)
    me.sees("Deutsch: Was es schreibt, ergibt keinen Sinn.")
    me.presses("Zurück zur Lektion")
    me.sees("Der Steckbrief")


def test_the_profile_of_a_model_that_nobody_tried_says_so(opens: Opener) -> None:
    visit = opens(at=CardPlace(), facilitator=staff(Policy(model="qwen3.5-2b")))
    visit.me.sees("Wir haben dieses Modell nicht erprobt.")
    visit.me.sees("Nicht bekannt. Der Hersteller sagt es nicht oder nur ungefähr.")
    assert visit.session.place == CardPlace()
    visit.session.go(Facilitating("licence", of="qwen3.5-2b"))
    visit.me.sees("Version 2.0, January 2004")
