"""Where a piece gets its frames: a take, a take with its handles, footage, or a roll of credits.

Knows no encoding. A source is an input and the first frame used in it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil, floor

from filmkit.build.graph.task import FileInput, Input, TaskInput
from filmkit.digest import Json, decimal_text
from filmkit.film.spec.film import Film, Look
from filmkit.film.timeline.edit import source_frames
from filmkit.film.timeline.pieces import Source
from filmkit.film.timeline.timeline import Clip
from filmkit.film.timeline.views import Crop, View
from filmkit.rules.commission import Commission, Paid
from filmkit.source import SourceSpan


@dataclass(frozen=True, slots=True)
class Feed:
    """One source of a piece, as a task knows it."""

    params: Mapping[str, Json]
    inputs: Mapping[str, Input]
    """"clip", and "lut" when its look has one."""
    sources: Mapping[str, SourceSpan] = field(default_factory=dict)


def feed(film: Film, view: View, source: Source, frames: int, heads: Mapping[str, int], paid: Paid) -> Feed:
    """`source` for a piece of `frames` frames; `heads` says how many handles lie before each shot."""
    if not isinstance(source.item, Clip):
        rolls = [item for item in view.timeline.picture if not isinstance(item, Clip)]
        target = view.lettered(f"film/credits-{rolls.index(source.item) + 1}")
        return Feed(_window(source.first, source.speed), {"clip": TaskInput(target, "clip")})
    shot = film.shots[source.item.shot]
    look = film.looks.get(shot.look or "")
    finish = _finish(look) | _kept(film, view.crops.get(shot.id))
    inputs: dict[str, Input] = {"lut": FileInput(look.lut)} if look and look.lut else {}
    lines = {"": shot.at, "clip": shot.at}
    if look:
        lines |= {"grade": look.at, "lut": look.at}
    if shot.source is not None:
        first = shot.source_in.at(film.format.rate) + source.first
        return Feed(_window(first, source.speed) | finish, inputs | {"clip": FileInput(shot.source)}, lines)
    if (bought := paid.get(shot.id)) is not None:
        first = source.first + bought.head
        return Feed(_window(first, source.speed) | finish, inputs | {"clip": clip_of(bought)}, lines)
    last = ceil(source.last(frames))
    inside = floor(source.first) >= 0 and last < source_frames(shot)
    target = f"{shot.id}/take" if inside else f"{shot.id}/take-with-handles"
    first = source.first + (0 if inside else heads.get(shot.id, 0))
    return Feed(_window(first, source.speed) | finish, inputs | {"clip": TaskInput(target, "clip")}, lines)


def clip_of(bought: Commission) -> Input:
    """The take the cut uses."""
    return TaskInput(bought.target, "clip")


def _window(first: Fraction, speed: Fraction) -> dict[str, Json]:
    return {"first": decimal_text(first), "speed": decimal_text(speed)}


def _kept(film: Film, crop: Crop | None) -> dict[str, Json]:
    """What is kept of the film's raster."""
    if crop is None:
        return {}
    raster = [film.format.width, film.format.height]
    return {"crop": {"of": raster, "kept": [crop.left, crop.top, crop.width, crop.height]}}


def _finish(look: Look | None) -> dict[str, Json]:
    if look is None or not look.grade:
        return {}
    return {"grade": {name: decimal_text(value) for name, value in look.grade.items()}}
