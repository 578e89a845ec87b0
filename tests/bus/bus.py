"""The accessibility bus, call by call: what AT-SPI 2 says of an application, and the signals it sends."""

import asyncio
from collections.abc import Coroutine, Sequence
from contextlib import ExitStack, suppress
from typing import Any, TypeVar

from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus
from msgspec import Struct

from tests.bus.surroundings import PATIENCE

Result = TypeVar("Result")

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
EDITABLE = "org.a11y.atspi.EditableText"
TEXT = "org.a11y.atspi.Text"
VALUE = "org.a11y.atspi.Value"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
KEYS = "/org/a11y/atspi/registry/deviceeventcontroller"
PROPERTIES = "org.freedesktop.DBus.Properties"
EVENTS = "org.a11y.atspi.Event.Object"

Place = tuple[str, str]
"""Where an element lives: the name of its application on the bus, and its path there."""


class GoneError(Exception):
    """What was asked about is not there any more, or cannot do what was asked."""


class Event(Struct, frozen=True):
    """One signal: its name, its two numbers, what it carries, and from which element."""

    name: str
    detail: str
    number: int
    carried: Any
    place: Place


class Bus:
    """A connection that can be asked in the order in which a test is written."""

    def __init__(self, session_address: str) -> None:
        self.events: list[Event] = []
        self._loop = asyncio.new_event_loop()
        self._came = asyncio.Event()
        with ExitStack() as unfinished:
            unfinished.callback(self._loop.close)
            self._bus = self.wait(_connected(self.wait(_accessibility_bus(session_address))))
            unfinished.pop_all()
        self._bus.add_message_handler(self._hear)
        here = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
        rule = f"type='signal',interface='{EVENTS}'"
        self.ask(here, "org.freedesktop.DBus", "AddMatch", "s", rule)
        nothing: list[str] = []
        place = (REGISTRY, "/org/a11y/atspi/registry")
        self.ask(place, REGISTRY, "RegisterEvent", "sass", "object:", nothing, "")

    def close(self) -> None:
        """Leave the bus."""
        self._bus.disconnect()
        # What the connection has begun to end ends now.
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()

    def wait(self, what: Coroutine[Any, Any, Result]) -> Result:
        """Have something done."""
        return self._loop.run_until_complete(asyncio.wait_for(what, PATIENCE))

    def ask(self, place: Place, interface: str, member: str, signature: str = "", *body: object) -> Any:
        """The answer to one call, without what wraps it.

        Raises:
            GoneError: there is no answer.
        """
        answer = self.wait(_call(self._bus, place, interface, member, signature, body))
        return answer[0] if answer else None

    async def told(self, place: Place, interface: str, member: str) -> Any:
        """The same, together with others at the same time, and without arguments."""
        return (await _call(self._bus, place, interface, member))[0]

    async def named(self, place: Place, name: str) -> Any:
        """A property of an accessible element."""
        return (await _call(self._bus, place, PROPERTIES, "Get", "ss", (ACCESSIBLE, name)))[0].value

    def listen(self, seconds: float) -> None:
        """Let signals come in until there is one, at most so long."""
        self._came.clear()

        async def one() -> None:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._came.wait(), seconds)

        self.wait(one())

    def _hear(self, message: Message) -> None:
        if message.message_type is MessageType.SIGNAL and message.interface == EVENTS:
            detail, number, _, carried, *_ = message.body
            place = (message.sender or "", message.path or "")
            self.events.append(Event(message.member or "", detail, number, carried.value, place))
            self._came.set()


async def _accessibility_bus(session_address: str) -> str:
    """The address of the accessibility bus, which this has the session bus start."""
    session = await _connected(session_address)
    place = ("org.a11y.Bus", "/org/a11y/bus")
    try:
        return str((await _call(session, place, "org.a11y.Bus", "GetAddress"))[0])
    finally:
        session.disconnect()


async def _connected(address: str) -> MessageBus:
    return await MessageBus(bus_address=address).connect()


async def _call(
    bus: MessageBus,
    place: Place,
    interface: str,
    member: str,
    signature: str = "",
    body: Sequence[object] = (),
) -> list[Any]:
    destination, path = place
    message = Message(
        destination=destination,
        path=path,
        interface=interface,
        member=member,
        signature=signature,
        body=list(body),
    )
    answer = await bus.call(message)
    if answer.message_type is MessageType.ERROR:
        raise GoneError(member, answer.error_name, *answer.body)
    return list(answer.body)
