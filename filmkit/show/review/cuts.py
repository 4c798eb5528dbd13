"""Continuity: what meets at each cut, and every shot of one person, place or look in a row.

Knows no HTML.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from filmkit.film.spec.film import Film
from filmkit.film.timeline.timeline import Clip, Timeline
from filmkit.show.review.shots import ShotCard


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two shots that follow each other."""

    before: str
    after: str
    frame: int
    """The first frame of `after` in the film."""
    how: str
    """"cut", or the transition."""
    left: str | None
    """The last frame of the one, and the first of the other."""
    right: str | None
    same: Sequence[str]
    """What they share: their scene, place and look, when it is the same."""


@dataclass(frozen=True, slots=True)
class Row:
    """Every shot of one person, place or look, in the order of the film."""

    kind: str
    name: str
    says: str
    shots: Sequence[str]
    likeness: str | None = None
    """The picture that the film says it should look like."""


def meetings(timeline: Timeline, cards: Mapping[str, ShotCard]) -> Iterator[Meeting]:
    """Each cut from shot to shot."""
    kinds = {each.cut: each.kind.value for each in timeline.transitions}
    for before, after in pairwise(timeline.picture):
        if isinstance(before, Clip) and isinstance(after, Clip):
            one, two = cards[before.shot], cards[after.shot]
            start = after.span.start
            same = [word for word in ("scene", "location", "look") if _shared(one, two, word)]
            left, right = _edges(one, before.span.start)[1], _edges(two, start)[0]
            yield Meeting(before.shot, after.shot, start, kinds.get(start, "cut"), left, right, same)


def _edges(card: ShotCard, start: int) -> tuple[str | None, str | None]:
    """The first and last frame of the time a shot begins at `start`."""
    starts = [first for first, _ in card.clips]
    if len(card.edges) != len(starts):
        return card.edges[0] if card.edges else (None, None)
    return card.edges[starts.index(start)]


def _shared(one: ShotCard, two: ShotCard, word: str) -> bool:
    value = getattr(one, word)
    return bool(value) and value == getattr(two, word)


def rows(film: Film, cards: Sequence[ShotCard], likenesses: Mapping[tuple[str, str], str]) -> Iterator[Row]:
    """People first, then places, then looks. `likenesses`: the picture of each that has one."""
    for name, member in film.cast.items():
        shots = [card.id for card in cards if any(each.partition("/")[0] == name for each in card.cast)]
        if shots:
            yield Row("cast", name, member.description, shots, likenesses.get(("cast", name)))
    for name, place in film.locations.items():
        if shots := [card.id for card in cards if card.location == name]:
            yield Row("location", name, place.description, shots, likenesses.get(("location", name)))
    for name, look in film.looks.items():
        if shots := [card.id for card in cards if card.look == name]:
            yield Row("look", name, look.style, shots)
