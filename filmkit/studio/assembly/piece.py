"""One piece of the cut: its sources finished, blended, titled, and encoded to join by copy.

Knows no timeline: it is told which frames of what. Promise: a piece has exactly the frames asked
for, and all pieces of one raster share one sample description.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from filmkit.studio.media import graph
from filmkit.studio.media.encode import encode
from filmkit.timebase import Rate

Report = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class PieceFormat:
    """The raster all pieces of a film share."""

    width: int
    height: int
    rate: Rate
    mask: Fraction | None = None
    """Aspect of the picture inside black bars."""


@dataclass(frozen=True, slots=True)
class Feed:
    """Frames of one clip, and how they are finished."""

    path: Path
    first: Fraction
    """The first frame shown, at the film's rate."""
    speed: Fraction = Fraction(1)
    lut: Path | None = None
    """A .cube file written by `write_cube`."""
    grade: Mapping[str, Fraction] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Overlay:
    """A title picture over a piece."""

    picture: Path
    """RGBA, as large as the raster."""
    offset: int
    """Frames it has stood already when the piece begins; below 0 it begins later."""
    length: int


def conform(
    feed: Feed, frames: int, raster: PieceFormat, out: Path, overlays: Sequence[Overlay], report: Report
) -> None:
    """A plain stretch of one source. Raises TaskFailed."""
    _write(_side(feed, "black", frames, raster), frames, raster, out, overlays, report)


def transition(
    kind: str,
    outgoing: Feed | None,
    incoming: Feed | None,
    frames: int,
    cut: int,
    color: str,
    raster: PieceFormat,
    out: Path,
    overlays: Sequence[Overlay],
    report: Report,
) -> None:
    """A stretch where two sources meet; a side that is None is `color`. Raises TaskFailed.

    A "dip" goes through `color`, which it reaches at frame `cut`; every other kind is a blend.
    """
    before, after = (_side(feed, color, frames, raster) for feed in (outgoing, incoming))
    if kind == "dip":
        still = graph.color(color, frames, raster.width, raster.height, raster.rate)
        ends, begins = graph.split(still)
        picture = graph.one_after_other(
            graph.blended(graph.window(before, 0, cut), graph.window(ends, 0, cut), cut, raster.rate),
            graph.blended(
                graph.window(begins, cut, frames),
                graph.window(after, cut, frames),
                frames - cut,
                raster.rate,
            ),
        )
    else:
        picture = graph.blended(before, after, frames, raster.rate)
    _write(picture, frames, raster, out, overlays, report)


def _side(feed: Feed | None, color: str, frames: int, raster: PieceFormat) -> graph.Stream:
    if feed is None:
        return graph.color(color, frames, raster.width, raster.height, raster.rate)
    clip = graph.opened(feed.path, feed.first, feed.speed, frames, raster.rate)
    return graph.graded(graph.shaped(clip, raster.width, raster.height), feed.lut, feed.grade)


def _write(
    picture: graph.Stream,
    frames: int,
    raster: PieceFormat,
    out: Path,
    overlays: Sequence[Overlay],
    report: Report,
) -> None:
    picture = graph.masked(picture, raster.width, raster.height, raster.mask)
    for overlay in overlays:
        picture = graph.laid_over(picture, overlay.picture, overlay.offset, overlay.length, raster.rate)
    encode(picture, out, frames=frames, rate=raster.rate, report=report)
