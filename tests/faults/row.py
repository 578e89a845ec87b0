"""One line of the reliability table: so many counted trials of one fault, and what the app made of each."""

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

MOST_SAID = 6


class Trial(Struct, frozen=True):
    """One try: whether it went as it should, what the page said, and what went wrong."""

    met: bool
    said: str = ""
    wrong: str = ""


class Row(Struct, frozen=True):
    """A fault that was tried ``trials`` times; ``met`` times it went as the goal says.

    ``said`` are the sentences a person read, ``wrong`` what went otherwise, and ``untried`` why it could not
    be tried here.
    """

    name: str
    goal: str
    trials: int
    met: int
    said: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    untried: str = ""

    @property
    def reached(self) -> bool:
        """Whether it was tried and went well every time."""
        return 0 < self.trials == self.met


def counted(name: str, goal: str, trials: Iterable[Trial]) -> Row:
    """The line for these trials.

    Args:
        name: of the fault.
        goal: what has to happen.
        trials: one after the other.
    """
    tried = list(trials)
    said = Counter(trial.said for trial in tried if trial.said)
    return Row(
        name,
        goal,
        len(tried),
        sum(trial.met for trial in tried),
        tuple(text for text, _ in said.most_common(MOST_SAID)),
        tuple(trial.wrong for trial in tried if trial.wrong)[:MOST_SAID],
    )


def untried(name: str, goal: str, why: str) -> Row:
    """The line for a fault that cannot be tried on this machine."""
    return Row(name, goal, 0, 0, untried=why)


def lines(row: Row) -> str:
    """A row as people read it."""
    result = f"{row.met} of {row.trials}" if row.trials else "not tried"
    verdict = "met" if row.reached else "NOT TRIED" if row.untried else "MISSED"
    told = [f"{row.name:44} {result:>16}   {verdict}", f"    goal: {row.goal}"]
    told += [f"    said: {text}" for text in row.said]
    told += [f"    wrong: {text}" for text in row.wrong]
    told += [f"    {row.untried}"] if row.untried else []
    return "\n".join(told)
