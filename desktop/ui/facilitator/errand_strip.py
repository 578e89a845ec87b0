"""One errand with a model: what is being done, how far it is, how long it takes, and how to stop it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton

from desktop.domain.errand import Errand
from desktop.domain.seen import SeenModel
from desktop.domain.told import heard
from desktop.ui.controls import button
from desktop.ui.facilitator.model_troubles import model_sentence
from desktop.ui.flow import flowing
from desktop.ui.layouts import column
from desktop.ui.model_words import speed_words
from desktop.ui.sizes import size_words
from desktop.ui.style import Look
from desktop.ui.texts import labels, words

Act = Callable[[str, Errand], None]
MINUTE = 60


class ErrandStrip(QFrame):
    """Shows how an errand stands; ``follow`` brings it up to date."""

    def __init__(self, errand: Errand, name: str, seen: SeenModel | None, look: Look, act: Act) -> None:
        """Show an errand.

        Args:
            errand: to show.
            name: of its model, as people know it.
            seen: the model that came of it, if one did.
            look: for colours and sizes.
            act: is told what staff wants: ``pause``, ``resume``, ``again`` or ``dismiss``.
        """
        super().__init__()
        self._look, self._act, self._name, self._seen = look, act, name, seen
        self._errand = errand
        self.setProperty("role", {"failed": "caution", "done": "good"}.get(errand.state, "start"))
        self._title = words(self._titled(), "h3")
        self._said = words("")
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        labels(self._title, self._bar)
        gap = look.space(12)
        box = column(self._title, self._said, self._bar, gap=look.space(8), margin=look.space(20))
        box.addWidget(flowing(self._buttons(), gap=gap, line_gap=gap))
        self.setLayout(box)
        self.follow(errand)

    def follow(self, errand: Errand) -> None:
        """Show how the errand stands now."""
        self._errand = errand
        self._said.setText(self._state())
        under_way = errand.state in ("running", "paused") and errand.total > 0
        self._bar.setVisible(under_way)
        self._bar.setValue(round(errand.share * 100))

    @property
    def told(self) -> str:
        """What a screen reader is told about it."""
        return f"{self._title.text()}. {self._said.text()}"

    def _titled(self) -> str:
        match self._errand.kind:
            case "fetch":
                said = self.tr("Fetch: {model}")
            case "add":
                said = self.tr("Add from a stick: {model}")
            case "verify":
                said = self.tr("Check: {model}")
            case _:
                said = self.tr("Try out: {model}")
        return said.replace("{model}", self._name)

    def _state(self) -> str:
        errand = self._errand
        match errand.state:
            case "failed" if errand.trouble is not None:
                said = model_sentence(heard(errand.trouble), self._look.locale)
                return f"{said.what} {said.then}"
            case "done":
                return self._ended()
            case "paused" if errand.kind == "fetch":
                kept = self.tr("Paused. What has arrived is kept.")
                return f"{kept} {self._far()}".strip()
            case "paused":
                return self.tr("It was broken off. Start it once more.")
            case _:
                return self._under_way()

    def _under_way(self) -> str:
        match self._errand.stage:
            case "beginning":
                return self.tr("It begins …")
            case "trying":
                return self.tr("The model answers for a trial …")
            case "hashing":
                checked = self.tr("The file is being checked …")
                return f"{checked} {self._far()}".strip()
            case "bringing":
                return f"{self._far()} {self._left()}".strip()

    def _far(self) -> str:
        errand, locale = self._errand, self._look.locale
        if not errand.total:
            return ""
        said = self.tr("{done} of {total}.").replace("{done}", size_words(errand.done, locale))
        return said.replace("{total}", size_words(errand.total, locale))

    def _left(self) -> str:
        seconds = self._errand.seconds_left
        if seconds is None:
            return ""
        if seconds < MINUTE:
            return self.tr("Less than a minute left.")
        return self.tr("About %n minute(s) left.", "", round(seconds / MINUTE))

    def _ended(self) -> str:
        match self._errand.kind:
            case "fetch":
                return self.tr("The model is here and can be used.")
            case "verify":
                return self.tr("The file is right.")
            case "measure":
                return speed_words(self._seen.speed) if self._seen is not None else ""
            case "add":
                return self._taken_in()

    def _taken_in(self) -> str:
        seen = self._seen
        if seen is None or seen.own is None:
            return self.tr("The model is here and can be used.")
        said = [self.tr("This model is unknown to us. It has passed its trial run and can be used.")]
        if seen.own.called_like:
            said.append(self.tr("It has the name of a model in our list, but it is a different file."))
        if not seen.own.facts.template:
            said.append(self.tr("It was not made for conversations and may answer strangely."))
        return " ".join((*said, speed_words(seen.speed))).strip()

    def _buttons(self) -> list[QPushButton]:
        errand = self._errand
        deeds = []
        if errand.kind == "fetch" and errand.state == "running":
            deeds.append(("pause", self.tr("Pause"), "pause"))
        if errand.kind == "fetch" and errand.state in ("paused", "failed"):
            deeds.append(("resume", self.tr("Go on"), "play"))
        if errand.kind == "measure" and errand.state in ("paused", "failed"):
            deeds.append(("again", self.tr("Try out"), "again"))
        if errand.state != "running":
            deeds.append(("dismiss", self.tr("Close this message"), "check"))
        made = []
        for deed, text, picture in deeds:
            press = button(text, self._look, self._doer(deed), picture=picture, name=f"{text}: {self._name}")
            press.setObjectName(f"{deed}-{errand.key}")
            press.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.append(press)
        return made

    def _doer(self, deed: str) -> Callable[[], None]:
        return lambda: self._act(deed, self._errand)
