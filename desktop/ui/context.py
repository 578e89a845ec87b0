"""What every page and control is given: the visit and the look."""

from msgspec import Struct

from desktop.session.session import Session
from desktop.ui.style import Look


class Context(Struct, frozen=True):
    """The visit, and how it looks now; made anew when the visitor changes the look."""

    session: Session
    look: Look
