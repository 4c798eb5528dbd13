"""A purchase as the engine orders it, and back from the line the ledger keeps of it. Knows no service."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from filmkit.build.engine.budget import Intent
from filmkit.build.engine.life import PART_OF, Plain
from filmkit.build.engine.purchaser import Order
from filmkit.digest import Digest
from filmkit.film.catalogue.card import Kind
from filmkit.film.catalogue.price import Price
from filmkit.film.catalogue.segments import Means
from filmkit.film.takes.request import Request
from filmkit.rules.purchase import Place, Purchase
from filmkit.studio.providers import provider


@dataclass(frozen=True, slots=True)
class Ordered:
    """What an order is, to this purchaser."""

    purchase: Purchase
    ready: provider.Request | None = None
    """With its pictures laid out as files."""


def order_of(purchase: Purchase, seconds: float) -> Order:
    """The engine's order for a purchase, without budgets."""
    intent = Intent(
        purchase.digest,
        purchase.film,
        purchase.shot,
        purchase.price.low,
        purchase.price.high,
        purchase.price.currency,
        {
            "service": purchase.service,
            "model": purchase.model,
            "number": purchase.number,
            "apart": purchase.request.apart,
            "values": purchase.request.values,
            "sent": purchase.order.prompt,
            "bound": purchase.bound,
            "overrides": purchase.overrides,
            "kind": purchase.order.kind.value,
            "output": purchase.output,
            **(_place(purchase.place, purchase.request.digest) if purchase.place else {}),
        },
    )
    parts = tuple(order_of(part, seconds) for part in purchase.parts)
    seconds *= max(1, len(parts))
    return Order(purchase.target, purchase.shot, intent, Ordered(purchase), seconds=seconds, parts=parts)


def _place(place: Place, whole: Digest) -> dict[str, Plain]:
    return {
        PART_OF: whole,
        "segment": place.number,
        "segments": place.count,
        "seconds": str(place.seconds),
        "means": place.means.value if place.means else None,
    }


def purchase_in(intent: Mapping[str, Any]) -> Purchase | None:
    """A purchase as its line of the ledger tells it: enough to collect it by, though the film asks for
    something else by now. None for a line of another kind."""
    try:
        request = Request(intent["values"])
        low, high = (None if intent[end] is None else Decimal(intent[end]) for end in ("low", "high"))
        return Purchase(
            intent["film"],
            intent["shot"],
            intent["number"],
            f"{intent['shot']}/take-{request.key}",
            request,
            intent["service"],
            intent["model"],
            Price(low, high, intent["currency"]),
            provider.Request(Kind(intent.get("kind", "video")), intent["model"], intent["sent"]),
            (),
            intent["bound"],
            intent["overrides"],
            intent.get("output", "clip"),
            _place_in(intent),
            is_new=False,
        )
    except (KeyError, TypeError, ValueError, ArithmeticError):
        return None


def _place_in(intent: Mapping[str, Any]) -> Place | None:
    if PART_OF not in intent:
        return None
    means = Means(intent["means"]) if intent["means"] else None
    return Place(intent["segment"], intent["segments"], Fraction(intent["seconds"]), means)
