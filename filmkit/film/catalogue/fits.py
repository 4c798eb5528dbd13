"""Whether a model can make a request, and if not: which field, which limit, who says so, the ways out.

Knows no film file and no other model. What a card does not know is never read as "no".
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction

from filmkit.film.catalogue.card import Audio, Card, Origin, Route, RouteStatus
from filmkit.film.catalogue.measures import Aspects, Lengths, number_text, ratio
from filmkit.film.catalogue.problem import Problem
from filmkit.film.catalogue.request import Request
from filmkit.film.catalogue.segments import Means, clips_for, continuing
from filmkit.film.catalogue.terms import Terms, route_for, serves, sizes_for, terms
from filmkit.film.catalogue.told import untold

_MORE_LINES = {480: "480p", 720: "720p", 768: "768p", 1080: "1080p", 2160: "4k"}


def fits(card: Card, request: Request, today: date) -> tuple[Problem, ...]:
    """Everything `card` cannot do of `request`."""
    if card.embedded:
        return ()
    route = route_for(card, request, today)
    if route is None:
        return tuple(_no_route(card, today))
    found = _problems(card, request, route, today)
    return tuple(_with_other_routes(card, request, route, found, today))


def _problems(card: Card, request: Request, route: Route, today: date) -> list[Problem]:
    found = [
        *_route(card, request, route, today),
        *_at_best_size(card, request, route, today),
        *_inputs(card, request),
        *untold(card, request, route),
    ]
    refused = {each.field for each in found if each.refused}
    return [each for each in found if each.refused or each.field not in refused]


def _with_other_routes(
    card: Card, request: Request, route: Route, found: list[Problem], today: date
) -> Iterator[Problem]:
    """Each problem, with the route that does not have it named as a way out."""
    if not any(each.refused for each in found):
        yield from found
        return
    others = list(dict.fromkeys(each.service for each in card.routes if each.lives(today)))
    free: dict[str, frozenset[str]] = {}
    for service in others:
        if service != route.service:
            asked = replace(request, via=service)
            there = route_for(card, asked, today)
            assert there is not None
            problems = _problems(card, asked, there, today)
            free[service] = frozenset(each.field for each in problems if each.refused)
    for each in found:
        better = next((service for service, fields in free.items() if each.field not in fields), None)
        if each.refused and better and each.field in _BY_ROUTE:
            each = replace(each, ways=(*each.ways, f"take another route: `via: {better}`"))
        yield each


_BY_ROUTE = frozenset(
    {
        *("duration", "via", "aspect", "prompt", "resolution"),
        *("references", "first-frame", "last-frame", "voice"),
    }
)
"""What may differ from route to route."""


def _no_route(card: Card, today: date) -> Iterator[Problem]:
    if card.lives(today):
        yield Problem(
            "model",
            f"no route to {card.title} is known to answer ({card.status.origin})",
            ("name an endpoint of your own: `via: my-gpu`",),
        )


def _route(card: Card, request: Request, route: Route, today: date) -> Iterator[Problem]:
    judged = route.status not in (RouteStatus.UNKNOWN, RouteStatus.YOURS, RouteStatus.ALIAS)
    if judged and not route.lives(today):
        when = f" on {route.ends}" if route.ends else ""
        yield Problem("via", f"{route.service} stopped serving {card.title}{when} ({route.origin})")
    elif route.status is RouteStatus.UNKNOWN:
        yield Problem(
            "via",
            f"whether {route.service} serves {card.title} is not known: only its name was seen",
            refused=False,
        )
    elif not serves(route, request) and _otherwise_able(card, request):
        begin = {"text": "words alone", "images": "pictures to follow"}.get(request.begins_from)
        begin = begin or f"a {request.begins_from.replace('-', ' ')}"
        large = f" with {request.lines} lines" if route.sizes and request.lines else ""
        way = "give it a `first-frame`" if request.begins_from == "text" else _without(request.begins_from)
        yield Problem(
            "via", f"{route.service} does not make {card.title} from {begin}{large} ({route.origin})", (way,)
        )


def _otherwise_able(card: Card, request: Request) -> bool:
    """Whether the model itself is known to begin so; when it is not, its inputs say what is wrong."""
    return bool(card.takes(request.begins_from))


def _without(name: str) -> str:
    return f"leave `{'references' if name == 'images' else name}` out"


def _at_best_size(card: Card, request: Request, route: Route, today: date) -> list[Problem]:
    """The problems at the size that has the fewest."""
    sizes = sizes_for(card, request, route)
    if not sizes:
        return list(_too_small(card, request))
    tried = [list(_at_size(card, request, terms(card, request, route, size), route, today)) for size in sizes]
    return min(tried, key=lambda problems: sum(each.refused for each in problems))


def _at_size(card: Card, request: Request, held: Terms, route: Route, today: date) -> Iterator[Problem]:
    yield from _too_small(card, request)
    yield from _length(card, request, held, route, today)
    yield from _shape(card, request, held)
    yield from _prompt(card, request, held)
    yield from _references(card, request, held)
    for name, limit in held.without:
        if name in request.given:
            yield Problem(
                name,
                f"{card.title} takes no {_plain(name)} here: {limit.says} ({limit.origin})",
                (_without(name), _without("images")),
            )


def _too_small(card: Card, request: Request) -> Iterator[Problem]:
    sizes = card.sizes.value
    largest = sizes.largest if sizes is not None else None
    if request.lines is not None and largest is not None and largest.short < request.lines:
        yield Problem(
            "resolution",
            f"takes must have {_MORE_LINES.get(request.lines, f'{request.lines} lines')}, and the largest "
            f"{card.title} makes is {largest} ({card.sizes.origin})",
            (f"ask for less: `generate: {{resolution: {largest}}}`",),
        )


def _length(card: Card, request: Request, held: Terms, route: Route, today: date) -> Iterator[Problem]:
    lengths, origin = held.lengths
    if lengths is None or request.seconds is None or lengths.up(request.seconds) is not None:
        return
    longest = lengths.longest
    assert longest is not None
    proper = request.seconds - request.spare
    asked = f"needs {_seconds(request.seconds)}"
    if request.spare:
        asked += f" ({_seconds(proper)} and {_seconds(request.spare)} of handles)"
    size = f" at {held.size}" if held.size is not None and lengths != card.lengths.value else ""
    message = f"{asked}, and {card.title}{size} makes clips of {lengths} ({origin})"
    ways = tuple(_shorter(lengths, request, proper))
    if (goes_on := continuing(card, request, route, today)) is None:
        alone = f"{message}, and on {route.service} it is not known to go on from a clip"
        yield Problem("duration", alone, ways)
        return
    parts = clips_for(card, request, route, held.size) or ()
    made = " + ".join(number_text(each) for each in parts)
    how = {Means.EXTEND: "extending", Means.FIRST_FRAME: "beginning on the last frame of"}[goes_on.means]
    together = f"made as {len(parts)} segments, {made} s, each {how} the one before"
    yield Problem("duration", f"{message}: {together}", ways, refused=False)


def _shorter(lengths: Lengths, request: Request, proper: Fraction) -> Iterator[str]:
    longest = lengths.longest
    assert longest is not None
    if proper <= longest:
        yield "cut straight, or shorten the transition, so that it needs no handles"
    room = longest - request.spare
    if room > 0:
        count = -(-proper.numerator * room.denominator // (proper.denominator * room.numerator))
        if proper > longest:
            yield f"split it into {count} shots"
        yield f"trim it to {_seconds(room)}"


def _shape(card: Card, request: Request, held: Terms) -> Iterator[Problem]:
    aspects, origin = held.aspects
    names: dict[str, str] = {}
    if aspects is None and held.size is not None and held.size.aspect is not None:
        names = _sizes_by_shape(card)
        aspects, origin = Aspects(tuple(names)), card.sizes.origin
    if aspects is None or request.aspect is None or aspects.has(request.aspect):
        return
    if aspects.adaptive and request.first_frame:
        return
    nearest, asked = aspects.nearest(request.aspect), _ratio_text(request.aspect)
    shape = f"resolution: {names[nearest]}" if names else f"aspect: {nearest}"
    ways = [f"make the picture {names.get(nearest, nearest)} and mask it: `format: {{mask: {asked}}}`"]
    if (ratio(nearest) > 1) == (request.aspect > 1):
        ways.append(
            f"let takes be {names.get(nearest, nearest)} and lose their edges: `generate: {{{shape}}}`"
        )
    made = ", ".join(names.values()) or str(aspects)
    yield Problem("aspect", f"the picture is {asked}, and {card.title} makes {made} ({origin})", tuple(ways))


def _sizes_by_shape(card: Card) -> dict[str, str]:
    """The sizes of a card that lists them in pixels, by their shape."""
    assert card.sizes.value is not None
    pixels = [size for size in card.sizes.value.listed if size.aspect is not None]
    return {f"{size.aspect.numerator}:{size.aspect.denominator}": size.name for size in pixels if size.aspect}


def _prompt(card: Card, request: Request, held: Terms) -> Iterator[Problem]:
    longest, origin = held.longest_prompt
    if longest is None or request.prompt is None or not longest.count:
        return
    length = longest.of(request.prompt)
    if length > longest.count:
        yield Problem(
            "prompt",
            f"has a prompt of {length} characters, and {card.title} reads at most {longest} ({origin})",
            ("shorten its layers", f"see `filmkit models --min-prompt {length}`"),
        )


def _references(card: Card, request: Request, held: Terms) -> Iterator[Problem]:
    fact = card.inputs["images"]
    most, origin = fact.value, fact.origin
    if held.references is not None and (most is None or most is True or held.references[0] < most):
        most, origin = held.references
    if not request.images or most is True:
        return
    if most is None:
        yield _not_known(card, "references", "follows pictures", origin)
    elif request.images > most:
        asked = "1 picture" if request.images == 1 else f"{request.images} pictures"
        limit = f"follows at most {most}" if most else "follows none"
        way = f"keep the {most} that matter most" if most else "leave `references` out and say it in words"
        yield Problem("references", f"has {asked} to follow, and {card.title} {limit} ({origin})", (way,))


def _inputs(card: Card, request: Request) -> Iterator[Problem]:
    for name in ("first-frame", "last-frame"):
        fact = card.inputs[name]
        if name not in request.given or fact.value is True:
            continue
        if fact.value is None:
            yield _not_known(card, name, f"takes a {_plain(name)}", fact.origin)
        else:
            yield Problem(
                name,
                f"has a {_plain(name)}, and {card.title} takes none ({fact.origin})",
                (f"leave `{name}` out" + (" (or `continues`)" if name == "first-frame" else ""),),
            )
    yield from _notes(card, request)


def _notes(card: Card, request: Request) -> Iterator[Problem]:
    """What is worth knowing and stops nothing."""
    seed = card.inputs["seed"]
    if request.seed and seed.value is False:
        yield Problem(
            "seed", f"{card.title} honours no seed, so takes are only numbered ({seed.origin})", refused=False
        )
    if request.spoken and card.audio.value is Audio.NEVER:
        yield Problem(
            "lines",
            f"{card.title} makes silent clips, so nobody speaks in them ({card.audio.origin})",
            refused=False,
        )


def _not_known(card: Card, field: str, what: str, origin: Origin) -> Problem:
    return Problem(
        field, f"whether {card.title} {what} is not known; its card is of {origin.as_of}", refused=False
    )


def _plain(name: str) -> str:
    return {"images": "pictures to follow"}.get(name, name.replace("-", " "))


def _seconds(value: Fraction) -> str:
    return f"{float(value):.4g} s"


def _ratio_text(aspect: Fraction) -> str:
    """16:9 when it is small whole numbers, else 2.39:1."""
    if max(aspect.numerator, aspect.denominator) <= 21:
        return f"{aspect.numerator}:{aspect.denominator}"
    return f"{float(aspect):.3g}:1"
