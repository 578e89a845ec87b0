"""One model on the page of models: what it is, whether it fits, and what can be done with it."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtWidgets import QFrame, QPushButton

from desktop.domain.seen import SeenModel
from desktop.ui.controls import ButtonRole, button
from desktop.ui.flow import flowing
from desktop.ui.layouts import column
from desktop.ui.model_words import (
    file_words,
    fit_words,
    language_words,
    licence_words,
    speed_words,
    tried_words,
)
from desktop.ui.style import Look
from desktop.ui.texts import words

Deed = Literal["use", "fetch", "verify", "measure", "remove", "licence"]
Act = Callable[[Deed, SeenModel], None]


class ModelFrame(QFrame):
    """A card with the facts of a model in words, and its buttons."""

    def __init__(self, seen: SeenModel, look: Look, act: Act, *, busy: bool, held: bool) -> None:
        """Show a model.

        Args:
            seen: the model.
            look: for colours and sizes.
            act: is told what staff wants.
            busy: whether something is being done with it just now.
            held: whether the policy fixes the model of this PC.
        """
        super().__init__()
        self._seen, self._look, self._act = seen, look, act
        self.setProperty("role", "card")
        model, locale = seen.model, look.locale
        box = column(gap=look.space(6), margin=look.space(20))
        box.addWidget(words(model.name, "h3", beside=True))
        box.addWidget(words(self._state(), "right" if seen.used and seen.usable else "strong"))
        facts = (file_words(model, locale), language_words(model), licence_words(model))
        box.addWidget(words(" · ".join(facts), "small"))
        box.addWidget(words(self._said(), "small"))
        box.addStretch(1)
        box.addSpacing(look.space(6))
        gap = look.space(8)
        box.addWidget(flowing(self._buttons(busy=busy, held=held), gap=gap, line_gap=gap))
        self.setLayout(box)

    def _state(self) -> str:
        seen = self._seen
        if not seen.here:
            return self.tr("Not on this PC")
        if not seen.usable:
            return self.tr("On this PC, trial run not passed")
        return self.tr("In use on this PC") if seen.used else self.tr("On this PC")

    def _said(self) -> str:
        seen, locale = self._seen, self._look.locale
        said = [tried_words(seen), fit_words(seen.fits, seen.memory, locale)]
        said.append(speed_words(seen.speed, seen.expected))
        if seen.own is not None:
            facts = seen.own.facts
            kind = self.tr("Kind: {kind}.")
            said.append(kind.replace("{kind}", f"{facts.architecture} {facts.quantisation}".strip()))
        if not seen.here and not seen.fetchable:
            where = self.tr("Bring it on a stick; its terms have to be accepted here: {where}")
            said.append(where.replace("{where}", seen.where))
        return " ".join(filter(None, said))

    def _buttons(self, *, busy: bool, held: bool) -> list[QPushButton]:
        seen, deeds = self._seen, list[QPushButton]()
        if seen.usable and not seen.used and not held:
            deeds.append(self._deed("use", self.tr("Use"), "check"))
        if seen.here and not seen.usable:
            deeds.append(self._deed("measure", self.tr("Try out"), "play", off=busy))
        if seen.here:
            deeds.append(self._deed("verify", self.tr("Check"), "shield-check", off=busy))
            deeds.append(self._deed("remove", self.tr("Remove"), "trash", off=busy))
        elif seen.fetchable:
            deeds.append(self._deed("fetch", self.tr("Fetch"), "save", off=busy or seen.fits == "never"))
        if seen.model.licence:
            deeds.append(self._deed("licence", self.tr("Licence"), "book"))
        return deeds

    def _deed(
        self, deed: Deed, text: str, picture: str, *, role: ButtonRole = "normal", off: bool = False
    ) -> QPushButton:
        name = f"{text}: {self._seen.model.name}"
        made = button(text, self._look, self._doer(deed), role=role, picture=picture, name=name)
        made.setObjectName(f"{deed}-{self._seen.model.id}")
        made.setEnabled(not off)
        return made

    def _doer(self, deed: Deed) -> Callable[[], None]:
        return lambda: self._act(deed, self._seen)
