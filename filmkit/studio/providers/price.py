"""What a request costs by the rates of its model's card. Knows no service and no currency but dollars."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Protocol


class Priced(Protocol):
    """What of a request the price hangs on."""

    @property
    def seconds(self) -> Decimal | None: ...
    @property
    def size(self) -> str: ...
    @property
    def audio(self) -> bool | None: ...
    @property
    def prompt(self) -> str: ...


class Per(Enum):
    """What a rate is for."""

    SECOND = "second"
    PIECE = "piece"
    """One clip, still or cue, whatever its length."""
    THOUSAND_CHARACTERS = "1000 characters"


@dataclass(frozen=True, slots=True)
class Charge:
    """One rate of a card, and what it holds for; what is left out does not matter to it."""

    usd: Decimal
    per: Per
    seconds: Decimal | None = None
    size: str = ""
    audio: bool | None = None

    def may_hold(self, request: Priced) -> bool:
        """Whether it can be the rate: what the request leaves open may turn out either way."""
        return (
            (self.seconds is None or request.seconds is None or self.seconds == request.seconds)
            and (not self.size or not request.size or self.size == request.size)
            and (self.audio is None or request.audio is None or self.audio == request.audio)
        )

    def of(self, request: Priced) -> Decimal | None:
        """Dollars; None when the length it is multiplied by is not known."""
        match self.per:
            case Per.PIECE:
                return self.usd
            case Per.SECOND:
                return None if request.seconds is None else self.usd * request.seconds
            case Per.THOUSAND_CHARACTERS:
                return self.usd * len(request.prompt) / 1000


@dataclass(frozen=True, slots=True)
class Price:
    """Dollars, between these two. The higher one is what a budget must bear."""

    low: Decimal
    high: Decimal


FREE = Price(Decimal(0), Decimal(0))


def price(request: Priced, tariff: Iterable[Charge]) -> Price | None:
    """The least and the most this can cost; None when no rate holds, or one cannot be reckoned."""
    costs = [charge.of(request) for charge in tariff if charge.may_hold(request)]
    known = [cost for cost in costs if cost is not None]
    if not known or len(known) < len(costs):
        return None
    return Price(min(known), max(known))
