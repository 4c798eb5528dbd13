"""What a service is to filmkit: three moves on a request, and what passes between. Knows no wire.

`submit` spends money and is never repeated on its own; everything else may be asked again. What a
model can and cannot do is not known here: the caller has it from the model's card.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Protocol, TypeAlias, Union

from filmkit.errors import SetupError
from filmkit.studio.providers.price import Charge, Price
from filmkit.studio.providers.spelling import Spelling

Value: TypeAlias = Union[bool, int, float, Decimal, str, Sequence["Value"], Mapping[str, "Value"], None]
"""A parameter as the author wrote it."""
Plain: TypeAlias = Union[bool, int, float, str, list["Plain"], dict[str, "Plain"], None]
"""What a service says, as JSON has it."""


class Kind(Enum):
    """What is asked for."""

    VIDEO = "video"
    IMAGE = "image"
    MUSIC = "music"
    SPEECH = "speech"


@dataclass(frozen=True, slots=True)
class Request:
    """One thing to be made, in the words of the service that is to make it.

    Left-out values are not sent: the service's own defaults then hold.
    """

    kind: Kind
    model: str
    """The model's name at this service."""
    prompt: str
    negative_prompt: str = ""
    seconds: Decimal | None = None
    size: str = ""
    """As the service writes it: `1280x720`, `720p`."""
    aspect: str = ""
    seed: int | None = None
    audio: bool | None = None
    voice: str = ""
    first_frame: Path | None = None
    last_frame: Path | None = None
    references: tuple[Path, ...] = ()
    params: Mapping[str, Value] = field(default_factory=dict)
    """The service's own fields, as the author wrote them."""
    fields: Mapping[str, Spelling] = field(default_factory=dict)
    """How this model spells what it is asked, by the names above; over what the wire itself fixes."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a service gives to collect a job by. Plain data: a ledger keeps it, another day reads it."""

    service: str
    address: str
    """Of the API that took the job; its key goes nowhere else."""
    kind: Kind
    model: str
    job: str
    sent: float
    """When it was asked for, in seconds since 1970."""

    def plain(self) -> dict[str, Plain]:
        """As JSON can keep it; `Ticket.read` is the way back."""
        return {
            "service": self.service,
            "address": self.address,
            "kind": self.kind.value,
            "model": self.model,
            "job": self.job,
            "sent": self.sent,
        }

    @staticmethod
    def read(kept: Mapping[str, Plain]) -> "Ticket":
        """Raises SetupError for what is no ticket."""
        try:
            texts = {name: kept[name] for name in ("service", "address", "model", "job")}
            kind, sent = Kind(kept["kind"]), kept["sent"]
        except (KeyError, ValueError) as error:
            raise SetupError(f"a kept ticket cannot be read: {error}") from error
        if not all(isinstance(text, str) for text in texts.values()) or not isinstance(sent, int | float):
            raise SetupError("a kept ticket cannot be read: its values are of the wrong kind")
        return Ticket(kind=kind, sent=float(sent), **{name: str(text) for name, text in texts.items()})


class Phase(Enum):
    """Where a job stands."""

    QUEUED = "queued"
    RUNNING = "running"
    UNKNOWN = "unknown"
    """The service used a word we do not know; the job is taken to be running."""
    DONE = "done"
    REFUSED = "refused"
    """Ended by the service's moderation: other words are needed."""
    FAILED = "failed"
    CANCELLED = "cancelled"
    VANISHED = "vanished"
    """The service knows no such job any more. A person decides; nothing is bought in its place."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a service says of one job."""

    phase: Phase
    reason: str = ""
    """Of the service, in its words, safe to print."""
    progress: float | None = None
    """0 to 1, where the service tells."""
    outputs: tuple[str, ...] = ()
    """Where the result can be fetched; they may live for an hour only."""
    ask_again: float | None = None
    """Seconds the service wants to be left alone."""
    reply: Mapping[str, Plain] = field(default_factory=dict)
    """All it said, to be kept beside the take."""

    @property
    def ended(self) -> bool:
        return self.phase not in (Phase.QUEUED, Phase.RUNNING, Phase.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Collected:
    """A result that is on the disk now, whole under its final name."""

    path: Path
    media_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Search:
    """What came of looking for a job in the service's own list."""

    tickets: tuple[Ticket, ...]
    """Jobs like the one asked for, not known before, oldest first."""
    complete: bool
    """Whether everything since then was seen and could be judged. Only then does no ticket mean no job."""
    reason: str = ""
    """Why it is not complete."""


class Provider(Protocol):
    """A service. One object serves many threads.

    Everything may raise Unavailable, Throttled (a wait), KeyRefused and OutOfCredit.
    """

    @property
    def service(self) -> str:
        """The user's name for it."""
        ...

    def submit(self, request: Request) -> Ticket:
        """Buy. Sent once: raises Ambiguous when the answer was lost, Refused when it will not be made."""
        ...

    def check(self, ticket: Ticket) -> Standing:
        """Where the job stands."""
        ...

    def collect(self, ticket: Ticket, standing: Standing, to: Path) -> Collected:
        """Bring the result of a done job to the file `to`; costs nothing, however often it is needed.

        Raises ResultLost when the service does not keep it any more.
        """
        ...

    def find(self, request: Request, *, since: float, known: Set[str]) -> Search:
        """Does the service know a job like this, made since then, that is not among `known`?"""
        ...

    def cancel(self, ticket: Ticket) -> bool:
        """Ask for an end; False where the service has no such thing or the job is past it."""
        ...

    def price(self, request: Request, tariff: Sequence[Charge]) -> Price | None:
        """What buying this would cost by the card's `tariff`; None is unknown, never zero."""
        ...

    def greet(self) -> str:
        """A free call that shows whether address and key are good; what the service is, in few words."""
        ...

    def close(self) -> None:
        """Let go of its connections."""
        ...
