"""What bought takes must have, and what may be spent. Knows no model and no price."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from filmkit.film.spec.buying import Generate, Money, Spending
from filmkit.film.spec.formats import SHORT_SIDE


def generate_of(given: Mapping[str, Any] | None) -> Generate:
    """The `generate` section."""
    written = given or {}
    return Generate(
        _lines(str(written["resolution"])) if "resolution" in written else None,
        _ratio(str(written["aspect"])) if "aspect" in written else None,
    )


def _lines(resolution: str) -> int:
    if resolution in SHORT_SIDE:
        return SHORT_SIDE[resolution]
    return min(int(side) for side in resolution.split("x"))


def _ratio(text: str) -> Fraction | None:
    width, _, height = text.partition(":")
    tall = Fraction(height or 1)
    return Fraction(width) / tall if tall else None


def spending_of(given: Mapping[str, Any] | None) -> Spending:
    """The `budget` section."""
    limits = {name: _money(str(text)) for name, text in (given or {}).items()}
    return Spending(limits.get("film"), limits.get("shot"), limits.get("day"))


def _money(text: str) -> Money:
    amount, _, currency = text.partition(" ")
    return Money(Decimal(amount), currency)
