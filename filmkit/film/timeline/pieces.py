"""The timeline cut into pieces, each encoded on its own and joined by stream copy.

Knows no encoder. Promise: pieces cover the film's frames once and in order, and a change to one
shot changes only its own piece and the transitions it takes part in.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from filmkit.film.spec.film import Film
from filmkit.film.spec.models import is_bought
from filmkit.film.timeline.timeline import Clip, Credits, Kind, Timeline, TitleCard, Transition
from filmkit.timebase import Frames, Span


@dataclass(frozen=True, slots=True)
class Source:
    """What a piece takes frames from."""

    item: Clip | Credits
    first: Fraction
    """Source frame shown at the piece's first frame: a shot's from its own start, so handles are
    below 0 or past its end; a roll's from its top."""
    speed: Fraction = Fraction(1)

    def last(self, frames: int) -> Fraction:
        """Source frame shown at the last of `frames` frames."""
        return self.first + (frames - 1 if self.speed == 1 else (frames - 1) * self.speed)


@dataclass(frozen=True, slots=True)
class Overlay:
    """A title over a piece; it began `offset` frames before the piece does (negative: begins later)."""

    card: TitleCard
    offset: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the cut that one encode makes."""

    span: Span
    outgoing: Source | None
    """What is seen, or what is left behind in a transition; None when it comes from black."""
    incoming: Source | None = None
    kind: Kind | None = None
    """None: a plain stretch of `outgoing`."""
    cut: int = 0
    """Frames into the piece at which a transition hands over."""
    color: str = "black"
    overlays: tuple[Overlay, ...] = ()

    def sources(self) -> tuple[Source, ...]:
        return tuple(each for each in (self.outgoing, self.incoming) if each is not None)


def pieces(timeline: Timeline) -> tuple[Piece, ...]:
    """Cut the film at its clips' edges and at its transitions' edges."""
    made: list[Piece] = []
    transitions = timeline.transitions  # in order, none over another
    passed = 0
    for item, following in zip(timeline.picture, (*timeline.picture[1:], None), strict=True):
        at, end = item.span.start, item.span.end
        while passed < len(transitions) and transitions[passed].span.end <= at:
            passed += 1
        for number in range(passed, len(transitions)):
            transition = transitions[number]
            if transition.span.start >= end:
                break
            if transition.span.start >= item.span.start:
                if transition.span.start > at:
                    made.append(_plain(item, at, transition.span.start, timeline))
                made.append(_transition(transition, item, following, timeline))
            at = transition.span.end
        if at < end:
            made.append(_plain(item, at, end, timeline))
    return tuple(made)


def handles(timeline: Timeline, lengths: Mapping[str, int]) -> Mapping[str, tuple[int, int]]:
    """Spare frames before and behind each shot's own `lengths[shot]` source frames that the cut uses."""
    needed: dict[str, tuple[int, int]] = {}
    for piece in pieces(timeline):
        for source in piece.sources():
            if isinstance(source.item, Clip):
                shot = source.item.shot
                head, tail = needed.get(shot, (0, 0))
                below = -floor(source.first)
                beyond = ceil(source.last(piece.span.length)) + 1 - lengths[shot]
                needed[shot] = (max(head, below), max(tail, beyond))
    return needed


def with_written(film: Film, spare: Mapping[str, tuple[int, int]]) -> Mapping[str, tuple[int, int]]:
    """The handles of each shot; of one that is drawn, at each end at least as many as are written."""
    found = dict(spare)
    for name, shot in film.shots.items():
        if shot.handles is not None and shot.source is None and not is_bought(film, shot):
            own = shot.handles.up(film.format.rate)
            head, tail = found.get(name, (0, 0))
            found[name] = (max(head, own), max(tail, own))
    return found


def _source(item: Clip | Credits, frame: int) -> Source:
    if isinstance(item, Clip):
        return Source(item, item.source_at(frame), item.speed)
    return Source(item, Fraction(frame - item.span.start))


def _overlays(timeline: Timeline, span: Span) -> tuple[Overlay, ...]:
    return tuple(
        Overlay(card, span.start - card.span.start)
        for card in timeline.titles
        if card.span.start < span.end and card.span.end > span.start
    )


def _span(start: int, end: int) -> Span:
    return Span(Frames(start), Frames(end - start))


def _plain(item: Clip | Credits, start: int, end: int, timeline: Timeline) -> Piece:
    span = _span(start, end)
    return Piece(span, _source(item, start), overlays=_overlays(timeline, span) if timeline.titles else ())


def _transition(
    transition: Transition, item: Clip | Credits, following: Clip | Credits | None, timeline: Timeline
) -> Piece:
    start = transition.span.start
    outgoing: Source | None = _source(item, start)
    incoming: Source | None = None
    if transition.kind is Kind.FADE_IN:
        outgoing, incoming = None, outgoing
    elif transition.kind is not Kind.FADE_OUT:
        assert following is not None, "a dissolve without a second side passed the layout"
        incoming = _source(following, start)
    return Piece(
        transition.span,
        outgoing,
        incoming,
        transition.kind,
        transition.cut - start,
        transition.color,
        _overlays(timeline, transition.span),
    )
