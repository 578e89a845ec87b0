"""How much electricity the model's answers take, measured on this PC, beside everyday things."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QVBoxLayout

from desktop.domain.energy import as_often, watt_hours
from desktop.domain.insight_notes import EnergyNotes, Measured
from desktop.domain.insight_steps import Energy
from desktop.domain.lesson import Lesson
from desktop.ui.announcing import announce_answers
from desktop.ui.charts import Row, Rows
from desktop.ui.composer import starter
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.notice import Notice
from desktop.ui.recorded import RecordedMark
from desktop.ui.steps.refilled import Refilled, RefilledView
from desktop.ui.stillness import as_it_comes
from desktop.ui.texts import words
from desktop.ui.timing import timing


class EnergyView(RefilledView):
    """Questions to press; each answer is measured and goes into the chart."""

    def __init__(self, context: Context, lesson: Lesson, step: Energy) -> None:
        super().__init__(context, lesson, step)
        self._step = step
        self._notes = self.session.notes(self.key, EnergyNotes)
        self._talk = self.session.talk(self.key, limit=step.limit, temperature=step.temperature)
        self._coming: QLabel = words("")
        self._mark = RecordedMark(self.look, recorded=False)
        self.begin(Refilled(self._draw, self.look), end=self._show_end)
        self._talk.changed.connect(self._take)
        self._talk.grew.connect(self._grow)
        announce_answers(self._talk, self)
        self._take()

    def _draw(self, box: QVBoxLayout) -> None:
        talk = self._talk
        if talk.turns:
            self._coming = words(talk.turns[-1].text)
            self._mark = RecordedMark(self.look, recorded=talk.turns[-1].recorded)
            box.addWidget(words(talk.turns[0].text, "h3"))
            box.addWidget(self._mark)
            box.addWidget(self._coming)
        if talk.under_way:
            box.addWidget(words(self.tr("The AI is writing …"), "muted"))
            stop = button(self.tr("Stop"), self.look, talk.stop, picture="stop")
            stop.setObjectName("stop")
            box.addWidget(stop)
            return
        if talk.trouble is not None:
            box.addWidget(Notice(talk.trouble, self.look))
        if self._notes.measured:
            self._show_chart(box)
        self._show_prompts(box)

    def _show_prompts(self, box: QVBoxLayout) -> None:
        said = self.tr("Ask another question:") if self._notes.measured else self.tr("Ask a question:")
        box.addWidget(words(said, "strong"))
        for item in self.items(self._step.prompts):
            made = starter(item.text, self.look, self._asker(item.id, item.text))
            made.setObjectName(item.id)
            box.addWidget(made)

    def _asker(self, prompt: str, text: str) -> Callable[[], None]:
        def ask() -> None:
            self._talk.clear()
            self._keep(replace(self._notes, waiting=prompt))
            self._talk.ask(text)

        return ask

    def _keep(self, notes: EnergyNotes) -> None:
        self._notes = notes
        self.session.note(self.key, notes)

    def _take(self) -> None:
        """Take the measurement in as soon as the answer has ended."""
        talk = self._talk
        if self._notes.waiting and not talk.under_way:
            seconds = talk.timings.processor_seconds
            measured = self._notes.measured
            if seconds > 0:
                measured = (*measured, Measured(self._notes.waiting, seconds, talk.turns[-1].recorded))
                self.told.emit(timing(talk.timings, self.session, self.look))
            self._keep(EnergyNotes(measured))
        self.redraw()

    def _grow(self) -> None:
        if self._talk.under_way:
            self._coming.setText(as_it_comes(self._talk.turns[-1].text, self.look))
            self._mark.setVisible(self._talk.turns[-1].recorded)

    def _show_chart(self, box: QVBoxLayout) -> None:
        step, look = self._step, self.look
        last = self._notes.measured[-1]
        own = watt_hours(last.seconds, step.watts)
        said = self.tr("Cores were busy for {seconds} s. At about {watts} W each: {hours}, estimated.")
        said = said.replace("{seconds}", look.decimal(last.seconds)).replace("{hours}", self._hours(own))
        box.addWidget(words(said.replace("{watts}", look.locale.toString(step.watts, ord("g"), 4)), "strong"))
        if last.recorded:
            box.addWidget(words(self.tr("This was measured on another PC."), "small"))
        newest = self.tr("this answer") if self._talk.trouble is None else self.tr("your previous answer")
        rows = [(newest, own)]
        if len(self._notes.measured) > 1:
            whole = watt_hours(sum(one.seconds for one in self._notes.measured), step.watts)
            rows.append((self.tr("your %n answer(s) together", "", len(self._notes.measured)), whole))
        rows += [(self.words.items[name].text, hours) for name, hours in step.everyday.items()]
        most = max(hours for _, hours in rows)
        box.addWidget(Rows([Row(name, hours / most, self._hours(hours)) for name, hours in rows], look))
        uncounted = self.tr(
            "Not counted: the making of the model, the screen and the rest of the PC. "
            "The models of large companies run in data centres and are much larger."
        )
        box.addWidget(words(uncounted, "small"))
        for name, source in step.sources.items():
            title = self.tr("Watts of a core") if name == "watts" else self.words.items[name].text
            origin = self.tr("{what}: {title} ({date})").replace("{what}", title)
            origin = origin.replace("{date}", source.date).replace("{title}", source.title)
            box.addWidget(words(origin, "small"))

    def _show_end(self, box: QVBoxLayout) -> None:
        if self._talk.under_way or not self._notes.measured:
            return
        own = watt_hours(self._notes.measured[-1].seconds, self._step.watts)
        name, hours = max(self._step.everyday.items(), key=lambda item: item[1])
        said = self.tr("With the electricity for “{what}” this PC could answer about {count} times.")
        count = self.look.locale.toString(as_often(hours, own))
        said = said.replace("{count}", count).replace("{what}", self.words.items[name].text)
        box.addWidget(self.closing(said))

    def _hours(self, hours: float) -> str:
        """Watt-hours with two figures that count, as the visitor's language writes them."""
        digits = 3 if hours < 0.1 else 2 if hours < 1 else 1 if hours < 10 else 0
        return self.tr("{number} Wh").replace("{number}", self.look.locale.toString(hours, ord("f"), digits))
