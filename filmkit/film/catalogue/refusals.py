"""What no model will make of a film, said before any money: file, line, limit, ways out.

Knows films and cards, and no service. A profile that buys is refused; for a free one the same
sentences are notes.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from filmkit.errors import Complaint
from filmkit.film.catalogue.card import Card, Kind, Status
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.catalogue.fits import fits
from filmkit.film.catalogue.followed import followed
from filmkit.film.catalogue.price import price
from filmkit.film.catalogue.problem import Problem
from filmkit.film.catalogue.request import Request, Words, request_of
from filmkit.film.catalogue.standing import stand
from filmkit.film.catalogue.terms import VIDEOS, route_for
from filmkit.film.spec.buying import Generate
from filmkit.film.spec.film import Film, Shot
from filmkit.film.spec.pictures import shown_roles
from filmkit.film.timeline.edit import edit, source_frames
from filmkit.film.timeline.pieces import handles
from filmkit.source import SourceSpan

MOVING = (Kind.VIDEO, Kind.AVATAR)
"""What makes a shot."""
_FIELDS = {"aspect": "", "resolution": "", "via": "model", "prompt": "prompt"}
"""Where a field of a request is written in a shot, when its name is another there."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about one shot's model."""

    shot: str
    at: SourceSpan
    message: str
    hint: str
    refused: bool

    @property
    def complaint(self) -> Complaint:
        return Complaint(self.at, self.message, self.hint)


def refusals(
    film: Film,
    catalogue: Catalogue,
    today: date,
    *,
    generate: Generate | None = None,
    words: Words | None = None,
) -> list[Complaint]:
    """Every shot of the film its model cannot make. Raises SpecErrors for a cut that cannot be made."""
    found = findings(film, catalogue, today, generate=generate, words=words)
    return sorted(each.complaint for each in found if each.refused)


def findings(
    film: Film,
    catalogue: Catalogue,
    today: date,
    *,
    generate: Generate | None = None,
    words: Words | None = None,
) -> tuple[Finding, ...]:
    """Refusals, and what is worth knowing besides, in the order of the shots.

    `generate`: what takes must have. `words`: composes a shot's prompt, to measure it.
    """
    spare = handles(edit(film), {name: source_frames(shot) for name, shot in film.shots.items()})
    found: list[Finding] = []
    for shot in film.shots.values():
        if shot.source is None:
            request = request_of(film, shot, spare.get(shot.id, (0, 0)), generate, words)
            found += _shot(shot, request, len(shown_roles(film, shot)), catalogue, today)
    return tuple(found)


def _shot(
    shot: Shot, request: Request, pictures: int, catalogue: Catalogue, today: date
) -> Iterator[Finding]:
    card = catalogue.find(shot.model.name)
    if card is None:
        yield _finding(
            shot,
            Problem("model", f"there is no model `{shot.model.name}`", (catalogue.hint(shot.model.name),)),
        )
        return
    if card.kind not in MOVING:
        makers = sorted(
            (each for each in catalogue if _surely(each, _anywhere(request), today)),
            key=lambda each: (price(each, _anywhere(request), today).unknown, each.name),
        )
        moving = [f"`model: {each.name}`" for each in makers if each.kind in MOVING and not each.embedded][:3]
        said = f"{card.title} makes {card.kind.value}, and a shot is video ({card.status.origin})"
        yield _finding(shot, Problem("model", said, tuple(moving)))
        return
    stands = list(_standing(shot, card, catalogue, today))
    yield from stands
    strange = _no_such_route(shot, card, catalogue)
    if strange:
        yield _finding(shot, strange)
    if strange or any(each.refused for each in stands):
        return
    following = followed(card, request, pictures, today)
    if following.advice is not None:
        yield _finding(shot, following.advice)
    for problem in fits(card, following.request, today):
        other = _other(card, request, catalogue, today) if problem.refused else ""
        yield _finding(shot, problem, other)


def _standing(shot: Shot, card: Card, catalogue: Catalogue, today: date) -> Iterator[Finding]:
    """How the shot's model stands today, when it does not simply live."""
    found = stand(f"shot {shot.id}", shot.at, card, shot.model, catalogue, today)
    if found.trouble:
        ways = (found.hint,) if found.hint else ()
        yield _finding(shot, Problem("model", found.says, ways, found.refused))


def _no_such_route(shot: Shot, card: Card, catalogue: Catalogue) -> Problem | None:
    """A `via` that is a service we know, but none of this card's."""
    via = shot.model.via
    services = tuple(dict.fromkeys(route.service for route in card.routes))
    if via is None or via in services or via not in catalogue.services() or via == VIDEOS:
        return None
    return Problem(
        "via",
        f"{card.title} has no route at {via} ({card.status.origin})",
        (f"its routes: {', '.join(services)}",),
    )


def _other(card: Card, request: Request, catalogue: Catalogue, today: date) -> str:
    """The nearest model that can make the request, as a way out."""
    found = others(card, request, catalogue, today)
    return f"`model: {found[0].name}` can make it" if found else ""


def others(card: Card, request: Request, catalogue: Catalogue, today: date) -> list[Card]:
    """Models of the same kind that make the request as it is, the nearest first.

    Nearest: what the card itself names, then the same service, then a known price, the lowest first.
    """
    asked = _anywhere(request)
    able = [
        each
        for each in catalogue
        if each.kind is card.kind
        and each.name != card.name
        and not each.embedded
        and _surely(each, asked, today)
    ]
    nearest = catalogue.living(card, today)
    route = route_for(card, asked, today)

    def rank(other: Card) -> tuple[object, ...]:
        cost = price(other, asked, today)
        there = route_for(other, asked, today)
        same = route is not None and there is not None and there.service == route.service
        return (other is not nearest, not same, cost.unknown, cost.high or 0, other.name)

    return sorted(able, key=rank)


def _anywhere(request: Request) -> Request:
    return replace(request, via=None, written=frozenset())


def _surely(card: Card, request: Request, today: date) -> bool:
    """Whether its card says that it can: nothing refused, nothing unknown."""
    known = card.lengths.value is not None and card.status_on(today) in (Status.LIVE, Status.PREVIEW)
    return known and route_for(card, request, today) is not None and not fits(card, request, today)


def _finding(shot: Shot, problem: Problem, other: str = "") -> Finding:
    ways = [*problem.ways, other] if other else list(problem.ways)
    message = f"shot {shot.id}: {problem.field}: {problem.message}"
    return Finding(shot.id, _where(shot, problem.field), message, "; or ".join(ways), problem.refused)


def _where(shot: Shot, field: str) -> SourceSpan:
    """The line that gave the field, else the model's, else the shot's."""
    for name in (_FIELDS.get(field, field), "model"):
        if name in shot.origins:
            return shot.origins[name].at
    return shot.at
