"""Agreeing on rules for dealing with AI: tick, change, add, put in order, then print or save them."""

from msgspec.structs import replace
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from desktop.domain import agreeing
from desktop.domain.lesson import Lesson
from desktop.domain.sorting_notes import Rule, RulesNotes
from desktop.domain.sorting_steps import Rules
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.steps.refilled import Refilled, RefilledView
from desktop.ui.steps.rule_row import RuleRow, field
from desktop.ui.steps.rules_page import RulesPage
from desktop.ui.text_field import TextField
from desktop.ui.texts import labels, words


class RulesView(RefilledView):
    """The rules to choose from, and the page they make."""

    def __init__(self, context: Context, lesson: Lesson, step: Rules) -> None:
        super().__init__(context, lesson, step)
        self._notes = self.session.notes(self.key, RulesNotes)
        if not self._notes.rules:
            self._notes = RulesNotes(tuple(Rule(each) for each in step.suggestions))
        self.begin(Refilled(self._draw, self.look), end=self._show_end)

    def _text(self, rule: Rule) -> str:
        kept = " ".join(rule.text.split())
        return kept or (self.words.items[rule.suggestion].text if rule.suggestion else "")

    @property
    def _agreed(self) -> list[str]:
        return [self._text(rule) for rule in self._notes.rules if rule.ticked and self._text(rule)]

    def _draw(self, box: QVBoxLayout) -> None:
        if self._notes.shown:
            self._draw_page(box)
            return
        for number, rule in enumerate(self._notes.rules):
            if self._notes.editing == number:
                self._draw_change(box, number, rule)
            else:
                self._draw_rule(box, number, rule)
        self._draw_own(box)
        ready = button(self.tr("See the page"), self.look, self._show_page, role="primary", picture="check")
        ready.setObjectName("ready")
        ready.setEnabled(bool(self._agreed))
        box.addWidget(self.line_up(ready))

    def _draw_rule(self, box: QVBoxLayout, number: int, rule: Rule) -> None:
        rules = self._notes.rules
        made = RuleRow(self._text(rule), self.look, number=number, total=len(rules), ticked=rule.ticked)
        made.ticked.connect(lambda: self._keep(agreeing.changed(rules, number, ticked=not rule.ticked)))
        made.changing.connect(lambda: self._keep(rules, editing=number, focus=f"field-{number}"))
        made.moved.connect(lambda by: self._move(number, by))
        box.addWidget(made)

    def _draw_change(self, box: QVBoxLayout, number: int, rule: Rule) -> None:
        text = rule.text or self._text(rule)
        made = field(f"field-{number}", text, self.look)
        made.setAccessibleName(self.tr("The words of the rule"))

        def keep() -> None:
            text = made.toPlainText()[: agreeing.LONGEST]
            self._remember(replace(self._notes, rules=agreeing.changed(self._notes.rules, number, text=text)))

        made.textChanged.connect(keep)

        def finish() -> None:
            self._keep(agreeing.tidied(self._notes.rules))

        done = button(self.tr("Done"), self.look, finish, picture="check")
        done.setObjectName(f"edit-{number}")
        box.addWidget(made)
        box.addWidget(self.line_up(done))

    def _draw_own(self, box: QVBoxLayout) -> None:
        said = self.tr("Your own rule")
        own = field("own", self._notes.draft, self.look)
        add = button(self.tr("Add rule"), self.look, self._add, picture="plus")
        add.setObjectName("add")
        add.setEnabled(agreeing.fits(self._notes.draft))
        own.textChanged.connect(lambda: self._draft(own, add))
        long = self.tr("A rule has at most {count} characters.").replace("{count}", str(agreeing.LONGEST))
        for made in (labels(words(said, "strong"), own), own, words(long, "small")):
            box.addWidget(made)
        box.addWidget(self.line_up(add))

    def _draft(self, own: TextField, add: QPushButton) -> None:
        self._remember(replace(self._notes, draft=own.toPlainText()))
        add.setEnabled(agreeing.fits(self._notes.draft))

    def _draw_page(self, box: QVBoxLayout) -> None:
        heading, agreed = self.part("heading"), self._agreed

        def back() -> None:
            self._keep(self._notes.rules, focus="ready")

        box.addWidget(RulesPage(self.context, heading, agreed, back))

    def _show_end(self, box: QVBoxLayout) -> None:
        if not self._notes.shown:
            return
        rules, agreed = self._notes.rules, self._agreed
        own = sum(rule.ticked and (not rule.suggestion or bool(rule.text)) for rule in rules)
        said = self.tr("You agreed on {count} rules; the words of {own} are your own.")
        said = said.replace("{count}", str(len(agreed))).replace("{own}", str(own))
        box.addWidget(self.closing(said))

    def _move(self, number: int, by: int) -> None:
        to = number + by
        name = "up" if by < 0 else "down"
        if to in (0, len(self._notes.rules) - 1):
            name = "down" if by < 0 else "up"
        self._keep(agreeing.moved(self._notes.rules, number, by), focus=f"{name}-{to}")

    def _add(self) -> None:
        own = Rule(text=" ".join(self._notes.draft.split()), ticked=True)
        self._notes = replace(self._notes, draft="")
        self._keep((*self._notes.rules, own), focus="own")

    def _show_page(self) -> None:
        self._keep(agreeing.tidied(self._notes.rules), shown=True, focus="save")

    def _remember(self, notes: RulesNotes) -> None:
        self._notes = notes
        self.session.note(self.key, notes)

    def _keep(
        self, rules: agreeing.Rules, *, editing: int = -1, shown: bool = False, focus: str = ""
    ) -> None:
        self._remember(replace(self._notes, rules=rules, editing=editing, shown=shown))
        self.redraw(focus)
