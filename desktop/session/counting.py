"""Has the counts of a visit written by a process of its own: no slow or damaged disk holds anybody up."""

import msgspec

from desktop.domain.tally import Counted
from desktop.session.itself import start_apart


def count(counted: Counted) -> None:
    """Start the process and leave it to itself; what cannot be counted is not counted.

    Args:
        counted: of the visit.
    """
    start_apart("count", told=msgspec.json.encode(counted))
