"""A person whose assistive technology acts itself: sets texts and values, and asks what belongs to what."""

from dbus_fast import Variant

from tests.bus.bus import ACCESSIBLE, EDITABLE, PROPERTIES, VALUE
from tests.bus.reader import Heard, Reader
from tests.journeys.me import matches

LABELLED_BY = 2
"""How the bus tells that something has a label: ATSPI_RELATION_LABELLED_BY."""


class Commander(Reader):
    """Somebody who speaks to the PC, or points with a switch, and never touches a key."""

    def puts(self, field: str, text: str) -> None:
        """Have a text stand in a field."""
        self._bus.ask(self._found(field).place, EDITABLE, "SetTextContents", "s", text)

    def turns(self, slider: str, value: float) -> None:
        """Have a slider stand at a value."""
        place = self._found(slider).place
        self._bus.ask(place, PROPERTIES, "Set", "ssv", VALUE, "CurrentValue", Variant("d", value))

    def value_of(self, slider: str) -> float:
        """Where a slider stands."""
        place = self._found(slider).place
        return float(self._bus.ask(place, PROPERTIES, "Get", "ss", VALUE, "CurrentValue").value)

    def labels_of(self, name: str) -> list[str]:
        """The words that label something."""
        told = self._bus.ask(self._found(name).place, ACCESSIBLE, "GetRelationSet")
        there = [(name, path) for kind, targets in told if kind == LABELLED_BY for name, path in targets]
        return [str(self._bus.wait(self._bus.named(place, "Name"))) for place in there]

    def inside(self, name: str) -> list[Heard]:
        """What something lies in, the nearest first."""
        around, depth = [], self._found(name).depth
        for element in reversed(self.elements[: self.elements.index(self._found(name))]):
            if element.depth < depth:
                around.append(element)
                depth = element.depth
        return around

    def _found(self, name: str) -> Heard:
        self.until(lambda: any(matches(one.name, name) for one in self.reads()), f"there is no {name!r}")
        there = [element for element in self.elements if matches(element.name, name)]
        # What is named like its label comes behind it.
        return next((one for one in there if one.role != "label"), there[0])
