"""One piece of the cut: its sources finished, blended, titled, and encoded to join by copy.

Knows no timeline: it is told which frames of what. Promise: a piece has exactly the frames asked
for, and all pieces of one raster share one sample description.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from filmkit.errors import TaskFailed
from filmkit.studio.assembly.grade import finishing
from filmkit.studio.assembly.lut import read_cube, write_cube
from filmkit.studio.media import graph
from filmkit.studio.media.encode import encode
from filmkit.studio.media.outside import examine
from filmkit.studio.media.process import Report
from filmkit.timebase import Rate

_HELD = Fraction(1)
"""Seconds for which the last frame of a clip may stand: half a long dissolve needs that much."""


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
    """A .cube file."""
    grade: Mapping[str, Fraction] = field(default_factory=dict)
    name: str = "the clip"
    """What messages call it."""
    filmed: bool = False
    """Whether it was filmed, and so ends where it ends; what is drawn or bought may be held."""
    crop: graph.Crop | None = None
    """What is kept of it, of a picture of the film's own shape."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """A title picture over a piece."""

    picture: Path
    """RGBA, as large as the raster."""
    offset: int
    """Frames it has stood already when the piece begins; below 0 it begins later."""
    length: int
    fade: int | None = None
    """Frames in which it comes and goes; left out, as titles do."""


def conform(
    feed: Feed, frames: int, raster: PieceFormat, out: Path, overlays: Sequence[Overlay], report: Report
) -> None:
    """A plain stretch of one source. Raises TaskFailed."""
    picture = _side(feed, "black", frames, raster, out.with_suffix(".cube"))
    _write(picture, frames, raster, out, overlays, report)


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
    before = _side(outgoing, color, frames, raster, out.with_suffix(".outgoing.cube"))
    after = _side(incoming, color, frames, raster, out.with_suffix(".incoming.cube"), number=1)
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


def _side(
    feed: Feed | None, color: str, frames: int, raster: PieceFormat, cube: Path, *, number: int = 0
) -> graph.Stream:
    """One source, finished; its colours are exchanged by a table written to `cube`."""
    if feed is None:
        return graph.color(color, frames, raster.width, raster.height, raster.rate)
    what = examine(feed.path, name=feed.name)
    if not what.picture:
        raise TaskFailed(f"{feed.name} holds no picture")
    if feed.filmed and what.seconds is not None:
        _refuse_beyond(feed, frames, what.seconds, raster.rate)
    clip = graph.opened(feed.path, what, feed.first, feed.speed, frames, raster.rate, number=number)
    size = feed.crop.of if feed.crop else (raster.width, raster.height)
    picture = graph.shaped(clip, what, *size)
    table = finishing(feed.grade, read_cube(feed.lut, name="the look") if feed.lut else None)
    if table is not None:
        write_cube(cube, table)
        picture = graph.graded(picture, cube)
    return graph.cropped(picture, feed.crop, raster.width, raster.height) if feed.crop else picture


def _refuse_beyond(feed: Feed, frames: int, seconds: Fraction, rate: Rate) -> None:
    """A moment after its end may be asked of a clip, for handles; more would be a still nobody asked for."""
    start = feed.first / rate.fraction
    end = start + frames * feed.speed / rate.fraction
    if start >= seconds or end > seconds + _HELD:
        raise TaskFailed(
            f"{feed.name} ends at {float(seconds):.2f} s, and is wanted from "
            f"{float(max(start, Fraction(0))):.2f} to {float(end):.2f} s",
            hint="shorten the shot's `duration`, begin earlier with `in`, or lower its `speed`",
        )


def _write(
    picture: graph.Stream,
    frames: int,
    raster: PieceFormat,
    out: Path,
    overlays: Sequence[Overlay],
    report: Report,
) -> None:
    picture = graph.masked(picture, raster.width, raster.height, raster.mask)
    for number, over in enumerate(overlays):
        picture = graph.laid_over(
            picture, over.picture, over.offset, over.length, raster.rate, number=number, fade=over.fade
        )
    encode(picture, out, frames=frames, rate=raster.rate, report=report)
