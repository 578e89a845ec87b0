"""The figures of this PC: visits, lessons, what people say they learnt; to look at and to export."""

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.place import Facilitating
from desktop.domain.sorting_steps import Reflect
from desktop.domain.summary import table
from desktop.domain.trouble import NotSaved
from desktop.session.figures import figures, forget_figures
from desktop.ui.context import Context
from desktop.ui.controls import button, stack
from desktop.ui.facilitator.entry import enter
from desktop.ui.facilitator.topic import TopicPage
from desktop.ui.flow import flowing
from desktop.ui.layouts import Columns, clear
from desktop.ui.notice import Notice
from desktop.ui.paper.blocks import Paper
from desktop.ui.paper.desk import Desk
from desktop.ui.paper.report import report
from desktop.ui.paper.saving import save_file
from desktop.ui.question import asked
from desktop.ui.texts import words


class StatisticsPage(TopicPage):
    """Anonymous counts, told from five visits on."""

    def __init__(self, context: Context, wanted: Facilitating) -> None:
        super().__init__(context, wanted)
        look = self.look
        self.show_title(
            self.tr("Statistics"),
            self.tr("Only numbers are counted: no names, no texts, no times of day."),
        )
        self._figures = figures()
        if not self.staff.settled.policy.statistics:
            off = self.tr("Counting is switched off on this PC (statistics = false in policy.toml).")
            self.box.addWidget(words(off, "beware"))
        if self._figures.damaged:
            damaged = self.tr("The file with the counts was damaged. It was put aside: {file}")
            self.box.addWidget(words(damaged.replace("{file}", self._figures.damaged[-1]), "beware"))
        self._desk = Desk(context, self._report)
        deeds = stack(self._desk, self._more(), look=look, gap=20)
        self.box.addWidget(
            Columns(deeds, self._desk.shown, shares=(5, 4), fold=look.text(17) * 50, gap=look.space(32))
        )
        self.box.addStretch(1)
        self.first = self._desk.save_button

    def _more(self) -> QWidget:
        look = self.look
        export = button(self.tr("Save as table (CSV)"), look, self._export, picture="save")
        forget = button(self.tr("Delete all counts"), look, self._forget, picture="trash")
        gap = look.space(12)
        self._told = QVBoxLayout()
        box = QVBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(flowing((export, forget), gap=gap, line_gap=gap))
        box.addLayout(self._told)
        made = QWidget()
        made.setLayout(box)
        return made

    def _report(self, large: bool) -> Paper:
        names = (self._lesson, self._statement)
        folder = Path(tempfile.gettempdir())
        room = self.staff.rules.room
        return report(self._figures.summary, room, self.session.preferences, names, folder, large=large)

    def _lesson(self, number: int) -> str:
        library = self.session.whole_library
        found = (each for each in library.lessons if library.numbers.get(each.id) == number)
        lesson = next(found, None)
        if lesson is None:
            return self.tr("Lesson {number}").replace("{number}", str(number))
        return lesson.spoken(*self.session.preferences.speech).title

    def _statement(self, number: int, place: int) -> str:
        library, speech = self.session.whole_library, self.session.preferences.speech
        for lesson in library.lessons:
            if library.numbers.get(lesson.id) == number:
                for step in lesson.steps:
                    if isinstance(step, Reflect) and place <= len(step.questions):
                        question = step.questions[place - 1]
                        return lesson.spoken(*speech).steps[step.id].items[question].text
        return f"{self._lesson(number)} ({place})"

    def _export(self) -> None:
        heads = (
            self.tr("Month"),
            self.tr("Visits"),
            self.tr("Lesson"),
            self.tr("begun"),
            self.tr("finished"),
            self.tr("Statement"),
            self.tr("before"),
            self.tr("after"),
            self.tr("answer"),
        )
        text = table(self._figures.summary, heads, self._lesson, self._statement)
        clear(self._told)
        try:
            # With the mark by which spreadsheets know the encoding.
            file = save_file(
                self.tr("Statistics"),
                "csv",
                lambda path: path.write_text(text, encoding="utf-8-sig", newline=""),
                self,
                self.look,
                sticks_only=self.staff.rules.saves_to_sticks_only,
            )
        except NotSaved as trouble:
            self._told.addWidget(Notice(trouble, self.look))
            return
        if file is not None:
            self._told.addWidget(words(self.tr("Saved: {name}").replace("{name}", file.name), "right"))

    def _forget(self) -> None:
        if asked(
            self,
            self.look,
            title=self.tr("Delete all counts?"),
            text=self.tr("All counts of this PC are deleted. They cannot be brought back."),
            yes=self.tr("Delete"),
            no=self.tr("Keep them"),
        ):
            try:
                forget_figures()
            except OSError:
                self._told.addWidget(words(self.tr("The counts could not be deleted."), "beware"))
                return
            enter(self.session, "statistics")
