"""The page of rules as it will be printed, with what can be done with it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.controls import button
from desktop.ui.flow import flowing
from desktop.ui.layouts import card, column
from desktop.ui.paper import can_print, numbered, print_page, save_pdf
from desktop.ui.style import Look
from desktop.ui.texts import words


class RulesPage(QWidget):
    """A heading and numbered rules, to print or to save."""

    def __init__(
        self,
        heading: str,
        rules: Sequence[str],
        look: Look,
        back: Callable[[], object],
        *,
        right_to_left: bool,
    ) -> None:
        super().__init__()
        self._heading = heading
        self._page = numbered(heading, rules, right_to_left=right_to_left)
        sheet = [words(heading, "h2")]
        sheet += [words(f"{number}. {rule}") for number, rule in enumerate(rules, start=1)]
        save = button(self.tr("Save as PDF"), look, self._save, role="primary", picture="save")
        paper = button(self.tr("Print"), look, self._print, picture="print")
        rules_again = button(self.tr("Back to the rules"), look, back, picture="arrow-left")
        for made, name in ((save, "save"), (paper, "print"), (rules_again, "ready")):
            made.setObjectName(name)
        gap = look.space(12)
        box = column(card("card", *sheet, gap=gap, margin=look.space(24)), gap=gap)
        box.addWidget(flowing((save, paper, rules_again), gap=gap, line_gap=gap))
        if not can_print():
            paper.setEnabled(False)
            box.addWidget(words(self.tr("No printer is connected to this PC."), "small"))
        self._saved, self._failed = words("", "right"), words("", "beware")
        for told in (self._saved, self._failed):
            told.hide()
            box.addWidget(told)
        self.setLayout(box)

    def _save(self) -> None:
        name = f"{self._heading}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self.window(), self.tr("Save as PDF"), name, "PDF (*.pdf)")
        if not chosen:
            return
        file = Path(chosen)
        file = file if file.suffix else file.with_suffix(".pdf")
        self._saved.setText(self.tr("Saved: {name}").replace("{name}", file.name))
        self._failed.setText(
            self.tr("The page could not be saved there. Choose another place, such as a memory stick.")
        )
        try:
            save_pdf(self._page, file)
            done = True
        except OSError:
            done = False
        self._saved.setVisible(done)
        self._failed.setVisible(not done)

    def _print(self) -> None:
        print_page(self._page, self.window())
