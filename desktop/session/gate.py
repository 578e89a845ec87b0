"""Looks at what goes to the model and what comes back: the care that is the app's own, not the model's."""

from collections.abc import Callable, Iterable
from functools import cached_property
from pkgutil import resolve_name
from typing import TYPE_CHECKING

from desktop.domain.collecting import uncollected
from desktop.domain.preferences import Preferences
from desktop.domain.step import StepWords
from desktop.session.background import do

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from desktop.domain.care import Note
    from desktop.domain.concern import Concern
    from desktop.domain.place import Place
    from desktop.store.care import CareData


class Gate:
    """Says of a text whether it needs a second look, never twice of the same one; nothing is written.

    ``held`` is the text that a visitor is looking at again just now; ``near`` is where the numbers lie beside
    the answer to a text that may have come from somebody in need.
    """

    def __init__(
        self,
        read: "Callable[[], CareData | None]",
        preferences: Callable[[], Preferences],
        *,
        young: Callable[[], bool] = lambda: False,
    ) -> None:
        """Make a gate that lets everything through until its data are read.

        Args:
            read: gives the care of the app; called once, in whatever thread first wants it. Without it only
                private data are seen.
            preferences: of the visitor.
            young: whether young people are expected here.
        """
        self._read = read
        self._preferences = preferences
        self._young = young
        self.held = ""
        self._reads_ahead = False
        self.near: Place | None = None
        self._let: set[str] = set()
        self._notes: dict[tuple[str, str], Note | None] = {}

    def read_ahead(self, parent: "QObject") -> None:
        """Read the care in the background, so that the first text does not hold the window up.

        Args:
            parent: owns what is done in the background.
        """
        if not self._reads_ahead:
            self._reads_ahead = True
            do(self._read_uncollected, parent)

    def allow(self, text: str) -> None:
        """Let this text through from now on: the app offered it itself, or the visitor has decided."""
        self._let.add(text.strip())

    def concern(self, text: str) -> "Concern | None":
        """What speaks for a second look at a text before it is sent.

        Args:
            text: as typed.
        """
        wanted = text.strip()
        if not wanted or wanted in self._let:
            return None
        # Loaded with the first text: the recogniser stands on large libraries.
        look: Callable[..., Concern | None] = resolve_name("desktop.session.looking:concern")
        return look(wanted, self.data, self._preferences().language, young=self._young())

    def sent(self, texts: Iterable[str], place: "Place") -> None:
        """Texts go to the model: from now on the numbers lie beside the answer, or no more.

        Args:
            texts: as typed.
            place: where they were typed.
        """
        data = self.data
        self.lay_beside(None)
        wanted = [text.strip() for text in texts]
        if data is not None:
            sounds: Callable[..., bool] = resolve_name("desktop.session.looking:is_near")
            if any(sounds(text, data) for text in wanted if text and text not in self._let):
                self.lay_beside(place)

    def lay_beside(self, place: "Place | None") -> None:
        """Lay the numbers beside the answers of a page, or nowhere any more."""
        self.near = place

    def is_unfit(self, text: str) -> bool:
        """Whether a text of the model has no place among the young people expected here.

        Args:
            text: of an answer, whole or so far.
        """
        return self._young() and self.data is not None and self.data.young.unfit(text) is not None

    def note(self, question: str, answer: str) -> "Note | None":
        """What the app says below an answer.

        Args:
            question: that was asked.
            answer: of the model, as it came.
        """
        key = (question, answer)
        if key not in self._notes:
            data = self.data
            care = data.care if data is not None else None
            found = care and (care.assurance(question, answer) or care.topic(question, answer))
            self._notes[key] = found or None
        return self._notes[key]

    def said(self, note: "Note") -> StepWords:
        """The words of a note in the visitor's language.

        Raises:
            LookupError: there are no data.
        """
        if self.data is None:
            raise LookupError(note)
        return self.data.said(note, self._preferences().variant)

    def _read_uncollected(self) -> None:
        """Read the care while nothing is collected: in this thread the collector must not meet a widget."""
        with uncollected():
            # Whoever wants it meanwhile waits for it.
            _ = self.data

    @cached_property
    def data(self) -> "CareData | None":
        """The care of the app, read when it is first wanted."""
        return self._read()
