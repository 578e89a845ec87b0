"""The page of rules as it will be printed, with what can be done with it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.layouts import card, column
from desktop.ui.paper.desk import Desk
from desktop.ui.paper.sheets import rules as rules_paper
from desktop.ui.texts import words


class RulesPage(QWidget):
    """A heading and numbered rules, to print or to save."""

    def __init__(
        self, context: Context, heading: str, rules: Sequence[str], back: Callable[[], object]
    ) -> None:
        super().__init__()
        look, preferences = context.look, context.session.preferences
        sheet = [words(heading, "h2")]
        sheet += [words(f"{number}. {rule}") for number, rule in enumerate(rules, start=1)]
        desk = Desk(context, lambda large: rules_paper(heading, rules, preferences, large=large))
        rules_again = button(self.tr("Back to the rules"), look, back, picture="arrow-left")
        rules_again.setObjectName("ready")
        gap = look.space(12)
        shown = card("card", *sheet, gap=gap, margin=look.space(24))
        self.setLayout(column(shown, desk, rules_again, gap=gap))
