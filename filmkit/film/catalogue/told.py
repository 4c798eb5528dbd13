"""Whether a route can be told all that is asked, each thing once. Knows no other limit and no wire.

Promise: what passes here has a name at its service, so that no service refuses it for want of one after
the price was agreed to.
"""

from collections.abc import Iterator

from filmkit.film.catalogue.card import Audio, Card, Route, RouteStatus
from filmkit.film.catalogue.problem import Problem
from filmkit.film.catalogue.request import Request

_OWN_WORDS = {
    "duration": "the length of a clip",
    "first-frame": "a first frame",
    "last-frame": "a last frame",
    "references": "pictures to follow",
    "voice": "whose voice it is",
}
_SPELLED = {"duration": "length", "references": "images"}
"""What a card calls a thing that the film calls otherwise."""


def is_a_choice(card: Card) -> bool:
    """Whether the model is known to make clips of more than one length, and not simply as long as another."""
    lengths = card.lengths.value
    return lengths is not None and (len(lengths.values) > 1 or lengths.most is not None)


def tells_length(card: Card, route: Route) -> bool:
    """Whether a clip on this route is as long as is asked."""
    return "length" in route.fields or not is_a_choice(card)


def untold(card: Card, request: Request, route: Route) -> Iterator[Problem]:
    """What is asked, and nobody found out how this route is told; what is told twice."""
    for field, asked in _asked(card, request).items():
        if asked and _SPELLED.get(field, field) not in route.fields:
            yield _not_known(card, request, route, field)
    yield from _notes(card, request, route)
    yield from _told_twice(request, route)


def _asked(card: Card, request: Request) -> dict[str, bool]:
    """By the film's own names. What the model is known not to take is told by whoever knows its inputs."""
    return {
        "duration": request.seconds is not None and is_a_choice(card),
        "first-frame": request.first_frame and card.takes("first-frame") is not False,
        "last-frame": request.last_frame and card.takes("last-frame") is not False,
        "references": bool(request.images and card.takes("images") != 0),
        "voice": request.voice,
    }


def _not_known(card: Card, request: Request, route: Route, field: str) -> Problem:
    service = request.via or route.service
    what = f"how {service} is told {_OWN_WORDS[field]}"
    if route.status is RouteStatus.YOURS:
        says = f"{what} is not known: the videos protocol has no field for it"
    else:
        says = f"{what}{' of' if field == 'duration' else ' for'} {card.title} is not known"
    ways = (
        f"leave `{field}` out" if field != "duration" else "",
        "name its field in your own models.yaml, in the route's `fields`",
    )
    return Problem(field, f"{says} ({route.origin})", tuple(way for way in ways if way))


def _notes(card: Card, request: Request, route: Route) -> Iterator[Problem]:
    """What is left open then, and stops nothing."""
    service = request.via or route.service
    if request.seed and card.takes("seed") is not False and "seed" not in route.fields:
        yield Problem(
            "seed",
            f"how {service} is told a seed for {card.title} is not known, so takes are only numbered "
            f"({route.origin})",
            refused=False,
        )
    if request.spoken and card.audio.value is Audio.OPTIONAL and "audio" not in route.fields:
        yield Problem(
            "audio",
            f"how {service} is told that a clip of {card.title} is to have sound is not known, so a take may "
            f"be silent ({route.origin})",
            refused=False,
        )


def _told_twice(request: Request, route: Route) -> Iterator[Problem]:
    """Parameters that say again what the film says in its own words."""
    said = {
        "text" if "text" in route.fields else "prompt": "the words of its layers",
        "length": "`duration`" if request.seconds is not None else "",
        "negative": "`avoid`" if request.negative else "",
        "seed": "`seed`" if request.seed else "",
        "first-frame": "`first-frame` (or `continues`)" if request.first_frame else "",
        "last-frame": "`last-frame`" if request.last_frame else "",
        "images": "`references`, or the pictures of cast, props and place" if request.images else "",
        "voice": "`voice`" if request.voice else "",
    }
    names = {route.fields[field].name: by for field, by in said.items() if by and field in route.fields}
    names |= {"model": "its model", **({} if "text" in route.fields else {"prompt": said["prompt"]})}
    for name in sorted(request.written & names.keys()):
        yield Problem(
            "params",
            f"its parameter `{name}` says again what is said by {names[name]} ({route.origin})",
            (f"leave `{name}` out of its `params`",),
        )
