"""take: a clip of one shot, drawn by the embedded generator. Knows no cut and no look-up table.

The shot proper is one task. The spare frames a transition needs are tasks of their own, so
re-cutting a film draws a few frames and never a shot again.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import FileInput, Input, Lane, Task
from filmkit.digest import Json
from filmkit.film.spec.film import CastRef, Film, Format, Reference, Shot
from filmkit.film.timeline.edit import source_frames
from filmkit.rules.lines import Lines
from filmkit.rules.slots import layer_of, with_slots
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
    version: int = 2

    def perform(self, job: Job) -> Made:
        # Loading the drawing library takes a second, and a plan never draws.
        from filmkit.studio.media.clip import write_clip

        params: Mapping[str, Any] = job.params
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
        inputs=_references(film, shot),
        group=shot.id,
        lane=Lane.PROCESS,
        seconds=_seconds(count, raster),
        label=f"{raster.rate.seconds(count):.1f} s",
        model=EMBEDDED,
        tags={"stage": "take", **({"scene": shot.scene} if shot.scene else {})},
        sources=drawn_at(film, shot),
    )


def _seconds(count: int, raster: Format) -> float:
    return 2.0 + count * _SECONDS_A_MEGAPIXEL * raster.width * raster.height / 1e6


def brief_of(film: Film, shot: Shot) -> Brief:
    """Everything the drawing may depend on; nothing else of the shot enters its digest."""
    rate = film.format.rate.fraction
    location = film.locations.get(shot.location or "")
    brief = Brief(
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
    return with_slots(brief, shot.slots, shot.patterns) if shot.slots else brief


def drawn_at(film: Film, shot: Shot) -> Lines:
    """The lines behind what is drawn."""
    return Lines(lambda: _sources(film, shot))


def _references(film: Film, shot: Shot) -> dict[str, Input]:
    """The files that say what is in the shot: repaint one, and its users are made again."""
    return {name: FileInput(path) for name, (path, _) in _files(film, shot).items()}


def _files(film: Film, shot: Shot) -> dict[str, tuple[str, SourceSpan]]:
    """Each reference that is a file, by input name, and the line it belongs to."""
    found: list[tuple[str, Reference | None, SourceSpan]] = []
    for ref in shot.cast:
        member = film.cast[ref.name]
        state = member.states[ref.state] if ref.state else None
        own = state.reference if state else None
        found.append((f"reference-{ref}", own or member.reference, (state and state.at) or member.at))
    for name in shot.props:
        found.append((f"reference-{name}", film.props[name].reference, film.props[name].at))
    if place := film.locations.get(shot.location or ""):
        found.append(("reference-place", place.reference, place.at))
    for number, reference in enumerate(shot.references):
        found.append((f"reference-{number}", reference, _written(shot, "references")))
    found.append(("first-frame", shot.first_frame, _written(shot, "first-frame")))
    found.append(("last-frame", shot.last_frame, _written(shot, "last-frame")))
    return {name: (path, at) for name, path, at in found if isinstance(path, str)}


def _written(shot: Shot, field: str) -> SourceSpan:
    return shot.origins[field].at if field in shot.origins else shot.at


def _person(film: Film, ref: CastRef) -> Person:
    member = film.cast[ref.name]
    description = member.states[ref.state].description if ref.state else member.description
    return Person(str(ref), description)


def _sources(film: Film, shot: Shot) -> Mapping[str, SourceSpan]:
    """The line behind each part of the brief, for `plan` and `explain` to name."""
    sources = {"": shot.at}
    for name, origin in shot.origins.items():
        if name.startswith("slots."):
            layer, _ = layer_of(name.removeprefix("slots."), shot.patterns)
            sources.setdefault(f"brief.{layer}", origin.at)
        else:
            sources[f"brief.{_BRIEF_NAMES.get(name, name)}"] = origin.at
    if "duration" in shot.origins:
        for name in ("brief.frames", "first", "count"):
            sources[name] = shot.origins["duration"].at
    return sources | {name: at for name, (_, at) in _files(film, shot).items()}


_BRIEF_NAMES = {"cast": "people", "props": "things"}
"""What a field of the film is called in a brief, where the two differ."""
