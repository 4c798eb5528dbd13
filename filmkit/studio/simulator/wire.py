"""What a wire is to the server: which requests are its own, what they ask, how it complains."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from filmkit.studio.simulator.faults import Moment
from filmkit.studio.simulator.message import Answer, Received


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that was understood: what it is for, and how to do it. Nothing is done yet."""

    moment: Moment
    perform: Callable[[], Answer]
    job: str = ""
    """The job it is about, if it is about one."""
    open: bool = False
    """No key is needed for it."""


class Wire(Protocol):
    """One service's way of speaking."""

    def understand(self, received: Received) -> Asked | None:
        """None when the address is not one of this wire's."""
        ...

    def complaint(self, status: int, message: str, code: str = "") -> Answer:
        """A refusal, in the form of this service."""
        ...
