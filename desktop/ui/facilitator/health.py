"""How the PC is: what ``doctor`` sees in a moment, in words, and the model in use."""

from functools import partial

from msgspec import convert
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.health import Finding
from desktop.domain.place import Facilitating
from desktop.session.background import do
from desktop.session.health import look as look_at_pc
from desktop.ui.context import Context
from desktop.ui.controls import button, pictured
from desktop.ui.facilitator.topic import TopicPage
from desktop.ui.languages import NAMES, listed
from desktop.ui.layouts import card, clear
from desktop.ui.pictures import Icon
from desktop.ui.sizes import size_words
from desktop.ui.texts import words
from desktop.ui.troubles import sentence

LITTLE_MEMORY = 1_000_000_000
LITTLE_DISK = 500_000_000
MOST_FAULTS = 5


class HealthPage(TopicPage):
    """A line for each thing, with a mark that says whether it is well."""

    def __init__(self, context: Context, wanted: Facilitating) -> None:
        super().__init__(context, wanted)
        self.show_title(self.tr("State of this PC"))
        look = self.look
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.space(12))
        frame = card("card", gap=0, margin=look.space(20))
        inside = frame.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addLayout(self._rows)
        self.box.addWidget(frame)
        self._again = button(self.tr("Look again"), look, self._look_again, picture="again")
        self.box.addWidget(self._again)
        self.box.addStretch(1)
        self._look_again()

    def _look_again(self) -> None:
        clear(self._rows)
        self._tell(self.tr("The PC is being looked at …"))
        task = do(look_at_pc, self)
        task.done.connect(self._show)

    def _show(self, found: object) -> None:
        clear(self._rows)
        self._tell_model()
        for finding in convert(found, tuple[Finding, ...]):
            self._tell_finding(finding)
        self._tell_lessons()
        # Laid out at once: nobody shall see lines without height.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _tell_model(self) -> None:
        engine = self.session.engine
        if engine.trouble is not None:
            self._tell(sentence(engine.trouble, self.look.locale).what, ok=False)
        elif engine.opened is None:
            self._tell(self.tr("AI model: is being loaded"))
        else:
            said = self.tr("AI model: {name}, processor cores in use: {cores}")
            said = said.replace("{name}", engine.model)
            self._tell(said.replace("{cores}", str(engine.opened.threads)), ok=True)

    def _tell_finding(self, finding: Finding) -> None:
        size = partial(size_words, locale=self.look.locale)
        match finding.what, finding.figures:
            case "processor", {"name": str(name), "cores": int(cores)}:
                said = self.tr("Processor: {name}, cores: {cores}").replace("{name}", name)
                self._tell(said.replace("{cores}", str(cores)), ok=True)
            case "memory", {"free": int(free), "total": int(total)}:
                said = self.tr("Memory: {free} of {total} free")
                self._tell(
                    said.replace("{free}", size(free)).replace("{total}", size(total)),
                    ok=free > LITTLE_MEMORY,
                )
            case "speech", {"voices": str(voices), "missing": str(missing)}:
                self._tell_voices(self.tr("Reading aloud: voices for {languages}"), voices)
                self._tell_voices(self.tr("Reading aloud: no voices for {languages}"), missing, ok=False)
            case "speech", _:
                self._tell(self.tr("Reading aloud: no voice on this PC"), ok=True)
            case "visits", {"free": int(free)}:
                said = self.tr("Room for temporary files: {free} free").replace("{free}", size(free))
                self._tell(said, ok=free > LITTLE_DISK)
            case "visits" | "state", {"folder": str(folder)} if not finding.ok:
                said = self.tr("The app cannot write here: {folder}").replace("{folder}", folder)
                self._tell(said, ok=False)

    def _tell_voices(self, said: str, languages: str, *, ok: bool = True) -> None:
        names = [NAMES[language] for language in languages.split()]
        if names:
            self._tell(said.replace("{languages}", listed(names)), ok=ok)

    def _tell_lessons(self) -> None:
        library = self.session.whole_library
        self._tell(self.tr("%n lesson(s) can be used", "", len(library.lessons)), ok=bool(library.lessons))
        broken = self.tr("Left out because of a fault: {name}. {file}, line {line}: {what}")
        for name, faults in list(library.faults.items())[:MOST_FAULTS]:
            told = broken.replace("{name}", name).replace("{file}", faults[0].file)
            told = told.replace("{line}", str(faults[0].line)).replace("{what}", faults[0].what)
            self._tell(told, ok=False)

    def _tell(self, text: str, *, ok: bool | None = None) -> None:
        """Add a line; what nobody knows yet has a clock instead of a mark."""
        colours, look = self.look.colours, self.look
        marks = {
            True: ("check", colours.good),
            False: ("warning", colours.caution),
            None: ("clock", colours.muted),
        }
        name, colour = marks[ok]
        picture, said = Icon(name, colour, look.text(22)), words(text, "beware" if ok is False else "body")
        line = QWidget()
        line.setLayout(pictured(picture, said, gap=look.space(12)))
        self._rows.addWidget(line)
