"""A window's end of the wire for tests: starts an engine process, sends, and waits for what comes."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import msgspec

from desktop.engine.protocol import (
    Alive,
    Chat,
    Hello,
    Message,
    Piece,
    Reading,
    Reply,
    Request,
    line,
    read_reply,
)

LONG = "Please tell me a very long story about a lighthouse and the sea. " * 6


class Talk:
    """A conversation with one engine process."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self.process = process
        self.said: list[Reply] = []
        self.garbage: list[bytes] = []

    def sends(self, *requests: Request) -> None:
        """Send requests, in one go."""
        self.sends_raw(b"".join(line(request) for request in requests))

    def sends_raw(self, data: bytes) -> None:
        """Send bytes as they are."""
        assert self.process.stdin is not None
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def hears(self) -> Reply:
        """The next reply that is no heartbeat; what cannot be read is kept aside."""
        assert self.process.stdout is not None
        for data in self.process.stdout:
            try:
                reply = read_reply(data)
            except (msgspec.MsgspecError, UnicodeError):
                self.garbage.append(data)
                continue
            self.said.append(reply)
            if not isinstance(reply, Alive):
                return reply
        raise EOFError("the engine process ended")

    def hears_until(self, wanted: Callable[[Reply], bool]) -> list[Reply]:
        """Replies up to and including the first one wanted."""
        heard = [self.hears()]
        while not wanted(heard[-1]):
            heard.append(self.hears())
        return heard

    def asks(self, request: Request) -> Reply:
        """Send a request and give its last reply."""
        self.sends(request)
        return self.last_of(request.id)

    def last_of(self, number: int) -> Reply:
        """Wait for the last reply of a request."""
        return self.hears_until(lambda reply: is_last(reply) and getattr(reply, "id", -1) == number)[-1]

    def text_of(self, number: int) -> str:
        """What has come of an answer."""
        return "".join(reply.text for reply in self.said if isinstance(reply, Piece) and reply.id == number)


def is_last(reply: Reply) -> bool:
    """Whether a reply ends its request."""
    return not isinstance(reply, Reading | Piece | Alive | Hello)


def chat(number: int, *texts: str, **more: object) -> Chat:
    """A chat request in which user and assistant take turns."""
    messages = tuple(Message("assistant" if place % 2 else "user", text) for place, text in enumerate(texts))
    return msgspec.structs.replace(Chat(number, messages), **more)


def long_talk(turns: int) -> list[str]:
    """So many questions with their answers, and a last question."""
    told = [text for turn in range(turns) for text in (f"Question {turn}? {LONG}", f"Answer {turn}. {LONG}")]
    return [*told, "And then?"]


@contextmanager
def engine(*arguments: str) -> Iterator[Talk]:
    """An engine process that has said hello, ended with the block."""
    command = [sys.executable, "-m", "desktop", "engine", *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            talk = Talk(process)
            hello = talk.hears()
            assert isinstance(hello, Hello), hello
            yield talk
        finally:
            process.kill()
