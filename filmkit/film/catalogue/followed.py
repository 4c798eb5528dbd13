"""Pictures of cast, props and place: how many of them a model follows, beside those a shot asks for itself.

Knows no film. What an author asks for by name is always sent, or refused; these are sent as far as there is
room, and what is left out is told before any money: the words describe it all the same.
"""

from dataclasses import dataclass, replace
from datetime import date

from filmkit.film.catalogue.card import Card
from filmkit.film.catalogue.fits import fits
from filmkit.film.catalogue.problem import Problem
from filmkit.film.catalogue.request import Request
from filmkit.film.catalogue.terms import route_for, serves


@dataclass(frozen=True, slots=True)
class Followed:
    """A request as it is bought, the pictures that are sent counted in it."""

    request: Request
    sent: int = 0
    """How many pictures of cast, props and place: the first of them."""
    left_out: int = 0
    """How many are not."""
    why: str = ""

    @property
    def advice(self) -> Problem | None:
        """What is left out, and why."""
        if not self.left_out:
            return None
        told = f"of {_pictures(self.sent + self.left_out)} of cast, props and place, {self.sent or 'none'} "
        told += f"{'is' if self.sent <= 1 else 'are'} sent: {self.why}"
        first = "put those that matter most first, or in `references`"
        way = first if self.sent else "say in words what must be seen"
        return Problem("cast", told, (way,), refused=False)


def followed(card: Card, request: Request, pictures: int, today: date) -> Followed:
    """`request` with as many of `pictures` pictures of cast, props and place as its model follows."""
    if not pictures or card.embedded:
        return Followed(request)
    if request.first_frame:
        return Followed(request, 0, pictures, "a clip that begins on a picture follows no other")
    most, origin = card.takes("images"), card.inputs["images"].origin
    if most is None:
        why = f"whether {card.title} follows pictures is not known ({origin})"
        return Followed(request, 0, pictures, why)
    limit = f"{_limit(card, most)} ({origin})"
    if most is not True and most <= request.images:
        return Followed(request, 0, pictures, limit)
    room = pictures if most is True else min(pictures, most - request.images)
    for count in range(room, 0, -1):
        asked = replace(request, images=request.images + count)
        if _can(card, request, asked, today):
            why = limit if count == room else "it follows no more here"
            return Followed(asked, count, pictures - count, why if count < pictures else "")
    return Followed(request, 0, pictures, f"{card.title} cannot follow any as it is asked for here")


def _can(card: Card, plain: Request, asked: Request, today: date) -> bool:
    """Whether a route takes them, and nothing is refused because of them."""
    route = route_for(card, asked, today)
    if route is None or not serves(route, asked) or "images" not in route.fields:
        return False
    refused = {each.field for each in fits(card, asked, today) if each.refused}
    return refused <= {each.field for each in fits(card, plain, today) if each.refused}


def _limit(card: Card, most: int | bool) -> str:
    return f"{card.title} follows {f'at most {_pictures(int(most))}' if most else 'none'}"


def _pictures(count: int) -> str:
    return "1 picture" if count == 1 else f"{count} pictures"
