"""A price is the card's; what is not known is never nothing."""

from decimal import Decimal

import pytest

from filmkit.studio.providers.price import Charge, Per, Price, price
from filmkit.studio.providers.provider import Kind, Request

D = Decimal
TARIFF = (
    Charge(D("0.2"), Per.SECOND, size="720p", audio=False),
    Charge(D("0.4"), Per.SECOND, size="720p", audio=True),
    Charge(D("0.6"), Per.SECOND, size="4k"),
)


def ask(**values: object) -> Request:
    return Request(Kind.VIDEO, "m", "a" * 500, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("request_", "low", "high"),
    [
        (ask(seconds=D(8), size="720p", audio=True), "3.2", "3.2"),
        (ask(seconds=D(8), size="720p"), "1.6", "3.2"),  # the service decides about the sound
        (ask(seconds=D(8)), "1.6", "4.8"),
        (ask(seconds=D(5), size="4k", audio=True), "3.0", "3.0"),
    ],
    ids=["one", "sound", "size", "4k"],
)
def test_what_is_left_open_makes_a_range(request_: Request, low: str, high: str) -> None:
    assert price(request_, TARIFF) == Price(D(low), D(high))


def test_what_no_rate_holds_for_is_unknown() -> None:
    assert price(ask(seconds=D(8), size="1080p"), TARIFF) is None
    assert price(ask(size="4k"), TARIFF) is None  # no length to multiply by
    assert price(ask(), ()) is None


def test_a_clip_and_a_text_have_prices_of_their_own() -> None:
    pieces = (Charge(D("0.28"), Per.PIECE, seconds=D(6)), Charge(D("0.56"), Per.PIECE, seconds=D(10)))
    assert price(ask(seconds=D(10)), pieces) == Price(D("0.56"), D("0.56"))
    assert price(ask(seconds=D(7)), pieces) is None
    assert price(ask(), (Charge(D("0.06"), Per.THOUSAND_CHARACTERS),)) == Price(D("0.03"), D("0.03"))
