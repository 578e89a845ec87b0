"""One of several values to pick, with the reason where the policy does not let anybody."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from desktop.ui.controls import Choice
from desktop.ui.heard import hear_as
from desktop.ui.layouts import Grid, column
from desktop.ui.style import Look
from desktop.ui.texts import words


class Picks(QWidget):
    """A heading and the values; the picked one is marked."""

    def __init__(
        self,
        title: str,
        values: Sequence[tuple[str, object]],
        now: object,
        pick: Callable[[object], object],
        look: Look,
        *,
        locked: bool,
    ) -> None:
        """Show the values.

        Args:
            title: what is picked.
            values: words for each, and the value itself.
            now: the value that holds now.
            pick: is told the value that was picked.
            look: for colours and sizes.
            locked: whether the policy lets nobody pick.
        """
        super().__init__()
        self._pick = pick
        self._choices: list[Choice] = []
        for text, value in values:
            choice = Choice(text, look, self._picker(value), several=False, picked=value == now)
            choice.setAccessibleName(f"{text}, {title}")
            choice.setEnabled(not locked)
            self._choices.append(choice)
        gap = look.space(8)
        box = column(words(title, "h3"), gap=gap)
        if locked:
            box.addWidget(words(self.tr("The settings of this PC fix this (policy.toml, locked)."), "small"))
        box.addWidget(Grid(self._choices, narrowest=look.text(17) * 13, most=4, gap=gap))
        self.setLayout(box)
        hear_as(self, QAccessible.Role.Grouping, title)

    def _picker(self, value: object) -> Callable[[], None]:
        place = len(self._choices)

        def pick() -> None:
            for number, choice in enumerate(self._choices):
                choice.setChecked(number == place)
            self._pick(value)

        return pick
