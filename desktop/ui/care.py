"""The app's own words before a text is sent and below an answer: they do not come from the model."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QPushButton, QWidget
from shiboken6 import isValid

from desktop.domain.care import ASSURANCES, ORDERS, Note
from desktop.domain.concern import Concern, Private
from desktop.domain.conversation import Turn
from desktop.session.gate import Gate
from desktop.session.session import Session
from desktop.ui.controls import button, pictured
from desktop.ui.find import reveal
from desktop.ui.flow import flowing
from desktop.ui.layouts import card, clear, column, row
from desktop.ui.pictures import Icon
from desktop.ui.prose import prose
from desktop.ui.quiet import QuietCard
from desktop.ui.style import Look
from desktop.ui.texts import words


class Keeper(QWidget):
    """Stands before a field: lets a text through, or first asks the visitor to look at it once more."""

    def __init__(self, session: Session, look: Look) -> None:
        """Make a keeper that shows nothing until there is something to say.

        Args:
            session: the visit.
            look: for colours and sizes.
        """
        super().__init__()
        self._session, self._look = session, look
        self._gate, self._rules = session.gate, session.facilitator.rules
        self._box = column(gap=0)
        self._title = words("")
        self._quiet = QuietCard(session, look)
        self._held = QWidget()
        self._held.setLayout(self._box)
        self._held.hide()
        self.setLayout(column(self._quiet, self._held, gap=0))
        self._quiet.turned.connect(self._take_room)
        self.hide()

    def let(self, text: str, send: Callable[[], object], offer: Callable[[str], object]) -> None:
        """Send a text, at once or when the visitor has decided so.

        Args:
            text: as typed.
            send: sends it.
            offer: puts another text into the field and the focus there.
        """
        concern = self._gate.concern(text)
        self.drop()
        if concern is None:
            self._send([text], send)
            return
        self._gate.held = text.strip()

        def go_on() -> None:
            self._gate.allow(text)
            self.drop()
            # The focus was in here.
            offer(text)
            self._send([text], send)

        def change(wanted: str) -> None:
            self.drop()
            offer(wanted)

        self._box.addWidget(self._second_look(concern, go_on, change))
        self._held.show()
        self._take_room()
        # Not a button: Enter, hit once too often, must not decide anything.
        self._title.setFocus()
        for wanted in (self, self._title):
            # The whole card, and where that is taller than the page, its beginning.
            QTimer.singleShot(0, wanted, partial(reveal, wanted, margin=self._look.space(16)))

    def let_all(
        self, texts: Sequence[tuple[str, Callable[[str], object]]], send: Callable[[], object]
    ) -> None:
        """Send several texts at once, when each of them is let through.

        Args:
            texts: as typed, each with what puts another text into its field.
            send: sends them.
        """
        doubtful = next(((text, offer) for text, offer in texts if self._gate.concern(text)), None)
        if doubtful is None:
            self.drop()
            self._send([text for text, _ in texts], send)
        else:
            self.let(doubtful[0], lambda: self.let_all(texts, send), doubtful[1])

    def resume(self, text: str, send: Callable[[], object], offer: Callable[[str], object]) -> None:
        """Go on where a page was built anew while the visitor was looking at this text again."""
        if text.strip() and text.strip() == self._gate.held:
            # Only when it stands in its page: until then it would be a window of its own.
            QTimer.singleShot(0, self, partial(self.let, text, send, offer))

    def drop(self) -> None:
        """Say nothing more."""
        self._gate.held = ""
        clear(self._box)
        self._held.hide()
        self._take_room()

    def _take_room(self) -> None:
        # A widget with nothing in it would still have a gap on either side.
        self.setHidden(self._held.isHidden() and self._quiet.isHidden())

    def _send(self, texts: Sequence[str], send: Callable[[], object]) -> None:
        self._gate.sent(texts, self._session.place)
        send()
        # What was sent may have turned the page into another one.
        if isValid(self._quiet):
            self._quiet.renew(say=True)

    def _second_look(
        self, concern: Concern, go_on: Callable[[], object], change: Callable[[str], object]
    ) -> QFrame:
        if concern.sign:
            return self._in_need(concern, go_on, change)
        if concern.unfit:
            return self._unfit(concern, change)
        if concern.details:
            return self._private(concern, go_on, change)
        return self._ordered(concern, go_on, change)

    def _in_need(
        self, concern: Concern, go_on: Callable[[], object], change: Callable[[str], object]
    ) -> QFrame:
        assert concern.sign is not None
        look = self._look
        said = self._gate.said(concern.sign)
        held = self.tr("Your text has not been sent to the AI, and it is not stored anywhere.")
        buttons = (
            button(self.tr("Back to my text"), look, lambda: change(concern.text), picture="arrow-left"),
            button(self.tr("Write to the AI anyway"), look, go_on, role="quiet"),
        )
        parts: list[QWidget] = [prose(said.body, look)]
        if self._rules.contact_phone:
            here = self.tr("Here in the house: {name}, {phone}")
            name = self._rules.contact_name or self.tr("the staff")
            contact = here.replace("{name}", name).replace("{phone}", self._rules.contact_phone)
            parts.append(words(contact, "strong"))
        return self._card("heart", said.title, (*parts, words(held, "small")), buttons, role="start")

    def _private(
        self, concern: Concern, go_on: Callable[[], object], change: Callable[[str], object]
    ) -> QFrame:
        look, names = self._look, PrivateNames().all()
        listed = "\n".join(f"- {names[kind]}" for kind in concern.kinds)
        why = self.tr(
            "On this PC your text stays inside and is deleted at the end. In a chat on the internet others"
            " would keep it, and nobody can call it back."
        )
        buttons = (
            button(self.tr("Black it out"), look, lambda: change(concern.blacked_out), role="primary"),
            button(self.tr("Change my text"), look, lambda: change(concern.text)),
            button(self.tr("Send it as it is"), look, go_on),
        )
        title = self.tr("There are private details in your text")
        parts = (prose(listed, look), words(why), *self._order(concern))
        return self._card("lock", title, parts, buttons, role="caution")

    def _unfit(self, concern: Concern, change: Callable[[str], object]) -> QFrame:
        assert concern.unfit is not None
        said = self._gate.said(concern.unfit)
        held = self.tr("Your text has not been sent to the AI, and it is not stored anywhere.")
        back = button(
            self.tr("Change my text"), self._look, lambda: change(concern.text), role="primary", picture="pen"
        )
        parts = (prose(said.body, self._look), words(held, "small"))
        return self._card("person", said.title, parts, (back,), role="caution")

    def _ordered(
        self, concern: Concern, go_on: Callable[[], object], change: Callable[[str], object]
    ) -> QFrame:
        buttons = (
            button(self.tr("Send it and see"), self._look, go_on, role="primary"),
            button(self.tr("Change my text"), self._look, lambda: change(concern.text)),
        )
        title = self._gate.said(ORDERS).title
        return self._card("eye", title, self._order(concern, titled=False), buttons, role="caution")

    def _order(self, concern: Concern, *, titled: bool = True) -> tuple[QWidget, ...]:
        """The order to an AI that a text holds, and what it means; nothing where it holds none."""
        if not concern.order:
            return ()
        said = self._gate.said(ORDERS)
        head = (words(said.title, "strong"),) if titled else ()
        quoted = self.tr("“{text}”").replace("{text}", concern.order)
        return (*head, words(quoted, "strong"), prose(said.body, self._look))

    def _card(
        self,
        picture: str,
        title: str,
        parts: tuple[QWidget, ...],
        buttons: tuple[QPushButton, ...],
        *,
        role: str,
    ) -> QFrame:
        look = self._look
        head = row(Icon(picture, look.colours.accent, look.text(28)), gap=look.space(12))
        self._title = words(title, "h3")
        self._title.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title.setMinimumHeight(look.target())
        head.addWidget(self._title, 1)
        above = QWidget()
        above.setLayout(head)
        gap = look.space(12)
        below = flowing(buttons, gap=gap, line_gap=gap)
        return card(role, above, *parts, below, gap=gap, margin=look.space(20))


def note_below(note: Note, gate: Gate, look: Look) -> QFrame:
    """What the app says below an answer: where to ask, or that the answer is dangerous to believe.

    Args:
        note: which one.
        gate: has the words.
        look: for colours and sizes.
    """
    said = gate.said(note)
    danger = note in ASSURANCES
    colour = look.colours.caution if danger else look.colours.muted
    picture = Icon("warning" if danger else "person", colour, look.text(24))
    title = words(said.title, "beware" if danger else "strong")
    texts = column(title, prose(said.body, look), gap=look.space(4))
    across = pictured(picture, title, texts, gap=look.space(12))
    pad = look.space(16)
    across.setContentsMargins(pad, look.space(12), pad, look.space(12))
    frame = QFrame()
    frame.setProperty("role", "caution" if danger else "card")
    frame.setLayout(across)
    return frame


def notes_of(turns: Sequence[Turn], gate: Gate) -> tuple[Note | None, ...]:
    """What stands below each turn: every dangerous assurance, and where to ask, once for each subject.

    Args:
        turns: of a conversation.
        gate: of the visit.
    """
    found: list[Note | None] = []
    question = ""
    for turn in turns:
        note: Note | None = None
        if turn.speaker == "visitor":
            question = turn.text
        elif not turn.under_way and turn.text:
            note = gate.note(question, turn.text)
        found.append(note if note in ASSURANCES or note not in found else None)
    return tuple(found)


class PrivateNames(QObject):
    """What the kinds of private data are called."""

    def all(self) -> Mapping[Private, str]:
        """The name of each kind in the visitor's language."""
        return {
            "name": self.tr("Name"),
            "address": self.tr("Address"),
            "phone": self.tr("Telephone number"),
            "mail": self.tr("Email address"),
            "iban": self.tr("Bank account"),
            "tax": self.tr("Tax number"),
            "insurance": self.tr("Insurance number"),
            "birth": self.tr("Date of birth"),
            "health": self.tr("Health"),
            "secret": self.tr("Password or PIN"),
            "card": self.tr("Number of a bank card"),
            "paper": self.tr("Number of a passport or an identity paper"),
        }
