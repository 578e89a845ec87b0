"""What is settled for this PC: every setting, its value, and where it comes from."""

from msgspec.structs import asdict
from PySide6.QtWidgets import QFrame

from desktop.domain.place import Facilitating
from desktop.domain.policy import settings
from desktop.ui.context import Context
from desktop.ui.controls import stack
from desktop.ui.facilitator.faults import PolicyNotice
from desktop.ui.facilitator.topic import TopicPage
from desktop.ui.languages import NAMES
from desktop.ui.layouts import Columns, card
from desktop.ui.texts import words

MINUTES = frozenset({"idle_minutes", "session_minutes"})


class PolicyPage(TopicPage):
    """Shows what holds and why; it is changed by an administrator in the file only."""

    def __init__(self, context: Context, wanted: Facilitating) -> None:
        super().__init__(context, wanted)
        told = self.tr("An administrator changes them in this file: {file}")
        settled = self.staff.settled
        self.show_title(self.tr("Settings of this PC"), told.replace("{file}", settled.path))
        if settled.faults:
            self.box.addWidget(PolicyNotice(settled, self.look))
        names, now = self._names(), asdict(self.staff.rules)
        for setting in settings():
            said = self._value(setting.name, now[setting.name])
            self.box.addWidget(self._row(setting.name, names[setting.name], said))
        self.box.addStretch(1)

    def _row(self, name: str, title: str, value: str) -> QFrame:
        look = self.look
        left = stack(words(title, "strong"), words(name, "small", beside=True), look=look, gap=4)
        right = stack(words(value, beside=True), words(self._origin(name), "small"), look=look, gap=4)
        both = Columns(left, right, shares=(1, 1), fold=look.text(17) * 34, gap=look.space(24))
        return card("card", both, gap=0, margin=look.space(16))

    def _origin(self, name: str) -> str:
        settled = self.staff.settled
        if getattr(self.staff.rules, name) != getattr(settled.policy, name):
            return self.tr("chosen for today")
        origin = self.tr("set in the file") if name in settled.written else self.tr("usual value")
        if name in settled.policy.locked:
            locked = self.tr("locked: cannot be changed for the day")
            return f"{origin} · {locked}"
        return origin

    def _value(self, name: str, value: object) -> str:
        match value:
            case bool():
                return self.tr("yes") if value else self.tr("no")
            case 0 if name in MINUTES:
                return self.tr("no limit")
            case int() if name in MINUTES:
                return self.tr("%n minute(s)", "", value)
            case int():
                return self.look.locale.toString(value)
            case str() if name == "pin":
                return self.tr("set") if value else self.tr("none")
            case str() if name == "language":
                return NAMES.get(value, value)
            case str() | tuple() if not value:
                return self.tr("none")
            case tuple():
                return ", ".join(map(str, value))
            case _:
                return str(value)

    def _names(self) -> dict[str, str]:
        return {
            "room": self.tr("Name of the room or PC"),
            "language": self.tr("Language of the home page"),
            "simple": self.tr("Begin in simple language"),
            "text_size": self.tr("Text size in percent"),
            "colours": self.tr("Colours at the beginning"),
            "young": self.tr("A group of young people"),
            "course": self.tr("Course"),
            "lessons": self.tr("Only these lessons"),
            "idle_minutes": self.tr("End when nobody is there for"),
            "session_minutes": self.tr("Longest session"),
            "extensions": self.tr("How often five minutes can be added"),
            "pin": self.tr("PIN of the staff"),
            "reset_needs_pin": self.tr("Reset key asks for the PIN"),
            "kiosk": self.tr("Kiosk: leave with the PIN only"),
            "removable_only": self.tr("Save to memory sticks only"),
            "contact_name": self.tr("Person to turn to in the house"),
            "contact_phone": self.tr("Telephone of that person"),
            "statistics": self.tr("Count visits anonymously"),
            "model": self.tr("AI model (empty: the usual one)"),
            "locked": self.tr("Locked for the facilitator"),
        }
