"""A request longer than its model makes: the clips that continue each other to make it up.

Knows no film and no price. Promise: clips that are named here cover the request, each is of a length
its model makes, and every one after the first has a way to begin where the one before ended.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from fractions import Fraction
from math import ceil

from filmkit.film.catalogue.card import Card, Route
from filmkit.film.catalogue.measures import Size
from filmkit.film.catalogue.request import Request
from filmkit.film.catalogue.terms import route_for, terms
from filmkit.film.catalogue.told import tells_length


class Means(Enum):
    """How a clip goes on from another."""

    EXTEND = "extend"
    """The model extends the clip itself."""
    FIRST_FRAME = "first-frame"
    """It begins on the last frame of the clip."""


@dataclass(frozen=True, slots=True)
class Continuing:
    """How a model goes on from a clip, and where."""

    means: Means
    route: Route


def after_the_first(request: Request, *, last: bool = True) -> Request:
    """What a clip that continues another asks. The frame it begins on shows who and where, so it follows
    no pictures; `last`: whether it is the end, and so ends on the frame the author asked for."""
    return replace(
        request, spare=Fraction(0), first_frame=True, last_frame=request.last_frame and last, images=0
    )


def continuing(card: Card, request: Request, route: Route, today: date) -> Continuing | None:
    """How `card` continues a clip made on `route`, at the same service; None when it does not."""
    asked = replace(after_the_first(request), via=request.via or route.service)
    there = route_for(card, asked, today)
    others = [each for each in card.routes if each.service == route.service and each.lives(today)]
    for means in Means:
        if card.takes(means.value) is False:
            continue
        for each in (route, *([there] if there else []), *others):
            # A clip that extends another is as much longer as the model makes it.
            as_long = means is Means.EXTEND or each is route or tells_length(card, each)
            told = means.value in each.fields and as_long
            if told and (not each.serves or means.value in each.serves):
                return Continuing(means, each)
    return None


def clips_for(
    card: Card, request: Request, route: Route | None, size: Size | None
) -> tuple[Fraction, ...] | None:
    """The clips that are bought for a request at one size: their lengths, rounded up to what is allowed.

    Where the card does not say which lengths it makes, what is needed is asked for, in whole seconds; None
    where the route cannot be told.
    """
    first = terms(card, request, route, size).lengths[0]
    if request.seconds is None:
        return None
    if first is None:
        told = route is not None and "length" in route.fields
        return (Fraction(ceil(request.seconds)),) if told else None
    one = first.up(request.seconds)
    if one is not None:
        return (one,)
    frame = seam(card, request)
    others = terms(card, after_the_first(request), route, size).lengths[0] or first
    if others == first:
        return first.cover(request.seconds, frame)
    assert first.longest is not None, "what covers anything is one clip"
    return (first.longest, *others.cover(request.seconds - first.longest + frame, frame))


def seam(card: Card, request: Request) -> Fraction:
    """Seconds that a clip shows once more of the one before: a frame of the film's, or of the slowest
    the model makes."""
    rates = card.rates.value
    slowest = min(rates.values) if rates is not None and rates.values else None
    return max(request.frame, 1 / slowest) if slowest else request.frame
