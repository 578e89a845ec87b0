"""The card of the model that answers here: what is known, what we found out, and what nobody knows."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.card import Card, CardWords
from desktop.domain.model import OWN_TERMS
from desktop.domain.place import LessonPlace, Place
from desktop.domain.preferences import fallbacks
from desktop.domain.trouble import Trouble
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.languages import listed
from desktop.ui.layouts import Columns, card
from desktop.ui.model_words import file_words, language_words, speed_words
from desktop.ui.page import Page
from desktop.ui.prose import prose
from desktop.ui.sizes import size_words
from desktop.ui.texts import words


class ModelCardPage(Page):
    """Rows of facts, beside what it is good and bad at."""

    def __init__(self, context: Context, back: Place) -> None:
        super().__init__(context, "")
        look = self.look
        self.title = self.tr("Profile of the AI on this PC")
        box = QVBoxLayout(self)
        margin = look.space(32)
        box.setContentsMargins(margin, look.space(24), margin, look.space(24))
        box.setSpacing(look.space(20))
        to_lesson = isinstance(back, LessonPlace)
        back_text = self.tr("Back to the lesson") if to_lesson else self.tr("Back")
        leave = button(back_text, look, lambda: self.session.go(back), picture="arrow-left")
        self.before = [leave]
        self.first = leave
        box.addWidget(words(self.title, "h1"))
        lead = self.tr("As on a jar of jam: what is in it, who made it, what it is good for.")
        box.addWidget(words(lead, "lead"))
        held = self.session.facilitator.settled.policy.model
        try:
            found = self.session.models.card(held, self._opened())
        except Trouble:
            box.addWidget(words(self.tr("Nothing is known about it."), "beware"))
        else:
            if self.session.engine.opened is None or self.session.engine.recorded:
                not_loaded = self.tr("This model is not loaded just now. You may see recorded answers.")
                box.addWidget(words(not_loaded, "beware"))
            box.addWidget(
                Columns(
                    self._facts(found),
                    self._found_out(found),
                    shares=(1, 1),
                    fold=look.text(17) * 50,
                    gap=look.space(24),
                )
            )
        box.addStretch(1)

    def _opened(self) -> str:
        """The name of the file that answers just now; a lesson may have asked for another one."""
        engine = self.session.engine
        return engine.model if engine.opened is not None and not engine.recorded else ""

    def _facts(self, found: Card) -> QWidget:
        look, model = self.look, found.model
        unknown = self.tr("not known")
        opened = self.session.engine.opened
        rows = [
            (self.tr("Name"), model.name),
            (self.tr("Made by"), model.maker or unknown),
            (self.tr("Published"), _month(model.released, look.locale) or unknown),
            (self.tr("Size of the file"), file_words(model, look.locale)),
            (self.tr("Learnt numbers"), self._parameters(model.parameters) or unknown),
            (self.tr("Licence"), model.licence.removeprefix(OWN_TERMS) or unknown),
            (self.tr("Languages"), language_words(model)),
            (self.tr("Memory it needs"), size_words(found.memory, look.locale) if found.memory else unknown),
            (self.tr("Speed on this PC"), speed_words(found.speed) or self.tr("not measured")),
        ]
        if opened is not None and opened.context:
            window = self.tr(
                "It has about %n piece(s) of words of a conversation in view.", "", opened.context
            )
            rows.append((self.tr("Window"), window))
        if found.others:
            rows.append((self.tr("Further models on this PC"), listed(found.others)))
        made = [prose(f"**{_plain(name)}:** {_plain(value)}", look) for name, value in rows]
        return card("card", *made, gap=look.space(8), margin=look.space(20))

    def _parameters(self, parameters: float | None) -> str:
        if parameters is None:
            return ""
        locale = self.look.locale
        if parameters < 1:
            said = self.tr("{count} million (parameters)")
            return said.replace("{count}", locale.toString(round(parameters * 1000)))
        said = self.tr("{count} thousand million (parameters)")
        return said.replace(
            "{count}", locale.toString(parameters, ord("f"), 0 if parameters.is_integer() else 1)
        )

    def _found_out(self, found: Card) -> QWidget:
        look = self.look
        said = self._words(found)
        if said is None:
            parts: list[QWidget] = [
                words(self.tr("We have not tried this model."), "h3"),
                words(self.tr("Find out for yourself what it is good at. Check what it says.")),
                words(self.tr("What it has learnt from"), "h3"),
                words(self.tr("Not known. Its makers do not tell, or only roughly.")),
            ]
        else:
            parts = [
                words(self.tr("What it is good at, as we have tried it"), "h3"),
                prose("\n".join(f"- {each}" for each in said.good), look),
                words(self.tr("What it is bad at"), "h3"),
                prose("\n".join(f"- {each}" for each in said.bad), look),
                words(self.tr("What it has learnt from"), "h3"),
                words(said.learnt),
            ]
        return card("card", *parts, gap=look.space(8), margin=look.space(20))

    def _words(self, found: Card) -> CardWords | None:
        wanted = fallbacks(*self.session.preferences.speech)
        return next((found.words[variant] for variant in wanted if variant in found.words), None)


def _month(released: str | None, locale: QLocale) -> str:
    if released is None:
        return ""
    year, _, month = released.partition("-")
    return f"{locale.standaloneMonthName(int(month))} {year}"


def _plain(text: str) -> str:
    """A text that Markdown leaves as it is."""
    return "".join(f"\\{sign}" if sign in "*_`[]<>&\\#" else sign for sign in text)
