"""The way into the facilitator area and out of it."""

from desktop.domain.place import Facilitating, Paused, Place, Topic
from desktop.session.session import Session


def visited(session: Session) -> Place:
    """Where the visitor is, whoever looks at the window just now."""
    return session.place.back if isinstance(session.place, Facilitating) else session.place


def enter(session: Session, topic: Topic = "area", of: str = "") -> None:
    """Go to a page of the facilitator area, or do what is wanted there; by way of the PIN where there is one.

    Args:
        session: of the visit.
        topic: page or deed.
        of: which of several is meant.
    """
    wanted = Facilitating(topic, visited(session), of)
    if session.facilitator.inside:
        proceed(session, wanted)
    else:
        session.go(wanted)


def proceed(session: Session, wanted: Facilitating) -> None:
    """Show or do what somebody wants who was let in.

    Args:
        session: of the visit.
        wanted: a page or deed.
    """
    match wanted.topic:
        case "reset":
            session.end("reset")
        case "resume":
            session.go(wanted.back.back if isinstance(wanted.back, Paused) else wanted.back)
        case _:
            session.go(wanted)


def pause(session: Session) -> None:
    """Pause the visit; what the visitor has begun stays."""
    back = visited(session)
    session.go(back if isinstance(back, Paused) else Paused(back))
