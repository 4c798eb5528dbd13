"""What the author asks of what is bought, and what may be spent on it. Knows no models and no prices."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Generate:
    """What bought takes must at least have; None asks nothing."""

    lines: int | None = None
    """Pixels of the shorter side."""
    aspect: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Money:
    """An amount as written: `40 USD`."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Spending:
    """What may be spent; None sets no limit."""

    film: Money | None = None
    shot: Money | None = None
    day: Money | None = None
    """In the last 24 hours."""


class OnStale(Enum):
    """What a build does by itself with a task that was made for other words."""

    KEEP = "keep"
    """Keep it in the cut, marked: what was paid for stays."""
    REBUILD = "rebuild"
    """Make it again."""
