"""A shot in pictures: a strip to scrub through, the frames at its edges, one panel. Knows no words.

As the film shows it, finished; while there is no film, as its take does.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from filmkit.film.timeline.timeline import Clip
from filmkit.show.review.reels import Reels, Strip, spread
from filmkit.show.review.showing import Showing
from filmkit.timebase import Frames

FEW = 24
"""Shots up to which each has a large place on the page."""
_WIDE, _NARROW = 448, 256
"""How wide each frame of a strip is."""
Edge = tuple[str | None, str | None]
"""A first and a last frame."""


@dataclass(frozen=True, slots=True)
class Pictures:
    """What there is to see of a shot in stills."""

    strip: Strip | None = None
    edges: Sequence[Edge] = ()
    panel: str | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a proxy, in frames of the film, and what names its contents."""

    src: str
    start: int
    frames: int
    clear: tuple[int, int]
    """Its first frame outside a transition, and the one after its last."""
    key: Sequence[str]


class Framer:
    """Takes the stills of one film's shots. Used from several threads."""

    def __init__(self, showing: Showing, reels: Reels) -> None:
        self._showing, self._reels = showing, reels
        self._pieces = _pieces(showing)
        self._width = _WIDE if len(showing.film.shots) <= FEW else _NARROW

    def of_take(self, name: str, src: str, frames: int, digest: str) -> Pictures:
        """A shot that is not in a film yet."""
        return self._of(name, [Stretch(src, 0, frames, (0, frames), [digest])])

    def of_film(self, name: str, src: str, clips: Sequence[Clip]) -> Pictures:
        """Each time a shot stands in the film."""
        return self._of(name, [self._in_film(src, each) for each in clips])

    def _of(self, name: str, seen: Sequence[Stretch]) -> Pictures:
        rate, first = self._rate, seen[0]
        moments = spread(first.start / rate, first.frames / rate)
        strip = self._reels.strip([*first.key, "strip"], first.src, moments, name, width=self._width)
        panel = self._still(first, first.start + first.frames // 3, name)
        edges = [
            (self._still(each, each.clear[0], name), self._still(each, each.clear[1] - 1, name))
            for each in seen
        ]
        return Pictures(strip, edges, panel)

    def _still(self, seen: Stretch, frame: int, name: str) -> str | None:
        # A seek lands on the frame whose middle is asked for.
        second = (frame + Fraction(1, 2)) / self._rate
        return self._reels.still([*seen.key, frame - seen.start], seen.src, second, name)

    def _in_film(self, src: str, clip: Clip) -> Stretch:
        first, end = clip.span.start, clip.span.end
        for each in self._showing.timeline.transitions:
            if each.span.start <= first < each.span.end:
                first = Frames(min(each.span.end, clip.span.end - 1))
            if each.span.start < end <= each.span.end:
                end = Frames(max(each.span.start, clip.span.start + 1))
        clear = (first, end) if first < end else (clip.span.start, clip.span.end)
        return Stretch(src, clip.span.start, clip.span.length, clear, self._key(clip))

    def _key(self, clip: Clip) -> list[str]:
        """What a stretch of the film is made of: a transition is named for the shot that comes."""
        clips = self._showing.timeline.clips()
        place = clips.index(clip)
        shots = dict.fromkeys([*(each.shot for each in clips[place : place + 2]), "film"])
        found = [digest for shot in shots for digest in self._pieces.get(shot, ())]
        return [str(clip.span.length), *found]

    @property
    def _rate(self) -> Fraction:
        return self._showing.film.format.rate.fraction


def _pieces(showing: Showing) -> Mapping[str, Sequence[str]]:
    """By shot, the digests of the pieces of the cut that are named for it."""
    found: dict[str, list[str]] = {}
    for step in showing.plan.steps:
        if step.task.rule in ("conform", "transition") and step.result is not None:
            found.setdefault(step.task.group, []).append(step.result.outputs["clip"].digest)
    return found
