"""Finding in a message what tells that it is a scam or a fake; every sentence can be pressed."""

from collections.abc import Callable
from html import escape

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from desktop.domain.lesson import Lesson
from desktop.domain.marks import Place, read_marks
from desktop.domain.sentences import sentence_ranges
from desktop.domain.sorting_notes import SpotNotes
from desktop.domain.sorting_steps import Spot
from desktop.ui.context import Context
from desktop.ui.controls import PressArea, button, pictured
from desktop.ui.layouts import card, column, row
from desktop.ui.pictures import Icon
from desktop.ui.steps.refilled import Refilled, RefilledView
from desktop.ui.style import Look
from desktop.ui.texts import line, words

NOTHING = "nothing"


class SpotView(RefilledView):
    """A message, sentence by sentence; what is found in it is explained below it."""

    def __init__(self, context: Context, lesson: Lesson, step: Spot) -> None:
        super().__init__(context, lesson, step)
        self._step = step
        self._notes = self.session.notes(self.key, SpotNotes)
        self._pressed = -1
        self._message = read_marks(self.part("message"))
        self.begin(Refilled(self._draw, self.look), end=self._show_end)

    @property
    def _done(self) -> bool:
        return self._notes.shown or all(sign in self._notes.found for sign in self._step.signs)

    def _count(self, said: str) -> str:
        """A sentence with how many signs were found of how many there are."""
        found = sum(sign in self._notes.found for sign in self._step.signs)
        return said.replace("{found}", str(found)).replace("{total}", str(len(self._step.signs)))

    @property
    def _hint(self) -> str:
        """The sign that a hint points at and that is not found yet."""
        return next((sign for sign in self._notes.hinted if sign not in self._notes.found), "")

    def _draw(self, box: QVBoxLayout) -> None:
        look = self.look
        message = card("card", gap=look.space(2), margin=look.space(12))
        sentences = message.layout()
        assert isinstance(sentences, QVBoxLayout)
        for number, (start, end) in enumerate(sentence_ranges(self._message.text)):
            inside = [place for place in self._message.places if start <= place.start < end]
            sentences.addWidget(self._piece(number, start, end, inside))
            last = self._notes.last
            if any(place.name == last for place in inside) or (last == NOTHING and number == self._pressed):
                reply = self._reply_to(last)
                sentences.addWidget(reply)
                self.reveal(reply)
        box.addWidget(message)
        told = self.tr("{found} of {total} signs found")
        box.addWidget(words(self._count(told), "strong"))
        self._draw_actions(box)
        if self._done:
            self._draw_signs(box)

    def _piece(self, number: int, start: int, end: int, inside: list[Place]) -> PressArea:
        look, text = self.look, self._message.text
        known = [place for place in inside if self._is_known(place)]
        hinted = not known and any(place.name == self._hint for place in inside)
        face = row(gap=look.space(8))
        pad = look.space(8)
        face.setContentsMargins(pad, pad, pad, pad)
        signs = [place for place in known if place.name in self._step.signs]
        face.addWidget(_underlined(text, (start, end), known, signs, look), 1)
        for place in known:
            sign = place.name in self._step.signs
            colour = look.colours.caution if sign else look.colours.good
            face.addWidget(Icon("warning" if sign else "check", colour, look.text(20)))
            if sign:
                face.addWidget(line(str(self._number(place.name)), "beware"))
        if hinted:
            face.addWidget(Icon("lightbulb", look.colours.accent, look.text(20)))
        said = text[start:end]
        if known:
            label = self.tr("sign {number}")
            told = [label.replace("{number}", str(self._number(sign.name))) for sign in signs]
            said = ", ".join((said, *told))
        elif hinted:
            said = ", ".join((said, self.tr("Hint")))
        made = PressArea("top" if hinted or known else "row", face, said, self._presser(number, inside))
        made.setObjectName(f"piece-{number}")
        made.setMinimumHeight(look.target())
        return made

    def _is_known(self, place: Place) -> bool:
        return place.name in self._notes.found or (self._notes.shown and place.name in self._step.signs)

    def _number(self, sign: str) -> int:
        return (*self._step.signs, *self._step.decoys).index(sign) + 1

    def _reply_to(self, last: str) -> QFrame:
        """What there is to say to what was pressed last; it stands right below it."""
        if last in self._step.signs:
            return self.reply(self.words.items[last].reply, self._named(last), right=True)
        if last in self._step.decoys:
            verdict = self.tr("This looks odd, but it is fine.")
            return self.reply(self.words.items[last].reply, verdict, right=False)
        verdict = self.tr("There is nothing suspicious here. Go on looking.")
        return self.reply("", verdict, right=False)

    def _named(self, sign: str) -> str:
        return f"{self._number(sign)}. {self.words.items[sign].text}"

    def _draw_actions(self, box: QVBoxLayout) -> None:
        if self._done:
            anew = button(self.tr("Start again"), self.look, lambda: self._keep(SpotNotes()), picture="again")
            anew.setObjectName("anew")
            box.addWidget(self.line_up(anew))
            return

        def give_hint() -> None:
            missing = next(sign for sign in self._step.signs if sign not in self._notes.found)
            self._keep(replace(self._notes, hinted=(*self._notes.hinted, missing), last=""))

        hint = button(self.tr("Hint"), self.look, give_hint, picture="lightbulb")
        hint.setObjectName("hint")
        hint.setEnabled(not self._hint)

        def show_all() -> None:
            self._keep(replace(self._notes, shown=True, last=""), "anew")

        every = button(self.tr("Show all"), self.look, show_all, picture="eye")
        every.setObjectName("all")
        box.addWidget(self.line_up(hint, every))

    def _draw_signs(self, box: QVBoxLayout) -> None:
        look, step = self.look, self._step
        box.addWidget(words(self.tr("These were the signs:"), "h3"))
        for sign in step.signs:
            name = "check" if sign in self._notes.found else "eye"
            picture = Icon(name, look.colours.good, look.text(20))
            named = words(self._named(sign), "strong")
            texts = column(named, words(self.words.items[sign].reply), gap=0)
            box.addLayout(pictured(picture, named, texts, gap=look.space(12)))

    def _show_end(self, box: QVBoxLayout) -> None:
        if not self._done:
            return
        hints = sum(sign in self._notes.hinted for sign in self._notes.found)
        said = self.tr("You found {found} of {total} signs, {hints} of them with a hint.")
        if not hints:
            said = self.tr("You found {found} of {total} signs without a hint.")
        box.addWidget(self.closing(self._count(said).replace("{hints}", str(hints))))

    def _presser(self, number: int, inside: list[Place]) -> Callable[[], None]:
        def press() -> None:
            self._pressed = number
            names = [place.name for place in inside]
            if not names:
                self._keep(replace(self._notes, last=NOTHING))
                return
            known = self._notes.found
            fresh = next((name for name in names if name not in known), names[-1])
            found = known if fresh in known else (*known, fresh)
            self._keep(replace(self._notes, found=found, last=fresh))

        return press

    def _keep(self, notes: SpotNotes, focus: str = "") -> None:
        self._notes = notes
        self.session.note(self.key, notes)
        self.redraw(focus)


def _underlined(
    text: str, piece: tuple[int, int], known: list[Place], signs: list[Place], look: Look
) -> QLabel:
    """The words of a piece; what is found is underlined, signs on a ground of their own."""
    ground, ink = look.colours.caution_ground, look.colours.caution
    passed, end = piece
    label = words(text[passed:end])
    label.setTextFormat(Qt.TextFormat.RichText)
    shown = ""
    for place in known:
        style = f"background-color:{ground}; color:{ink}" if place in signs else ""
        last = min(end, place.end)
        shown += escape(text[passed : place.start])
        shown += f'<u style="{style}">{escape(text[place.start : last])}</u>'
        passed = last
    label.setText(shown + escape(text[passed:end]))
    return label
