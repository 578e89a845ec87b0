"""An engine that answers with everything it was asked so far: run as ``python -m tests.session.echo``."""

import sys

import msgspec

from desktop.engine.job import Job, Work
from desktop.engine.loop import run
from desktop.engine.protocol import Answered, Chat, Open, Opened, Piece, Prepare, Reply

COMMAND = (sys.executable, "-m", "tests.session.echo")


class Echo:
    """Speaks the real protocol and knows nothing but what it was told."""

    name = "echo"

    def __init__(self) -> None:
        self._told: list[Work] = []

    def do(self, request: Work, job: Job) -> Reply:
        """Note a request and give its last reply."""
        if isinstance(request, Open):
            return Opened(request.id, "echo", request.context, 1)
        self._told.append(request)
        if isinstance(request, Chat):
            job.send(Piece(request.id, msgspec.json.encode(self._told).decode()))
        return Answered(request.id, "finished")


def told(text: str) -> tuple[Chat | Prepare, ...]:
    """The chats and preparations that an echo tells of."""
    return msgspec.json.decode(text, type=tuple[Chat | Prepare, ...])


if __name__ == "__main__":
    run(Echo)
