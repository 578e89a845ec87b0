"""One line of the table."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One figure: what it is, what came, the goal if it has one, and whether more or less is better."""

    name: str
    value: float
    goal: float | None = None
    more: bool = False
    unit: str = ""

    @property
    def reached(self) -> bool:
        """Whether the goal is met."""
        if self.goal is None:
            return True
        return self.value >= self.goal if self.more else self.value <= self.goal
