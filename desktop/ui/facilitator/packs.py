"""The lesson packs of this PC: added from a stick after a question, seen, removed after a question."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec import convert
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.pack import Pack
from desktop.domain.place import Facilitating
from desktop.domain.trouble import Trouble
from desktop.session.background import do
from desktop.session.sticks import StickFiles, pack_files
from desktop.ui.announcing import announce
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.facilitator.from_stick import picked_file
from desktop.ui.facilitator.pack_words import language_words, pack_sentence
from desktop.ui.facilitator.topic import TopicPage
from desktop.ui.flow import flowing
from desktop.ui.layouts import Grid, clear, column
from desktop.ui.notice import Strip
from desktop.ui.question import asked
from desktop.ui.reset import ask_to_reset
from desktop.ui.texts import words

MOST_TITLES = 8


class PacksPage(TopicPage):
    """What a pack brings is told before it is added; visitors have it from the next session on."""

    def __init__(self, context: Context, wanted: Facilitating) -> None:
        super().__init__(context, wanted)
        self.show_title(
            self.tr("Lesson packs on this PC"),
            self.tr("A lesson pack is a file with further lessons. They stand beside the others."),
        )
        look = self.look
        self._sticks = StickFiles(self, pack_files)
        # A widget of its own, so that what is told later is read before the packs all the same.
        self._news = QWidget()
        self._told = column(gap=look.space(12))
        self._news.setLayout(self._told)
        self._news.hide()
        self._area = QVBoxLayout()
        self._area.setSpacing(look.space(16))
        add = button(self.tr("Add from a memory stick"), look, self._choose, role="primary", picture="plus")
        self.first = add
        self.box.addWidget(flowing([add], gap=look.space(12), line_gap=look.space(12)))
        self.box.addWidget(self._news)
        self.box.addLayout(self._area)
        self.box.addStretch(1)
        self._show()
        if wanted.of:
            # What was opened by a double click is asked about once the page is there.
            QTimer.singleShot(0, self, lambda: self._look_at(Path(wanted.of)))

    def _show(self) -> None:
        clear(self._area)
        packs = self.session.packs.all()
        if not packs:
            self._area.addWidget(words(self.tr("There are no lesson packs on this PC yet.")))
            return
        frames = [self._frame(pack) for pack in packs]
        look = self.look
        self._area.addWidget(Grid(frames, narrowest=look.text(17) * 24, most=2, gap=look.space(16)))

    def _frame(self, pack: Pack) -> QWidget:
        look = self.look
        frame = QFrame()
        frame.setProperty("role", "card")
        box = column(gap=look.space(6), margin=look.space(20))
        box.addWidget(words(pack.name, "h3", beside=True))
        if pack.fault:
            box.addWidget(words(self.tr("This pack is damaged. Remove it, then add it once more."), "beware"))
            box.addWidget(words(pack.fault, "small", beside=True))
        else:
            box.addWidget(words(self._about(pack), "strong"))
            box.addWidget(words(language_words(pack), "small", beside=True))
            box.addWidget(words(_titles(pack), "small"))
        box.addStretch(1)
        text = self.tr("Remove")
        remove = button(text, look, partial(self._remove, pack), picture="trash", name=f"{text}: {pack.name}")
        box.addSpacing(look.space(6))
        box.addWidget(flowing([remove], gap=look.space(8), line_gap=look.space(8)))
        frame.setLayout(box)
        return frame

    def _about(self, pack: Pack) -> str:
        version = self.tr("Version {version}").replace("{version}", pack.version)
        lessons = self.tr("%n lesson(s)", "", len(pack.lessons))
        minutes = self.tr("%n minute(s)", "", pack.minutes)
        return f"{version} · {lessons} · {minutes}"

    def _choose(self) -> None:
        file = picked_file(
            self,
            self.look,
            self._sticks,
            title=self.tr("Which lesson pack?"),
            nothing=self.tr("There is no lesson pack on a memory stick yet. Please plug one in."),
            cancel=self.tr("Add nothing"),
        )
        if file is not None:
            self._look_at(file)

    def _look_at(self, file: Path) -> None:
        self._apart(lambda: self.session.packs.look(file), lambda found: self._ask(file, found))

    def _ask(self, file: Path, found: object) -> None:
        pack = convert(found, Pack)
        text = "\n".join((self._about(pack), language_words(pack), _titles(pack)))
        trust = self.tr("Add only packs from people you know. What is in them is shown to visitors.")
        if asked(
            self,
            self.look,
            title=self.tr("Add the lesson pack “{name}”?").replace("{name}", pack.name),
            text=f"{text}\n\n{trust}",
            yes=self.tr("Add"),
            no=self.tr("Do not add"),
        ):
            self._apart(lambda: self.session.packs.add(file), lambda _added: self._tell_added(pack))

    def _remove(self, pack: Pack) -> None:
        if asked(
            self,
            self.look,
            title=self.tr("Remove the lesson pack “{name}”?").replace("{name}", pack.name),
            text=self.tr("Its lessons go with the next session. To have them again you need its file."),
            yes=self.tr("Remove"),
            no=self.tr("Keep it"),
        ):
            self._apart(lambda: self.session.packs.remove(pack.id), lambda _done: self._tell_removed(pack))

    def _apart(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        clear(self._told)
        self._news.hide()
        task = do(work, self)
        task.done.connect(then)
        task.failed.connect(self._tell)

    def _tell_added(self, pack: Pack) -> None:
        self._tell_change(self.tr("“{name}” was added. Its lessons come with the next session."), pack)

    def _tell_removed(self, pack: Pack) -> None:
        self._tell_change(self.tr("“{name}” was removed. Its lessons go with the next session."), pack)

    def _tell_change(self, told: str, pack: Pack) -> None:
        said = told.replace("{name}", pack.name)
        self._told.addWidget(words(said, "right"))
        reset = button(
            self.tr("Reset this PC"), self.look, lambda: ask_to_reset(self, self.context), picture="again"
        )
        self._told.addWidget(flowing([reset], gap=0, line_gap=0))
        self._news.show()
        self._show()
        announce(self, said, at_once=True)
        reset.setFocus()

    def _tell(self, trouble: object) -> None:
        if isinstance(trouble, Trouble):
            self._told.addWidget(Strip(pack_sentence(trouble, self.look.locale), self.look))
            self._news.show()


def _titles(pack: Pack) -> str:
    more = " …" if len(pack.lessons) > MOST_TITLES else ""
    return " · ".join(pack.lessons[:MOST_TITLES]) + more
