"""still: a picture of a cast member, a prop, a place or a shot's own moment, drawn by the embedded one.

Knows no takes. A drawn still is drawn from the words it is asked for with, and from how the film describes
who is in it; a bought one is counted in `paid_stills`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Lane, Task, TaskInput
from filmkit.digest import Json
from filmkit.film.spec.film import Film, Shot
from filmkit.film.spec.pictures import Of, Sitting, still_names
from filmkit.film.spec.reading import EMBEDDED
from filmkit.film.timeline.edit import source_frames
from filmkit.rules.brief import brief_of
from filmkit.rules.lines import Lines
from filmkit.source import SourceSpan
from filmkit.studio.animatic.brief import Brief, Person, Thing, from_json, to_json
from filmkit.studio.animatic.flat.needed import FLAT, must_be_flat

if TYPE_CHECKING:
    from filmkit.studio.animatic.drawing import Picture

OUTPUT = "picture"
SIZES: Mapping[Of, tuple[int, int]] = {Of.CAST: (720, 960), Of.PROP: (960, 720), Of.LOCATION: (1280, 720)}
"""Pixels, the same in every profile; a shot's own stills have the film's raster."""


@dataclass(frozen=True, slots=True)
class StillRule:
    name: str = "still"
    version: int = 2

    def perform(self, job: Job) -> Made:
        # Loading the drawing library takes a second, and a plan never draws.
        from filmkit.studio.media.picture import write_picture

        path = job.folder / "still.png"
        write_picture(path, _drawn(job.params))
        return Made({OUTPUT: path})


STILL = StillRule()


def _drawn(params: Mapping[str, Any]) -> "Picture":
    from filmkit.studio.animatic.drawing import frames
    from filmkit.studio.animatic.portrait import portrait

    brief, width, height = from_json(params["brief"]), params["width"], params["height"]
    if params["likeness"]:
        return portrait(brief, width=width, height=height)
    mask = params.get("mask")
    aspect = mask[0] / mask[1] if mask else None
    drawn = frames(brief, width=width, height=height, mask_aspect=aspect, first=params["frame"], count=1)
    return next(iter(drawn))


def target_of(name: str) -> str:
    """The address of a still's task."""
    return f"{name}/{STILL.name}"


def still_inputs(film: Film, shot: Shot) -> dict[str, TaskInput]:
    """The stills a shot is made from, by its roles."""
    return {role: TaskInput(target_of(name), OUTPUT) for role, name in still_names(film, shot).items()}


def declare_still(film: Film, sitting: Sitting) -> Task:
    """A still that is drawn here."""
    brief, size, frame = _brief(film, sitting)
    params: dict[str, Json] = {
        "brief": to_json(brief),
        "width": size[0],
        "height": size[1],
        "likeness": sitting.of in (Of.CAST, Of.PROP),
    }
    if must_be_flat():
        params["board"] = FLAT
    if not params["likeness"]:
        params["frame"] = frame
    if sitting.of is Of.SHOT and film.format.mask is not None:
        params["mask"] = [film.format.mask.numerator, film.format.mask.denominator]
    return Task(
        target_of(sitting.name),
        STILL.name,
        STILL.version,
        params,
        group=sitting.name,
        lane=Lane.PROCESS,
        seconds=3.0,
        label=label_of(film, sitting),
        model=EMBEDDED,
        tags={"stage": "still"},
        sources=Lines(lambda: _sources(film, sitting)),
    )


def label_of(film: Film, sitting: Sitting) -> str:
    """What kind of picture it is, for the plan."""
    return {Of.CAST: "portrait", Of.PROP: "prop", Of.LOCATION: "place", Of.SHOT: "frame"}[sitting.of]


def _brief(film: Film, sitting: Sitting) -> tuple[Brief, tuple[int, int], int]:
    """What is drawn, how large, and which frame of it."""
    prompt, description = sitting.still.prompt, sitting.description
    one = Brief(1, (24, 1))
    match sitting.of:
        case Of.CAST:
            who = Person(sitting.name.removeprefix("cast.").replace(".", "/"), description)
            return replace(one, people=(who,), prompt=prompt), SIZES[Of.CAST], 0
        case Of.PROP:
            thing = Thing(sitting.name.removeprefix("prop."), description)
            words = ", ".join(filter(None, (description, prompt)))
            return replace(one, things=(thing,), subject=description, prompt=words), SIZES[Of.PROP], 0
        case Of.LOCATION:
            has = sitting.layers
            seen = (has.get("environment"), description, prompt)
            place = replace(
                one,
                place_seed=sitting.name.removeprefix("location."),
                size="wide",
                environment=", ".join(filter(None, seen)),
                place=has.get("place", ""),
                time=has.get("time", ""),
                weather=has.get("weather", ""),
                period=has.get("period", ""),
                light=has.get("light", ""),
                mood=has.get("mood", ""),
                style=has.get("style", ""),
            )
            return place, SIZES[Of.LOCATION], 0
        case Of.SHOT:
            assert sitting.shot is not None, "a still of a shot's own"
            shot = film.shots[sitting.shot]
            asked = replace(brief_of(film, shot), prompt=prompt, subject="", action=())
            last = source_frames(shot) - 1 if sitting.role == "last-frame" else 0
            return asked, (film.format.width, film.format.height), last


def _sources(film: Film, sitting: Sitting) -> Mapping[str, SourceSpan]:
    """The line behind each part, for `plan` and `explain` to name."""
    lines = {"": sitting.still.at, "brief.prompt": sitting.still.at, "brief.environment": sitting.still.at}
    if sitting.of is Of.CAST:
        name, _, state = sitting.name.removeprefix("cast.").partition(".")
        member = film.cast[name]
        lines["brief.people"] = (state and member.states[state].at) or member.at
    elif sitting.of is Of.PROP:
        lines["brief.things"] = lines["brief.subject"] = film.props[sitting.name.removeprefix("prop.")].at
    elif sitting.shot is not None:
        lines |= {f"brief.{name}": each.at for name, each in film.shots[sitting.shot].origins.items()}
    return lines
