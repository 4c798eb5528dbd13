"""take: a clip of one shot, drawn by the embedded generator. Knows no cut and no look-up table.

The shot proper is one task. The spare frames a transition needs are tasks of their own, so
re-cutting a film draws a few frames and never a shot again.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Lane, Task
from filmkit.digest import Json
from filmkit.film.spec.film import Film, Shot
from filmkit.film.spec.reading import EMBEDDED
from filmkit.film.spec.shown import Drawings
from filmkit.film.timeline.edit import source_frames
from filmkit.rules.brief import brief_of
from filmkit.rules.lines import Lines
from filmkit.rules.made_from import OF_A_PROP, OF_THE_PLACE, picture_inputs, picture_lines, tinting
from filmkit.rules.slots import layer_of
from filmkit.source import SourceSpan
from filmkit.studio.animatic.brief import Brief, from_json, to_json
from filmkit.studio.animatic.flat.needed import FLAT, must_be_flat
from filmkit.timebase import Rate

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from filmkit.studio.animatic.drawing import Stretch

    Picture = NDArray[np.uint8]

_SECONDS_A_SHOT, _SECONDS_A_FRAME, _SECONDS_A_MEGAPIXEL = 0.4, 0.045, 0.170
"""Drawing time on one core: of a shot, and of a frame by itself and for each million pixels, as measured
in docs/design/speed.md (12.3, 4.7 and 2.5 frames a second at 360, 720 and 1080 lines)."""


@dataclass(frozen=True, slots=True)
class TakeRule:
    name: str = "take"
    version: int = 17

    def perform(self, job: Job) -> Made:
        return clip_of(job, pictures_of(job))


TAKE = TakeRule()


def pictures_of(job: Job) -> "Iterator[Picture]":
    """The frames a job asks for, in their order; each depends on nothing but the job and its number."""
    with drawings_of(job) as stretch:
        yield from taken(job, stretch.pictures())


@contextmanager
def drawings_of(job: Job) -> "Iterator[Stretch]":
    """What is drawn for the frames a job asks for; its handles lie outside the stretch the camera's move
    spans."""
    # Loading the drawing library takes a second, and a plan never draws.
    from filmkit.studio.animatic.drawing import ready, stretch_of

    params: Mapping[str, Any] = job.params
    brief, first, count = _brief(job), params["first"], params["count"]
    handle = max(0, -first, first + count - brief.frames)
    whole = replace(brief, frames=brief.frames + 2 * handle, handle=handle)
    mask = params.get("mask")
    with ready(whole, params["width"], params["height"], mask[0] / mask[1] if mask else None) as sketch:
        twos = params.get("drawings") == Drawings.TWOS.value
        yield stretch_of(sketch, first + handle, count, twos=twos)


def taken(job: Job, drawn: "Iterable[Picture]") -> "Iterator[Picture]":
    """Those frames as the take has them: on their way between the pictures it begins and ends on."""
    from filmkit.studio.media.meeting import meeting

    params: Mapping[str, Any] = job.params
    met = meeting(drawn, _pictures(job), params["first"], params["brief"]["frames"])
    for number, picture in enumerate(met, 1):
        yield picture
        job.report(number / params["count"])


def clip_of(job: Job, pictures: "Iterable[Picture]") -> Made:
    """The frames of a job, as its clip."""
    from filmkit.studio.media.clip import write_clip

    params: Mapping[str, Any] = job.params
    clip = job.folder / "take.mp4"
    rate = Rate.of(*params["brief"]["rate"])
    write_clip(clip, pictures, width=params["width"], height=params["height"], rate=rate)
    return Made({"clip": clip})


def _brief(job: Job) -> Brief:
    """What is drawn, in the colours of the pictures it is made from."""
    from filmkit.studio.animatic.tint import Seen, tinted
    from filmkit.studio.media.picture import read_picture

    params: Mapping[str, Any] = job.params
    brief, names = from_json(params["brief"]), params.get("tints", {})
    if not names:
        return brief
    seen = {name: read_picture(job.inputs[name], name=_called(name, job)) for name in names}
    told = {names[name]: picture for name, picture in seen.items()}
    things = {of.removeprefix(OF_A_PROP): told.pop(of) for of in list(told) if of.startswith(OF_A_PROP)}
    place, opening = told.pop(OF_THE_PLACE, None), told.pop("", None)
    return tinted(brief, Seen(told, things, place, opening))


def _called(name: str, job: Job) -> str:
    """What a picture is called when it cannot be read."""
    kind, _, who = name.partition("-")
    return f"the reference of {who}" if kind == "reference" else f"the {name} of {job.target}"


def _pictures(job: Job) -> "tuple[Picture | None, Picture | None]":
    """The pictures a shot begins and ends on, as large as it is."""
    from filmkit.studio.media.picture import fitted, read_picture

    params: Mapping[str, Any] = job.params
    size, mask = (params["width"], params["height"]), params.get("mask")
    aspect = Fraction(*mask) if mask else None

    def read(name: str) -> "Picture | None":
        if name not in params.get("meets", ()):
            return None
        return fitted(read_picture(job.inputs[name], name=_called(name, job)), *size, aspect)

    return read("first-frame"), read("last-frame")


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
    raster, inputs = film.format, picture_inputs(film, shot)
    params: dict[str, Json] = {
        "brief": to_json(brief_of(film, shot)),
        "width": raster.width,
        "height": raster.height,
        "first": first,
        "count": count,
    }
    if opening := {"first-frame", "last-frame"} & inputs.keys():
        # Drawings begin and end on these pictures: in the digest, for once they did not.
        params["meets"] = sorted(opening)
    if inputs and (tints := tinting(film, shot)):
        params["tints"] = tints
    if must_be_flat():
        # Not the picture that the same words give elsewhere.
        params["board"] = FLAT
    if film.drawings is Drawings.TWOS:
        params["drawings"] = film.drawings.value
    if raster.mask is not None:
        params["mask"] = [raster.mask.numerator, raster.mask.denominator]
    return Task(
        target=f"{shot.id}/{name}",
        rule=TAKE.name,
        version=TAKE.version,
        params=params,
        inputs=inputs,
        group=shot.id,
        lane=Lane.PROCESS,
        seconds=_seconds(count, film),
        label=f"{raster.rate.seconds(count):.1f} s",
        model=EMBEDDED,
        tags={"stage": "take", **({"scene": shot.scene} if shot.scene else {})},
        sources=drawn_at(film, shot),
    )


def _seconds(count: int, film: Film) -> float:
    drawn = count // 2 if film.drawings is Drawings.TWOS else count
    megapixels = film.format.width * film.format.height / 1e6
    return _SECONDS_A_SHOT + drawn * (_SECONDS_A_FRAME + _SECONDS_A_MEGAPIXEL * megapixels)


def drawn_at(film: Film, shot: Shot) -> Lines:
    """The lines behind what is drawn."""
    return Lines(lambda: _sources(film, shot))


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
    return sources | picture_lines(film, shot)


_BRIEF_NAMES = {"cast": "people", "props": "things"}
"""What a field of the film is called in a brief, where the two differ."""
