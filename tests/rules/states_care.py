"""The app's own care in all its main states: before a text is sent, beside an answer, and whom to call."""

from collections.abc import Callable, Iterator

from desktop.domain.conversation import Turn
from desktop.domain.place import Calling, Place, Practice
from desktop.session.session import Session


def care_states() -> Iterator[tuple[str, Place, Callable[[Session], None]]]:
    """Each state by its name, with its place and what makes a visit be there."""
    yield "practice: a person in need", Practice(), _held("Ich will nicht mehr leben.")
    yield "practice: private data", Practice(), _held("IBAN DE89 3704 0044 0532 0130 00, PIN: 4711")
    yield "practice: a dangerous answer", Practice(), _dangerous
    yield "practice: numbers beside an answer", Practice(), _beside
    yield "whom to call", Calling(), lambda session: session.gate.lay_beside(None)


def _held(text: str) -> Callable[[Session], None]:
    def set_up(session: Session) -> None:
        talk = session.talk("practice")
        talk.clear()
        talk.draft = session.gate.held = text

    return set_up


def _dangerous(session: Session) -> None:
    talk = session.talk("practice")
    talk.clear()
    talk.draft = ""
    bank, medicine = "Kann ich dir meine PIN sagen?", "Was hilft gegen Fieber?"
    safe = Turn("model", "Ja, natürlich. Bei mir ist sie sicher.")
    talk.turns = (Turn("visitor", bank), safe, Turn("visitor", medicine), Turn("model", "Tee."))


def _beside(session: Session) -> None:
    talk = session.talk("practice")
    talk.clear()
    talk.turns = (Turn("visitor", "Ich halte das alles nicht mehr aus."), Turn("model", "Das klingt schwer."))
    session.gate.lay_beside(Practice())
