"""What a service is to filmkit: three moves on a request, and what passes between. Knows no wire.

`submit` spends money and is never repeated on its own; everything else may be asked again. What a
model can and cannot do is not known here: the caller has it from the model's card.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Protocol

from filmkit.errors import SetupError
from filmkit.film.catalogue.card import Kind, Spelling
from filmkit.studio.providers.plain import Plain, Value


@dataclass(frozen=True, slots=True)
class Request:
    """One thing to be made, in the words of the service that is to make it.

    Left-out values are not sent: the service's own defaults then hold.
    """

    kind: Kind
    model: str
    """The model's name at this service."""
    prompt: str
    negative: str = ""
    seconds: Decimal | None = None
    """The length that is bought: one that the model makes."""
    size: str = ""
    """`720p`, `4k`, `1280x720`."""
    aspect: str = ""
    """`16:9`"""
    seed: int | None = None
    audio: bool | None = None
    voice: str = ""
    first_frame: Path | None = None
    last_frame: Path | None = None
    extend: Path | None = None
    """A clip that is to be gone on with."""
    images: tuple[Path, ...] = ()
    """Pictures to follow."""
    videos: tuple[Path, ...] = ()
    audios: tuple[Path, ...] = ()
    params: Mapping[str, Value] = field(default_factory=dict)
    """The service's own fields, as the author wrote them."""
    brought: Mapping[Path, str] = field(default_factory=dict)
    """Of the files above, those the service has already, and their addresses there."""
    fields: Mapping[str, Spelling] = field(default_factory=dict)
    """The route's own, of the model's card: how it spells what it is asked; over what the wire fixes."""


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

    def makes(self, kind: Kind) -> bool:
        """Whether filmkit knows how to ask it for things of that kind."""
        ...

    def bring(self, request: Request) -> Request:
        """Bring its files to the service, where that is a step of its own; what is then to be submitted.

        Buys nothing, and may be done again.
        """
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

    def ticket(self, request: Request, job: str, *, sent: float) -> Ticket:
        """What a job is collected by whose name a person knows. Asks nothing: `check` tells of it.

        Raises Refused for what can be no name of a job.
        """
        ...

    def cancel(self, ticket: Ticket) -> bool:
        """Ask for an end; False where the service has no such thing or the job is past it."""
        ...

    def price(self, request: Request) -> Decimal | None:
        """Dollars, if the service itself says what this costs before it is bought; one's own GPU costs none.

        None where it does not say: then the price list of the model's card holds.
        """
        ...

    def greet(self) -> str:
        """A free call that shows whether address and key are good; what the service is, in few words."""
        ...

    def close(self) -> None:
        """Let go of its connections."""
        ...
