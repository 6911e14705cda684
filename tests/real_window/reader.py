"""What a screen reader knows: the tree of the window, its focus and what it announces, over the bus."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, TypeVar

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from tests.real_window.desk import Desk

PATIENCE = 20.0
"""Seconds until something that does not come is a fault: far more than it takes on a busy machine."""
_PAUSE = 0.02
"""Seconds between two looks at what gives no sign of its own, such as a file."""
Found = TypeVar("Found")
_A11Y = "org.a11y.atspi"
_OBJECTS = "/org/a11y/atspi"
_HEARD = ("object:state-changed:focused", "object:announcement")
_STATES = {
    1: "active",
    4: "checked",
    8: "enabled",
    11: "focusable",
    12: "focused",
    16: "modal",
    24: "sensitive",
    25: "showing",
    30: "visible",
    41: "checkable",
}
"""The states that are looked at here, by their number in AT-SPI."""


@dataclass(frozen=True)
class Node:
    """One object of the tree: which program it is in, and its path there."""

    reader: "Reader" = field(repr=False, compare=False)
    program: str
    path: str

    @property
    def name(self) -> str:
        """What is read aloud first."""
        return str(self.value_of("Accessible", "Name"))

    @property
    def description(self) -> str:
        """What is read aloud after the name."""
        return str(self.value_of("Accessible", "Description"))

    @property
    def role(self) -> str:
        """What kind of thing it is, such as ``radio button``."""
        return str(self.call("Accessible", "GetRoleName")[0])

    @property
    def states(self) -> frozenset[str]:
        """The states it is in, of those that are looked at here."""
        [low, high] = self.call("Accessible", "GetState")[0]
        bits = low | high << 32
        return frozenset(name for bit, name in _STATES.items() if bits >> bit & 1)

    @property
    def text(self) -> str:
        """What stands in a field."""
        return str(self.call("Text", "GetText", "ii", (0, -1))[0])

    @property
    def children(self) -> list["Node"]:
        """What is in it."""
        found = self.call("Accessible", "GetChildren")[0]
        return [Node(self.reader, program, path) for program, path in found]

    @property
    def around(self) -> Iterator["Node"]:
        """Yield what it is in, the nearest first."""
        program, path = self.value_of("Accessible", "Parent")
        if not path.endswith(("/null", "/root")):
            outer = Node(self.reader, program, path)
            yield outer
            yield from outer.around

    @property
    def actions(self) -> list[str]:
        """The names of what can be done with it."""
        return [name for name, _, _ in self.call("Action", "GetActions")[0]]

    def do(self, action: str) -> None:
        """Do one of its actions."""
        self.call("Action", "DoAction", "i", (self.actions.index(action),))

    def within(self) -> Iterator["Node"]:
        """Yield it and what is in it, in the order in which it is read; hidden parts are left out."""
        yield self
        for child in self.children:
            try:
                shown = "showing" in child.states
            except DBusErrorResponse:  # it went away meanwhile
                continue
            if shown:
                yield from child.within()

    def call(
        self, interface: str, method: str, signature: str | None = None, body: tuple[Any, ...] = ()
    ) -> Any:
        """Ask the program."""
        address = DBusAddress(self.path, self.program, f"{_A11Y}.{interface}")
        return self.reader.ask(new_method_call(address, method, signature, body))

    def value_of(self, interface: str, name: str) -> Any:
        """Return a property."""
        address = DBusAddress(self.path, self.program, f"{_A11Y}.{interface}")
        return self.reader.ask(Properties(address).get(name))[0][1]


class Reader:
    """Listens to the bus and asks the programs on it."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus
        self._heard: deque[Message] = deque()
        self.focus: Node | None = None
        self.announced: list[str] = []
        registry = DBusAddress(f"{_OBJECTS}/registry", f"{_A11Y}.Registry", f"{_A11Y}.Registry")
        for event in _HEARD:
            self.ask(new_method_call(registry, "RegisterEvent", "s", (event,)))
        rule = MatchRule(type="signal", interface=f"{_A11Y}.Event.Object")
        self.ask(message_bus.AddMatch(rule))
        bus.filter(rule, queue=self._heard)

    def ask(self, message: Message) -> Any:
        """Send a call and return the body of its reply."""
        return unwrap_msg(self._bus.send_and_get_reply(message, timeout=PATIENCE))

    def programs(self) -> list[Node]:
        """Return the programs that can be read."""
        return Node(self, f"{_A11Y}.Registry", f"{_OBJECTS}/accessible/root").children

    def shown(self) -> Iterator[Node]:
        """Yield everything that is on the screen, in the order in which it is read."""
        for program in self.programs():
            yield from program.within()

    def until(self, comes: Callable[[], Found | None], what: str) -> Found:
        """Listen until *comes* returns something, and return that."""
        end = monotonic() + PATIENCE
        while True:
            found = self._try(comes)
            if found:
                return found
            assert monotonic() < end, f"{what} did not come; {self.seen()}"
            self._listen(_PAUSE)

    def find(self, role: str, name: str) -> Node | None:
        """Return what is shown in any window with this role and a name that begins so."""
        return next((each for each in self.shown() if each.role == role and each.name.startswith(name)), None)

    def look_for_focus(self) -> None:
        """Look where the focus is, for it may have come to a window before anybody listened."""
        self.focus = next((each for each in self.shown() if {"focused", "focusable"} <= each.states), None)

    def wait_for(self, role: str, name: str) -> Node:
        """Return what is shown with this role and name once it is there."""
        return self.until(lambda: self.find(role, name), f"{role} {name!r}")

    def seen(self) -> str:
        """Say what is on the screen, for a test that fails."""
        lines = [f"{each.role} {each.name!r}" for each in self.shown() if each.name]
        return "\n".join([f"the focus is on {self.focus and self.focus.name!r} in:", *lines])

    def _try(self, comes: Callable[[], Found | None]) -> Found | None:
        """Return what *comes* finds; what goes away while it is looked at is not there."""
        self._listen(0)
        try:
            return comes()
        except DBusErrorResponse:
            return None

    def _listen(self, seconds: float) -> None:
        """Take what was said on the bus, and wait at most so long for it."""
        try:
            self._bus.recv_messages(timeout=seconds)
            while True:
                self._bus.recv_messages(timeout=0)
        except TimeoutError:
            pass
        while self._heard:
            self._take(self._heard.popleft())

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        node = Node(self, fields[HeaderFields.sender], fields[HeaderFields.path])
        match fields[HeaderFields.member], message.body:
            case "StateChanged", ("focused", 1, *_):
                self.focus = node
            case "Announcement", (*_, (_, str(words)), _):
                self.announced.append(words)


@contextmanager
def reader_on(desk: Desk) -> Iterator[Reader]:
    """Begin to listen on the desk's bus for accessibility, which starts with the first who asks for it."""
    there = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    with open_dbus_connection(desk.environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
        asked = session.send_and_get_reply(new_method_call(there, "GetAddress"), timeout=PATIENCE)
        with open_dbus_connection(unwrap_msg(asked)[0]) as bus:
            yield Reader(bus)
