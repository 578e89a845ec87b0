"""What holds for the rest of the day: language of the home page and how long a visit may last."""

from msgspec import convert
from msgspec.structs import replace

from desktop.domain.place import Facilitating
from desktop.ui.context import Context
from desktop.ui.facilitator.picks import Picks
from desktop.ui.facilitator.topic import TopicPage
from desktop.ui.languages import offered
from desktop.ui.texts import words

MINUTES = (0, 15, 30, 45, 60, 90, 120)


class DayPage(TopicPage):
    """Choices for today; the launcher keeps them until the app is closed."""

    def __init__(self, context: Context, wanted: Facilitating) -> None:
        super().__init__(context, wanted)
        self.show_title(
            self.tr("For today: language and time"),
            self.tr("It holds from the next visit on, until the app is closed. Nothing of it is stored."),
        )
        rules, locked = self.staff.rules, self.staff.settled.policy.locked
        speech = [(name, {"language": code, "simple": False}) for code, name in offered().items()]
        speech.insert(1, (self.tr("German, simple language"), {"language": "de", "simple": True}))
        now = {"language": rules.language, "simple": rules.simple and rules.language == "de"}
        self.box.addWidget(
            Picks(
                self.tr("Language of the home page"),
                speech,
                now,
                self._choose,
                self.look,
                locked="language" in locked or "simple" in locked,
            )
        )
        lengths = sorted({*MINUTES, rules.session_minutes})
        self.box.addWidget(
            Picks(
                self.tr("A visit lasts at most"),
                [(self._length(minutes), {"session_minutes": minutes}) for minutes in lengths],
                {"session_minutes": rules.session_minutes},
                self._choose,
                self.look,
                locked="session_minutes" in locked,
            )
        )
        told = self.tr("Five minutes before the end the visitor is told.")
        self.box.addWidget(words(told, "small"))
        self.box.addStretch(1)

    def _length(self, minutes: int) -> str:
        return self.tr("%n minute(s)", "", minutes) if minutes else self.tr("as long as one likes")

    def _choose(self, chosen: object) -> None:
        self.staff.choose(replace(self.staff.day, **convert(chosen, dict[str, object])))
