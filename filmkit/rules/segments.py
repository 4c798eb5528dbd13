"""A take that is longer than its model makes: which segments are there, and which are still to be bought.

Segments are derived, never identity: their count and lengths follow from the card of the day, from what
the film needs, and from those that were bought already. Promise: a segment that was bought stays the
segment it is, whatever the card or the film says since.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TypeVar

from filmkit.build.engine.budget import added_up
from filmkit.build.engine.life import Move
from filmkit.film.catalogue.price import Price, price
from filmkit.film.catalogue.request import Request as Asking
from filmkit.film.catalogue.segments import (
    Continuing,
    Means,
    after_the_first,
    clips_for,
    continuing,
    seam,
)
from filmkit.film.spec.film import Film, Shot
from filmkit.rules.books import Begun, Books
from filmkit.rules.orders import purchase_in
from filmkit.rules.purchase import (
    FREE,
    Picture,
    Place,
    Purchase,
    Terms,
    decimal_of,
    purchase,
    segment_request,
    size_of,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Segmenter:
    """Orders the takes of one shot in segments."""

    film: Film
    shot: Shot
    terms: Terms
    books: Books

    def order(self, made: Purchase, pictures: Mapping[str, Picture], *, anew: bool = False) -> Purchase:
        """`made`, in as many segments as it takes; itself when it is one clip. `anew`: what was asked for
        and is not here is bought once more."""
        begun = self.books.begun(made.request.digest)
        if begun is None:
            return made
        if anew:
            here = [each.facts is not None for each in begun]
            begun = begun[: here.index(False)] if False in here else begun
        lengths = self._lengths(begun)
        goes_on = continuing(self.terms.card, self.terms.asking, self.terms.route, self.books.today)
        if (len(lengths) == 1 and not begun) or goes_on is None:
            return made
        parts = [
            self._part(made, number, lengths, begun, pictures, goes_on)
            for number in range(1, len(lengths) + 1)
        ]
        to_buy = [part.price for part in parts if part.is_new]
        return replace(made, parts=tuple(parts), price=_sum(to_buy, made.price), is_new=bool(to_buy))

    def _lengths(self, begun: Sequence[Begun]) -> list[Fraction]:
        """The length of each: of those that were begun as they are, and of those that cover the rest."""
        asking, card = self.terms.asking, self.terms.card
        size = size_of(self.film, self.terms)
        if not begun:
            return list(clips_for(card, asking, self.terms.route, size) or (asking.seconds or Fraction(0),))
        again = seam(card, asking)
        covered = Fraction(0)
        for each in begun:
            rate = each.facts.rate if each.facts else None
            shown = each.again / rate if rate else again
            length = each.facts.seconds if each.facts and each.facts.seconds else each.seconds
            covered += length - (shown if each.number > 1 else 0)
        rest = (asking.seconds or Fraction(0)) - covered
        found = [each.seconds for each in begun]
        # Up to half a frame is the container's rounding.
        if rest > asking.frame / 2:
            following = replace(after_the_first(asking), seconds=rest + again)
            found += clips_for(card, following, self.terms.route, size) or (rest + again,)
        return found

    def _part(
        self,
        made: Purchase,
        number: int,
        lengths: Sequence[Fraction],
        begun: Sequence[Begun],
        pictures: Mapping[str, Picture],
        goes_on: Continuing,
    ) -> Purchase:
        known = begun[number - 1] if number <= len(begun) else None
        if known is not None and known.move in _COLLECTED:
            kept = purchase_in(known.intent)
            assert kept is not None, "a segment has a line in the ledger"
            return replace(kept, target=f"{made.target}, segment {number}")
        seconds, count = lengths[number - 1], known.count if known else len(lengths)
        terms = self._terms(number, count, seconds, goes_on)
        shot = _shared(self.shot, number, count)
        request = made.request
        part = purchase(
            self.film,
            shot,
            made.number,
            request,
            terms,
            self._pictures(made, number, count, pictures, goes_on),
        )
        return replace(
            part,
            target=f"{made.target}, segment {number}",
            order=replace(part.order, seconds=decimal_of(seconds) if "length" in part.order.fields else None),
            bound=made.bound,
            place=Place(number, count, seconds, goes_on.means if number > 1 else None),
            is_new=known is None,
        )

    def _terms(self, number: int, count: int, seconds: Fraction, goes_on: Continuing) -> Terms:
        terms = self.terms
        asking: Asking = terms.asking if number == 1 else after_the_first(terms.asking, last=number == count)
        if number < count:
            asking = replace(asking, last_frame=False)
        asking = replace(asking, seconds=seconds, spare=Fraction(0))
        route = terms.route if number == 1 else goes_on.route
        free = self.books.free(terms.service)
        each = (
            FREE
            if free
            else price(terms.card, replace(asking, via=asking.via or route.service), self.books.today)
        )
        return Terms(terms.card, route, terms.service, asking, each)

    def _pictures(
        self,
        made: Purchase,
        number: int,
        count: int,
        pictures: Mapping[str, Picture],
        goes_on: Continuing,
    ) -> dict[str, Picture]:
        """The first follows pictures, the last ends on the frame it is to end on, all others go on."""
        found = {role: each for role, each in pictures.items() if role == "last-frame" and number == count}
        if number == 1:
            return found | {role: each for role, each in pictures.items() if role != "last-frame"}
        before = segment_request(made.request.digest, number - 1)
        role = goes_on.means.value
        frame = "last" if goes_on.means is Means.FIRST_FRAME else ""
        return {role: Picture(role, frame=frame, segment=before), **found}


_COLLECTED = (Move.CONTINUE, Move.KEEP, Move.NOTHING)


def _shared(shot: Shot, number: int, count: int) -> Shot:
    """The shot as one of its segments plays it: beats and lines are shared out in order, so that nothing is
    done or said twice. The last beat goes on where there are fewer beats than segments."""
    action = _share(shot.action, number, count) or shot.action[-1:]
    return replace(shot, action=action, lines=_share(shot.lines, number, count))


def _share(every: tuple[T, ...], number: int, count: int) -> tuple[T, ...]:
    return every[-(-(number - 1) * len(every) // count) : -(-number * len(every) // count)]


def _sum(prices: Sequence[Price], whole: Price) -> Price:
    """What is still to be paid."""
    low = added_up([each.low for each in prices])
    high = added_up([each.high for each in prices])
    if low is None or high is None:
        return next(each for each in prices if each.low is None or each.high is None)
    return replace(whole, low=low, high=high, unknown=False, why="")
