"""The models of this PC: chosen, fetched, added from a stick, checked, tried out, removed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.errand import Errand, Kind
from desktop.domain.place import Facilitating
from desktop.domain.seen import SeenModel, SeenModels
from desktop.domain.trouble import Trouble
from desktop.session.background import do
from desktop.session.sticks import StickFiles
from desktop.ui.announcing import announce
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.facilitator.entry import enter
from desktop.ui.facilitator.errand_strip import ErrandStrip
from desktop.ui.facilitator.from_stick import picked_file
from desktop.ui.facilitator.model_frame import Deed, ModelFrame
from desktop.ui.facilitator.model_lead import model_lead
from desktop.ui.facilitator.model_troubles import model_sentence
from desktop.ui.facilitator.topic import TopicPage
from desktop.ui.find import first, focused, reveal
from desktop.ui.flow import flowing
from desktop.ui.layouts import Grid, clear
from desktop.ui.notice import Strip
from desktop.ui.question import asked
from desktop.ui.texts import words

POLL_MS = 500


class ModelsPage(TopicPage):
    """What staff does with models; whatever takes long goes on when the page is left."""

    def __init__(self, context: Context, wanted: Facilitating) -> None:
        super().__init__(context, wanted)
        self.show_title(
            self.tr("AI models on this PC"),
            self.tr("A model is the file out of which the AI answers. It decides how well and how fast."),
        )
        self._seen: SeenModels | None = None
        self._strips: dict[str, ErrandStrip] = {}
        self._states: dict[str, str] = {}
        self._sticks = StickFiles(self)
        self._told = QVBoxLayout()
        self._area = QVBoxLayout()
        self._area.setSpacing(self.look.space(16))
        self.box.addLayout(self._told)
        self.box.addLayout(self._area)
        self.box.addStretch(1)
        self._show()
        timer = QTimer(self, interval=POLL_MS)
        timer.timeout.connect(self._follow)
        timer.start()

    def _show(self) -> None:
        """Look at all models anew, and show them; the focus stays where it was."""
        now = focused(self)
        key = now.objectName() if now is not None else ""
        try:
            seen = self._seen = self.session.models.see(self.staff.settled.policy.model)
        except Trouble as trouble:
            self._tell(trouble)
            return
        clear(self._area)
        self._area.addWidget(model_lead(seen, self.look))
        self._area.addWidget(self._deeds())
        self._show_errands(seen)
        here = [each for each in seen.models if each.here]
        others = [each for each in seen.models if not each.here]
        for title, several in ((self.tr("On this PC"), here), (self.tr("Further models"), others)):
            if several:
                self._area.addWidget(words(title, "h2"))
                self._area.addWidget(self._grid(seen, several))
        again = first(self, QWidget, key) if key else None
        if again is not None:
            again.setFocus()

    def _deeds(self) -> QWidget:
        look, gap = self.look, self.look.space(12)
        add = button(self.tr("Add from a memory stick"), look, self._add, role="primary", picture="plus")
        add.setObjectName("add")
        deeds = [add]
        used = self._seen.used if self._seen is not None else None
        if used is not None and used.usable:
            measure = button(
                self.tr("Measure the speed"),
                look,
                partial(self._begin, "measure", used.model.id),
                picture="clock",
            )
            measure.setObjectName("measure")
            deeds.append(measure)
        self.first = add
        return flowing(deeds, gap=gap, line_gap=gap)

    def _show_errands(self, seen: SeenModels) -> None:
        self._strips = {}
        self._states = {errand.key: errand.state for errand in seen.errands}
        for errand in seen.errands:
            about = seen.of(errand.result or errand.model)
            name = about.model.name if about is not None and errand.kind != "add" else errand.model
            strip = ErrandStrip(errand, name, about, self.look, self._act)
            self._strips[errand.key] = strip
            self._area.addWidget(strip)
        if any(errand.kind == "fetch" and errand.state == "running" for errand in seen.errands):
            goes_on = self.tr("The fetch goes on when you leave this page, reset the PC or close the app.")
            self._area.addWidget(words(goes_on, "small"))

    def _grid(self, seen: SeenModels, models: list[SeenModel]) -> Grid:
        look = self.look
        busy = {errand.model for errand in seen.errands if errand.state == "running"}
        frames = [
            ModelFrame(each, look, self._do, busy=each.model.id in busy, held=bool(seen.held))
            for each in models
        ]
        return Grid(frames, narrowest=look.text(17) * 24, most=2, gap=look.space(16))

    def _follow(self) -> None:
        """Bring the errands up to date; with a new one or a new state everything."""
        errands = {errand.key: errand for errand in self.session.models.errands()}
        if {key: errand.state for key, errand in errands.items()} != self._states:
            before = self._states
            self._show()
            ended = [key for key in errands if before.get(key) == "running" != errands[key].state]
            for key in ended:
                if key in self._strips:
                    announce(self, self._strips[key].told, at_once=True)
            if ended and not _trying(errands):
                self._wake()
            return
        for key, errand in errands.items():
            if key in self._strips:
                self._strips[key].follow(errand)

    def _wake(self) -> None:
        """Load the model where there is none loaded, such as the one that has just come in."""
        engine = self.session.engine
        if engine.recorded or engine.trouble is not None:
            self.session.wake_engine()
        self.session.waking.serve(None)

    def _add(self) -> None:
        file = picked_file(
            self,
            self.look,
            self._sticks,
            title=self.tr("Which file?"),
            nothing=self.tr("There is no model file on a memory stick yet. Please plug one in."),
            cancel=self.tr("Add nothing"),
        )
        if file is not None:
            self._begin("add", str(file))

    def _begin(self, kind: Kind, what: str) -> None:
        clear(self._told)
        if kind in ("add", "measure"):
            # Two models at once may be too much for the memory of this PC.
            self.session.waking.rest()
        try:
            begun = self.session.models.begin(kind, what)
        except Trouble as trouble:
            self._tell(trouble)
            return
        self._show()
        strip = self._strips.get(begun.key)
        if strip is not None:
            # The button that was pressed may be far below, and cannot be pressed any more.
            (first(strip, QPushButton) or self.first or self).setFocus()
            QTimer.singleShot(0, strip, lambda: reveal(strip, margin=self.look.space(24)))

    def _act(self, deed: str, errand: Errand) -> None:
        match deed:
            case "pause":
                self._apart(lambda: self.session.models.pause(errand.key))
            case "resume" | "again":
                self._begin(errand.kind, errand.model)
            case _:
                self.session.models.forget(errand.key)
                self._show()

    def _do(self, deed: Deed, seen: SeenModel) -> None:
        model = seen.model.id
        match deed:
            case "use":
                self._apart(lambda: self.session.models.choose(model), wake=True)
            case "licence":
                enter(self.session, "licence", model)
            case "remove":
                self._remove(seen)
            case "fetch":
                self._fetch(seen)
            case "verify" | "measure":
                self._begin(deed, model)

    def _fetch(self, seen: SeenModel) -> None:
        text = self.tr("Only for this the PC connects to the internet. It takes a while and can be paused.")
        if asked(
            self,
            self.look,
            title=self.tr("Fetch {model} from the internet?").replace("{model}", seen.model.name),
            text=text,
            yes=self.tr("Fetch"),
            no=self.tr("Not now"),
        ):
            self._begin("fetch", seen.model.id)

    def _remove(self, seen: SeenModel) -> None:
        text = self.tr("The file is deleted from this PC. To have it again you need the internet or a stick.")
        if seen.used:
            in_use = self.tr("It is in use. Without another model visitors see recorded answers.")
            text = f"{in_use} {text}"
        if asked(
            self,
            self.look,
            title=self.tr("Remove {model}?").replace("{model}", seen.model.name),
            text=text,
            yes=self.tr("Remove"),
            no=self.tr("Keep it"),
        ):
            # A file that is in use cannot be removed everywhere.
            self.session.waking.rest()
            self._apart(lambda: self.session.models.remove(seen.model.id), wake=True)

    def _apart(self, work: Callable[[], object], *, wake: bool = False) -> None:
        """Do something in the background, then show how things are; wake: and load the model in use."""
        clear(self._told)
        task = do(work, self)
        task.failed.connect(self._tell)
        for over in (task.done, task.failed):
            over.connect(self._show)
            if wake:
                over.connect(self.session.wake_engine)

    def _tell(self, trouble: object) -> None:
        if isinstance(trouble, Trouble):
            self._told.addWidget(Strip(model_sentence(trouble, self.look.locale), self.look))


def _trying(errands: dict[str, Errand]) -> bool:
    """Whether a model is being added or tried out, which needs the memory."""
    return any(errand.state == "running" and errand.kind != "fetch" for errand in errands.values())
