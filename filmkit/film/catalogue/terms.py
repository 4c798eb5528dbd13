"""What a card allows one request: its limits, narrowed by route, size and inputs. Knows no film.

Promise: the same card and request give the same route and sizes on every machine.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from filmkit.film.catalogue.card import Card, Limit, Origin, Route, RouteStatus, Spelling
from filmkit.film.catalogue.measures import Aspects, Lengths, Longest, Size
from filmkit.film.catalogue.request import Request

VIDEOS = "openai-videos"
"""The protocol that endpoints of a user's own speak."""
PROTOCOL: Mapping[str, Spelling] = MappingProxyType(
    {
        "prompt": Spelling("prompt"),
        "length": Spelling("seconds", "text"),
        "size": Spelling("size", "WxH"),
        "first-frame": Spelling("input_reference", "file"),
    }
)
"""How that protocol is told what it has fields for, as openai 3.54.0 sends them."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds at one size; None is unknown. Each value stands with who says so."""

    size: Size | None
    lengths: tuple[Lengths | None, Origin]
    aspects: tuple[Aspects | None, Origin]
    longest_prompt: tuple[Longest | None, Origin]
    references: tuple[int, Origin] | None
    """Pictures and videos to follow, together."""
    without: tuple[tuple[str, Limit], ...]
    """Inputs that cannot be given now."""


def route_for(card: Card, request: Request, today: date) -> Route | None:
    """The route a request takes: the one it names, else the card's first that lives and can serve it.

    An alias nobody else uses is an endpoint of the user's own. None when no route lives.
    """
    if request.via is None:
        return _serving([route for route in card.routes if route.lives(today)], request)
    named = [route for route in card.routes if route.service == request.via]
    found = _serving(named, request) if named else own_endpoint(card, request.via)
    if found is not None and (found.status is RouteStatus.YOURS or found.service == VIDEOS):
        return replace(found, fields={**PROTOCOL, **found.fields})
    return found


def own_endpoint(card: Card, alias: str) -> Route:
    """The card's route to an endpoint of the user's own; any model may be behind one."""
    for route in card.routes:
        if route.status is RouteStatus.YOURS:
            return route
    return Route(alias, card.name, RouteStatus.YOURS, card.status.origin)


def serves(route: Route, request: Request) -> bool:
    """Whether a route makes this kind of job, at a size that is large enough."""
    return _large(route, request) and (not route.serves or request.begins_from in route.serves)


def _large(route: Route, request: Request) -> bool:
    return (
        not route.sizes or request.lines is None or any(size.short >= request.lines for size in route.sizes)
    )


def _serving(routes: list[Route], request: Request) -> Route | None:
    """The first that serves the request, else the first that could begin on its first frame."""
    near = [route for route in routes if request.first_frame and "first-frame" in route.serves]
    return next((route for route in (*routes, *near) if serves(route, request)), [*near, *routes, None][0])


def sizes_for(card: Card, request: Request, route: Route | None) -> tuple[Size | None, ...]:
    """The sizes a request may be made at, the smallest first; None stands for one nobody knows.

    Empty when the card has no size that is large enough.
    """
    sizes = card.sizes.value
    if sizes is None or not sizes.listed:
        return (None,)
    kept = route.sizes if route is not None and route.sizes else sizes.listed
    names = {size.name for size in kept}
    return tuple(size for size in sizes.at_least(request.lines or 0, request.aspect) if size.name in names)


def terms(card: Card, request: Request, route: Route | None, size: Size | None) -> Terms:
    """The card's limits for this request at this size."""
    lengths = card.lengths.value, card.lengths.origin
    aspects = card.aspects.value, card.aspects.origin
    prompt = card.longest_prompt.value, card.longest_prompt.origin
    references = None
    without: list[tuple[str, Limit]] = []
    for limit in _holding(card, request, route, size):
        lengths = (limit.lengths, limit.origin) if limit.lengths is not None else lengths
        aspects = (limit.aspects, limit.origin) if limit.aspects is not None else aspects
        prompt = (limit.longest_prompt, limit.origin) if limit.longest_prompt is not None else prompt
        references = (limit.references, limit.origin) if limit.references is not None else references
        without += [(name, limit) for name in limit.without]
    return Terms(size, lengths, aspects, prompt, references, tuple(without))


def _holding(card: Card, request: Request, route: Route | None, size: Size | None) -> Iterator[Limit]:
    for limit in card.limits:
        when = limit.when
        here = when.service is None or (route is not None and route.service == when.service)
        so_large = not when.sizes or (size is not None and any(size.name == each.name for each in when.sizes))
        if here and so_large and set(when.inputs) <= request.given:
            yield limit
