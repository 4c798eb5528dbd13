"""take: a clip of one shot, drawn by the embedded generator. Knows no cut and no look-up table.

The shot proper is one task. The spare frames a transition needs are tasks of their own, so
re-cutting a film draws a few frames and never a shot again.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Lane, Task
from filmkit.digest import Json
from filmkit.errors import SpecError
from filmkit.film.spec.film import CastRef, Film, Format, Shot
from filmkit.film.timeline.edit import source_frames
from filmkit.source import SourceSpan
from filmkit.studio.animatic.brief import (
    Brief,
    CameraBrief,
    MoveBrief,
    Person,
    Thing,
    from_json,
    to_json,
)
from filmkit.timebase import Rate

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]

EMBEDDED = "animatic"
"""The generator that needs no key and no network."""

_SECONDS_A_MEGAPIXEL = 0.55
"""Drawing time a frame, per million pixels and core: a guess that orders work, nothing more."""


@dataclass(frozen=True, slots=True)
class TakeRule:
    name: str = "take"
    version: int = 1

    def perform(self, job: Job) -> Made:
        # Loading the drawing library takes a second, and a plan never draws.
        from filmkit.studio.media.clip import write_clip

        params = cast(Mapping[str, Any], job.params)
        brief = from_json(params["brief"])
        clip = job.folder / "take.mp4"
        write_clip(
            clip,
            _drawn(brief, params, job.report),
            width=params["width"],
            height=params["height"],
            rate=Rate.of(*brief.rate),
        )
        return Made({"clip": clip})


TAKE = TakeRule()


def _drawn(brief: Brief, params: Mapping[str, Any], report: Callable[[float], None]) -> "Iterator[Picture]":
    """The asked part of the shot; its handles lie outside the stretch the camera's move spans."""
    from filmkit.studio.animatic.draw import frames

    first, count = params["first"], params["count"]
    handle = max(0, -first, first + count - brief.frames)
    whole = replace(brief, frames=brief.frames + 2 * handle, handle=handle)
    mask = params.get("mask")
    drawn = frames(
        whole,
        width=params["width"],
        height=params["height"],
        mask_aspect=mask[0] / mask[1] if mask else None,
        first=first + handle,
        count=count,
    )
    for number, picture in enumerate(islice(drawn, count), 1):
        yield picture
        report(number / count)


def declare_take(film: Film, shot: Shot) -> Task:
    """The shot proper."""
    return _task(film, shot, "take", 0, source_frames(shot))


def declare_handles(film: Film, shot: Shot, head: int, tail: int) -> Iterator[Task]:
    """The spare frames before and behind the shot that its transitions use."""
    if head > 0:
        yield _task(film, shot, "take-head", -head, head)
    if tail > 0:
        yield _task(film, shot, "take-tail", source_frames(shot), tail)


def _task(film: Film, shot: Shot, name: str, first: int, count: int) -> Task:
    if shot.model.name != EMBEDDED:
        raise SpecError(
            f"shot {shot.id} asks for {shot.model.name}, and this version of filmkit buys nothing",
            at=shot.origins["model"].at if "model" in shot.origins else shot.at,
            hint="build the draft, which draws every shot: filmkit build --profile draft",
        )
    raster = film.format
    params: dict[str, Json] = {
        "brief": to_json(brief_of(film, shot)),
        "width": raster.width,
        "height": raster.height,
        "first": first,
        "count": count,
    }
    if raster.mask is not None:
        params["mask"] = [raster.mask.numerator, raster.mask.denominator]
    return Task(
        target=f"{shot.id}/{name}",
        rule=TAKE.name,
        version=TAKE.version,
        params=params,
        group=shot.id,
        lane=Lane.PROCESS,
        seconds=_seconds(count, raster),
        label=f"{float(count / raster.rate.fraction):.1f} s",
        model=EMBEDDED,
        tags={"stage": "take", **({"scene": shot.scene} if shot.scene else {})},
        sources=_sources(shot),
    )


def _seconds(count: int, raster: Format) -> float:
    return 2.0 + count * _SECONDS_A_MEGAPIXEL * raster.width * raster.height / 1e6


def brief_of(film: Film, shot: Shot) -> Brief:
    """Everything the drawing may depend on; nothing else of the shot enters its digest."""
    rate = film.format.rate.fraction
    location = film.locations.get(shot.location or "")
    return Brief(
        frames=source_frames(shot),
        rate=(rate.numerator, rate.denominator),
        seed=shot.seed or 0,
        place_seed=shot.location or shot.scene or "",
        subject=shot.subject,
        action=shot.action,
        environment=" ".join(filter(None, (shot.environment, location.description if location else ""))),
        light=shot.light,
        mood=shot.mood,
        style=shot.style,
        place=shot.place,
        time=shot.time,
        weather=shot.weather,
        period=shot.period,
        size=shot.size,
        framing=shot.framing,
        prompt=shot.prompt,
        camera=CameraBrief(
            tuple(MoveBrief(move.name, move.direction, move.speed) for move in shot.camera.moves),
            shot.camera.angle,
            shot.camera.height,
            shot.camera.lens,
            " ".join(filter(None, (shot.camera.text, shot.camera.note))),
        ),
        people=tuple(_person(film, ref) for ref in shot.cast),
        things=tuple(Thing(name, film.props[name].description) for name in shot.props),
        stage=shot.stage,
    )


def _person(film: Film, ref: CastRef) -> Person:
    member = film.cast[ref.name]
    description = member.states[ref.state].description if ref.state else member.description
    return Person(str(ref), description)


def _sources(shot: Shot) -> Mapping[str, SourceSpan]:
    """The line behind each part of the brief, for `plan` and `explain` to name."""
    sources = {"": shot.at}
    for name, origin in shot.origins.items():
        sources[f"brief.{'people' if name == 'cast' else 'things' if name == 'props' else name}"] = origin.at
    if "duration" in shot.origins:
        for name in ("brief.frames", "first", "count"):
            sources[name] = shot.origins["duration"].at
    return sources
