"""What a request costs, before it is made: exact, with a range where a card leaves a choice open.

Knows no film and no budget. A price nobody knows is `unknown`, never zero: its two ends are None,
so that nothing can add it up by accident.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from filmkit.film.catalogue.card import Audio, Card, Per, PriceLine, Route, Source
from filmkit.film.catalogue.measures import Size
from filmkit.film.catalogue.request import Request
from filmkit.film.catalogue.segments import clips_for
from filmkit.film.catalogue.terms import route_for, sizes_for

_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Price:
    """What a request costs in all: every segment, every take."""

    low: Decimal | None
    high: Decimal | None
    currency: str = "USD"
    as_of: date | None = None
    """The oldest of the prices it is made of."""
    unknown: bool = False
    why: str = ""
    """Of an unknown price: what is missing."""
    sources: tuple[Source, ...] = ()

    def __str__(self) -> str:
        if self.low is None or self.high is None:
            return "unknown"
        if self.low == self.high:
            return "free" if not self.high else f"{money_text(self.high)} {self.currency}"
        return f"{money_text(self.low)} to {money_text(self.high)} {self.currency}"


def money_text(amount: Decimal) -> str:
    """An amount as people write it: 0.40, 3.36, 0.084."""
    text = f"{amount.normalize():f}"
    whole, _, cents = text.partition(".")
    return f"{whole}.{cents:0<2}"


def size_for(card: Card, request: Request, route: Route) -> Size | None:
    """The size a service is asked for; None leaves it to the service."""
    sizes = _affordable(card, request, route)
    return sizes[0] if sizes and request.lines is not None else None


def price(card: Card, request: Request, today: date) -> Price:
    """What `request` costs on the route it takes."""
    route = route_for(card, request, today)
    if route is None:
        return _unknown(f"no route to {card.title} lives")
    via = {route.service, request.via} - {None}
    lines = [line for line in card.prices if line.via in via]
    if not lines:
        return _unknown(f"what {request.via or route.service} asks for {card.title} is not known")
    ends: list[tuple[Fraction, Fraction]] = []
    used: list[PriceLine] = []
    for size in _affordable(card, request, route):
        found = _at_size(card, request, route, size, lines, used)
        if found is None:
            return _unknown(f"what {route.service} asks for {_what(card, size)} is not known")
        ends.append(found)
    if not ends:
        return _unknown(f"{card.title} has no size that is large enough")
    currencies = {line.currency for line in used}
    if len(currencies) > 1:
        return _unknown(f"{route.service} asks in {' and '.join(sorted(currencies))}")
    return Price(
        decimal(min(low for low, _ in ends) * request.takes),
        decimal(max(high for _, high in ends) * request.takes),
        currencies.pop(),
        min(line.origin.as_of for line in used),
        sources=tuple(dict.fromkeys(source for line in used for source in line.origin.sources)),
    )


@dataclass(frozen=True, slots=True)
class Came:
    """What was made, as far as its bytes tell."""

    prompt: str
    """The words that were sent."""
    seconds: Fraction | None = None
    lines: int | None = None
    """Pixels of the shorter side."""
    sound: bool | None = None


def price_for(card: Card, service: str, came: Came) -> Price | None:
    """What the price list of `service` asks for what came; None where it does not say, or leaves it open.

    Computed, and told by nobody: a service may count otherwise.
    """
    length = _nearest(card, came.seconds) if came.seconds is not None else None
    size = Size.of_lines(came.lines) if came.lines is not None else None
    asked = Request(prompt=came.prompt, sound=came.sound)
    fit = [line for line in card.prices if line.via == service and _was(line, size, length, came.sound)]
    amounts = {amount for line in fit if (amount := _amount(line, asked, length)) is not None}
    if len(amounts) != 1 or len({line.currency for line in fit}) != 1:
        return None
    exact = decimal(amounts.pop())
    return Price(exact, exact, fit[0].currency, min(line.origin.as_of for line in fit))


def _was(line: PriceLine, size: Size | None, length: Fraction | None, sound: bool | None) -> bool:
    large = not line.sizes or (size is not None and any(size.short == each.short for each in line.sizes))
    long = line.length is None or line.length == length
    return large and long and line.audio in (None, sound)


def _nearest(card: Card, seconds: Fraction) -> Fraction:
    """The length that is billed: one the model makes. A clip is a frame or two more or less."""
    lengths = card.lengths.value
    if lengths is not None and lengths.values:
        return min(lengths.values, key=lambda each: abs(each - seconds))
    return Fraction(max(1, round(seconds)))


def decimal(value: Fraction) -> Decimal:
    """An exact decimal. Where none is (a length of 1001ths), rounded up to a millionth: never too little."""
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    if Fraction(exact) == value:
        return exact.normalize() + 0
    millionths = -(-value.numerator * 1_000_000 // value.denominator)
    return Decimal(millionths) / 1_000_000


def _unknown(why: str) -> Price:
    return Price(None, None, unknown=True, why=why)


def _what(card: Card, size: Size | None) -> str:
    return f"{card.title} at {size}" if size is not None else card.title


def _affordable(card: Card, request: Request, route: Route) -> Sequence[Size | None]:
    """The sizes a price must reckon with: the smallest that is enough, or all when none was asked.

    A size that cannot make the length in one clip gives way to one that can.
    """
    sizes = sizes_for(card, request, route)
    whole = [size for size in sizes if len(clips_for(card, request, route, size) or (0,)) == 1]
    fit = whole or sizes
    return fit[:1] if request.lines is not None else fit


def _at_size(
    card: Card,
    request: Request,
    route: Route,
    size: Size | None,
    lines: Sequence[PriceLine],
    used: list[PriceLine],
) -> tuple[Fraction, Fraction] | None:
    """The least and the most all clips of one take cost; None when a clip's price is not known."""
    clips: Sequence[Fraction | None] = clips_for(card, request, route, size) or (None,)
    low = high = Fraction(0)
    for length in clips:
        fit = [line for line in lines if _holds(line, card, request, size, length)]
        amounts = [amount for line in fit if (amount := _amount(line, request, length)) is not None]
        if not amounts:
            return None
        used += [line for line in fit if _amount(line, request, length) is not None]
        low += min(amounts)
        high += max(amounts)
    return low, high


def _holds(line: PriceLine, card: Card, request: Request, size: Size | None, length: Fraction | None) -> bool:
    if line.sizes and size is not None and not any(size.short == each.short for each in line.sizes):
        return False
    if line.length is not None and line.length != length:
        return False
    sound = {Audio.ALWAYS: True, Audio.NEVER: False}.get(card.audio.value or Audio.OPTIONAL, request.sound)
    return line.audio is None or sound is None or line.audio == sound


def _amount(line: PriceLine, request: Request, length: Fraction | None) -> Fraction | None:
    amount = Fraction(line.amount)
    match line.per:
        case Per.SECOND:
            return amount * length if length is not None else None
        case Per.CLIP | Per.IMAGE:
            return amount
        case Per.CHARACTERS:
            return amount * len(request.prompt) / _THOUSAND if request.prompt is not None else None
        case Per.TOKENS:
            return None
